// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/project/project.h"
#include "core/sampling/certificate.h"
#include "core/sampling/numbered_list.h"
#include "core/storage/project_file.h"
#include "core/workflow/check_frame.h"
#include "core/workflow/study_frame.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace quadrat {

/// A sample that was drawn. It stays for good, whatever is drawn later.
struct Draw {
    std::int64_t id = 0;
    std::string name; ///< of the set of drawn units: "sample 1"
    Certificate certificate;
};

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
