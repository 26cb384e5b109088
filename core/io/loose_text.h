// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quadrat {

/// A text as labels are compared: without marks, in small letters, each stretch of blanks one
/// blank, none at the ends. "  Rất  hài LÒNG" and "rat hai long" are the same.
std::string looseText(std::string_view text);

/// The same without punctuation, "?" and ":" and the like: how question texts are compared.
std::string looseWords(std::string_view text);

/// A name for a variable from a code or a text: ASCII letters, digits and "_", no digit first;
/// "variable" if nothing is left. What is such a name already stays as it is.
std::string variableName(std::string_view text);

bool isVariableName(std::string_view text);

} // namespace quadrat
