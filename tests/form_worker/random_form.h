// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/questionnaire/form.h"

namespace quadrat {

/// A questionnaire with all kinds of questions, conditions of every operation, cascades, sections
/// that repeat, random orders; none of its conditions is a problem. Made for tests: it makes no
/// sense to a person.
Questionnaire randomQuestionnaire(Random& random);

/// Answers to some of its fields: mostly such as can stand, else whatever somebody or something
/// could have put there.
Answers randomAnswers(Random& random, const Form& form);

} // namespace quadrat
