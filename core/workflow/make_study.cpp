// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/make_study.h"

#include "core/base/clock.h"
#include "core/storage/copy_database.h"
#include "core/storage/project_file.h"
#include "core/storage/responses.h"

#include <utility>

namespace quadrat {

Project newProject(const Specification& specification, const Imported& imported)
{
    Project project{.specification = specification, .responses = {}};
    Specification& own = project.specification;
    own.data.clear();
    own.project.clear();
    if (own.responses.empty())
        own.responses = defaultResponses;
    Codebook codebook = imported.codebook;
    codebook.variables.clear();
    for (const Column& column : imported.data.columns()) {
        const Variable* known = imported.codebook.find(column.name());
        codebook.variables.push_back(known ? *known : variableOf(column));
    }
    project.responses[own.responses].codebook = std::move(codebook);
    return project;
}

void makeStudy(const std::filesystem::path& quadratFile, const Specification& specification,
               const Imported& imported, const std::string& sourceName, const Progress& progress)
{
    refuseExisting(quadratFile);
    const Project project = newProject(specification, imported);
    const PartialFile partial(quadratFile);
    {
        ProjectFile file = ProjectFile::create(partial.path(), project);
        if (imported.data.columns().empty())
            addResponseSet(file.database(), project.specification.responses);
        else
            addBatch(file.database(), project.specification.responses,
                     {.source = sourceName,
                      .mode = {},
                      .by = userName(),
                      .at = utcNow(),
                      .rows = imported.data,
                      .edits = {}},
                     progress);
    }
    partial.moveTo(quadratFile, CopyOver::Refuse);
}

} // namespace quadrat
