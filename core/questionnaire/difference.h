// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/questionnaire/questionnaire_place.h"

#include <vector>

namespace quadrat {

/// One thing in which a questionnaire differs from what it was.
struct QuestionnaireChange {
    enum class Kind { Added, Removed, Moved, Changed };

    Kind kind = Kind::Changed;
    Message message;          ///< in words, with those that were there and those that are
    QuestionnairePlace place; ///< in the later one; of what was removed in the former

    bool operator==(const QuestionnaireChange&) const = default;
};

/// What was added, removed, moved and changed, in the order of the later questionnaire; what was
/// removed comes last. Questions are known by their name, or by everything else if they were only
/// renamed; lists by their name, options by their code. The fewest questions count as moved that
/// explain the order.
std::vector<QuestionnaireChange> differences(const Questionnaire& former, const Questionnaire& now);

} // namespace quadrat
