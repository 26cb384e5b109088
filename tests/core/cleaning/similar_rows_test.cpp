// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/similar_rows.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/cleaning/checks.h"
#include "core/data/column_of.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace quadrat;
using Catch::Contains;

namespace {

/// Rows of `width` answers of 1 to 3, some missing; every third row is a copy of an earlier one in
/// which some answers were changed.
std::vector<Column> copiedAnswers(std::size_t rowCount, std::size_t width, std::uint64_t seed)
{
    Random random(seed);
    std::vector<std::vector<double>> answers(width, std::vector<double>(rowCount));
    for (std::size_t row = 0; row < rowCount; ++row) {
        const bool copied = row > 0 && row % 3 == 0;
        const std::size_t original = copied ? random.below(row) : 0;
        const std::uint64_t changed = copied ? random.below(width / 2) : width;
        for (std::size_t k = 0; k < width; ++k)
            answers[k][row] = copied && random.below(width) >= changed
                                  ? answers[k][original]
                                  : double(1 + random.below(3));
        if (row % 5 == 0)
            for (std::size_t k = 0; k < width; k += 2)
                answers[k][row] = std::numeric_limits<double>::quiet_NaN();
    }
    std::vector<Column> columns;
    for (std::size_t k = 0; k < width; ++k)
        columns.push_back(columnOf("q" + std::to_string(k), answers[k]));
    return columns;
}

std::vector<const Column*> pointers(const std::vector<Column>& columns)
{
    std::vector<const Column*> all;
    for (const Column& column : columns)
        all.push_back(&column);
    return all;
}

/// Every pair compared with every other, by the words of the definition.
std::vector<SimilarPair> byComparingAll(const std::vector<Column>& columns, double threshold)
{
    std::vector<SimilarPair> pairs;
    for (std::size_t row = 0; row < columns.front().rowCount(); ++row)
        for (std::size_t earlier = 0; earlier < row; ++earlier) {
            SimilarPair pair{row, earlier, 0, 0};
            for (const Column& column : columns) {
                const bool one = !column.isMissing(row), other = !column.isMissing(earlier);
                pair.compared += one || other;
                pair.equal += one && other && column.number(row) == column.number(earlier);
            }
            const double least = threshold * double(pair.compared) - 1e-9;
            if (double(pair.equal) >= least && pair.equal < pair.compared &&
                2 * pair.compared >= columns.size())
                pairs.push_back(pair);
        }
    return pairs;
}

} // namespace

TEST_CASE("Blocks find every pair that comparing all finds", "[cleaning][identity]")
{
    struct Case {
        std::size_t rows, width;
        double threshold;
    };
    const auto tried =
        GENERATE(Case{200, 12, 0.9}, Case{200, 33, 0.95}, Case{150, 33, 0.8}, Case{150, 20, 0.6},
                 Case{60, 7, 0.7}, Case{60, 3, 0.6}, Case{80, 100, 0.75}, Case{60, 20, 0.98});
    const auto columns = copiedAnswers(tried.rows, tried.width, 11 * tried.width);
    const SimilarRows found = similarRows(AnswerRows(pointers(columns)), tried.threshold, 1'000'000,
                                          1'000'000'000, {}, {});
    const auto expected = byComparingAll(columns, tried.threshold);
    INFO(tried.rows << " rows, " << tried.width << " answers, " << tried.threshold);
    CHECK(found.pairs == expected);
    CHECK(found.count == expected.size());
    CHECK_FALSE(found.window.has_value());
    CHECK((tried.threshold == 0.98) == expected.empty()); // else the case proves nothing
}

TEST_CASE("Where too many rows are half alike, the search says how far it went", "[cleaning]")
{
    const auto columns = copiedAnswers(300, 10, 5);
    const AnswerRows rows(pointers(columns));
    const SimilarRows all = similarRows(rows, 0.6, 10, 1'000'000'000, {}, {});
    const SimilarRows some = similarRows(rows, 0.6, 10, 2'000, {}, {});
    CHECK(all.pairs.size() == 10);
    CHECK(all.count > 10);
    REQUIRE(some.window.has_value());
    CHECK(some.count < all.count);
    CHECK(some.count > 0);
}

TEST_CASE("Near duplicates are told once, exact ones not at all", "[cleaning]")
{
    auto columns = copiedAnswers(61, 20, 3);
    std::vector<double> id(61), income(61);
    std::vector<std::string_view> remark(61, "no");
    for (std::size_t row = 0; row < 61; ++row) {
        id[row] = double(1000 + row);
        income[row] = double(row % 3);
    }
    columns.push_back(columnOf("id", id)); // left out: it tells every row apart
    columns.push_back(columnOf("remark", remark));
    const Dataset data(columns);
    const CheckPlan plan{.checks = {NearDuplicateCheck{{}, 0.8}}};
    const CheckOutcome outcome = check(data, {}, plan).outcomes.front();

    columns.resize(20);
    const auto expected = byComparingAll(columns, 0.8);
    REQUIRE(outcome.count == expected.size());
    REQUIRE(!expected.empty());
    CHECK(outcome.findings[0].row == expected[0].row);
    CHECK(outcome.findings[0].others == std::vector{expected[0].earlier});
    CHECK_THAT(outcome.findings[0].message.english(),
               Contains(std::to_string(expected[0].equal) + " of " +
                        std::to_string(expected[0].compared) + " answers"));
}

TEST_CASE("Checks give the same with any number of threads", "[cleaning][identity]")
{
    const Dataset data(copiedAnswers(500, 30, 8));
    CheckPlan plan = proposedChecks(data, {});
    plan.checks.emplace_back(NearDuplicateCheck{{}, 0.7});
    plan.mostListed = 20;
    const unsigned before = threadCount();
    setThreadCount(1);
    const CheckResult alone = check(data, {}, plan);
    setThreadCount(5);
    const CheckResult together = check(data, {}, plan);
    setThreadCount(before);
    CHECK(alone == together);
    CHECK(alone.outcomes.back().count > 20);
}
