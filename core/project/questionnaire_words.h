// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/json_reader.h"
#include "core/questionnaire/questionnaire.h"

#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// A questionnaire as JSON and back (docs/questionnaire.md). Written values read back equal;
/// entries that hold their default are left out.
Json writeQuestionnaire(const Questionnaire& questionnaire);

/// \param place  what errors call the whole; empty: "the questionnaire"
/// \throws Error{InvalidInput} that names the place of what is not known, missing or of the wrong
///         kind
Questionnaire readQuestionnaire(const Json& json, const std::string& place);

Json writeVersions(const std::vector<QuestionnaireVersion>& versions);
std::vector<QuestionnaireVersion> readVersions(const Json& json, const std::string& place);

} // namespace quadrat
