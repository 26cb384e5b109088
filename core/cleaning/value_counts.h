// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// How many cases have a value.
struct ValueCount {
    std::string value;               ///< as Column::label writes it
    Missing missing = Missing::None; ///< not None for a missing code
    std::size_t cases = 0;

    bool operator==(const ValueCount&) const = default;
};

/// What the answers to a number come to, unweighted.
struct NumberSummary {
    double least = 0, greatest = 0, mean = 0;

    bool operator==(const NumberSummary&) const = default;
};

/// The values of a column as they are at the moment, unweighted.
struct ValueCounts {
    std::size_t cases = 0;     ///< rows
    std::size_t different = 0; ///< values, missing codes among them
    /// In the order of the levels; of columns that are not coded the most frequent first.
    std::vector<ValueCount> values;
    std::array<std::size_t, 5> byReason{}; ///< cases by Missing; None counts the answers
    std::optional<NumberSummary> summary;  ///< of numbers, if there is one

    std::size_t answered() const { return byReason[std::size_t(Missing::None)]; }
    /// Share of the cases with an answer; none if nobody answered.
    std::optional<double> shareOfAnswered(const ValueCount& value) const;

    bool operator==(const ValueCounts&) const = default;
};

/// \param most  values listed of a column that is not coded
/// Cost: about 1 ns a row of a coded column; others are sorted, about 0.1 µs a row.
ValueCounts valueCounts(const Column& column, std::size_t most = 1000);

} // namespace quadrat
