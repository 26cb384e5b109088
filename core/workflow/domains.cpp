// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/domains.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

void refuseTooManyCells(std::size_t cells, const std::string& names, std::size_t most)
{
    if (cells > most)
        throw invalidInput(
            QUADRAT_TEXT("core", "\"%1\" has too many different values to tabulate: %2 cells, at "
                                 "most %3 can be. Is it a number rather than a category?"),
            {names, std::int64_t(cells), std::int64_t(most)});
}

Domains domainsOf(const Dataset& data, const Design& design, const std::vector<std::string>& by,
                  std::span<const std::uint8_t> where)
{
    const std::size_t rows = data.rowCount();
    std::vector<Categories> factors;
    std::size_t cells = 1;
    std::string names;
    for (const std::string& name : by) {
        factors.push_back(categoriesOf(data.at(name)));
        names += (names.empty() ? "" : ", ") + name;
        cells *= std::max<std::size_t>(1, factors.back().labels.size());
        refuseTooManyCells(cells, names);
    }

    std::vector<std::uint32_t> cell(rows, 0);
    for (const Categories& factor : factors)
        withCodes(factor, [&](auto codes) {
            const auto size = factor.missing(), outside = std::uint32_t(cells);
            for (std::size_t row = 0; row < rows; ++row)
                cell[row] = cell[row] == outside || codes[row] == size
                                ? outside
                                : cell[row] * size + codes[row];
        });
    std::vector<std::uint8_t> holdsRow(cells + 1, 0);
    for (std::size_t row = 0; row < rows; ++row) {
        if (!where[row])
            cell[row] = std::uint32_t(cells);
        holdsRow[cell[row]] = 1;
    }

    Domains result;
    std::vector<std::uint16_t> number(cells + 1, 0);
    for (std::size_t c = 0; c < cells; ++c) {
        if (!holdsRow[c])
            continue;
        number[c] = std::uint16_t(result.labels.size());
        auto& labels = result.labels.emplace_back();
        std::size_t rest = c;
        for (std::size_t f = factors.size(); f-- > 0;) {
            const std::size_t size = factors[f].labels.size();
            labels.insert(labels.begin(), {by[f], factors[f].labels[rest % size]});
            rest /= size;
        }
    }
    number[cells] = std::uint16_t(result.labels.size());
    result.domain.resize(rows);
    for (std::size_t k = 0; k < rows; ++k)
        result.domain[k] = number[cell[design.order()[k]]];
    return result;
}

SlotRows categorySlots(const Design& design, const Domains& domains, const Categories& categories,
                       const std::string& variable)
{
    SlotRows rows;
    rows.domainCount = domains.count();
    rows.slotsPerDomain = categories.labels.size();
    refuseTooManyCells(rows.slotCount(), variable);
    const auto outside = std::uint16_t(rows.slotCount());
    const auto nowhere = std::uint16_t(domains.count());
    const auto perDomain = std::uint32_t(rows.slotsPerDomain);
    const auto order = design.order();
    rows.slot.resize(order.size());
    withCodes(categories, [&](auto codes) {
        for (std::size_t k = 0; k < order.size(); ++k) {
            const std::uint32_t category = codes[order[k]], domain = domains.domain[k];
            const bool isOutside = (category == perDomain) | (domain == nowhere);
            rows.slot[k] = isOutside ? outside : std::uint16_t(domain * perDomain + category);
        }
    });
    return rows;
}

SlotRows valueSlots(const Design& design, const Domains& domains, const Column& y)
{
    const CodedValues* coded = y.coded();
    if (!coded)
        return valueSlots(design, domains, numbersOf(y));
    std::vector<double> numbers{0}; // by code; code 0 is a blank cell
    std::vector<std::uint8_t> isMissing{1};
    for (const Level& level : coded->levels) {
        isMissing.push_back(level.missing != Missing::None || !level.value);
        numbers.push_back(isMissing.back() ? 0 : *level.value);
    }
    SlotRows rows;
    rows.domainCount = domains.count();
    const auto outside = std::uint16_t(domains.count());
    const auto order = design.order();
    rows.slot.resize(order.size());
    rows.y.resize(order.size());
    withCodes(*coded, [&](auto codes) {
        for (std::size_t k = 0; k < order.size(); ++k) {
            const auto code = codes[order[k]];
            rows.slot[k] = isMissing[code] ? outside : domains.domain[k];
            rows.y[k] = numbers[code];
        }
    });
    return rows;
}

SlotRows valueSlots(const Design& design, const Domains& domains, std::span<const double> y,
                    std::span<const double> x)
{
    SlotRows rows;
    rows.domainCount = domains.count();
    const auto order = design.order();
    rows.slot.resize(order.size());
    rows.y.resize(order.size());
    rows.x.resize(x.empty() ? 0 : order.size());
    for (std::size_t k = 0; k < order.size(); ++k) {
        const std::uint32_t row = order[k];
        const bool missing = std::isnan(y[row]) || (!x.empty() && std::isnan(x[row]));
        rows.slot[k] = missing ? std::uint16_t(domains.count()) : domains.domain[k];
        rows.y[k] = missing ? 0 : y[row];
        if (!x.empty())
            rows.x[k] = missing ? 0 : x[row];
    }
    return rows;
}

} // namespace quadrat
