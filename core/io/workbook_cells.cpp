// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/workbook_cells.h"

#include "core/base/number.h"
#include "core/io/spreadsheet_date.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace quadrat {

namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// Whether "_xHHHH_" stands at `at`.
bool looksEscaped(std::string_view text, std::size_t at)
{
    const std::string_view code = text.substr(at, 7);
    return code.size() == 7 && code[1] == 'x' && code[6] == '_' &&
           std::ranges::all_of(code.substr(2, 4), isHexDigit);
}

std::string styled(CellStyle style)
{
    return style == CellStyle::Plain ? "" : " s=\"" + std::to_string(int(style)) + '"';
}

} // namespace

std::size_t cellLength(std::string_view text)
{
    std::size_t length = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        length += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    return length;
}

std::string workbookXml(std::string_view text)
{
    constexpr const char* digits = "0123456789ABCDEF";
    std::string xml;
    xml.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&')
            xml += "&amp;";
        else if (c == '<')
            xml += "&lt;";
        else if (c == '>')
            xml += "&gt;";
        else if (byte < 0x20 && c != '\t' && c != '\n')
            xml += std::string("_x00") + digits[byte >> 4] + digits[byte & 15] + '_';
        else if (c == '_' && looksEscaped(text, at))
            xml += "_x005F_";
        else if (text.substr(at, 3) == "\xEF\xBF\xBE" || text.substr(at, 3) == "\xEF\xBF\xBF") {
            xml += text[at + 2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            at += 2;
        } else
            xml += c;
    }
    return xml;
}

std::string textCell(std::string_view text, CellStyle style)
{
    if (text.empty())
        return {};
    return styled(style) + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + workbookXml(text) +
           "</t></is></c>";
}

std::string numberCell(double number, CellStyle style)
{
    if (std::isnan(number))
        return {};
    if (!std::isfinite(number))
        return textCell(writeNumber(number));
    return styled(style) + "><v>" + writeNumber(number) + "</v></c>";
}

std::string datedCell(std::string_view text, ValueKind kind)
{
    if (kind == ValueKind::Time) {
        const auto length = readIsoTime(text);
        if (length && *length >= 0 && writeTime(*length) == text)
            return numberCell(double(*length) / double(dayLength),
                              *length % 1000 == 0 ? CellStyle::Time : CellStyle::TimeFraction);
        return textCell(text);
    }
    const auto iso = readIsoMoment(text);
    const auto days = iso ? daysOf(iso->moment) : std::nullopt;
    if (!days)
        return textCell(text);
    if (kind == ValueKind::Date && writeDate(iso->moment) == text)
        return numberCell(*days, CellStyle::Date);
    if (kind == ValueKind::DateTime && writeDateTime(iso->moment) == text)
        return numberCell(*days, iso->moment % 1000 == 0 ? CellStyle::DateTime
                                                         : CellStyle::DateTimeFraction);
    return textCell(text);
}

ColumnCells::ColumnCells(const Column& column, const Variable& variable, CellWording wording,
                         const std::string& language)
    : m_column(column), m_variable(variable), m_wording(wording), m_language(language),
      m_width(cellLength(column.name()))
{
    constexpr std::size_t narrowest = 8, widest = 50;
    if (const CodedValues* coded = column.coded()) {
        m_levels.emplace_back();
        for (const Level& level : coded->levels) {
            m_levels.push_back(cellOf(level.label, level.value));
            m_width = std::max(m_width, cellLength(level.label));
        }
    } else if (column.text()) {
        m_width = widest;
    }
    m_width = std::clamp(m_width + 2, narrowest, widest);
}

/// The cell of a value in words: its label if labels are wanted, else a number, date or text.
std::string ColumnCells::cellOf(const std::string& value, const std::optional<double>& number) const
{
    if (m_wording == CellWording::Labels)
        if (const ValueLabel* known = m_variable.find(value))
            if (const std::string& label = textIn(known->label, m_language); !label.empty())
                return textCell(label);
    if (m_column.measure() == Measure::Number && number)
        return numberCell(*number);
    if (m_variable.kind == ValueKind::Number || m_variable.kind == ValueKind::Text)
        return textCell(value);
    return datedCell(value, m_variable.kind);
}

std::string_view ColumnCells::cell(std::size_t row, std::string& scratch) const
{
    if (const CodedValues* coded = m_column.coded())
        return m_levels[withCodes(*coded, [row](auto codes) -> std::size_t { return codes[row]; })];
    if (const NumberValues* numbers = m_column.numbers()) {
        const double number = numbers->values[row];
        const bool mayHaveLabel = m_wording == CellWording::Labels && !m_variable.values.empty();
        scratch = mayHaveLabel && !std::isnan(number) ? cellOf(writeNumber(number), number)
                                                      : numberCell(number);
    } else {
        scratch = cellOf(std::string(m_column.text()->at(row)), {});
    }
    return scratch;
}

} // namespace quadrat
