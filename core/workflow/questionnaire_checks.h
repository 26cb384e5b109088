// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/check_plan.h"
#include "core/data/codebook.h"
#include "core/questionnaire/form.h"

#include <cstddef>
#include <vector>

namespace quadrat {

/// What responses must fulfil because of the questionnaire they answer.
struct QuestionnaireChecks {
    std::vector<ConsistencyRule> rules;
    /// Conditions that the variables of the responses cannot say: those that compare with the code
    /// of a missing answer, or read several answers as one text.
    std::size_t leftOut = 0;
};

/// For each variable that the codebook knows too: answered only where its question is shown (a
/// skip violation; a fault), answered wherever it is shown, if it is required, and the checks of
/// its question with their own words.
QuestionnaireChecks checksOf(const Form& form, const Codebook& codebook);

} // namespace quadrat
