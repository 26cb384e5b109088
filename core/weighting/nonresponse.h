// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighting/weighted.h"

#include <cstdint>
#include <string>
#include <vector>

namespace quadrat {

enum class ResponseStatus : std::uint8_t { Respondent, Nonrespondent, Ineligible, Unknown };

/// Who answered, and in which class the weights of those who did not are taken over.
struct ResponseClasses {
    std::vector<ResponseStatus> status; ///< one a row
    std::string variable;               ///< names of the class variables joined by " × "
    Crossing classes;                   ///< without class variables: one class for all
    std::vector<std::string> labels;    ///< of class c at c − 1, joined likewise
};

/// Adjustment for nonresponse, class by class. Cases of unknown eligibility first give their weight
/// to those that are known (respondents, nonrespondents, ineligible), then nonrespondents give
/// theirs to respondents:
///
///     f_u = Σ_all d / Σ_known d,   f_r = Σ_{R + NR} f_u d / Σ_R f_u d
///
/// Respondents end with d f_u f_r, ineligible cases with d f_u, the others with 0.
/// Warns of a class with fewer than 30 respondents or a factor over 3.
/// \throws Error{InvalidInput} naming the class if it has nonrespondents and no respondent or only
///         cases of unknown eligibility, or naming the row where the class is missing
Weighted adjustForNonresponse(std::vector<double> weights, const ResponseClasses& classes,
                              Detail detail = Detail::Full);

} // namespace quadrat
