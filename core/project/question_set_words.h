// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/arrange.h"

#include <string>
#include <string_view>

namespace quadrat {

/// Questions with their lists as text, for the clipboard and for files of a library:
/// `{"questions": [...], "lists": [...]}`, entries as in a questionnaire.
std::string writeQuestionSet(const QuestionSet& set);

/// \throws Error{InvalidInput} that names the place of what is no such text
QuestionSet readQuestionSet(std::string_view text);

/// Whether a text looks like one, or is rather words of a person.
bool isQuestionSet(std::string_view text);

} // namespace quadrat
