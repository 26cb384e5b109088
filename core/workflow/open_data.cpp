// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/open_data.h"

#include "core/base/error.h"
#include "core/io/delimited_text.h"
#include "core/io/json_table.h"
#include "core/workflow/project_data.h"

#include <algorithm>
#include <array>

namespace quadrat {

namespace {

constexpr std::array<const char*, 4> textSuffixes{".csv", ".tsv", ".tab", ".txt"};

Imported opened(const std::filesystem::path& file, const TextOptions& options,
                const Progress& progress)
{
    std::string suffix = file.extension().string();
    std::ranges::transform(suffix, suffix.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    if (suffix == ".json")
        return readJsonTable(file,
                             {.columns = options.columns,
                              .types = options.types,
                              .maximumRows = options.maximumRows},
                             progress);
    if (std::ranges::find(textSuffixes, suffix) == textSuffixes.end())
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "\"%1\" is of a kind that cannot be read. Files that can "
                                          "be read end in .csv, .tsv, .tab, .txt or .json."),
                     {file.string()}});
    return readDelimited(file, options, progress);
}

} // namespace

Imported openData(const std::filesystem::path& file, const Progress& progress)
{
    return opened(file, {}, progress);
}

Imported openData(const std::filesystem::path& file, const std::map<std::string, Measure>& types,
                  const Progress& progress)
{
    TextOptions options;
    options.types = types;
    return opened(file, options, progress);
}

Imported openData(const Specification& specification, const std::filesystem::path& folder,
                  const Progress& progress)
{
    if (!specification.project.empty())
        return analysisData(specification, folder, columnsOf(specification), progress);
    TextOptions options;
    options.columns = columnsOf(specification);
    options.types = specification.types;
    return opened(folder / specification.data, options, progress);
}

Imported openAllData(const Specification& specification, const std::filesystem::path& folder,
                     const Progress& progress)
{
    if (!specification.project.empty())
        return analysisData(specification, folder, {}, progress);
    TextOptions options;
    options.types = specification.types;
    return opened(folder / specification.data, options, progress);
}

} // namespace quadrat
