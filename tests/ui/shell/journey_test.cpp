// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/window_on_poll.h"
#include "ui/document/opener.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>

using namespace quadrat;
using namespace quadrat::ui;

TEST_CASE_METHOD(WindowOnPoll, "From a data file to estimates, undone, saved and opened again",
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

TEST_CASE_METHOD(WindowOnPoll, "A file that cannot be read is told calmly", "[ui][journey][error]")
{
    window->openFile(folder.filePath("nothing.csv"));
    auto* notices = window->findChild<NoticeBar*>("notices");
    REQUIRE(QTest::qWaitFor([&] { return notices->isVisible(); }));
    CHECK(notices->text().contains("nothing.csv"));
    CHECK(window->document().data() == nullptr);
}

TEST_CASE_METHOD(WindowOnPoll, "A filter that is wrong is told beside it and changes nothing",
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

TEST_CASE_METHOD(WindowOnPoll, "Every control has a name for those who cannot see it", "[ui]")
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
