// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/questionnaire/written_study.h"
#include "ui/document/read_study.h"
#include "ui/questionnaire/condition_edit.h"
#include "ui/questionnaire/editor_pane.h"
#include "ui/questionnaire/form_review.h"
#include "ui/questionnaire/growing_text.h"
#include "ui/questionnaire/questionnaire_workspace.h"
#include "ui/questionnaire/sheet_view.h"
#include "ui/questionnaire/wording_edit.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

struct Editor : WrittenStudy {
    std::unique_ptr<Draft> draft = std::make_unique<Draft>(document);
    FormReview review{*draft};
    EditorPane pane{*draft, review};
    const Project before = document.project();

    Editor()
    {
        pane.resize(760, 640);
        pane.show();
        choose(0, 0);
    }
    void choose(std::size_t section, std::size_t question)
    {
        draft->choose({Chosen::Part::Question, section, question});
    }
    GrowingText* wording(std::size_t language)
    {
        return pane.findChild<WordingEdit*>("wording")->main()->field(language);
    }
    SheetView* options()
    {
        for (auto* view : pane.findChildren<SheetView*>("options"))
            if (view->isVisible())
                return view;
        return nullptr;
    }
    QString cell(int row, int column)
    {
        return options()->sheet().index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE_METHOD(Editor, "A wording is typed language by language, one step of undo a field",
                 "[ui][questionnaire]")
{
    CHECK(wording(0)->toPlainText() == "Đường?");
    CHECK(wording(1)->toPlainText() == "Road?");
    wording(1)->setFocus();
    wording(1)->moveCursor(QTextCursor::End);
    QTest::keyClicks(wording(1), " Really?");
    CHECK(question(0, 0).text.text.at("en") == "Road? Really?");
    CHECK(document.undoStack().count() == 1);
    choose(0, 1);
    QTest::keyClicks(wording(0), "A");
    CHECK(document.undoStack().count() == 2);
    document.undoStack().undo();
    document.undoStack().undo();
    CHECK(document.project() == before);
    CHECK(wording(1)->toPlainText() == "Road?");
}

TEST_CASE_METHOD(Editor, "Options pasted from a spreadsheet or a text become options",
                 "[ui][questionnaire]")
{
    QAbstractItemModelTester tester(&options()->sheet(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(cell(0, 1) == "Có");
    options()->setCurrentIndex(options()->sheet().index(2, 0));
    options()->pasteText("7\tCó thể\tPerhaps\n\t8. Có lẽ\tMaybe\n\tKhông biết\tDon't know\n");
    const auto& list = written().lists[0].options;
    REQUIRE(list.size() == 5);
    CHECK(list[2] == Option{.code = "7", .label = {{"vi", "Có thể"}, {"en", "Perhaps"}}});
    CHECK(list[3].code == "8");
    CHECK(list[3].label.at("vi") == "Có lẽ");
    CHECK(list[4].code == "98");
    CHECK(list[4].missing == Missing::DontKnow);
    CHECK(pane.findChild<QLabel*>("list-users")->text().contains("2"));

    options()->setCurrentIndex(options()->sheet().index(0, 0));
    QTest::keyClick(options(), Qt::Key_Down, Qt::AltModifier);
    CHECK(written().lists[0].options[0].code == "2");
    document.undoStack().undo();
    document.undoStack().undo();
    CHECK(document.project() == before);
}

TEST_CASE_METHOD(Editor, "An own copy of a shared list leaves the other question alone",
                 "[ui][questionnaire]")
{
    pane.findChild<QPushButton*>("own-copy")->click();
    CHECK(listNameOf(question(0, 0).kind) == "q1");
    CHECK(listNameOf(question(1, 1).kind) == "yesno");
    options()->sheet().setData(options()->sheet().index(0, 1), "Rồi");
    CHECK(written().findList("q1")->options[0].label.at("vi") == "Rồi");
    CHECK(written().findList("yesno")->options[0].label.at("vi") == "Có");
}

TEST_CASE_METHOD(Editor, "A condition is checked as it is typed, in words", "[ui][questionnaire]")
{
    choose(0, 1);
    auto* condition = pane.findChild<ConditionEdit*>("show-if");
    CHECK(condition->condition() == "q1 = 1 and q3 > 2");
    condition->field()->setFocus();
    condition->field()->selectAll();
    QTest::keyClicks(condition->field(), "q1 = ");
    CHECK_FALSE(condition->trouble().isEmpty());
    QTest::keyClicks(condition->field(), "1 or qq = 2");
    CHECK(condition->trouble().isEmpty());
    CHECK(QTest::qWaitFor([&] { return condition->trouble().contains("qq"); }, 10'000));
    CHECK(question(0, 1).showIf == "q1 = 1 or qq = 2");
    CHECK(document.undoStack().count() == 1);
}

TEST_CASE_METHOD(Editor, "The kind changes and keeps the list", "[ui][questionnaire]")
{
    auto* kind = pane.findChild<QComboBox*>("kind");
    kind->setCurrentIndex(1);
    emit kind->activated(1);
    CHECK(std::get<MultipleChoice>(question(0, 0).kind).list == "yesno");
    auto* name = pane.findChild<QLineEdit*>("question-name");
    name->setText("road");
    emit name->editingFinished();
    CHECK(question(0, 1).showIf == "road = 1 and q3 > 2");
    document.undoStack().undo();
    document.undoStack().undo();
    CHECK(document.project() == before);
    CHECK(name->text() == "q1");
}

TEST_CASE_METHOD(Editor, "The words of the window follow its language, those of people do not",
                 "[ui][questionnaire]")
{
    useLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(pane.findChild<QComboBox*>("kind")->currentText() == "Chọn một");
    CHECK(wording(1)->toPlainText() == "Road?");
    CHECK(document.project() == before);
}

TEST_CASE_METHOD(WrittenStudy, "A study that can only be read is shown and not changed",
                 "[ui][questionnaire]")
{
    const Project before = document.project();
    Document reading; // a second opener
    reading.open(readStudy(path));
    REQUIRE_FALSE(reading.canWrite());
    QuestionnaireWorkspace workspace(reading);
    workspace.show();
    workspace.draft().choose({Chosen::Part::Question, 0, 0});
    workspace.draft().changeQuestion([](Question& question) { question.name = "x"; }, "x");
    CHECK(reading.project() == before);
    CHECK(workspace.findChild<QLineEdit*>("question-name")->isReadOnly());
}

TEST_CASE("A questionnaire begins empty, and goes back to nothing", "[ui][questionnaire]")
{
    WrittenStudy study{Questionnaire()};
    QuestionnaireWorkspace workspace(study.document);
    workspace.show();
    const Project before = study.document.project();
    CHECK(workspace.readiness().state == Readiness::State::Empty);
    for (auto* button : workspace.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == "Empty questionnaire")
            button->click();
    CHECK(study.written().sections.size() == 1);
    study.document.undoStack().undo();
    CHECK(study.document.project() == before);
}
