// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighting/margin.h"
#include "core/weighting/weighted.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// The known totals that one step must meet, bound to rows once and used for any weights.
class Benchmarks {
public:
    Benchmarks() = default;

    /// \throws Error{InvalidInput} naming margin and category if a total is negative or not finite,
    ///         or shares do not sum to 1 within 1e-6
    explicit Benchmarks(std::vector<Margin> margins, const std::vector<NumberMargin>& numbers = {});

    const std::vector<Margin>& margins() const { return m_margins; }
    const std::shared_ptr<const Auxiliaries>& auxiliaries() const { return m_auxiliaries; }

    /// Totals in the order of x, for these weights: shares become counts, and margins that differ
    /// by rounding are brought to the sum of the first. 0 for a category that has no total.
    /// \param before  Σ w x, from auxiliaries()->totals(weights)
    /// \throws Error{InvalidInput} naming margin and category for a row of positive weight with a
    ///         missing value or without a total, a category with a total and no case, and
    ///         margins whose totals differ by more than 1e-6 of their sum
    std::vector<double> totals(std::span<const double> weights,
                               std::span<const double> before) const;

    /// Variable and category that a column of x stands for; the category is empty for a number.
    const std::string& variable(std::size_t column) const;
    const std::string& category(std::size_t column) const;

    /// Margins before and after a step, and a warning for each category that loses all its cases.
    void report(StepReport& report, std::span<const double> before, std::span<const double> after,
                std::span<const double> totals) const;

private:
    void checkComplete(std::span<const double> weights) const;
    void checkTotals(std::span<const double> before, std::span<const double> totals) const;

    std::vector<Margin> m_margins;
    std::vector<std::string> m_numberNames;
    std::vector<double> m_numberTotals;
    std::shared_ptr<const Auxiliaries> m_auxiliaries;
};

} // namespace quadrat
