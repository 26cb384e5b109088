// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/stata.h"

#include "core/io/readstat_file.h"
#include "core/io/stata_formats.h"
#include "core/io/stata_header.h"
#include "core/io/statistics_import.h"

namespace quadrat {

namespace {

constexpr int firstVersionOfUtf8 = 118;

Imported readFrom(SeekableBytes& bytes, const StatisticsFileOptions& options,
                  const Progress& progress)
{
    const StataHeader header = readStataHeader(bytes);
    const std::string named = header.version >= firstVersionOfUtf8 ? "UTF-8" : "";
    const RawRequest request{.format = StatisticsFormat::Stata,
                             .rows = std::size_t(header.rowCount),
                             .maximumRows = options.maximumRows,
                             .longestLabelSet = header.nameSize(),
                             .wants = wantedBy(options, named)};
    bytes.seek(0);
    RawFile file = readRawFile(bytes, request, progress);

    std::vector<Message> notes;
    const FileTexts texts(encodingOf(file, named, options, notes));
    checkedNames(file, texts, options);
    Imported result = importedFrom(std::move(file), texts, stataMeaningOf);
    result.notes = std::move(notes);
    for (const Variable& variable : result.codebook.variables)
        if (countsOtherTime(variable.format))
            result.issues.push_back(
                {.severity = Severity::Note,
                 .message = {QUADRAT_TEXT("core", "\"%1\" counts time in steps that are no days "
                                                  "(format %2); it stays a number."),
                             {variable.name, variable.format}},
                 .column = variable.name});
    return result;
}

} // namespace

Imported readStata(const std::filesystem::path& file, const StatisticsFileOptions& options,
                   const Progress& progress)
{
    SeekableBytes bytes(file);
    return readFrom(bytes, options, progress);
}

Imported readStataBytes(std::string_view memory, const StatisticsFileOptions& options,
                        const Progress& progress)
{
    SeekableBytes bytes(memory);
    return readFrom(bytes, options, progress);
}

} // namespace quadrat
