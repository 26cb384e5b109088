// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_sheet.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/io/cell_place.h"

#include <cmath>
#include <utility>

namespace quadrat {

namespace {

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments)
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

std::optional<unsigned> hexDigits(std::string_view four)
{
    unsigned value = 0;
    for (const char c : four) {
        const unsigned digit = c >= '0' && c <= '9'   ? unsigned(c - '0')
                               : c >= 'A' && c <= 'F' ? unsigned(c - 'A' + 10)
                               : c >= 'a' && c <= 'f' ? unsigned(c - 'a' + 10)
                                                      : 16;
        if (digit == 16)
            return {};
        value = value * 16 + digit;
    }
    return value;
}

/// The code of "_xHHHH_" at `at`, if it stands there.
std::optional<unsigned> escapeAt(std::string_view text, std::size_t at)
{
    const std::string_view escape = text.substr(at, 7);
    if (escape.size() < 7 || escape[0] != '_' || escape[1] != 'x' || escape[6] != '_')
        return {};
    return hexDigits(escape.substr(2, 4));
}

void appendUtf8(std::string& out, unsigned code)
{
    if (code < 0x80) {
        out += char(code);
        return;
    }
    if (code < 0x800) {
        out += char(0xC0 | code >> 6);
    } else {
        if (code < 0x10000) {
            out += char(0xE0 | code >> 12);
        } else {
            out += char(0xF0 | code >> 18);
            out += char(0x80 | (code >> 12 & 0x3F));
        }
        out += char(0x80 | (code >> 6 & 0x3F));
    }
    out += char(0x80 | (code & 0x3F));
}

/// \param before  bytes of the same cell that stand elsewhere
void append(std::string& text, std::string_view characters, std::size_t before = 0)
{
    if (before + text.size() + characters.size() > mostCellBytes)
        throw unreadable(QUADRAT_TEXT("core", "A cell of the workbook holds more than %1 bytes of "
                                              "text, which no cell does."),
                         {std::int64_t(mostCellBytes)});
    text += characters;
}

/// The place of a cell's format among those of the workbook; 0 for what is no number.
std::size_t styleOf(std::string_view text)
{
    std::size_t style = 0;
    for (const char c : text.substr(0, 9))
        style = c >= '0' && c <= '9' ? style * 10 + std::size_t(c - '0') : 0;
    return style;
}

} // namespace

void decodeEscapes(std::string& text)
{
    if (text.find("_x") == std::string::npos)
        return;
    std::string decoded;
    for (std::size_t at = 0; at < text.size();) {
        const auto code = escapeAt(text, at);
        const bool isHigh = code && *code >= 0xD800 && *code < 0xDC00;
        const auto low = isHigh ? escapeAt(text, at + 7) : std::nullopt;
        if (low && *low >= 0xDC00 && *low < 0xE000) {
            appendUtf8(decoded, 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00));
            at += 14;
        } else if (code && *code != 0 && (*code < 0xD800 || *code > 0xDFFF)) {
            appendUtf8(decoded, *code);
            at += 7;
        } else {
            decoded += text[at++];
        }
    }
    text = std::move(decoded);
}

void RichText::clear()
{
    m_all.clear();
    m_phonetic = 0;
    m_isInText = false;
}

void RichText::start(std::string_view element, const XmlAttributes& attributes)
{
    if (element == "rPh") {
        ++m_phonetic;
    } else if (element == "t" && m_phonetic == 0) {
        const char* space = attributes.local("space");
        m_keepsBlanks = space && std::string_view(space) == "preserve";
        m_isInText = true;
        m_run.clear();
    }
}

void RichText::end(std::string_view element)
{
    if (element == "rPh" && m_phonetic > 0) {
        --m_phonetic;
    } else if (element == "t" && m_isInText) {
        m_isInText = false;
        m_all += m_keepsBlanks ? std::string_view(m_run) : withoutBlanksAround(m_run);
    }
}

void RichText::text(std::string_view characters)
{
    if (m_isInText)
        append(m_run, characters, m_all.size());
}

const std::string& RichText::value()
{
    decodeEscapes(m_all);
    return m_all;
}

XlsxSheetHandler::XlsxSheetHandler(std::string sheet, XlsxCellContext context, RowSink sink)
    : m_sheet(std::move(sheet)), m_context(context), m_sink(std::move(sink))
{}

void XlsxSheetHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    const std::string_view element = localName(name);
    switch (m_place) {
    case Place::Outside:
        if (element == "sheetData") {
            m_place = Place::Data;
            m_isDone = !m_sink;
        } else if (element == "dimension") {
            if (const char* range = attributes.local("ref"))
                m_statedRange = range;
        }
        break;
    case Place::Data:
        if (element == "row")
            startRow(attributes);
        break;
    case Place::Row:
        if (element == "c")
            startCell(attributes);
        break;
    case Place::Cell:
        if (element == "v") {
            m_place = Place::Value;
            m_hasValue = true;
            m_value.clear();
        } else if (element == "is") {
            m_place = Place::Inline;
            m_hasInline = true;
            m_inline.clear();
        }
        break;
    case Place::Value:
        break;
    case Place::Inline:
        m_inline.start(element, attributes);
        break;
    }
}

void XlsxSheetHandler::end(std::string_view name)
{
    const std::string_view element = localName(name);
    switch (m_place) {
    case Place::Outside:
        break;
    case Place::Data:
        if (element == "sheetData") {
            m_place = Place::Outside;
            m_isDone = true;
        }
        break;
    case Place::Row:
        if (element == "row") {
            m_place = Place::Data;
            if (!m_cells.empty())
                m_isDone = !m_sink(m_row - 1, m_cells);
        }
        break;
    case Place::Cell:
        if (element == "c") {
            m_place = Place::Row;
            finishCell();
        }
        break;
    case Place::Value:
        if (element == "v")
            m_place = Place::Cell;
        break;
    case Place::Inline:
        if (element == "is")
            m_place = Place::Cell;
        else
            m_inline.end(element);
        break;
    }
}

void XlsxSheetHandler::text(std::string_view characters)
{
    if (m_place == Place::Value)
        append(m_value, characters);
    else if (m_place == Place::Inline)
        m_inline.text(characters);
}

void XlsxSheetHandler::startRow(const XmlAttributes& attributes)
{
    const char* stated = attributes.local("r");
    const std::optional<double> number = stated ? readNumber(stated) : std::nullopt;
    if (stated && (!number || !(*number > double(m_row)) || *number > double(mostSheetRows) ||
                   *number != std::trunc(*number)))
        throw unreadable(QUADRAT_TEXT("core",
                                      "Sheet \"%1\" has a row \"%2\" after its row %3. Open the "
                                      "workbook in a spreadsheet program and save it again."),
                         {m_sheet, std::string(stated), std::int64_t(m_row)});
    m_row = number ? std::size_t(*number) : m_row + 1;
    if (m_row > mostSheetRows)
        throw unreadable(
            QUADRAT_TEXT("core", "Sheet \"%1\" has more than %2 rows, which no sheet has."),
            {m_sheet, std::int64_t(mostSheetRows)});
    m_place = Place::Row;
    m_column = 0;
    m_cells.clear();
}

XlsxSheetHandler::CellType XlsxSheetHandler::typeOf(std::string_view word)
{
    if (word == "s")
        return CellType::Shared;
    if (word == "inlineStr")
        return CellType::Inline;
    if (word == "str")
        return CellType::Formula;
    if (word == "b")
        return CellType::Boolean;
    if (word == "d")
        return CellType::Date;
    return word == "e" ? CellType::Error : CellType::Number;
}

void XlsxSheetHandler::startCell(const XmlAttributes& attributes)
{
    ++m_column;
    m_type = CellType::Number;
    m_style = 0;
    attributes.forEach([this](std::string_view name, const char* value) {
        if (name == "r")
            placeCell(value);
        else if (name == "s")
            m_style = styleOf(value);
        else if (name == "t")
            m_type = typeOf(value);
    });
    if (m_column > mostSheetColumns || m_cells.size() >= mostSheetColumns)
        throw unreadable(QUADRAT_TEXT("core",
                                      "Row %1 of sheet \"%2\" has more than %3 cells, which "
                                      "no sheet has."),
                         {std::int64_t(m_row), m_sheet, std::int64_t(mostSheetColumns)});
    m_hasValue = m_hasInline = false;
    m_place = Place::Cell;
}

void XlsxSheetHandler::placeCell(const char* stated)
{
    const auto place = readCellPlace(stated);
    if (!place || place->row + 1 != m_row)
        throw unreadable(QUADRAT_TEXT("core",
                                      "Sheet \"%1\" has a cell \"%2\" in its row %3. Open the "
                                      "workbook in a spreadsheet program and save it again."),
                         {m_sheet, std::string(stated), std::int64_t(m_row)});
    m_column = place->column + 1;
}

FormatLook XlsxSheetHandler::lookOfCell() const
{
    return m_style < m_context.looks.size() ? m_context.looks[m_style] : FormatLook::Number;
}

SheetCell XlsxSheetHandler::numberCell(double number) const
{
    SheetCell cell{std::uint32_t(m_column - 1), CellKind::Number, number};
    const FormatLook look = lookOfCell();
    if (look == FormatLook::Number)
        return cell;
    if (look == FormatLook::Elapsed || (look == FormatLook::Time && number >= 0 && number < 1)) {
        if (!(std::abs(number) < 3'000'000))
            return cell;
        cell.kind = CellKind::Time;
        cell.value = std::round(number * double(dayLength));
        return cell;
    }
    const auto moment = momentOf(number, m_context.epoch);
    if (!moment) {
        cell.kind = CellKind::NoDate;
        return cell;
    }
    const bool isDay = look == FormatLook::Date && *moment % dayLength == 0;
    cell.kind = isDay ? CellKind::Date : CellKind::DateTime;
    cell.value = double(*moment);
    return cell;
}

std::optional<SheetCell> XlsxSheetHandler::cellOfText()
{
    SheetCell cell{std::uint32_t(m_column - 1), CellKind::Text, 0};
    if (m_type == CellType::Date) {
        if (const auto moment = readIsoMoment(m_value)) {
            const bool isDay = !moment->hasTime || (lookOfCell() == FormatLook::Date &&
                                                    moment->moment % dayLength == 0);
            cell.kind = isDay ? CellKind::Date : CellKind::DateTime;
            cell.value = double(moment->moment);
            return cell;
        }
        std::string_view time = m_value;
        if (time.starts_with('T'))
            time.remove_prefix(1);
        if (const auto length = readIsoTime(time)) {
            cell.kind = CellKind::Time;
            cell.value = double(*length);
            return cell;
        }
    } else if (m_type == CellType::Number) {
        if (withoutBlanksAround(m_value).empty())
            return {};
        if (const auto number = readNumber(withoutBlanksAround(m_value)))
            return numberCell(*number);
    }
    if (m_type == CellType::Error)
        cell.kind = CellKind::Fault;
    decodeEscapes(m_value);
    if (m_value.empty())
        return {}; // a formula that gives no text
    cell.value = m_context.texts.numberOf(m_value);
    return cell;
}

void XlsxSheetHandler::finishCell()
{
    SheetCell cell{std::uint32_t(m_column - 1), CellKind::Blank, 0};
    if (m_hasInline && m_type == CellType::Inline) {
        const std::string& text = m_inline.value();
        if (!text.empty()) {
            cell.kind = CellKind::Text;
            cell.value = m_context.texts.numberOf(text);
        }
        m_cells.push_back(cell);
        return;
    }
    if (!m_hasValue)
        return;
    if (m_type == CellType::Shared) {
        const auto number = readNumber(m_value);
        if (!number || !(*number >= 0) || !(*number < double(m_context.sharedStrings)))
            throw unreadable(QUADRAT_TEXT("core",
                                          "Cell %1 of sheet \"%2\" names a text that the workbook "
                                          "does not hold. Open the workbook in a spreadsheet "
                                          "program and save it again."),
                             {writeCellPlace({m_row - 1, m_column - 1}), m_sheet});
        cell.value = std::trunc(*number);
        if (!m_context.texts.at(std::uint32_t(cell.value)).empty())
            cell.kind = CellKind::Text;
        m_cells.push_back(cell);
    } else if (m_type == CellType::Boolean) {
        cell.kind = CellKind::Boolean;
        cell.value =
            withoutBlanksAround(m_value) == "1" || withoutBlanksAround(m_value) == "true" ? 1 : 0;
        m_cells.push_back(cell);
    } else if (const auto read = cellOfText()) {
        m_cells.push_back(*read);
    }
}

} // namespace quadrat
