// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/workbook.h"

#include "core/base/error.h"
#include "core/io/open_workbook.h"
#include "core/io/sheet_table.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace quadrat {

namespace {

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

std::size_t placeOf(const std::string& name, const std::vector<SheetInfo>& sheets)
{
    const auto found = std::ranges::find(sheets, name, &SheetInfo::name);
    if (found != sheets.end())
        return std::size_t(found - sheets.begin());
    std::vector<std::string> names;
    std::string list;
    for (const SheetInfo& sheet : sheets) {
        names.push_back(sheet.name);
        if (names.size() <= 20)
            list += (list.empty() ? "\"" : ", \"") + sheet.name + '"';
    }
    const std::string nearest = nearestName(name, names);
    if (!nearest.empty())
        throw unreadable(
            QUADRAT_TEXT("core", "The workbook has no sheet \"%1\". Did you mean \"%2\"?"),
            {name, nearest});
    throw unreadable(QUADRAT_TEXT("core", "The workbook has no sheet \"%1\". It has %2."),
                     {name, list});
}

Message whichSheet(const std::string& sheet, std::size_t count)
{
    return {QUADRAT_TEXT("core", "Sheet \"%1\" is read, one of %2 in the workbook."),
            {sheet, std::int64_t(count)}};
}

/// What one sheet holds; nothing if no cell in the range does.
std::optional<Imported> readSheet(WorkbookReader& reader, std::size_t sheet,
                                  const WorkbookOptions& options, const Progress& progress)
{
    constexpr double partOfReading = 0.9;
    Progress reading{{}, progress.stopRequested};
    if (progress.report)
        reading.report = [&](double share) { progress.report(partOfReading * share); };
    SheetTable table(reader.sheets()[sheet].name, options, reader.texts());
    reader.readSheet(
        sheet,
        [&table](std::size_t row, std::span<const SheetCell> cells) {
            return table.addRow(row, cells);
        },
        reading);
    if (table.isEmpty())
        return {};
    progress.at(partOfReading);
    Imported result = table.finish(progress);
    progress.at(1);
    return result;
}

Imported readAny(std::string_view bytes, const WorkbookOptions& options, const Progress& progress)
{
    OpenWorkbook workbook(bytes, options.limits, progress);
    WorkbookReader& reader = workbook.reader();
    const std::vector<SheetInfo>& sheets = reader.sheets();
    std::vector<std::size_t> order;
    if (!options.sheet.empty()) {
        order.push_back(placeOf(options.sheet, sheets));
    } else {
        for (std::size_t k = 0; k < sheets.size(); ++k)
            if (!sheets[k].hidden)
                order.push_back(k);
    }
    for (const std::size_t k : order) {
        auto result = readSheet(reader, k, options, progress);
        if (!result)
            continue;
        if (options.sheet.empty() && sheets.size() > 1)
            result->notes.insert(result->notes.begin(), whichSheet(sheets[k].name, sheets.size()));
        return std::move(*result);
    }
    if (!options.range.empty())
        throw unreadable(QUADRAT_TEXT("core", "There is nothing in the cells %1 of the workbook."),
                         {options.range});
    if (!options.sheet.empty())
        throw unreadable(QUADRAT_TEXT("core", "Sheet \"%1\" is empty."), {options.sheet});
    throw unreadable(
        QUADRAT_TEXT("core", "No sheet of the workbook that is shown holds anything."));
}

} // namespace

Imported readWorkbook(const std::filesystem::path& file, const WorkbookOptions& options,
                      const Progress& progress)
{
    return readAny(workbookBytes(file, options.limits, progress).view(), options, progress);
}

Imported readWorkbookBytes(std::string_view bytes, const WorkbookOptions& options,
                           const Progress& progress)
{
    return readAny(bytes, options, progress);
}

std::vector<SheetInfo> sheetsOf(const std::filesystem::path& file, const Progress& progress)
{
    const WorkbookLimits limits;
    return sheetsOfBytes(workbookBytes(file, limits, progress).view(), limits, progress);
}

std::vector<SheetInfo> sheetsOfBytes(std::string_view bytes, const WorkbookLimits& limits,
                                     const Progress& progress)
{
    return OpenWorkbook(bytes, limits, progress).reader().measuredSheets(progress);
}

} // namespace quadrat
