// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "core/io/labelled_data.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Places of the formats in the styles that stylesPart() writes.
enum class CellStyle { Plain, Header, Text, Date, DateTime, Time, DateTimeFraction, TimeFraction };

/// Characters that a cell can hold at most, counted as UTF-16 does.
inline constexpr std::size_t mostCellLength = 32'767;
std::size_t cellLength(std::string_view text);

/// The text as the content of an element of a workbook: characters that XML has not as "_x000D_",
/// and an underscore that would read as the start of such a code as "_x005F_".
std::string workbookXml(std::string_view text);

/// What follows `<c r="B3"` for a cell with a text, a number, or nothing (then empty).
std::string textCell(std::string_view text, CellStyle style = CellStyle::Text);
std::string numberCell(double number, CellStyle style = CellStyle::Plain);

/// The same for a text that says a date or time of this kind in the form of ISO 8601; a text if it
/// does not, or if workbooks do not know such a date (before March 1900, after 9999).
std::string datedCell(std::string_view text, ValueKind kind);

/// A column ready to be written cell by cell.
class ColumnCells {
public:
    ColumnCells(const Column& column, const Variable& variable, CellWording wording,
                const std::string& language);

    /// What follows `<c r="B3"`; empty for a blank cell.
    std::string_view cell(std::size_t row, std::string& scratch) const;

    std::size_t width() const { return m_width; } ///< of the sheet's column, in characters

private:
    std::string cellOf(const std::string& value, const std::optional<double>& number) const;

    const Column& m_column;
    const Variable& m_variable;
    CellWording m_wording;
    std::string m_language;
    std::vector<std::string> m_levels; ///< by code
    std::size_t m_width = 0;
};

} // namespace quadrat
