// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/edit_cells.h"

#include "core/base/number.h"
#include "core/data/codebook.h"
#include "core/data/column_of.h"
#include "core/data/concatenate.h"
#include "core/data/take_rows.h"

#include <limits>
#include <map>
#include <numeric>
#include <string_view>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

/// A blank and a letter are missing numbers; nothing for what is no number.
std::optional<double> numberIn(std::string_view text)
{
    if (text.empty())
        return std::numeric_limits<double>::quiet_NaN();
    if (const char letter = missingLetter(text))
        return missingWithLetter(letter);
    return readNumber(text);
}

/// The new values as a column of their own, of the measure of `column` if they allow it.
Column columnOfValues(const Column& column, const std::map<std::size_t, std::string_view>& values)
{
    std::vector<std::string_view> texts;
    for (const auto& [row, value] : values)
        texts.push_back(value);
    if (column.measure() == Measure::Number || (column.coded() && column.coded()->levels.empty())) {
        std::vector<double> numbers;
        for (const std::string_view text : texts) {
            const auto number = numberIn(text);
            if (!number)
                break;
            numbers.push_back(*number);
        }
        if (numbers.size() == texts.size())
            return columnOf(column.name(), std::move(numbers));
    }
    return columnOf(column.name(), texts);
}

} // namespace

Column withEdits(const Column& column, std::span<const CellEdit> edits)
{
    if (edits.empty())
        return column;
    std::map<std::size_t, std::string_view> values;
    for (const CellEdit& edit : edits)
        values[edit.row] = edit.value ? std::string_view(*edit.value) : std::string_view();
    const Column changed = columnOfValues(column, values);
    // The edited rows stand after the others, then every row is taken from its place.
    const std::vector<Column> pieces{column, changed};
    const Column both = concatenate(column.name(), pieces);
    std::vector<std::size_t> rows(column.rowCount());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    std::size_t next = column.rowCount();
    for (const auto& [row, value] : values)
        rows[row] = next++;
    return takeRows(both, rows);
}

} // namespace quadrat
