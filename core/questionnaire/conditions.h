// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire_place.h"

#include <string>
#include <vector>

namespace quadrat {

/// A condition or formula of a questionnaire and where it stands.
struct PlacedCondition {
    QuestionnairePlace place;
    std::string* text = nullptr;
};

/// Every condition and formula, empty ones too, in the order of the questionnaire. Pointers into
/// `questionnaire`, good until it changes its shape.
std::vector<PlacedCondition> conditionsOf(Questionnaire& questionnaire);

} // namespace quadrat
