// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"

#include <string>
#include <vector>

namespace quadrat {

/// The languages that a form is offered in; one at least.
std::vector<std::string> languagesOf(const Questionnaire& questionnaire);

/// A form as the JSON that resources/form/engine.js reads. Conditions are trees whose names are
/// found and whose kinds are settled: [operation, argument, …], leaves ["n", number], ["t", text],
/// ["b", truth], ["v", source, kind read].
/// Nothing in it can end a <script> element or begin a comment: "<", ">" and "&" stand as \u003c …
std::string formData(const Form& form, const std::string& caseCode, std::size_t firstLanguage);

} // namespace quadrat
