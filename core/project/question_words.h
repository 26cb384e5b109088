// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/json_entries.h"
#include "core/questionnaire/questionnaire.h"

#include <string>

namespace quadrat {

/// One question or list as JSON and back: a part of the questionnaire, the clipboard, the library.
Json writeQuestion(const Question& question);
Question readQuestion(const Json& json, const std::string& place);
Json writeOptionList(const OptionList& list);
OptionList readOptionList(const Json& json, const std::string& place);

/// The entry "order", which is left out where things stand as they were written.
void putOrder(Json& json, Order order);
Order orderAt(JsonObject& object);

} // namespace quadrat
