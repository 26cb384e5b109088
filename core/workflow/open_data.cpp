// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/open_data.h"

#include "core/base/error.h"
#include "core/data/with_measure.h"
#include "core/io/delimited_text.h"
#include "core/io/json_table.h"
#include "core/io/spss.h"
#include "core/io/stata.h"
#include "core/io/workbook.h"
#include "core/workflow/file_kind.h"
#include "core/workflow/project_data.h"

#include <utility>

namespace quadrat {

namespace {

/// What is asked of a file of any kind.
struct Wanted {
    std::vector<std::string> columns; ///< empty: all
    std::map<std::string, Measure> types;
};

Imported readText(const std::filesystem::path& file, const Wanted& wanted, const Progress& progress)
{
    TextOptions options;
    options.columns = wanted.columns;
    options.types = wanted.types;
    return readDelimited(file, options, progress);
}

Imported readBook(const std::filesystem::path& file, const Wanted& wanted, const Progress& progress)
{
    WorkbookOptions options;
    options.columns = wanted.columns;
    options.types = wanted.types;
    return readWorkbook(file, options, progress);
}

/// The columns of a file that knows its variables, in the measures asked for.
Imported measured(Imported file, const Wanted& wanted)
{
    for (const auto& [name, measure] : wanted.types)
        if (wanted.columns.empty() || file.data.find(name))
            file.data.put(withMeasure(file.data.at(name), measure));
    return file;
}

Imported asItStands(const std::filesystem::path& file, const Wanted& wanted,
                    const Progress& progress)
{
    switch (fileKind(file)) {
    case FileKind::Text:
        return readText(file, wanted, progress);
    case FileKind::Workbook:
    case FileKind::OpenSheet:
        return readBook(file, wanted, progress);
    case FileKind::Json:
        return readJsonTable(file, {.columns = wanted.columns, .types = wanted.types}, progress);
    case FileKind::Spss:
        return measured(readSpss(file, {.columns = wanted.columns}, progress), wanted);
    case FileKind::Stata:
        return measured(readStata(file, {.columns = wanted.columns}, progress), wanted);
    default:
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "\"%1\" is of a kind that cannot be read. Files that can "
                                          "be read end in .csv, .tsv, .tab, .txt, .xlsx, .xlsm, "
                                          ".ods, .json, .sav, .zsav or .dta."),
                     {file.string()}});
    }
}

/// For statistics: with the missing codes in place that the file declares.
Imported opened(const std::filesystem::path& file, const Wanted& wanted, const Progress& progress)
{
    Imported result = asItStands(file, wanted, progress);
    for (const Variable& variable : result.codebook.variables)
        if (const Column* column = result.data.find(variable.name))
            result.data.put(withMissingCodes(*column, variable));
    return result;
}

} // namespace

Imported openAsItStands(const std::filesystem::path& file,
                        const std::map<std::string, Measure>& types, const Progress& progress)
{
    return asItStands(file, {.columns = {}, .types = types}, progress);
}

Imported openColumns(const std::filesystem::path& file, const std::vector<std::string>& columns,
                     const std::map<std::string, Measure>& types, const Progress& progress)
{
    return asItStands(file, {.columns = columns, .types = types}, progress);
}

Imported openList(const std::filesystem::path& file, const std::string& size,
                  const Progress& progress)
{
    Imported look = openAsItStands(file, {}, progress);
    std::map<std::string, Measure> types;
    for (const Column& column : look.data.columns())
        if (column.measure() == Measure::Number && column.name() != size)
            types[column.name()] = Measure::Category;
    return types.empty() ? look : openAsItStands(file, types, progress);
}

Imported openData(const std::filesystem::path& file, const Progress& progress)
{
    return opened(file, {}, progress);
}

Imported openData(const std::filesystem::path& file, const std::map<std::string, Measure>& types,
                  const Progress& progress)
{
    return opened(file, {.columns = {}, .types = types}, progress);
}

Imported openData(const Specification& specification, const std::filesystem::path& folder,
                  const Progress& progress)
{
    if (!specification.project.empty())
        return analysisData(specification, folder, columnsOf(specification), progress);
    return opened(folder / specification.data,
                  {.columns = columnsOf(specification), .types = specification.types}, progress);
}

Imported openAllData(const Specification& specification, const std::filesystem::path& folder,
                     const Progress& progress)
{
    if (!specification.project.empty())
        return analysisData(specification, folder, {}, progress);
    return opened(folder / specification.data, {.columns = {}, .types = specification.types},
                  progress);
}

} // namespace quadrat
