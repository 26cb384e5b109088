// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/questionnaire/written_study.h"
#include "ui/interview/question_card.h"
#include "ui/questionnaire/condition_builder.h"
#include "ui/questionnaire/finding_list.h"
#include "ui/questionnaire/paper_view.h"
#include "ui/questionnaire/preview_panel.h"
#include "ui/questionnaire/sheet_view.h"
#include "ui/questionnaire/walk_page.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

struct Reviewed : WrittenStudy {
    Draft draft{document};
    FormReview review{draft};

    bool waitFor(const std::string& condition)
    {
        return QTest::qWaitFor(
            [&] {
                return review.form() && review.form()->questionnaire() == written() &&
                       (condition.empty() || question(0, 1).showIf == condition);
            },
            10'000);
    }
};

} // namespace

TEST_CASE_METHOD(Reviewed, "A walk shows its way, and chance finds what is never reached",
                 "[ui][questionnaire]")
{
    draft.choose({Chosen::Part::Question, 0, 1});
    draft.changeQuestion([](Question& question) { question.showIf = "q1 = 7"; }, "never");
    WalkPage page(draft, review);
    page.show();
    REQUIRE(waitFor("q1 = 7"));
    auto* card = page.findChild<QuestionCard*>();
    emit card->answered("q1", "2");
    emit card->nextRequested();
    const SheetModel& way = page.findChild<SheetView*>("walk-path")->sheet();
    REQUIRE(way.rows().size() == 1);
    CHECK(way.rows()[0].cells[0] == "q1");

    page.findChild<QPushButton*>("fill-at-random")->click();
    REQUIRE(QTest::qWaitFor([&] { return page.coverage().interviews == 200; }, 20'000));
    const SheetModel& never = page.findChild<SheetView*>("never-reached")->sheet();
    REQUIRE(never.rows().size() == 1);
    CHECK(never.rows()[0].cells[0] == "q2");
    CHECK(page.findChild<QLabel*>("coverage")->text().contains("4 of 5"));
}

TEST_CASE_METHOD(Reviewed, "Interviews that come no further are told in the walk",
                 "[ui][questionnaire]")
{
    draft.choose({Chosen::Part::Question, 0, 2});
    draft.changeQuestion(
        [](Question& question) {
            question.required = Required::Yes;
            question.checks = {{"q1 = 7", {}}};
        },
        "stuck");
    draft.choose({Chosen::Part::Question, 0, 1});
    draft.changeQuestion([](Question& question) { question.showIf.clear(); }, "always");
    draft.choose({Chosen::Part::Question, 0, 0});
    draft.changeQuestion([](Question& question) { question.required = Required::Yes; }, "needed");
    WalkPage page(draft, review);
    page.show();
    REQUIRE(waitFor(""));
    page.findChild<QPushButton*>("fill-at-random")->click();
    REQUIRE(QTest::qWaitFor([&] { return page.coverage().interviews == 200; }, 20'000));
    auto* list = page.findChild<SheetView*>("never-reached");
    REQUIRE(list->sheet().rows().size() == 3); // and g, q5 behind it
    CHECK(list->sheet().rows()[0].cells[0] == "q3");
    CHECK(list->sheet().rows()[0].cells[1].startsWith("200 interviews came no further: check 1"));
    QSignalSpy went(&page, &WalkPage::placeActivated);
    emit list->activated(list->sheet().index(0, 0));
    REQUIRE(went.size() == 1);
    CHECK(went[0][0].value<QuestionnairePlace>().part == QuestionnairePlace::Part::Check);
}

TEST_CASE_METHOD(Reviewed, "Findings stand in a list that leads to their places",
                 "[ui][questionnaire]")
{
    FindingList list(draft, review);
    list.show();
    draft.choose({Chosen::Part::Question, 0, 1});
    draft.changeQuestion([](Question& question) { question.showIf = "nobody = 1"; }, "wrong");
    REQUIRE(waitFor("nobody = 1"));
    CHECK(review.faults() > 0);
    auto* table = list.findChild<QTableView*>("findings");
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy went(&list, &FindingList::placeActivated);
    CHECK(table->model()->index(0, 0).data().toString() == "q2"); // faults first
    emit table->activated(table->model()->index(0, 0));
    REQUIRE(went.size() == 1);
    CHECK(chosenAt(went[0][0].value<QuestionnairePlace>()) == Chosen{Chosen::Part::Question, 0, 1});
}

TEST_CASE_METHOD(Reviewed, "A condition is put together by choosing", "[ui][questionnaire]")
{
    draft.choose({Chosen::Part::Question, 1, 1});
    ConditionBuilder builder(draft);
    QSignalSpy built(&builder, &ConditionBuilder::built);
    builder.open({600, 100}, "q3 + 1 = 2 or q3 = 2");
    CHECK(builder.isTooRich());
    CHECK(builder.questions()->count() == 5); // q1 q2 q3 g1 g2
    builder.questions()->setCurrentIndex(0);
    emit builder.questions()->activated(0);
    CHECK(builder.condition().empty());
    builder.options()->item(1)->setCheckState(Qt::Checked);
    CHECK(builder.condition() == "q1 = 2");
    builder.options()->item(0)->setCheckState(Qt::Checked);
    builder.comparisons()->setCurrentIndex(1);
    emit builder.comparisons()->activated(1);
    CHECK(builder.condition() == "q1 not in (1, 2)");
    for (auto* button : builder.findChildren<QPushButton*>())
        if (button->text() == "And this")
            button->click();
    REQUIRE(built.size() == 1);
    CHECK(built[0][0].value<std::string>() == "(q3 + 1 = 2 or q3 = 2) and q1 not in (1, 2)");
}

TEST_CASE_METHOD(Reviewed, "A condition that stands is taken apart and changed by choosing",
                 "[ui][questionnaire]")
{
    draft.choose({Chosen::Part::Question, 1, 1});
    ConditionBuilder builder(draft);
    QSignalSpy built(&builder, &ConditionBuilder::built);
    builder.open({600, 100}, "q1 in (1, 2) or q3 >= 2.5 or contains(q2, 'xe')");
    CHECK_FALSE(builder.isTooRich());
    REQUIRE(builder.rows()->count() == 3);
    CHECK(builder.condition() == "q1 in (1, 2) or q3 >= 2.5 or contains(q2, 'xe')");
    CHECK(builder.rows()->item(0)->text() == "q1 is one of Yes, No");
    CHECK(builder.options()->item(1)->checkState() == Qt::Checked);
    builder.options()->item(1)->setCheckState(Qt::Unchecked);
    builder.rows()->setCurrentRow(1);
    CHECK(builder.comparisons()->currentText() == "is at least");
    auto* value = builder.findChild<QLineEdit*>("value");
    CHECK(value->text() == "2.5");
    value->setText("4");
    builder.rows()->setCurrentRow(2);
    builder.findChild<QPushButton*>("take-away")->click();
    auto* joining = builder.findChild<QComboBox*>("joining");
    joining->setCurrentIndex(0);
    emit joining->activated(0);
    CHECK(builder.condition() == "q1 = 1 and q3 >= 4");
    builder.findChild<QPushButton*>("add-comparison")->click();
    CHECK(builder.rows()->count() == 3);
    CHECK(builder.condition().empty()); // the new one lacks its number
    value->setText("9");
    builder.comparisons()->setCurrentIndex(builder.comparisons()->findText("is less than"));
    emit builder.comparisons()->activated(0);
    builder.findChild<QPushButton*>("use-condition")->click();
    REQUIRE(built.size() == 1);
    CHECK(built[0][0].value<std::string>() == "q1 = 1 and q3 >= 4 and q3 < 9");

    // A code that is not offered, a question that comes later: neither can be shown.
    for (const char* rich : {"q1 = 7", "q5 = 1", "selected(q5, '1')", "q1 >= 1", "q1 = q3"}) {
        builder.open({600, 100}, rich);
        CHECK(builder.isTooRich());
    }
    ConditionBuilder ofCheck(draft, ConditionBuilder::Reads::All);
    ofCheck.open({600, 100}, "selected(q5, '1') or selected(q5, '2')");
    CHECK_FALSE(ofCheck.isTooRich());
    CHECK(ofCheck.rows()->count() == 1);
    CHECK(ofCheck.condition() == "(selected(q5, '1') or selected(q5, '2'))");
}

TEST_CASE_METHOD(Reviewed, "The preview shows the chosen question in the modes that are ticked",
                 "[ui][questionnaire]")
{
    PreviewPanel preview(draft, review);
    preview.show();
    draft.choose({Chosen::Part::Question, 0, 0});
    REQUIRE(waitFor(""));
    const auto shown = [&] {
        int count = 0;
        for (const auto* card : preview.findChildren<QuestionCard*>())
            count += card->isVisible();
        return count;
    };
    CHECK(QTest::qWaitFor([&] { return shown() == 1; }, 5000));
    PaperView* paper = preview.findChild<PaperView*>();
    for (auto* tick : preview.findChildren<QToolButton*>())
        if (tick->text() == "On paper")
            tick->setChecked(true);
    CHECK(paper->isVisible());
    CHECK(QTest::qWaitFor([&] { return paper->page() == 0; }, 10'000));
    const Project before = document.project();
    emit preview.findChildren<QuestionCard*>().first()->answered("q1", "1");
    CHECK(document.project() == before);
    draft.choose({});
    CHECK(shown() == 0);
}

TEST_CASE_METHOD(Reviewed, "The preview by e-mail is the whole message, the question marked in it",
                 "[ui][questionnaire]")
{
    PreviewPanel preview(draft, review);
    preview.show();
    REQUIRE(waitFor(""));
    for (auto* tick : preview.findChildren<QToolButton*>())
        if (tick->text() == "By e-mail")
            tick->setChecked(true);
    auto* body = preview.findChild<QPlainTextEdit*>("mail-body");
    REQUIRE(QTest::qWaitFor([&] { return body->isVisible(); }, 5000));
    CHECK(preview.findChild<QLabel*>("mail-subject")->text().contains("Poll"));
    const QString text = body->toPlainText();
    CHECK(text.contains("press Reply"));
    CHECK(text.contains("1. Road?"));
    CHECK(text.contains("[q5: ]")); // all questions
    CHECK(body->extraSelections().isEmpty());
    draft.choose({Chosen::Part::Question, 0, 2});
    REQUIRE(body->extraSelections().size() == 1);
    const QString marked = body->extraSelections()[0].cursor.selectedText();
    CHECK(marked.contains("How many?"));
    CHECK(marked.contains("[q3: ]"));
    CHECK_FALSE(marked.contains("Why?"));
}
