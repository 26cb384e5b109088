// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/project/selection_specification.h"
#include "core/sampling/certificate.h"

#include <filesystem>
#include <string>
#include <vector>

namespace quadrat {

/// A sample drawn from a file of units, with what proves it.
struct SelectedSample {
    Certificate certificate;
    Dataset rows; ///< sampleRows
    std::vector<Issue> issues;
};

/// What there is to certify of a sample, but for time and person.
/// \param rows  sampleRows of it
Certificate certificateOf(const FrameMark& frame, const SelectionPlan& plan,
                          const DrawnSample& sample, const Dataset& rows);

/// Reads the frame, draws, and certifies. The hash of the file is reckoned beside the reading.
/// \param folder  where the specification stands; its paths are relative to it
/// \throws Error as openAsItStands and drawSample
SelectedSample selectSample(const SelectionSpecification& specification,
                            const std::filesystem::path& folder, const Progress& progress = {});

/// Draws again as a certificate says, and compares.
/// \param frame  the file of units; where the certificate says, or wherever it is now
/// \throws Error{InvalidInput} with the first difference: another frame names both hashes
SelectedSample verifySample(const Certificate& certificate, const std::filesystem::path& frame,
                            const Progress& progress = {});

struct UnitProbability {
    std::string name; ///< as it stands in the frame
    double probability = 0;
};

/// Probabilities by size for every unit of a file, in its order.
/// \throws Error{InvalidInput} naming column and row: a unit that is blank or comes twice, a size
///         that is missing, negative or not a number; an n above the number of units with a size
std::vector<UnitProbability> inclusionOf(const InclusionSpecification& specification,
                                         const std::filesystem::path& folder,
                                         const Progress& progress = {});

} // namespace quadrat
