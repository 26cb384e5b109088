// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/import_mapping.h"
#include "core/io/imported.h"
#include "core/io/survey_tools.h"

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat {

/// Findings about cells that are listed one by one; of more of them only the number is told.
constexpr std::size_t mostListedCells = 100'000;

/// Responses in the names and codes of the study.
struct MappedImport {
    /// Data in the order in which their columns stand in the file; all variables of them, as the
    /// study has them where it does; findings of the file, and each cell that was refused.
    Imported responses;
    std::vector<std::string> keys; ///< variables that tell one case from another
    std::size_t refusedCells = 0;
};

/// What the file probably means, for a person to look over.
struct ProposedMapping {
    SurveyTool tool = SurveyTool::Unknown;
    ImportMapping mapping;
    std::vector<PersonalColumn> personal; ///< not to be imported, and why
    std::vector<Message> notes;           ///< what the person should look at
    std::vector<Issue> doubts;            ///< the same about values
};

/// Proposes a mapping from the header and the values of a file and what is known of the study. A
/// column is a variable of the study if it has its name, else if its header is its label (case,
/// marks and punctuation apart), else if it nearly is. Texts that are labels of the codes of such a
/// variable become the codes. Columns that tell who a person is are left out.
/// \param known  of the study; empty if nothing is known yet
ProposedMapping proposeMapping(const Imported& imported, const Codebook& known);

/// Brings a file into the names and codes of the study. A cell that cannot be what the study
/// expects (no number, no date, no option) becomes a blank, and an Issue names it with its value
/// and the reason; columns of the file that the mapping does not know are left out, with a note.
/// \throws Error{InvalidInput} if two columns become one variable, or a key is not there
/// Cost: a column that stays as it is, a copy; else each different value once, and one pass.
MappedImport applyMapping(const Imported& imported, const ImportMapping& mapping,
                          const Codebook& known, const Progress& progress = {});

} // namespace quadrat
