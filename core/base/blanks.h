// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace quadrat {

/// Whether `c` is a blank of ASCII: a space, a tab, the end of a line or of a page. The form in a
/// browser knows the same (trimmedAnswer in resources/form/engine.js).
bool isBlank(char c);

std::string_view withoutBlanksAround(std::string_view text);

} // namespace quadrat
