// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/questionnaire/form_state.h"

#include <string_view>

namespace quadrat {

/// What to say of an answer that cannot stand: what is wrong with it, with the limits there are,
/// and what would do.
/// \param language  of labels, units and the words of the questionnaire's own checks
Message faultMessage(const Form& form, const FormState& state, const AnswerFault& fault,
                     std::string_view language);

} // namespace quadrat
