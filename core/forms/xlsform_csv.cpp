// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_csv.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/forms/xlsform_sheets.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t mostCells = 2'000'000;

/// Takes the cell that a text begins with from it, with the separator behind it.
std::string takeCell(std::string_view& text, std::size_t row, bool& endsRow)
{
    std::string cell;
    const std::size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
    if (begin < text.size() && text[begin] == '"') {
        text.remove_prefix(begin + 1);
        for (bool isOpen = true; isOpen;) {
            const std::size_t end = text.find('"');
            if (end == text.npos)
                throw Error(ErrorKind::UnreadableFile,
                            {QUADRAT_TEXT("core", "In row %1 a quotation mark does not close."),
                             {std::int64_t(row)}});
            cell += text.substr(0, end);
            text.remove_prefix(end + 1);
            isOpen = text.starts_with('"'); // two of them are one within the cell
            if (isOpen) {
                cell += '"';
                text.remove_prefix(1);
            }
        }
    }
    const std::size_t end = std::min(text.find_first_of(",\r\n"), text.size());
    cell += withoutBlanksAround(text.substr(0, end));
    text.remove_prefix(end);
    endsRow = !text.starts_with(',');
    if (text.starts_with("\r\n"))
        text.remove_prefix(1);
    if (!text.empty())
        text.remove_prefix(1);
    return cell;
}

std::vector<TextRow> rowsOf(std::string_view text)
{
    std::vector<TextRow> rows;
    std::size_t cells = 0;
    for (std::size_t number = 1; !text.empty(); ++number) {
        TextRow row{.number = number, .cells = {}};
        bool endsRow = false;
        for (std::size_t column = 0; !endsRow; ++column) {
            if (++cells > mostCells)
                throw Error(ErrorKind::UnreadableFile,
                            {QUADRAT_TEXT("core", "The form has more than %1 cells. Split it."),
                             {std::int64_t(mostCells)}});
            if (std::string cell = takeCell(text, number, endsRow); !cell.empty())
                row.cells[column] = std::move(cell);
        }
        if (!row.cells.empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<TextSheet> sheetsOfCsv(std::string_view text)
{
    std::vector<TextRow> rows = rowsOf(text);
    const auto isHeader = [](const TextRow& row) {
        return !row.cells.contains(0) || xlsformColumn(row.cells.at(0)).name != "survey";
    };
    const auto namesType = [](const auto& cell) {
        return xlsformColumn(cell.second).name == "type";
    };
    if (!rows.empty() && isHeader(rows.front()) &&
        std::ranges::any_of(rows.front().cells, namesType))
        return {{.name = "survey", .rows = std::move(rows)}};
    std::vector<TextSheet> sheets;
    for (TextRow& row : rows) {
        if (const auto name = row.cells.find(0); name != row.cells.end()) {
            sheets.push_back({.name = name->second, .rows = {}});
            row.cells.erase(name);
        }
        if (!sheets.empty() && !row.cells.empty())
            sheets.back().rows.push_back(std::move(row));
    }
    return sheets;
}

} // namespace quadrat
