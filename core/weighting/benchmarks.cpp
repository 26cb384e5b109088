// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighting/benchmarks.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace quadrat {

namespace {

constexpr double sameSum = 1e-6; // relative; population tables are rounded to persons

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

void checkGiven(const Margin& margin)
{
    for (std::size_t k = 0; k < margin.totals.size(); ++k)
        if (!(margin.totals[k] >= 0) || !std::isfinite(margin.totals[k]))
            throw invalidInput(
                QUADRAT_TEXT("core", "The total of category \"%2\" of \"%1\" must be a number of "
                                     "at least 0; it is %3."),
                {margin.name, margin.categories[k], margin.totals[k]});
    const double sum = sumOf(margin.totals);
    if (margin.shares && std::abs(sum - 1) > sameSum)
        throw invalidInput(QUADRAT_TEXT("core", "The shares of \"%1\" add up to %2 where they must "
                                                "add up to 1."),
                           {margin.name, sum});
    if (!(sum > 0))
        throw invalidInput(QUADRAT_TEXT("core", "The totals of \"%1\" add up to 0."),
                           {margin.name});
}

} // namespace

Benchmarks::Benchmarks(std::vector<Margin> margins, const std::vector<NumberMargin>& numbers)
    : m_margins(std::move(margins))
{
    std::vector<std::span<const CategoryCode>> factors;
    std::vector<std::size_t> counts;
    for (const Margin& margin : m_margins) {
        checkGiven(margin);
        factors.emplace_back(margin.codes);
        counts.push_back(margin.categories.size());
    }
    Eigen::MatrixXd values(numbers.empty() ? 0 : Eigen::Index(numbers[0].values.size()),
                           Eigen::Index(numbers.size()));
    for (std::size_t j = 0; j < numbers.size(); ++j) {
        if (!std::isfinite(numbers[j].total))
            throw invalidInput(QUADRAT_TEXT("core", "The total of \"%1\" must be a number."),
                               {numbers[j].name});
        m_numberNames.push_back(numbers[j].name);
        m_numberTotals.push_back(numbers[j].total);
        std::ranges::copy(numbers[j].values, values.col(Eigen::Index(j)).data());
    }
    // Missing numbers are zeroed by Auxiliaries; the row is remembered as standing outside.
    m_auxiliaries = std::make_shared<const Auxiliaries>(factors, counts, std::move(values));
}

void Benchmarks::checkComplete(std::span<const double> weights) const
{
    if (!m_auxiliaries->hasRowsOutside())
        return;
    const std::vector<std::uint32_t>& cells = m_auxiliaries->crossing().cells;
    for (std::size_t row = 0; row < weights.size(); ++row) {
        if (cells[row] != 0 || weights[row] == 0)
            continue;
        for (const Margin& margin : m_margins)
            if (margin.codes[row] == 0)
                throw invalidInput(
                    QUADRAT_TEXT("core", "\"%1\" is missing in row %2. Every case needs a category "
                                         "there: fill it in, or give the case a weight of 0."),
                    {margin.name, fileRow(row)});
        std::string names;
        for (const std::string& name : m_numberNames)
            names += names.empty() ? name : ", " + name;
        throw invalidInput(QUADRAT_TEXT("core", "A number (%1) is missing in row %2. Every case "
                                                "needs one: fill it in, or give the case a weight "
                                                "of 0."),
                           {names, fileRow(row)});
    }
}

void Benchmarks::checkTotals(std::span<const double> before, std::span<const double> totals) const
{
    for (std::size_t f = 0; f < m_margins.size(); ++f) {
        const Margin& margin = m_margins[f];
        for (std::size_t k = 0; k < margin.categories.size(); ++k) {
            const std::size_t column = m_auxiliaries->firstColumn(f) + k;
            const bool known = k < margin.totals.size();
            if (known && totals[column] > 0 && before[column] == 0)
                throw invalidInput(
                    QUADRAT_TEXT("core", "Category \"%2\" of \"%1\" has a total of %3 but no case. "
                                         "Join it with a neighbouring category."),
                    {margin.name, margin.categories[k], totals[column]});
            if (!known && before[column] != 0)
                throw invalidInput(
                    QUADRAT_TEXT("core", "Category \"%2\" of \"%1\" has cases but no total. Give "
                                         "its total, or leave its cases out."),
                    {margin.name, margin.categories[k]});
        }
    }
}

std::vector<double> Benchmarks::totals(std::span<const double> weights,
                                       std::span<const double> before) const
{
    checkComplete(weights);
    const double weightSum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<double> totals(m_auxiliaries->columnCount(), 0.0);
    double firstSum = 0;
    for (std::size_t f = 0; f < m_margins.size(); ++f) {
        const Margin& margin = m_margins[f];
        const double unit = margin.shares ? weightSum : 1;
        const double sum = unit * sumOf(margin.totals);
        if (f == 0)
            firstSum = sum;
        if (std::abs(sum - firstSum) > sameSum * firstSum)
            throw invalidInput(QUADRAT_TEXT("core", "The totals of \"%1\" add up to %2, those of "
                                                    "\"%3\" to %4. They must count the same "
                                                    "population."),
                               {m_margins[0].name, firstSum, margin.name, sum});
        const double factor = sum == firstSum ? unit : unit * firstSum / sum;
        const auto out = totals.begin() + std::ptrdiff_t(m_auxiliaries->firstColumn(f));
        std::ranges::transform(margin.totals, out, [&](double total) { return total * factor; });
    }
    std::ranges::copy(m_numberTotals, totals.end() - std::ptrdiff_t(m_numberTotals.size()));
    checkTotals(before, totals);
    return totals;
}

const std::string& Benchmarks::variable(std::size_t column) const
{
    std::size_t factor = m_margins.size();
    while (factor > 0 && m_auxiliaries->firstColumn(factor - 1) > column)
        --factor;
    const std::size_t indicators = m_auxiliaries->columnCount() - m_numberNames.size();
    return column < indicators ? m_margins[factor - 1].name : m_numberNames[column - indicators];
}

const std::string& Benchmarks::category(std::size_t column) const
{
    static const std::string none;
    for (std::size_t f = 0; f < m_margins.size(); ++f)
        if (column < m_auxiliaries->firstColumn(f) + m_margins[f].categories.size())
            return m_margins[f].categories[column - m_auxiliaries->firstColumn(f)];
    return none;
}

void Benchmarks::report(StepReport& report, std::span<const double> before,
                        std::span<const double> after, std::span<const double> totals) const
{
    const std::size_t indicators = m_auxiliaries->columnCount() - m_numberNames.size();
    for (std::size_t f = 0; f < m_margins.size(); ++f)
        for (std::size_t k = 0; k < m_margins[f].totals.size(); ++k) {
            const std::size_t column = m_auxiliaries->firstColumn(f) + k;
            report.margins.push_back({m_margins[f].name, m_margins[f].categories[k], before[column],
                                      after[column], totals[column]});
            if (totals[column] == 0 && before[column] != 0)
                report.warnings.push_back(
                    {QUADRAT_TEXT("core", "Category \"%2\" of \"%1\" has a total of 0: its cases "
                                          "now have the weight 0."),
                     {m_margins[f].name, m_margins[f].categories[k]}});
        }
    for (std::size_t j = 0; j < m_numberNames.size(); ++j)
        report.margins.push_back({m_numberNames[j], "", before[indicators + j],
                                  after[indicators + j], totals[indicators + j]});
}

} // namespace quadrat
