// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/import_mapping.h"
#include "core/io/workbook.h"
#include "core/project/project.h"
#include "core/workflow/file_kind.h"
#include "core/workflow/import_responses.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// How the file of an import is to be read; what is left out is found out.
struct SourceOptions {
    std::optional<std::string> encoding; ///< of a text
    std::optional<char> separator;       ///< of a text
    std::optional<char> decimal;         ///< of all numbers of a text, '.' or ','
    std::string sheet, range;            ///< of a workbook, as WorkbookOptions
    std::size_t headerRow = 0;           ///< of a workbook, as WorkbookOptions
};

/// A file as it stands, what was found out about it, and what it probably means.
struct ImportSource {
    FileKind kind = FileKind::Unknown;
    std::string encoding;          ///< of a text
    char separator = '\0';         ///< of a text
    std::vector<SheetInfo> sheets; ///< of a workbook
    Imported content;
    ProposedMapping proposed; ///< its mapping is the one remembered, if there is one
    bool isRemembered = false;
};

/// Reads a file for an import and proposes how it becomes responses: as a file of the same shape
/// did before, else as proposeMapping() says.
/// \throws Error as openAsItStands
ImportSource readSource(const std::filesystem::path& file, const SourceOptions& options,
                        const ResponsePlan& known, const Progress& progress = {});

/// What files of one source have in common, so that a mapping can be remembered with it: a hash of
/// the names of the columns, in whatever order, as 32 hexadecimal digits. Not the name of the file,
/// which tools change with each export (a date, a number), and which different sources share
/// ("data.csv"). A new version of a form has another shape: it is looked over again.
std::string sourceShape(const Dataset& data);

/// What an import would do, with all that a person should look over before.
struct ImportProspect {
    ImportRequest request;     ///< with its keys
    ImportPlan plan;           ///< its mappings hold this one
    Imported responses;        ///< in the names and codes of the study; without its findings
    std::vector<Issue> issues; ///< of the file, its cells and its rows
    std::size_t refusedCells = 0;
};

/// \throws Error as applyMapping and planImport
ImportProspect prospectOf(ProjectFile& file, const Project& project, const ImportSource& source,
                          const ImportMapping& mapping, ImportRequest request,
                          const Progress& progress = {});

} // namespace quadrat
