// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/make_study.h"
#include "core/workflow/open_data.h"
#include "tests/ui/shell/window_on_poll.h"
#include "ui/document/replace_part.h"
#include "ui/shell/study_actions.h"
#include "ui/study/new_study_dialog.h"
#include "ui/study/restore_points_dialog.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// The window on the sample poll kept as a study.
struct StudyWindow : WindowOnPoll {
    QString path = folder.filePath("poll.quadrat");

    StudyWindow()
    {
        Specification specification;
        specification.title = "Poll";
        specification.design.weights = "weight";
        makeStudy(path.toStdString(), specification, openAsItStands(poll.toStdString()),
                  "ces11.csv");
    }

    Document& document() { return window->document(); }
    StudyActions& actions() { return *window->findChild<StudyActions*>(); }
    QWidget* shown() { return window->findChild<QStackedWidget*>("pages")->currentWidget(); }
    NoticeBar* standing() { return window->findChild<NoticeBar*>("standing"); }

    Project inFile() { return ProjectFile::readOnly(path.toStdString()).project(); }
};

QPushButton* button(QWidget& parent, const QString& text)
{
    for (auto* found : parent.findChildren<QPushButton*>())
        if (found->text().remove(QLatin1Char('&')).startsWith(text))
            return found;
    return nullptr;
}

} // namespace

TEST_CASE_METHOD(StudyWindow, "A study is opened, worked on, closed and opened again as it was",
                 "[ui][journey]")
{
    REQUIRE(open(path));
    CHECK(standing()->isHidden());
    REQUIRE(tick("abortion"));
    REQUIRE(waitForRows(2));
    CHECK(cell(0, 1).startsWith("81.5"));
    const Project made = document().project();

    SECTION("by the menu")
    {
        actions().close->trigger();
    }
    SECTION("with the window, half a second not yet over")
    {
        window->close();
    }
    CHECK(inFile() == made);

    window = std::make_unique<MainWindow>();
    window->show();
    REQUIRE(open(path));
    CHECK(document().project() == made);
    REQUIRE(waitForRows(2));
    CHECK(cell(0, 1).startsWith("81.5"));
}

TEST_CASE_METHOD(StudyWindow, "Undo goes to the place of the change", "[ui][journey]")
{
    REQUIRE(open(path));
    REQUIRE(QTest::qWaitFor([&] { return shown()->objectName() == "analysis"; }));
    REQUIRE(tick("abortion"));
    REQUIRE(tick("gender"));
    auto* tabs = window->findChild<QTabBar*>("results");
    tabs->setCurrentIndex(0);
    auto* undo = window->findChild<QAction*>("undo");
    auto* redo = window->findChild<QAction*>("redo");

    window->showPlace("study");
    auto* title = window->findChild<QLineEdit*>("study-title");
    QTest::keyClicks(title, " 2026");
    CHECK(document().specification().title == "Poll 2026");
    window->showPlace("analysis");

    undo->trigger();
    CHECK(shown()->objectName() == "study");
    CHECK(document().specification().title == "Poll");
    undo->trigger();
    CHECK(shown()->objectName() == "analysis");
    CHECK(document().specification().estimates.size() == 1);
    redo->trigger();
    CHECK(tabs->currentIndex() == 1);
    redo->trigger();
    CHECK(shown()->objectName() == "study");
    CHECK(title->text() == "Poll 2026");
}

TEST_CASE_METHOD(StudyWindow, "Whoever comes second sees who has the study, and cannot change it",
                 "[ui][journey]")
{
    const ProjectFile first = ProjectFile::open(path.toStdString());
    REQUIRE(open(path));
    REQUIRE(standing()->isVisible());
    CHECK(standing()->text().contains("has this study open"));
    CHECK_FALSE(window->findChild<QWidget*>("variables")->isEnabled());
    CHECK(window->findChild<QLineEdit*>("study-title")->isReadOnly());
    CHECK(window->findChild<QLineEdit*>("study-title")->toolTip().contains("open since"));
    CHECK(actions().copy->isEnabled());
}

TEST_CASE_METHOD(StudyWindow, "Data are offered to be kept as a study", "[ui][journey]")
{
    REQUIRE(open(poll));
    REQUIRE(standing()->isVisible());
    CHECK(actions().keep->isEnabled());
    CHECK_FALSE(actions().points->isEnabled());
}

TEST_CASE_METHOD(StudyWindow, "A restore point brings back what was", "[ui][journey]")
{
    REQUIRE(open(path));
    RestorePointsDialog dialog(document().file());
    auto* model = dialog.findChild<QTableView*>("points")->model();
    QAbstractItemModelTester tester(model);
    dialog.findChild<QLineEdit*>("note")->setText("before");
    button(dialog, "Make one now")->click();
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == 1; }));
    CHECK(model->index(0, RestorePointModel::Note).data() == "before");

    replacePart(document(), &Specification::title, "Another", "title");
    actions().save->trigger();
    CHECK(inFile().specification.title == "Another");
    QSignalSpy restored(&dialog, &RestorePointsDialog::restored);
    button(dialog, "Go back to this one")->click();
    CHECK(inFile().specification.title == "Another"); // it asks first
    auto* sure = button(*dialog.findChild<NoticeBar*>(), "Go back");
    sure->click();
    REQUIRE(restored.wait());
    CHECK(inFile().specification.title == "Poll");
    CHECK(model->rowCount() == 2);
}

TEST_CASE_METHOD(StudyWindow, "A new study needs a title and a name that is free", "[ui]")
{
    NewStudyDialog dialog(folder.path());
    auto* create = button(dialog, "Create the study");
    CHECK_FALSE(create->isEnabled());
    dialog.findChild<QLineEdit*>("title")->setText("Đời sống ở Đà Nẵng, 2026");
    CHECK(dialog.file() == folder.filePath("doi-song-o-da-nang-2026.quadrat"));
    CHECK(create->isEnabled());
    dialog.findChild<QLineEdit*>("file")->setText(path);
    CHECK_FALSE(create->isEnabled());
}
