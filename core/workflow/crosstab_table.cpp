// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/estimation/independence_test.h"
#include "core/project/specification_words.h"
#include "core/workflow/estimate_tables.h"
#include "core/workflow/reliability.h"

#include <cmath>
#include <numeric>

namespace quadrat {

namespace {

/// Cells of the largest table: its covariance matrix takes the square of that, some 50 megabytes.
constexpr std::size_t largestCrosstab = 2500;

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// The table's slots are grouped by what its percentages are of, so that a group is a domain and
/// its clusters and cases are counted: the columns, the rows, or the whole.
struct Layout {
    std::size_t rows = 0, columns = 0;
    Percent percent = Percent::Column;

    std::size_t groups() const
    {
        return percent == Percent::Column ? columns : percent == Percent::Row ? rows : 1;
    }
    std::size_t slot(std::size_t row, std::size_t column) const
    {
        return percent == Percent::Column ? column * rows + row : row * columns + column;
    }
};

Categories crossed(const Categories& rows, const Categories& columns, const Layout& layout)
{
    Categories cells;
    cells.labels.resize(layout.rows * layout.columns);
    std::vector<std::uint32_t> codes(rows.rowCount());
    withCodes(rows, [&](auto ofRows) {
        withCodes(columns, [&](auto ofColumns) {
            for (std::size_t k = 0; k < codes.size(); ++k)
                codes[k] = ofRows[k] == rows.missing() || ofColumns[k] == columns.missing()
                               ? cells.missing()
                               : std::uint32_t(layout.slot(ofRows[k], ofColumns[k]));
        });
    });
    cells.codes = std::move(codes);
    return cells;
}

/// Cell shares of the whole and their gradient with respect to the totals.
TotalsFunction sharesOfWhole()
{
    return {[](const VectorXd& t) -> VectorXd { return t / t.sum(); },
            [](const VectorXd& t) -> MatrixXd {
                const double sum = t.sum();
                MatrixXd gradient = -(t / (sum * sum)).replicate(1, t.size());
                gradient.diagonal().array() += 1 / sum;
                return gradient;
            }};
}

/// Cell shares of their group; 0 in an empty group.
TotalsFunction sharesOfGroup(Index size)
{
    return {[size](const VectorXd& t) -> VectorXd {
                VectorXd shares = VectorXd::Zero(t.size());
                for (Index first = 0; first < t.size(); first += size)
                    if (const double sum = t.segment(first, size).sum(); sum > 0)
                        shares.segment(first, size) = t.segment(first, size) / sum;
                return shares;
            },
            [size](const VectorXd& t) -> MatrixXd {
                MatrixXd gradient = MatrixXd::Zero(t.size(), t.size());
                for (Index first = 0; first < t.size(); first += size) {
                    const double sum = t.segment(first, size).sum();
                    if (!(sum > 0))
                        continue;
                    auto block = gradient.block(first, first, size, size);
                    block = -(t.segment(first, size) / (sum * sum)).replicate(1, size);
                    block.diagonal().array() += 1 / sum;
                }
                return gradient;
            }};
}

/// Totals and covariances of the rows and columns that hold anyone, cells row by row.
struct Occupied {
    std::vector<std::size_t> rows, columns;
    VectorXd counts, shares;
    MatrixXd countCovariance, shareCovariance;
};

Occupied occupied(const Layout& layout, const VectorXd& t, const MatrixXd& countCovariance,
                  const MatrixXd& shareCovariance)
{
    Occupied result;
    for (std::size_t r = 0; r < layout.rows; ++r) {
        double sum = 0;
        for (std::size_t c = 0; c < layout.columns; ++c)
            sum += t[Index(layout.slot(r, c))];
        if (sum > 0)
            result.rows.push_back(r);
    }
    for (std::size_t c = 0; c < layout.columns; ++c) {
        double sum = 0;
        for (std::size_t r = 0; r < layout.rows; ++r)
            sum += t[Index(layout.slot(r, c))];
        if (sum > 0)
            result.columns.push_back(c);
    }
    std::vector<Index> slots;
    for (const std::size_t r : result.rows)
        for (const std::size_t c : result.columns)
            slots.push_back(Index(layout.slot(r, c)));
    result.counts = t(slots);
    result.shares = result.counts / t.sum();
    result.countCovariance = countCovariance(slots, slots);
    result.shareCovariance = shareCovariance(slots, slots);
    return result;
}

TestResult testOf(const EstimateSpec& spec, const Occupied& table, double n, double df)
{
    TestResult result{.name = wordFor(testWords(), spec.test)};
    const auto rows = Index(table.rows.size()), columns = Index(table.columns.size());
    const TwoWayShares shares{rows, columns, table.shares, table.shareCovariance, n, df};
    std::optional<IndependenceTest> test;
    switch (spec.test) {
    case CrosstabTest::RaoScottF:
        test = raoScottF(shares);
        break;
    case CrosstabTest::RaoScottChisq:
        test = raoScottChisq(shares);
        break;
    case CrosstabTest::WaldF:
    case CrosstabTest::WaldFAdjusted:
        test = waldTest(rows, columns, table.counts, table.countCovariance, df,
                        spec.test == CrosstabTest::WaldFAdjusted);
        break;
    case CrosstabTest::None:
        break;
    }
    if (test) {
        result.statistic = test->statistic;
        result.df1 = test->df1;
        result.df2 = test->df2;
        result.p = test->p;
    }
    return result;
}

void fillPercent(CrosstabCell& cell, const ShareEstimate& share, const EstimateSpec& spec)
{
    cell.percent = 100 * share.share;
    cell.percentSe = 100 * std::sqrt(share.variance);
    const auto interval = shareInterval(share, spec.interval, spec.level);
    if (interval) {
        cell.low = 100 * interval->lower;
        cell.high = 100 * interval->upper;
    }
    cell.flags =
        interval ? shareFlags(share, interval->lower, interval->upper) : shareFlags(share, {}, {});
}

} // namespace

void fillCrosstab(const Study& study, EstimateTable& table)
{
    const EstimateSpec& spec = table.spec;
    const Categories rows = categoriesOf(study.data().at(spec.rows));
    const Categories columns = categoriesOf(study.data().at(spec.columns));
    const Layout layout{rows.labels.size(), columns.labels.size(), spec.percent};
    const std::string names = spec.rows + " × " + spec.columns;
    refuseTooManyCells(layout.rows * layout.columns, names, largestCrosstab);
    SlotRows slots =
        categorySlots(study.design(), study.domains({}), crossed(rows, columns, layout), names);
    if (study.domains({}).count() == 0 || slots.slotCount() == 0) {
        table.warnings.push_back({QUADRAT_TEXT("core", "No one answered both \"%1\" and \"%2\"."),
                                  {spec.rows, spec.columns}});
        return;
    }
    slots.domainCount = layout.groups();
    slots.slotsPerDomain = layout.rows * layout.columns / layout.groups();
    const SlotTotals totals = study.totals(slots);
    const VectorXd t =
        Eigen::Map<const VectorXd>(totals.totals.data(), Index(totals.totals.size()));
    table.n =
        std::accumulate(totals.observations.begin(), totals.observations.end(), std::size_t(0));
    if (table.n == 0) {
        table.warnings.push_back({QUADRAT_TEXT("core", "No one answered both \"%1\" and \"%2\"."),
                                  {spec.rows, spec.columns}});
        return;
    }
    const std::vector<TotalsFunction> functions{{[](const VectorXd& all) { return all; }, {}},
                                                sharesOfWhole(),
                                                sharesOfGroup(Index(slots.slotsPerDomain))};
    const std::vector<MatrixXd> covariances =
        study.variance().covariances(slots, totals, functions);
    const VectorXd groupShares = functions[2].values(t);
    const std::vector<ScoringStart> starts =
        spec.interval == ShareInterval::Likelihood
            ? scoringStarts(study.sortedWeights(), slots, totals)
            : std::vector<ScoringStart>(slots.slotCount());

    for (std::size_t r = 0; r < layout.rows; ++r)
        for (std::size_t c = 0; c < layout.columns; ++c) {
            const std::size_t slot = layout.slot(r, c), group = slot / slots.slotsPerDomain;
            const auto first = std::ptrdiff_t(group * slots.slotsPerDomain);
            const auto end = first + std::ptrdiff_t(slots.slotsPerDomain);
            CrosstabCell& cell = table.cells.emplace_back();
            cell.row = rows.labels[r];
            cell.column = columns.labels[c];
            cell.count = totals.totals[slot];
            cell.countSe = std::sqrt(std::max(0.0, covariances[0](Index(slot), Index(slot))));
            cell.n = totals.observations[slot];
            const std::size_t base =
                std::accumulate(totals.observations.begin() + first,
                                totals.observations.begin() + end, std::size_t(0));
            if (base == 0)
                continue;
            const double sum =
                std::accumulate(totals.totals.begin() + first, totals.totals.begin() + end, 0.0);
            fillPercent(cell,
                        {.share = groupShares[Index(slot)],
                         .variance = std::max(0.0, covariances[2](Index(slot), Index(slot))),
                         .df = study.degreesOfFreedom(totals, group),
                         .n = base,
                         .effectiveSize = sum * sum / totals.squaredWeights[group],
                         .start = starts[slot]},
                        spec);
        }
    if (spec.test == CrosstabTest::None)
        return;
    const Occupied filled = occupied(layout, t, covariances[0], covariances[1]);
    table.test = testOf(spec, filled, double(table.n), study.degreesOfFreedom(study.where()));
    if (!table.test->p)
        table.warnings.push_back(
            {QUADRAT_TEXT("core", "The test of \"%1\" by \"%2\" cannot be made: the table has a "
                                  "single row or column, or too many empty cells."),
             {spec.rows, spec.columns}});
}

} // namespace quadrat
