// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace quadrat {

/// Names as they were and as they shall be.
using Renaming = std::map<std::string, std::string, std::less<>>;

/// Gives a question or an item of a grid another name, everywhere: also where conditions, formulas,
/// cascades and `${name}` in texts speak of it, of one of its options (NAME_CODE), of the words of
/// "other" (NAME_CODE_text), of a place of its ranking or of its time in a section that repeats
/// (NAME_2). The rest of a condition stays as it was written.
/// \throws Error{InvalidInput} if there is no `from`, or `to` is taken or no plain name
void renameField(Questionnaire& questionnaire, const std::string& from, const std::string& to);

/// Gives an option list another name, in all questions that use it.
/// \throws Error{InvalidInput} if there is no `from`, or `to` is taken or empty
void renameList(Questionnaire& questionnaire, const std::string& from, const std::string& to);

/// The names in a condition replaced, the rest of it letter by letter as it was; behind what is no
/// part of the language nothing is replaced.
std::string withNames(std::string_view condition, const Renaming& renaming);

/// The same for each `${name}` in a text for people.
std::string withPipedNames(std::string_view text, const Renaming& renaming);

/// All names by which conditions may speak of a question or item, with those they get.
Renaming renamingOf(const Questionnaire& questionnaire, const std::string& from,
                    const std::string& to);

/// Applies it to all conditions, formulas, cascades and texts, but not to the questions themselves.
void applyToReferences(Questionnaire& questionnaire, const Renaming& renaming);

} // namespace quadrat
