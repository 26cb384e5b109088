// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/value_counts.h"

#include "core/data/codebook.h"
#include "core/data/column_of.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace quadrat;

namespace {

const double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

TEST_CASE("Values of codes are counted with their missing codes and blanks", "[cleaning]")
{
    Variable variable;
    variable.values = {{"9", {}, Missing::Refused}, {"8", {}, Missing::DontKnow}};
    const std::vector<double> answers{1, 2, 2, 9, none, 5, 8, 9, 2};
    const ValueCounts counts = valueCounts(withMissingCodes(columnOf("q", answers), variable));
    CHECK(counts.cases == 9);
    CHECK(counts.different == 5);
    const std::vector<ValueCount> expected{{"1", Missing::None, 1},
                                           {"2", Missing::None, 3},
                                           {"5", Missing::None, 1},
                                           {"8", Missing::DontKnow, 1},
                                           {"9", Missing::Refused, 2}};
    CHECK(counts.values == expected);
    CHECK(counts.byReason == std::array<std::size_t, 5>{5, 1, 1, 2, 0});
    CHECK(counts.shareOfAnswered(counts.values[1]).value() == Approx(0.6));
    CHECK_FALSE(counts.shareOfAnswered(counts.values[4]).has_value());
    CHECK(counts.summary == NumberSummary{1, 5, 12.0 / 5});
}

TEST_CASE("Of many numbers and of texts the most frequent come first", "[cleaning]")
{
    const ValueCounts numbers =
        valueCounts(Column("x", NumberValues{{3, 1.5, none, 2, 1.5, 2, 2}}), 2);
    CHECK(numbers.different == 3);
    CHECK(numbers.values ==
          std::vector<ValueCount>{{"2", Missing::None, 3}, {"1.5", Missing::None, 2}});
    CHECK(numbers.answered() == 6);
    CHECK(numbers.byReason[std::size_t(Missing::NoAnswer)] == 1);
    CHECK(numbers.summary == NumberSummary{1.5, 3, 2});

    const ValueCounts texts = valueCounts(Column("t", TextValues{{1, 2, 2, 3}, "bab"}));
    CHECK(texts.values ==
          std::vector<ValueCount>{{"b", Missing::None, 2}, {"a", Missing::None, 1}});
    CHECK_FALSE(texts.summary.has_value());
}

TEST_CASE("A column without answers has no shares and no summary", "[cleaning]")
{
    const ValueCounts counts = valueCounts(Column("x", NumberValues{{none, none}}));
    CHECK(counts.answered() == 0);
    CHECK(counts.values.empty());
    CHECK_FALSE(counts.summary.has_value());
    CHECK_FALSE(counts.shareOfAnswered({"1", Missing::None, 0}).has_value());
}
