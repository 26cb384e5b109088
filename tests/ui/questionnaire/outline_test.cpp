// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/question_set_words.h"
#include "tests/ui/questionnaire/written_study.h"
#include "ui/questionnaire/outline_panel.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

struct Outline : WrittenStudy {
    Draft draft{document};
    OutlinePanel panel{draft};
    QAbstractItemModelTester tester{&panel.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
    const Project before = document.project();

    Outline()
    {
        panel.resize(320, 600);
        panel.show();
        panel.tree().setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }
    OutlineTree& tree() { return panel.tree(); }
    void choose(std::size_t section, std::size_t question)
    {
        draft.choose({Chosen::Part::Question, section, question});
    }
    QModelIndex at(std::size_t section, std::size_t question)
    {
        return panel.model().indexOf({Chosen::Part::Question, section, question});
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&tree(), Qt::Key(code), modifiers);
    }
    QString words(const QModelIndex& index, int role = OutlineModel::WordsRole)
    {
        return index.data(role).toString();
    }
};

} // namespace

TEST_CASE_METHOD(Outline, "The outline shows numbers, names, short wording and marks",
                 "[ui][questionnaire]")
{
    CHECK(words(at(0, 0)) == "Road?");
    CHECK(words(at(0, 0), OutlineModel::NameRole) == "q1");
    CHECK(words(at(1, 1), OutlineModel::NumberRole) == "5");
    CHECK(at(0, 1).data(OutlineModel::ConditionRole).toBool());
    CHECK_FALSE(at(0, 0).data(OutlineModel::ConditionRole).toBool());
    CHECK(panel.model().rowCount() == 4); // the whole, two sections, the lists

    useLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(words(at(0, 0)) == "Đường?");
    CHECK(words(panel.model().index(3, 0)) == "Danh sách lựa chọn");
}

TEST_CASE_METHOD(Outline, "Alt and the arrows move questions within and between sections",
                 "[ui][questionnaire]")
{
    choose(0, 2);
    key(Qt::Key_Up, Qt::AltModifier);
    CHECK(order() == "q1 q3 q2 | g q5 ");
    CHECK(draft.chosen() == Chosen{Chosen::Part::Question, 0, 1});
    key(Qt::Key_Right, Qt::AltModifier);
    CHECK(order() == "q1 q2 | q3 g q5 ");
    key(Qt::Key_Down, Qt::AltModifier);
    CHECK(order() == "q1 q2 | g q3 q5 ");
    key(Qt::Key_Left, Qt::AltModifier);
    CHECK(order() == "q1 q2 q3 | g q5 ");
    CHECK(document.project() == before);
    for (int k = 0; k < 4; ++k)
        document.undoStack().undo();
    CHECK(document.project() == before);
    document.undoStack().redo();
    CHECK(order() == "q1 q3 q2 | g q5 ");
}

TEST_CASE_METHOD(Outline, "Several questions are dragged together, and stay selected",
                 "[ui][questionnaire]")
{
    draft.chooseQuestions({{0, 0}, {0, 2}});
    CHECK(tree().selectionModel()->selectedIndexes().size() == 2);
    const std::unique_ptr<QMimeData> dragged(
        panel.model().mimeData(tree().selectionModel()->selectedIndexes()));
    const QModelIndex second = panel.model().indexOf({Chosen::Part::Section, 1});
    CHECK_FALSE(panel.model().canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    panel.model().dropMimeData(dragged.get(), Qt::MoveAction, 1, 0, second);
    CHECK(order() == "q2 | g q1 q3 q5 ");
    CHECK(draft.selected() == std::vector<QuestionPlace>{{1, 1}, {1, 2}});
    CHECK(tree().selectionModel()->isSelected(at(1, 2)));
    document.undoStack().undo();
    CHECK(document.project() == before);
}

TEST_CASE_METHOD(Outline, "Insert adds, Delete removes, Ctrl+D duplicates, Ctrl+C and V copy",
                 "[ui][questionnaire]")
{
    choose(0, 0);
    key(Qt::Key_Insert);
    CHECK(order() == "q1 q6 q2 q3 | g q5 ");
    CHECK(std::holds_alternative<SingleChoice>(question(0, 1).kind)); // as the one before it
    CHECK(draft.chosen().question == 1);
    key(Qt::Key_Delete);
    CHECK(document.project().questionnaire == before.questionnaire); // with the list it had

    choose(1, 0);
    key(Qt::Key_D, Qt::ControlModifier);
    CHECK(order() == "q1 q2 q3 | g g_2 q5 ");
    CHECK(std::get<Grid>(question(1, 1).kind).items[0].name == "g1_2");
    CHECK(written().lists.size() == 2);

    draft.chooseQuestions({{0, 0}, {0, 1}});
    key(Qt::Key_C, Qt::ControlModifier);
    const QuestionSet copied = readQuestionSet(QApplication::clipboard()->text().toStdString());
    CHECK(copied.questions.size() == 2);
    CHECK(copied.lists.size() == 1);
    choose(1, 2);
    key(Qt::Key_V, Qt::ControlModifier);
    CHECK(order() == "q1 q2 q3 | g g_2 q5 q1_2 q2_2 ");
    CHECK(question(1, 4).showIf == "q1_2 = 1 and q3 > 2");

    draft.chooseQuestions({{1, 3}, {1, 4}});
    key(Qt::Key_X, Qt::ControlModifier);
    CHECK(order() == "q1 q2 q3 | g g_2 q5 ");
}

TEST_CASE_METHOD(Outline, "F2 renames the variable and every condition that names it",
                 "[ui][questionnaire]")
{
    choose(0, 0);
    key(Qt::Key_F2);
    auto* field = tree().findChild<QLineEdit*>();
    REQUIRE(field);
    field->selectAll();
    QTest::keyClicks(field, "road");
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents(); // the field closes a moment later
    CHECK(question(0, 0).name == "road");
    CHECK(question(0, 1).showIf == "road = 1 and q3 > 2");

    QSignalSpy failed(&panel, &OutlinePanel::failed);
    CHECK_FALSE(panel.model().setData(at(0, 0), "g1"));
    CHECK(failed.size() == 1);
    document.undoStack().undo();
    CHECK(document.project() == before);
}

TEST_CASE_METHOD(Outline, "The filter folds diacritics", "[ui][questionnaire]")
{
    useLanguage(Language::Vietnamese);
    auto* filter = panel.findChild<QLineEdit*>("outline-filter");
    filter->setText("duong");
    CHECK_FALSE(tree().isRowHidden(0, at(0, 0).parent()));
    CHECK(tree().isRowHidden(1, at(0, 0).parent()));
    CHECK(tree().isRowHidden(2, {})); // the second section holds none
    filter->clear();
    CHECK_FALSE(tree().isRowHidden(2, {}));
}

TEST_CASE_METHOD(Outline, "After an undo what it changed is chosen", "[ui][questionnaire]")
{
    choose(0, 1);
    key(Qt::Key_Delete);
    CHECK(order() == "q1 q3 | g q5 ");
    choose(1, 1);
    document.undoStack().undo();
    CHECK(draft.chosen() == Chosen{Chosen::Part::Question, 0, 1});
    CHECK(tree().currentIndex() == at(0, 1));
}

TEST_CASE_METHOD(Outline, "Questions pasted from a word processor come in after the chosen one",
                 "[ui][questionnaire]")
{
    choose(0, 0);
    QApplication::clipboard()->setText(
        "Câu 1. Ông bà có hài lòng không?\na) Có\nb) Không\nCâu 2. Ông bà sống ở đâu?\n......\n");
    key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(written().sections[0].questions.size() == 5);
    CHECK(question(0, 1).text.text.at("vi") == "Ông bà có hài lòng không?");
    REQUIRE(listOf(written(), question(0, 1)));
    CHECK(listOf(written(), question(0, 1))->options.size() == 2);
    document.undoStack().undo();
    CHECK(document.project() == before);
}
