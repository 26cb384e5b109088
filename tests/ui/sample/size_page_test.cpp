// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/size_page.h"

#include "tests/ui/sample/planned_study.h"
#include "ui/document/replace_part.h"
#include "ui/sample/size_curve.h"
#include "ui/sample/size_words.h"
#include "ui/text/language.h"
#include "ui/widgets/written_field.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLabel>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// 16,500 households, a share of 30 % to ±3 points, design effect 1.6: 1,320 answers, by
/// z² p q / e² = 896.34, × 1.6 = 1434.1, ÷ (1 + 1433.1 / 16500) = 1319.5.
struct Size : PlannedStudy {
    std::unique_ptr<SizePage> page;

    Size()
    {
        SamplePlan plan;
        plan.unit = "household";
        plan.size.margin = 0.03;
        plan.size.p = 0.3;
        plan.size.deff = 1.6;
        plan.size.responseRate = 0.8;
        plan.allocation.strata = {{.name = "North", .population = 10000},
                                  {.name = "South", .population = 6500}};
        setPlan(plan);
        page = std::make_unique<SizePage>(document);
        page->resize(1100, 600);
        page->show();
    }
    QString text(const char* label) { return page->findChild<QLabel*>(label)->text(); }
    WrittenField* field(const char* name) { return page->findChild<WrittenField*>(name); }
    void type(const char* name, const QString& text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
};

} // namespace

TEST_CASE_METHOD(Size, "The calculator shows the size and every step to it", "[ui][sample]")
{
    CHECK(text("size-figure") == "1,320");
    CHECK(text("invite-figure") == "1,650");
    const SizeRequest request = sizeRequestOf(plan());
    const auto steps = sizeSteps(request, sampleSize(request), "household");
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].figure == "897");
    CHECK(steps[1].figure == "1,435");
    CHECK(steps[2].figure == "1,320");
    CHECK(steps[3].figure == "1,650");
    CHECK(text("size-sentence")
              .contains("±3 points at 95% confidence, 1,320 completed answers are needed"));

    useLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(text("size-figure") == "1.320");
    CHECK(field("deff")->text() == "1,6");
}

TEST_CASE_METHOD(Size, "Yamane's formula stands beside the right one with the reason",
                 "[ui][sample]")
{
    // 16500 / (1 + 16500 · 0.03²) = 1041.0
    CHECK(text("yamane").contains("1,042 answers; reckoned rightly: 1,320"));
    CHECK(text("yamane").contains("no design effect in place of 1.6"));
}

TEST_CASE_METHOD(Size, "Figures follow each letter, and typing is one step of undo", "[ui][sample]")
{
    const Project before = document.project();
    const int steps = document.undoStack().count();
    type("margin", "4.5");
    CHECK(plan().size.margin == Approx(0.045));
    CHECK(text("size-figure") == "614");
    CHECK(document.undoStack().count() == steps + 1);
    document.undoStack().undo();
    CHECK(document.project() == before);
    CHECK(text("size-figure") == "1,320");

    type("margin", "much");
    CHECK(document.project() == before);
    CHECK_FALSE(field("margin")->trouble().isEmpty());
    CHECK(text("size-trouble").contains("“much”"));
}

TEST_CASE_METHOD(Size, "The curve has a line a level and falls with the size", "[ui][sample]")
{
    const auto& lines = page->curve().lines();
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].isChosen);
    for (const SizeCurve::Line& line : lines)
        for (qsizetype k = 1; k < line.points.size(); ++k)
            CHECK(line.points[k].y() < line.points[k - 1].y());
    CHECK(lines[0].points.first().y() < lines[2].points.first().y()); // 90 % under 99 %
    const auto effects = sizeLines(sizeRequestOf(plan()), SizeCurve::Lines::Effects, 3000);
    CHECK(effects.size() == 5); // 1, 1.5, 1.6, 2, 3
}

TEST_CASE_METHOD(Size, "The margin of a planned size becomes that of the plan", "[ui][sample]")
{
    page->findChild<QButtonGroup*>("questions")->button(1)->click();
    type("planned-n", "1,320");
    CHECK(text("size-figure") == "±3 points");
    CHECK(plan().size.margin == 0.03); // until it is taken
    CHECK_FALSE(plan().size.n);
}
