// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/questionnaire/questionnaire_place.h"

namespace quadrat {

/// A place in words: the question or section by its name, the part of it, the option by its code.
Message placeWords(const Questionnaire& questionnaire, const QuestionnairePlace& place);

} // namespace quadrat
