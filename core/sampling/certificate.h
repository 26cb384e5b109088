// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/column.h"
#include "core/sampling/drawn_sample.h"
#include "core/sampling/selection_plan.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace quadrat {

/// The list that a sample was drawn from, told apart from any other.
struct FrameMark {
    std::string source; ///< name of the file it came from, or of the table it was made of
    std::size_t rows = 0;
    std::string sha256;                   ///< of the bytes of that file, 64 hexadecimal digits
    std::map<std::string, Measure> types; ///< of columns whose look did not tell, as it was read

    bool operator==(const FrameMark&) const = default;
};

/// What somebody else needs to draw the same sample again, and to see that it is the same.
struct Certificate {
    FrameMark frame;
    SelectionPlan plan;
    std::string method = selectionVersion;
    std::string program; ///< version of Quadrat
    std::string drawnAt; ///< UTC, ISO 8601; empty from the command line, whose output never changes
    std::string drawnBy;
    std::vector<StratumCount> strata;
    std::size_t drawn = 0, reserve = 0;
    std::string sampleSha256; ///< of the drawn rows as comma-separated text (sampleRows)

    bool operator==(const Certificate&) const = default;
};

/// What a sample that was drawn again differs in from the one a certificate tells of: another
/// method, another frame (with both hashes), another plan, other rows. Empty if they are the same;
/// who drew it, when and with which version of the program does not matter.
std::vector<Issue> differences(const Certificate& kept, const Certificate& again);

} // namespace quadrat
