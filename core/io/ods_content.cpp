// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/ods_content.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/io/cell_place.h"
#include "core/io/spreadsheet_date.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace quadrat {

namespace {

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments)
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

/// Whether a name is `local` of a namespace of OpenDocument ("office"), with the usual prefix or
/// the whole namespace before it: "office:value-type", "urn:…:office:1.0|value-type".
bool isOf(std::string_view name, std::string_view space, std::string_view local)
{
    if (!name.ends_with(local))
        return false;
    name.remove_suffix(local.size());
    if (name.ends_with(':'))
        return name.substr(0, name.size() - 1) == space;
    constexpr std::string_view end = ":1.0|";
    return name.ends_with(end) && name.substr(0, name.size() - end.size()).ends_with(space);
}

const char* valueOf(const XmlAttributes& attributes, std::string_view space, std::string_view local)
{
    const char* found = nullptr;
    attributes.forEach([&](std::string_view name, const char* value) {
        if (isOf(name, space, local))
            found = value;
    });
    return found;
}

/// A count such as table:number-columns-repeated; 1 if there is none. No more than fits a sheet
/// several times, so that sums of them stay small.
std::size_t countIn(const char* text)
{
    constexpr std::size_t most = 100'000'000;
    std::size_t count = 0;
    for (; text && *text >= '0' && *text <= '9' && count < most; ++text)
        count = count * 10 + std::size_t(*text - '0');
    return std::clamp<std::size_t>(count, 1, most);
}

/// Whether an attribute of this name holds the value of a cell: office:value, office:date-value …
bool isValue(std::string_view name)
{
    constexpr std::array<std::string_view, 5> names{"value", "date-value", "time-value",
                                                    "boolean-value", "string-value"};
    const std::string_view local = localName(name);
    return std::ranges::find(names, local) != names.end() && isOf(name, "office", local);
}

} // namespace

void ParagraphText::begin(bool isFirst)
{
    if (!isFirst)
        m_text += '\n';
    m_afterBlank = true;
}

void ParagraphText::add(std::string_view characters)
{
    for (const char c : characters) {
        if (!isBlank(c))
            m_text += c;
        else if (!m_afterBlank)
            m_text += ' ';
        m_afterBlank = isBlank(c);
    }
}

void ParagraphText::addBlanks(std::size_t count)
{
    m_text.append(std::min(count, mostCellBytes), ' ');
    m_afterBlank = true;
}

void ParagraphText::addLiteral(char character)
{
    m_text += character;
    m_afterBlank = false;
}

OdsContentHandler::OdsContentHandler(SheetTexts* texts, std::size_t sheet, RowSink sink)
    : m_texts(texts), m_sheet(sheet), m_sink(std::move(sink))
{}

void OdsContentHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    const std::string_view element = localName(name);
    switch (m_place) {
    case Place::Outside:
        startOutside(element, attributes);
        break;
    case Place::Spreadsheet:
        if (element == "table")
            startTable(attributes);
        else
            m_skipped = 1;
        break;
    case Place::Table:
        if (element == "table-row") {
            m_place = Place::Row;
            m_rowRepeat = countIn(valueOf(attributes, "table", "number-rows-repeated"));
            m_column = 0;
            m_cells.clear();
        } else if (element != "table-rows" && element != "table-row-group" &&
                   element != "table-header-rows") {
            m_skipped = 1;
        }
        break;
    case Place::Row:
        if (element == "table-cell" || element == "covered-table-cell")
            startCell(element, attributes);
        else
            m_skipped = 1;
        break;
    case Place::Cell:
        if (element == "p" && m_texts) {
            m_place = Place::Paragraph;
            m_nested = 0;
            m_paragraphs.begin(!std::exchange(m_hasParagraph, true));
        } else {
            m_skipped = 1;
        }
        break;
    case Place::Paragraph:
        startInParagraph(name, attributes);
        break;
    }
}

void OdsContentHandler::startOutside(std::string_view element, const XmlAttributes& attributes)
{
    if (element == "spreadsheet") {
        m_place = Place::Spreadsheet;
    } else if (element == "style") {
        const char* family = valueOf(attributes, "style", "family");
        const char* style = valueOf(attributes, "style", "name");
        m_style = family && style && std::string_view(family) == "table" ? style : "";
    } else if (element == "table-properties") {
        const char* display = valueOf(attributes, "table", "display");
        if (!m_style.empty() && display && std::string_view(display) == "false" &&
            m_hiddenStyles.size() < mostSheets)
            m_hiddenStyles.insert(m_style);
    }
}

void OdsContentHandler::startTable(const XmlAttributes& attributes)
{
    const char* name = valueOf(attributes, "table", "name");
    const char* style = valueOf(attributes, "table", "style-name");
    if (m_sheets.size() >= mostSheets)
        throw unreadable(QUADRAT_TEXT("core", "The workbook has more than %1 sheets. Copy the ones "
                                              "that are needed into a new workbook."),
                         {std::int64_t(mostSheets)});
    m_sheets.push_back({name ? name : "", 0, 0, style && m_hiddenStyles.contains(style)});
    m_place = Place::Table;
    m_row = 0;
    if (m_texts && !readsRows()) {
        m_place = Place::Spreadsheet;
        m_skipped = 1;
    }
}

void OdsContentHandler::startCell(std::string_view element, const XmlAttributes& attributes)
{
    m_place = Place::Cell;
    m_columnRepeat = 1;
    m_type.clear();
    m_value.clear();
    m_hasValue = m_hasParagraph = false;
    m_paragraphs.clear();
    const bool isCovered = element != "table-cell";
    std::string shown; // what calcext:value-type says
    attributes.forEach([&](std::string_view name, const char* value) {
        if (name.ends_with("columns-repeated"))
            m_columnRepeat = countIn(value);
        else if (isCovered)
            return;
        else if (name.ends_with("value-type"))
            (isOf(name, "office", "value-type") ? m_type : shown) = value;
        else if (isValue(name)) {
            m_value = value;
            m_hasValue = true;
        }
    });
    m_isFault = shown == "error";
}

void OdsContentHandler::startInParagraph(std::string_view name, const XmlAttributes& attributes)
{
    const std::string_view element = localName(name);
    const bool isText = isOf(name, "text", element);
    if (!isText || element == "note" || element == "ruby-text") {
        m_skipped = 1;
        return;
    }
    ++m_nested;
    if (element == "s")
        m_paragraphs.addBlanks(countIn(valueOf(attributes, "text", "c")));
    else if (element == "tab")
        m_paragraphs.addLiteral('\t');
    else if (element == "line-break")
        m_paragraphs.addLiteral('\n');
    checkLength();
}

void OdsContentHandler::end(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    const std::string_view element = localName(name);
    switch (m_place) {
    case Place::Outside:
        break;
    case Place::Spreadsheet:
        m_isDone = true;
        break;
    case Place::Table:
        if (element == "table") {
            m_place = Place::Spreadsheet;
            m_isDone = readsRows();
        }
        break;
    case Place::Row:
        finishRow();
        m_place = Place::Table;
        break;
    case Place::Cell:
        finishCell();
        m_place = Place::Row;
        break;
    case Place::Paragraph:
        if (m_nested > 0)
            --m_nested;
        else
            m_place = Place::Cell;
        break;
    }
}

void OdsContentHandler::text(std::string_view characters)
{
    if (m_place == Place::Paragraph && m_skipped == 0)
        m_paragraphs.add(characters);
    checkLength();
}

void OdsContentHandler::checkLength() const
{
    if (m_paragraphs.value().size() > mostCellBytes)
        throw unreadable(QUADRAT_TEXT("core", "A cell of the workbook holds more than %1 bytes of "
                                              "text, which no cell does."),
                         {std::int64_t(mostCellBytes)});
}

/// The value of a number, date, time or boolean; nothing if it is not what its type says.
std::optional<SheetCell> OdsContentHandler::cellOfValue() const
{
    SheetCell cell;
    if (m_type == "date") {
        const auto moment = readIsoMoment(m_value);
        if (!moment)
            return {};
        cell.kind = moment->hasTime ? CellKind::DateTime : CellKind::Date;
        cell.value = double(moment->moment);
    } else if (m_type == "time") {
        const auto length = readIsoDuration(m_value);
        if (!length)
            return {};
        cell.kind = CellKind::Time;
        cell.value = double(*length);
    } else if (m_type == "boolean") {
        cell.kind = CellKind::Boolean;
        cell.value = m_value == "true" ? 1 : 0;
    } else {
        const auto number = readNumber(m_value);
        if (!number)
            return {};
        cell.kind = CellKind::Number;
        cell.value = *number;
    }
    return cell;
}

void OdsContentHandler::finishCell()
{
    const std::size_t begin = std::exchange(m_column, m_column + m_columnRepeat);
    if (m_type.empty() || m_type == "void")
        return;
    if (m_column > mostSheetColumns || m_row >= mostSheetRows)
        throw unreadable(
            QUADRAT_TEXT("core", "Sheet \"%1\" has cells beyond row %2 or column %3, "
                                 "where no sheet has any."),
            {m_sheets.back().name, std::int64_t(mostSheetRows), std::int64_t(mostSheetColumns)});
    SheetCell cell;
    if (m_texts) {
        const bool isText = m_type == "string";
        const std::string& written =
            isText && m_hasValue && !m_isFault ? m_value : m_paragraphs.value();
        const auto value = isText || m_isFault ? std::nullopt : cellOfValue();
        if (value) {
            cell = *value;
        } else if (!isText || m_isFault) {
            cell.kind = CellKind::Fault;
            cell.value = m_texts->numberOf(m_isFault ? written : m_value);
        } else if (!written.empty()) {
            cell.kind = CellKind::Text;
            cell.value = m_texts->numberOf(written);
        }
    }
    for (std::size_t column = begin; column < m_column; ++column) {
        cell.column = std::uint32_t(column);
        m_cells.push_back(cell);
    }
}

void OdsContentHandler::finishRow()
{
    const std::size_t begin = std::exchange(m_row, m_row + m_rowRepeat);
    if (m_cells.empty())
        return;
    SheetInfo& sheet = m_sheets.back();
    if (m_row > mostSheetRows)
        throw unreadable(
            QUADRAT_TEXT("core", "Sheet \"%1\" has more than %2 rows, which no sheet has."),
            {sheet.name, std::int64_t(mostSheetRows)});
    sheet.rows = m_row;
    sheet.columns = std::max<std::size_t>(sheet.columns, m_cells.back().column + 1);
    for (std::size_t row = begin; m_texts && row < m_row && !m_isDone; ++row)
        m_isDone = !m_sink(row, m_cells);
}

} // namespace quadrat
