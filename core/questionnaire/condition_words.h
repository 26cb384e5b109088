// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"
#include "core/questionnaire/question_numbers.h"

#include <string>
#include <string_view>

namespace quadrat {

/// A condition or formula of a form in plain words, with the numbers of questions and the labels
/// of options: "question 12 is “No”". Of a calculation its formula stands in brackets.
std::string inWords(const Form& form, const Expression& settled, const QuestionNumbers& numbers,
                    std::string_view language);

} // namespace quadrat
