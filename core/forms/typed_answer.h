// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace quadrat {

/// An answer as a person types it into a message, in its fixed form (fields.h):
///   options   their codes, "2 = Satisfied", or the words of an option in any language; several
///             with blanks, commas, semicolons, "and" between them
///   numbers   12,5 or 12.5, 1.200.000, with the unit
///   dates     23/11/2026, 14h05 (readWrittenDate)
///   text      as it is; blanks for line breaks where one line is asked
/// What cannot be understood comes back as it was typed, so that it is refused with these words.
/// \param before  answers to the fields before it: of a cascade the one above tells which of two
///                options of the same words is meant
std::string typedAnswer(const Form& form, std::size_t field, std::string_view text,
                        const Answers& before);

/// "1.234,5" as "1234.5". \param decimals  where none are asked, "1.200" is a thousand two hundred
/// \return the text without blanks at its ends if it is no number
std::string typedNumber(std::string_view text, std::size_t decimals);

} // namespace quadrat
