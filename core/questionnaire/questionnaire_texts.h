// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire_place.h"

#include <string>
#include <vector>

namespace quadrat {

/// A text of a questionnaire that somebody reads, and where it stands.
struct PlacedText {
    QuestionnairePlace place; ///< without a language
    Texts texts;

    bool operator==(const PlacedText&) const = default;
};

/// All texts that are not wholly empty, in the order of the questionnaire, lists after sections.
std::vector<PlacedText> textsOf(const Questionnaire& questionnaire);

/// The text at a place; null if there is no such place.
Texts* textAt(Questionnaire& questionnaire, const QuestionnairePlace& place);

/// A text that a language of the questionnaire lacks.
struct Untranslated {
    QuestionnairePlace place; ///< with the language that is missing
    std::string text;         ///< as it stands in the first language that has it

    bool operator==(const Untranslated&) const = default;
};
std::vector<Untranslated> untranslated(const Questionnaire& questionnaire);

} // namespace quadrat
