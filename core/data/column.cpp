// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column.h"

#include "core/base/number.h"

#include <cassert>
#include <utility>

namespace quadrat {

namespace {

const Level* levelAt(const CodedValues& values, std::size_t row)
{
    const std::size_t code =
        withCodes(values, [row](auto codes) -> std::size_t { return codes[row]; });
    return code == 0 ? nullptr : &values.levels[code - 1];
}

} // namespace

Column::Column(std::string name, CodedValues values, Measure measure)
    : m_name(std::move(name)), m_measure(measure), m_values(std::move(values))
{
    assert(measure != Measure::Text);
}

Column::Column(std::string name, NumberValues values)
    : m_name(std::move(name)), m_measure(Measure::Number), m_values(std::move(values))
{}

Column::Column(std::string name, TextValues values)
    : m_name(std::move(name)), m_measure(Measure::Text), m_values(std::move(values))
{}

std::size_t Column::rowCount() const
{
    if (const auto* values = coded())
        return withCodes(*values, [](auto codes) { return codes.size(); });
    if (const auto* values = numbers())
        return values->values.size();
    return text()->ends.size();
}

bool Column::isMissing(std::size_t row) const
{
    if (const auto* values = coded()) {
        const Level* level = levelAt(*values, row);
        return !level || level->missing != Missing::None;
    }
    if (const auto* values = numbers())
        return std::isnan(values->values[row]);
    return text()->at(row).empty();
}

std::string Column::label(std::size_t row) const
{
    if (const auto* values = coded()) {
        const Level* level = levelAt(*values, row);
        return level ? level->label : std::string();
    }
    if (const auto* values = numbers())
        return std::isnan(values->values[row]) ? std::string() : writeNumber(values->values[row]);
    return std::string(text()->at(row));
}

std::vector<double> numbersOf(const Column& column)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (const NumberValues* numbers = column.numbers())
        return numbers->values;
    if (column.text())
        return std::vector<double>(column.rowCount(), none);
    const CodedValues& coded = *column.coded();
    std::vector<double> valueOfCode{none};
    for (const Level& level : coded.levels)
        valueOfCode.push_back(level.missing == Missing::None ? level.value.value_or(none) : none);
    std::vector<double> values(column.rowCount());
    withCodes(coded, [&](auto codes) {
        for (std::size_t row = 0; row < codes.size(); ++row)
            values[row] = valueOfCode[codes[row]];
    });
    return values;
}

double Column::number(std::size_t row) const
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (const auto* values = coded()) {
        const Level* level = levelAt(*values, row);
        return level && level->missing == Missing::None ? level->value.value_or(none) : none;
    }
    if (const auto* values = numbers())
        return values->values[row];
    return none;
}

} // namespace quadrat
