// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/project/project.h"
#include "core/storage/project_file.h"
#include "core/storage/responses.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace quadrat {

/// What becomes of derived variables that cannot be made.
enum class Underivable {
    Refuse,   ///< an Error
    LeaveOut, ///< an issue each; all other variables are there
};

struct SampleRecord;

/// Responses of a study as analysis wants them, from those stored: missing codes of the codebook
/// in place, measures as asked, the design of the sample that the cases belong to, derived
/// variables added; and the codebook with the derived ones. \param stored  with the columns that
/// the ones wanted are made of \param wanted  empty: all \param record  of the draw that the plan
/// links to (sampleRecordOf); null: none
Imported analysisData(const Dataset& stored, const ResponsePlan& plan,
                      const std::map<std::string, Measure>& types,
                      const std::vector<std::string>& wanted = {},
                      Underivable underivable = Underivable::Refuse,
                      const SampleRecord* record = nullptr);

/// The same from a project file, of which only the columns are read that are needed.
/// \throws Error{InvalidInput} for a set or a column that is not there
Imported analysisData(ProjectFile& file, const Project& project, const std::string& responses,
                      const std::map<std::string, Measure>& types,
                      const std::vector<std::string>& wanted = {}, const Progress& progress = {});

/// The same for a specification that names a project; its `types` go before those that the study's
/// own specification says.
/// \param folder  where the specification stands
Imported analysisData(const Specification& specification, const std::filesystem::path& folder,
                      const std::vector<std::string>& wanted, const Progress& progress = {});

/// The responses as they are handed to others: values with their missing codes as they stand, in
/// the order of the codebook, the design of the sample and the derived variables after them; the
/// codebook says what they mean. A population count that is infinite is blank here.
Imported exportedData(const Dataset& stored, const ResponsePlan& plan,
                      const SampleRecord* record = nullptr);
Imported exportedData(ProjectFile& file, const Project& project, const std::string& responses,
                      const Progress& progress = {});

/// What the codebook calls variables and answers, for print in a language; the words of the
/// specification go before it.
Dictionary dictionaryOf(const Codebook& codebook, std::string_view language);

} // namespace quadrat
