// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/read_xlsform.h"

#include <string>
#include <string_view>

namespace quadrat {

/// Reads a questionnaire from plain text, as it comes out of a word processor: sections (PHẦN I,
/// Section A, I.), numbered questions (Câu 1:, Question 1., 1.), options with letters, numbers,
/// boxes or dashes, "(chọn nhiều)", "Khác (ghi rõ)", "Không biết", dotted lines to write on, tables
/// whose cells are parted by tabs. Vietnamese and English, marks or not.
///
/// No line is lost: what is not understood becomes a note in its place, and is told with its line
/// (Issue::row).
///
/// \param language  of the texts; empty: "vi" where Vietnamese letters stand in it, else "en"
/// \throws Error{InvalidInput} for text that is not UTF-8, of more than 4 MB or 20,000 lines
/// Cost: about 1 ms for 200 questions.
ReadQuestionnaire readPastedQuestionnaire(std::string_view text, std::string language = {});

} // namespace quadrat
