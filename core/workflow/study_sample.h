// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/project/project.h"
#include "core/sampling/certificate.h"
#include "core/storage/project_file.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace quadrat {

/// Drawing the sample of a study. The study itself knows of each drawn unit only its case code and
/// how it was drawn (core/workflow/sample_record.h); the rows of the list, with names and
/// addresses, stand under the same codes in the list file (core/workflow/study_frame.h).

/// A sample that was drawn. It stays for good, whatever is drawn later.
struct Draw {
    std::int64_t id = 0;
    std::string name; ///< of the set of drawn units: "sample 1"
    Certificate certificate;
    std::vector<bool> certain; ///< one a stage: units were taken for certain there
    std::string listHash;      ///< of its rows in the list file (core/storage/draws.h)
};

/// Source of the frame where counts by stratum stand for a list.
constexpr const char* countsSource = "strata";

/// The rows that are drawn from as the plan says, and their mark.
struct SampleFrame {
    Imported list;
    FrameMark mark;
    std::string name; ///< in the list file; of counts `countsSource`
};

/// \throws Error{InvalidInput} if the plan asks for a list and none was imported, or has no strata
SampleFrame sampleFrameOf(const std::filesystem::path& study, const SamplePlan& plan,
                          const Progress& progress = {});

/// A seed from the chance of the machine: 1 to 999,999,999, easily copied by hand.
std::uint64_t newSeed();

/// Draws as the plan of the study says (where it says nothing of stages: as usualSelection; of the
/// seed: with a new one), and keeps it: first the rows of the list in the list file, then case
/// codes and design in the study. If the second fails, the list file holds a list that belongs to
/// no draw: it does no harm, its codes are not used again, and checkLists() tells of it. \throws
/// Error as drawSample; if the plan asks for a list and there is none
Draw drawSampleOf(ProjectFile& study, const Project& project, const std::string& by,
                  const Progress& progress = {});

std::vector<Draw> draws(ProjectFile& study); ///< oldest first

/// \throws Error{InvalidInput} that names those there are
Draw drawNamed(ProjectFile& study, const std::string& name);

/// The case codes of a draw, its reserve apart, in their order: what printed forms carry.
std::vector<std::string> drawnCodes(ProjectFile& study, const Draw& draw);

/// The drawn units with their case codes (sample_case) and all that sampleRows gives, for the
/// people who visit.
/// \throws Error{UnreadableFile} if the list file is not there, or is not the one of this draw
Imported drawnList(const std::filesystem::path& study, const Draw& draw,
                   const Progress& progress = {});

/// Draws again as the certificate says, from the list it was drawn from if that is there still,
/// else from the one there is now, and compares. \return what differs: another list, other rows
/// drawn, with the first of them; also that another
///         list has come since. Empty if all is the same.
std::vector<Issue> verifyDraw(ProjectFile& study, const Draw& draw, const Progress& progress = {});

/// Whether the list file holds the rows of every draw. Faults: rows that are not those that were
/// drawn. Notes: the file is not there; a list of no draw, which a draw that was broken off left or
/// one that the study was taken back from.
std::vector<Issue> checkLists(ProjectFile& study);

} // namespace quadrat
