// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "ui/document/opener.h"
#include "ui/models/variable_model.h"
#include "ui/shell/main_window.h"
#include "ui/text/language.h"
#include "ui/widgets/notice_bar.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// A window with settings of its own on the sample poll, in English when the test ends.
struct Window {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    Window()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        useLanguage(Language::English);
        window = std::make_unique<MainWindow>();
        window->resize(1366, 768);
        window->show();
    }
    ~Window() { useLanguage(Language::English); }

    bool open(const QString& file)
    {
        for (QAbstractButton* place : window->findChildren<QAbstractButton*>())
            if (place->property("part") == "place" && place->text() == "Analysis")
                place->click();
        window->openFile(file);
        return QTest::qWaitFor([&] { return window->document().data() != nullptr; });
    }

    QAbstractItemModel& variables() { return *window->findChild<QListView*>("variables")->model(); }

    bool tick(const QString& name, Qt::CheckState state = Qt::Checked)
    {
        for (int row = 0; row < variables().rowCount(); ++row) {
            const QModelIndex index = variables().index(row, 0);
            if (index.data(VariableModel::NameRole).toString() == name)
                return variables().setData(index, state, Qt::CheckStateRole);
        }
        return false;
    }

    QTableView* figures() { return window->findChild<QTableView*>("figures"); }

    QString cell(int row, int column)
    {
        return figures()->model()->index(row, column).data().toString();
    }

    bool waitForRows(int rows)
    {
        return QTest::qWaitFor(
            [&] { return figures()->isVisible() && figures()->model()->rowCount() == rows; });
    }
};

const QString poll = QStringLiteral("resources/samples/ces11/ces11.csv");

} // namespace

TEST_CASE_METHOD(Window, "From a data file to estimates, undone, saved and opened again",
                 "[ui][journey]")
{
    REQUIRE(open(poll));
    CHECK(window->document().specification().design.weights == "weight");

    REQUIRE(tick("abortion"));
    REQUIRE(waitForRows(2));
    CHECK(cell(0, 0) == "No");
    CHECK(cell(0, 1).startsWith("81.5"));
    CHECK(cell(0, 5) == "2,231");

    useLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(cell(0, 1).startsWith("81,5"));
    CHECK(cell(0, 5) == "2.231");
    useLanguage(Language::English);

    REQUIRE(tick("gender"));
    CHECK(window->document().specification().estimates.size() == 2);
    window->document().undoStack().undo();
    CHECK(window->document().specification().estimates.size() == 1);

    const Specification made = window->document().specification();
    const QString file = folder.filePath("abortion.json");
    Opener saver(window->document());
    saver.saveSpecification(file);
    window->document().undoStack().undo();
    CHECK(window->document().specification().estimates.empty());

    window->openFile(file);
    REQUIRE(QTest::qWaitFor(
        [&] { return window->document().specification().estimates == made.estimates; }));
    CHECK(window->document().specification().design == made.design);
    REQUIRE(waitForRows(2));
    CHECK(cell(0, 1).startsWith("81.5"));
}

TEST_CASE_METHOD(Window, "A file that cannot be read is told calmly", "[ui][journey][error]")
{
    window->openFile(folder.filePath("nothing.csv"));
    auto* notices = window->findChild<NoticeBar*>();
    REQUIRE(QTest::qWaitFor([&] { return notices->isVisible(); }));
    CHECK(notices->text().contains("nothing.csv"));
    CHECK(window->document().data() == nullptr);
}

TEST_CASE_METHOD(Window, "A filter that is wrong is told beside it and changes nothing",
                 "[ui][journey][error]")
{
    REQUIRE(open(poll));
    auto* where = window->findChild<QLineEdit*>("where");
    auto* trouble = window->findChild<QLabel*>("where-trouble");
    where->setText("no_such_column = 1");
    emit where->editingFinished();
    CHECK_FALSE(trouble->isHidden());
    CHECK(trouble->text().contains("no_such_column"));
    CHECK(window->document().specification().where.empty());

    where->setText("urban = 'rural'");
    emit where->editingFinished();
    CHECK(trouble->isHidden());
    CHECK(window->document().specification().where == "urban = 'rural'");
    REQUIRE(tick("abortion"));
    REQUIRE(waitForRows(2));
    CHECK(cell(0, 5) == "556");
}

TEST_CASE_METHOD(Window, "Every control has a name for those who cannot see it", "[ui]")
{
    REQUIRE(open(poll));
    REQUIRE(tick("abortion"));
    REQUIRE(waitForRows(2));
    int controls = 0;
    QWidget* start = window.get();
    for (QWidget* widget = start->nextInFocusChain(); widget != start;
         widget = widget->nextInFocusChain()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith("qt_") ||
            !widget->isVisibleTo(start))
            continue;
        ++controls;
        INFO(widget->metaObject()->className()
             << " in " << widget->parentWidget()->metaObject()->className());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
    CHECK(controls > 10);
}
