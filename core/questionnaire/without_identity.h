// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace quadrat {

/// One a field: whether it says who somebody is (Question::identifying), or is worked out from such
/// an answer.
std::vector<bool> identityFields(const Form& form);

/// The first field of those marked that a condition or formula reads; empty if it reads none.
std::optional<std::size_t> fieldRead(const Form& form, const Settled& expression,
                                     const std::vector<bool>& marked);

/// A questionnaire as it is where answers that say who somebody is are not there: in keyed answers
/// and those that came back. Conditions that read them are left out, so that what they may have
/// hidden is shown, and nothing is required there.
Questionnaire withoutIdentity(const Questionnaire& questionnaire);

} // namespace quadrat
