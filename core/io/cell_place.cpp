// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/cell_place.h"

#include <algorithm>

namespace quadrat {

namespace {

/// Column and row of a place, either of which may be left out: "B3", "B", "3".
struct Ends {
    std::optional<std::size_t> row, column; ///< from 0
};

std::optional<Ends> readEnds(std::string_view text)
{
    Ends ends;
    std::size_t at = 0;
    const auto skipDollar = [&] { at += at < text.size() && text[at] == '$' ? 1 : 0; };
    skipDollar();
    std::size_t column = 0;
    for (; at < text.size(); ++at) {
        const char letter =
            text[at] >= 'a' && text[at] <= 'z' ? char(text[at] - 'a' + 'A') : text[at];
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + std::size_t(letter - 'A' + 1);
        if (column > mostSheetColumns)
            return {};
    }
    if (column > 0) {
        ends.column = column - 1;
        skipDollar();
    }
    std::size_t row = 0;
    const std::size_t digits = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        row = row * 10 + std::size_t(text[at] - '0');
        if (row > mostSheetRows)
            return {};
    }
    if (at != text.size() || (at > digits && row == 0))
        return {};
    if (row > 0)
        ends.row = row - 1;
    if (!ends.row && !ends.column)
        return {};
    return ends;
}

} // namespace

std::optional<CellPlace> readCellPlace(std::string_view text)
{
    const auto ends = readEnds(text);
    if (!ends || !ends->row || !ends->column)
        return {};
    return CellPlace{*ends->row, *ends->column};
}

std::string writeCellPlace(CellPlace place)
{
    std::string letters;
    for (std::size_t left = place.column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), char('A' + (left - 1) % 26));
    return letters + std::to_string(place.row + 1);
}

std::optional<CellRange> readCellRange(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const auto first = readEnds(text.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : readEnds(text.substr(colon + 1));
    if (!first || !last || first->row.has_value() != last->row.has_value() ||
        first->column.has_value() != last->column.has_value())
        return {};
    if (colon == std::string_view::npos && (!first->row || !first->column))
        return {};
    CellRange range;
    if (first->row) {
        range.firstRow = std::min(*first->row, *last->row);
        range.lastRow = std::max(*first->row, *last->row);
    }
    if (first->column) {
        range.firstColumn = std::min(*first->column, *last->column);
        range.lastColumn = std::max(*first->column, *last->column);
    }
    return range;
}

} // namespace quadrat
