// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/project/project.h"
#include "core/sampling/certificate.h"
#include "core/storage/project_file.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// The sample of a study: the list it is drawn from, and what was drawn. Names and addresses stand
/// in a file of their own beside the study, NAME.list.quadrat; the study itself knows of each drawn
/// unit only its case code and how it was drawn.

std::filesystem::path listFileOf(const std::filesystem::path& study);

/// A list of units in the list file.
struct StudyFrame {
    std::string name; ///< "frame 1"
    FrameMark mark;
    std::string importedAt, importedBy;
};

/// A sample that was drawn. It stays for good, whatever is drawn later.
struct Draw {
    std::int64_t id = 0;
    std::string name; ///< of the set of drawn units: "sample 1"
    Certificate certificate;
};

/// Findings about a list, rows as in its file: blank or repeated ids, sizes that are missing, zero,
/// negative or not numbers, blank area codes, codes that the tree of the study does not know.
std::vector<Issue> checkFrame(const Imported& list, const FrameColumns& columns,
                              const AreaTree& areas);

/// Puts a list into the list file, which is made if there is none.
/// \throws Error{InvalidInput} if it has no rows
StudyFrame importFrame(const std::filesystem::path& study, const std::filesystem::path& listFile,
                       const Imported& list, const std::string& by, const Progress& progress = {});

std::optional<StudyFrame> currentFrame(const std::filesystem::path& study);
Imported frameData(const std::filesystem::path& study, const StudyFrame& frame,
                   const Progress& progress = {});

/// The list that counts by stratum stand for: a row a unit with stratum, number (k-th of its
/// register), unit (a code of both) and units (N of its stratum).
Dataset numberedList(const std::vector<PlannedStratum>& strata);

/// Draws as the plan of the study says, and keeps it: case codes and the design in the study, the
/// rows of the list in the list file. Both or neither.
/// \throws Error as drawSample; if the plan asks for a list and there is none
Draw drawSampleOf(ProjectFile& study, const Project& project, const std::string& by,
                  const Progress& progress = {});

std::vector<Draw> draws(ProjectFile& study); ///< oldest first

/// The drawn units with their case codes and all columns of the list, for the people who visit.
Imported drawnList(const std::filesystem::path& study, const Draw& draw,
                   const Progress& progress = {});

/// Draws again as the certificate says, from the list that is there now, and compares.
/// \return what differs (another list, other rows drawn); empty if the sample is the same
std::vector<Issue> verifyDraw(ProjectFile& study, const Draw& draw, const Progress& progress = {});

/// The specification with the design of a draw: strata, clusters, population counts and weights
/// named by the columns that analysisData adds to responses by their case code.
Specification withDesignOf(const Draw& draw, Specification specification);

} // namespace quadrat
