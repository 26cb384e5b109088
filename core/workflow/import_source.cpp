// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_source.h"

#include "core/io/delimited_text.h"
#include "core/storage/content_hash.h"
#include "core/workflow/open_data.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

/// Columns whose numbers are to be read with a decimal sign that somebody named; so they are needed
/// as they are written.
std::map<std::string, Measure> asWritten(const Dataset& data, const SourceOptions& options,
                                         const ImportMapping* remembered)
{
    std::map<std::string, Measure> types;
    for (const Column& column : data.columns())
        if (options.decimal && column.measure() == Measure::Number)
            types[column.name()] = Measure::Category;
    for (const ColumnMapping& column :
         remembered ? remembered->columns : std::vector<ColumnMapping>())
        if (column.decimal && data.find(column.column))
            types[column.column] = Measure::Category;
    return types;
}

const ImportMapping* rememberedFor(const ResponsePlan& known, const Dataset& data)
{
    const auto found = known.mappings.find(sourceShape(data));
    return found == known.mappings.end() ? nullptr : &found->second;
}

/// \return the columns that were read as written
std::map<std::string, Measure> readText(ImportSource& source, const std::filesystem::path& file,
                                        const SourceOptions& options, const ResponsePlan& known,
                                        const Progress& progress)
{
    TextOptions wanted;
    wanted.encoding = options.encoding;
    wanted.separator = options.separator;
    const TextForm form = textFormOf(file, wanted);
    source.encoding = form.encoding;
    source.separator = form.separator;
    source.content = readDelimited(file, wanted, progress);
    wanted.types =
        asWritten(source.content.data, options, rememberedFor(known, source.content.data));
    if (!wanted.types.empty())
        source.content = readDelimited(file, wanted, progress);
    return wanted.types;
}

void readBook(ImportSource& source, const std::filesystem::path& file, const SourceOptions& options,
              const Progress& progress)
{
    source.sheets = sheetsOf(file, progress);
    WorkbookOptions wanted;
    wanted.sheet = options.sheet;
    wanted.range = options.range;
    wanted.headerRow = options.headerRow;
    source.content = readWorkbook(file, wanted, progress);
}

} // namespace

ImportSource readSource(const std::filesystem::path& file, const SourceOptions& options,
                        const ResponsePlan& known, const Progress& progress)
{
    ImportSource source;
    source.kind = fileKind(file);
    std::map<std::string, Measure> written;
    if (source.kind == FileKind::Text)
        written = readText(source, file, options, known, progress);
    else if (source.kind == FileKind::Workbook || source.kind == FileKind::OpenSheet)
        readBook(source, file, options, progress);
    else
        source.content = openAsItStands(file, {}, progress);
    progress.checkStop();
    source.proposed = proposeMapping(source.content, known.codebook);
    const ImportMapping* remembered = rememberedFor(known, source.content.data);
    source.isRemembered = remembered != nullptr;
    if (remembered)
        source.proposed.mapping = *remembered;
    if (options.decimal)
        for (ColumnMapping& column : source.proposed.mapping.columns)
            if (written.contains(column.column) && !column.variable.empty())
                column.decimal = options.decimal;
    return source;
}

std::string sourceShape(const Dataset& data)
{
    std::vector<std::string> names;
    for (const Column& column : data.columns())
        names.push_back(column.name());
    std::ranges::sort(names);
    ContentHasher hasher;
    for (const std::string& name : names)
        hasher.add(name);
    constexpr const char* digits = "0123456789abcdef";
    std::string shape;
    for (const char byte : hasher.hash()) {
        const auto value = static_cast<unsigned char>(byte);
        shape += {digits[value / 16], digits[value % 16]};
    }
    return shape;
}

ImportProspect prospectOf(ProjectFile& file, const Project& project, const ImportSource& source,
                          const ImportMapping& mapping, ImportRequest request,
                          const Progress& progress)
{
    MappedImport mapped = applyMapping(source.content, mapping,
                                       planOf(project, request.responses).codebook, progress);
    ImportProspect prospect;
    prospect.request = std::move(request);
    prospect.request.keys = std::move(mapped.keys);
    prospect.plan = planImport(file, project, mapped.responses, prospect.request, progress);
    prospect.plan.plan.mappings[sourceShape(source.content.data)] = mapping;
    prospect.responses = std::move(mapped.responses);
    prospect.issues = std::exchange(prospect.responses.issues, {});
    prospect.issues.insert(prospect.issues.end(), prospect.plan.issues.begin(),
                           prospect.plan.issues.end());
    prospect.refusedCells = mapped.refusedCells;
    return prospect;
}

} // namespace quadrat
