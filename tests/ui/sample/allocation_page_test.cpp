// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/allocation_page.h"

#include "tests/ui/sample/planned_study.h"
#include "ui/widgets/written_field.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// N 5000, 3000, 2000 with standard deviations 0.5, 0.45, 0.3 and 400 drawn: Neyman 224.7, 121.3,
/// 53.9 (docs/methods/allocation.md).
struct Allocated : PlannedStudy {
    std::unique_ptr<AllocationPage> page;

    Allocated()
    {
        SamplePlan plan;
        plan.allocation.total = 400;
        plan.allocation.strata = {{.name = "A", .population = 5000, .sd = 0.5, .cost = 1},
                                  {.name = "B", .population = 3000, .sd = 0.45, .cost = 2},
                                  {.name = "C", .population = 2000, .sd = 0.3, .cost = 4}};
        setPlan(plan);
        page = std::make_unique<AllocationPage>(document);
        page->resize(1100, 600);
        page->show();
    }
    QString text(int row, int column) { return page->model().index(row, column).data().toString(); }
};

} // namespace

TEST_CASE_METHOD(Allocated, "An allocation is shown with its fractions, margins and weights",
                 "[ui][sample]")
{
    const QAbstractItemModelTester tester(&page->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(page->model().rowCount() == 4);
    CHECK(text(0, AllocationModel::Drawn) == "200");
    CHECK(text(2, AllocationModel::Drawn) == "80");
    CHECK(text(0, AllocationModel::Fraction) == "4.0%");
    CHECK(text(0, AllocationModel::Weight) == "25.0");
    // 1.96 · 0.5 / √200 · √(1 − 0.04) = 0.0679
    CHECK(text(0, AllocationModel::Margin) == "±6.8");
    CHECK(text(3, AllocationModel::Drawn) == "400");
}

TEST_CASE_METHOD(Allocated, "The five methods stand side by side", "[ui][sample]")
{
    const ComparisonModel& methods = page->comparison();
    REQUIRE(methods.rowCount() == 5);
    const auto whole = [&](int row) {
        return methods.index(row, ComparisonModel::Whole).data().toString();
    };
    CHECK(methods.index(2, ComparisonModel::Method).data().toString().startsWith("Neyman"));
    for (int row = 0; row < 5; ++row)
        CHECK(whole(row).startsWith("±"));
    CHECK(methods.index(0, ComparisonModel::Worst).data().toString().contains("B"));

    SamplePlan changed = plan();
    changed.allocation.method = AllocationMethod::Neyman;
    setPlan(changed);
    CHECK(text(0, AllocationModel::Drawn) == "225");
    document.undoStack().undo();
    CHECK(text(0, AllocationModel::Drawn) == "200");
}

TEST_CASE_METHOD(Allocated, "What cannot be allocated is named with its stratum", "[ui][sample]")
{
    SamplePlan changed = plan();
    changed.allocation.strata[1].population = 0;
    setPlan(changed);
    CHECK(page->readiness()->state == Readiness::State::Wrong);
    CHECK(page->findChild<QLabel*>("allocation-trouble")->text().contains("B"));
}
