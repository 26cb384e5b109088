// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/xpath_conditions.h"
#include "core/questionnaire/questionnaire.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What a constraint comes to: limits of the question's kind, and a check for what is left of it;
/// if nothing is left, the message goes with the limits.
struct ReadConstraint {
    QuestionKind kind;
    std::vector<AnswerCheck> checks; ///< one or none
    std::vector<Message> remarks;
    std::optional<Message> unread{}; ///< why the check is the constraint as it stands
};

/// \param kind     without limits; numbers with the decimals that their type has
/// \param message  goes to the check
/// \param isAlone  whether a code of the question's list is chosen alone, so that the list says it
/// \throws Error{InvalidInput} for what is no XPath, with the place
ReadConstraint readConstraint(std::string_view constraint, const Texts& message, QuestionKind kind,
                              const XpathContext& context,
                              const std::function<bool(const std::string& code)>& isAlone);

} // namespace quadrat
