// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/map_values.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <utility>

namespace quadrat {

namespace {

/// One a row: 0 for a blank, else the position of its outcome + 1.
std::vector<std::uint32_t> outcomesOfRows(const Column& source, const OutcomeOf& outcomeOf)
{
    const auto codeOf = [&](const Level& level) {
        const auto outcome = outcomeOf(level);
        return std::uint32_t(outcome ? *outcome + 1 : 0);
    };
    std::vector<std::uint32_t> rows(source.rowCount());
    if (const CodedValues* coded = source.coded()) {
        std::vector<std::uint32_t> ofCode{0};
        for (const Level& level : coded->levels)
            ofCode.push_back(codeOf(level));
        withCodes(*coded, [&](auto codes) {
            std::ranges::transform(codes, rows.begin(), [&](auto code) { return ofCode[code]; });
        });
        return rows;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (source.isMissing(row))
            continue;
        const std::string label = source.label(row);
        rows[row] = codeOf({label, source.numbers() ? source.number(row) : readNumber(label)});
    }
    return rows;
}

Column uncoded(std::string name, Measure measure, const std::vector<std::uint32_t>& rows,
               const std::vector<Level>& levels)
{
    const auto answer = [&](std::uint32_t outcome) -> const Level* {
        if (outcome == 0 || levels[outcome - 1].missing != Missing::None)
            return nullptr;
        return &levels[outcome - 1];
    };
    if (measure == Measure::Number) {
        NumberValues numbers{std::vector<double>(rows.size())};
        std::ranges::transform(rows, numbers.values.begin(), [&](std::uint32_t outcome) {
            const Level* level = answer(outcome);
            return level && level->value ? *level->value : std::numeric_limits<double>::quiet_NaN();
        });
        return Column(std::move(name), std::move(numbers));
    }
    TextValues text;
    for (const std::uint32_t outcome : rows) {
        if (const Level* level = answer(outcome))
            text.bytes += level->label;
        text.ends.push_back(text.bytes.size());
    }
    return Column(std::move(name), std::move(text));
}

/// The outcomes that occur, in the order in which they shall be levels.
std::vector<std::uint32_t> levelOrder(const std::vector<std::uint32_t>& rows,
                                      const std::vector<Level>& levels, Measure measure)
{
    std::vector<std::uint8_t> occurs(levels.size() + 1);
    for (const std::uint32_t outcome : rows)
        occurs[outcome] = 1;
    std::vector<std::uint32_t> order;
    for (std::uint32_t outcome = 1; outcome <= levels.size(); ++outcome)
        if (occurs[outcome])
            order.push_back(outcome);
    if (measure == Measure::Number)
        std::ranges::stable_sort(order, {}, [&](std::uint32_t outcome) {
            return levels[outcome - 1].value.value_or(std::numeric_limits<double>::infinity());
        });
    return order;
}

} // namespace

std::size_t Outcomes::add(const Level& level)
{
    const auto [found, isNew] = m_positions.emplace(level.label, m_levels.size());
    if (isNew)
        m_levels.push_back(level);
    else if (level.missing != Missing::None)
        m_levels[found->second].missing = level.missing;
    return found->second;
}

std::optional<std::size_t> Outcomes::addMissing(const Level& level)
{
    const auto found = m_positions.find(level.label);
    if (found != m_positions.end() && m_levels[found->second].missing == Missing::None)
        return {};
    return add(level);
}

Column mapped(const Column& source, std::string name, Measure measure, Outcomes& outcomes,
              const OutcomeOf& outcomeOf)
{
    const std::vector<std::uint32_t> rows = outcomesOfRows(source, outcomeOf);
    const std::vector<Level>& levels = outcomes.levels();
    const std::vector<std::uint32_t> order = levelOrder(rows, levels, measure);
    if (order.size() > (measure == Measure::Number ? 255 : 65'535))
        return uncoded(std::move(name), measure, rows, levels);

    CodedValues coded;
    std::vector<std::uint16_t> codeOf(levels.size() + 1);
    for (const std::uint32_t outcome : order) {
        coded.levels.push_back(levels[outcome - 1]);
        codeOf[outcome] = std::uint16_t(coded.levels.size());
    }
    const auto write = [&](auto codes) {
        using Code = typename decltype(codes)::value_type;
        std::ranges::transform(rows, codes.begin(),
                               [&](std::uint32_t outcome) { return Code(codeOf[outcome]); });
        coded.codes = std::move(codes);
    };
    if (order.size() <= 255)
        write(std::vector<std::uint8_t>(rows.size()));
    else
        write(std::vector<std::uint16_t>(rows.size()));
    return Column(std::move(name), std::move(coded), measure);
}

} // namespace quadrat
