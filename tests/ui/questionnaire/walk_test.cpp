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
#include <QListWidget>
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
    builder.open({600, 100}, "q3 = 1 or q3 = 2");
    CHECK(builder.questions()->count() == 5); // q1 q2 q3 g1 g2
    builder.questions()->setCurrentIndex(0);
    emit builder.questions()->activated(0);
    CHECK(builder.condition().empty());
    builder.options()->item(1)->setCheckState(Qt::Checked);
    CHECK(builder.condition() == "q1 = 2");
    builder.options()->item(0)->setCheckState(Qt::Checked);
    builder.comparisons()->setCurrentIndex(1);
    CHECK(builder.condition() == "q1 not in (1, 2)");
    for (auto* button : builder.findChildren<QPushButton*>())
        if (button->text() == "And this")
            button->click();
    REQUIRE(built.size() == 1);
    CHECK(built[0][0].value<std::string>() == "(q3 = 1 or q3 = 2) and q1 not in (1, 2)");
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
