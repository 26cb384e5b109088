// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/text_sheets.h"

#include "core/base/error.h"
#include "core/io/cell_place.h"
#include "core/io/open_workbook.h"
#include "core/io/sheet_columns.h"
#include "core/io/workbook_cells.h"
#include "core/io/workbook_parts.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

TextRow textRow(std::size_t row, std::span<const SheetCell> cells, const SheetTexts& texts)
{
    TextRow result{.number = row + 1, .cells = {}};
    for (const SheetCell& cell : cells)
        if (cell.kind != CellKind::Blank && cell.kind != CellKind::Fault)
            if (std::string text = cellText(cell.kind, cell.value, texts); !text.empty())
                result.cells[cell.column] = std::move(text);
    return result;
}

std::string columnWidths(const TextSheet& sheet)
{
    constexpr std::size_t least = 8, most = 60;
    std::map<std::size_t, std::size_t> widths;
    for (const TextRow& row : sheet.rows)
        for (const auto& [column, text] : row.cells)
            widths[column] =
                std::clamp(std::max(widths[column], cellLength(text) + 2), least, most);
    std::string xml;
    for (const auto& [column, width] : widths) {
        const std::string number = std::to_string(column + 1);
        xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" +
               std::to_string(width) + "\" customWidth=\"1\"/>";
    }
    return xml.empty() ? xml : "<cols>" + xml + "</cols>";
}

std::string worksheet(const TextSheet& sheet)
{
    std::string xml =
        worksheetStart() +
        "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
        "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>" +
        columnWidths(sheet) + "<sheetData>";
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        xml += "<row r=\"" + std::to_string(row + 1) + "\">";
        for (const auto& [column, text] : sheet.rows[row].cells) {
            if (text.size() > mostCellLength && cellLength(text) > mostCellLength)
                throw invalidInput(QUADRAT_TEXT("core",
                                                "A text of %1 characters in row %2 of sheet "
                                                "\"%3\" is longer than the %4 that a cell of a "
                                                "workbook holds. Shorten it."),
                                   {std::int64_t(cellLength(text)), std::int64_t(row + 1),
                                    sheet.name, std::int64_t(mostCellLength)});
            if (!text.empty())
                xml += "<c r=\"" + writeCellPlace({row, column}) + '"' +
                       textCell(text, row == 0 ? CellStyle::Header : CellStyle::Text);
        }
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

} // namespace

WorkbookLimits textSheetLimits()
{
    WorkbookLimits limits;
    limits.fileBytes = std::uint64_t(64) << 20;
    limits.partBytes = limits.totalBytes = std::uint64_t(256) << 20;
    limits.textBytes = std::size_t(64) << 20;
    limits.cells = 2'000'000;
    return limits;
}

std::vector<TextSheet> readTextSheets(std::string_view bytes, const Progress& progress)
{
    const WorkbookLimits limits = textSheetLimits();
    OpenWorkbook workbook(bytes, limits, progress);
    WorkbookReader& reader = workbook.reader();
    std::vector<TextSheet> sheets;
    std::size_t cells = 0;
    for (std::size_t k = 0; k < reader.sheets().size(); ++k) {
        TextSheet sheet{.name = reader.sheets()[k].name, .rows = {}};
        const RowSink sink = [&](std::size_t row, std::span<const SheetCell> found) {
            TextRow texts = textRow(row, found, reader.texts());
            cells += texts.cells.size();
            if (cells > limits.cells)
                throw Error(ErrorKind::UnreadableFile,
                            {QUADRAT_TEXT("core", "The workbook has more than %1 cells with "
                                                  "content, too many for a form. Delete the "
                                                  "sheets that do not belong to it."),
                             {std::int64_t(limits.cells)}});
            if (!texts.cells.empty())
                sheet.rows.push_back(std::move(texts));
            return true;
        };
        reader.readSheet(k, sink, {{}, progress.stopRequested});
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

void writeTextSheets(const std::filesystem::path& file, const std::vector<TextSheet>& sheets)
{
    std::vector<std::string> names;
    for (const TextSheet& sheet : sheets)
        names.push_back(sheet.name);
    std::vector<ZipPart> parts = workbookParts(names);
    for (std::size_t k = 0; k < sheets.size(); ++k)
        parts.push_back(wholePart(worksheetPart(k), worksheet(sheets[k])));
    writeZip(file, std::move(parts));
}

} // namespace quadrat
