// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace quadrat {

/// How long it takes to answer every question once, in minutes; sections that repeat count twice.
///
/// Words are read at 4 a second by oneself and 2.5 a second aloud (telephone), a Vietnamese
/// syllable being three quarters of a word; then each answer takes its time (docs/methods/
/// questionnaire-audit.md). A rule of thumb: measure it in a pilot.
double minutesToAnswer(const Questionnaire& questionnaire, Mode mode);

} // namespace quadrat
