// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "core/project/json_entries.h"

#include <string>

namespace quadrat {

/// A codebook as JSON and back. What holds its default is left out, and so is an infinite end of a
/// range of missing codes; a text that came in no named language is a plain text in quotes.
///
///     {"variables": [{"name": "age", "label": {"vi": "Tuổi"}, "level": "scale",
///                     "values": [{"value": "99", "label": "Refused", "missing": "refused"}],
///                     "missing": [{"high": -1, "reason": "not-applicable"}]}],
///      "sets": [{"name": "media", "variables": ["tv", "radio"], "counted": "1"}]}
Json writeCodebook(const Codebook& codebook);

/// \param place  what errors call the whole ("codebook")
/// \throws Error{InvalidInput} that names the place of what is not known, missing or of the wrong
///         kind
Codebook readCodebook(const Json& json, const std::string& place);

Json writeVariable(const Variable& variable);
Variable readVariable(const Json& json, const std::string& place);

Json writeTexts(const Texts& texts);
Texts readTexts(const Json& json, const std::string& place);

/// Of the entry under `key`, which is left out if there are none.
void putTexts(Json& json, const char* key, const Texts& texts);
Texts textsAt(JsonObject& object, const char* key);

const Words<ValueKind>& kindWords();
const Words<VariableRole>& roleWords();
const Words<MeasurementLevel>& levelWords();
const Words<Missing>& missingWords();

Json writeValueLabel(const ValueLabel& value);
ValueLabel readValueLabel(const Json& json, const std::string& place);

} // namespace quadrat
