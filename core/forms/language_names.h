// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quadrat {

/// The code of a language as forms of other programs name it: what stands in brackets at its end,
/// "Tiếng Việt (vi)"; else that of a name that is known, "vietnamese"; else the text itself.
std::string languageCode(std::string_view name);

/// "Tiếng Việt": how those who speak it call it; empty for a code that is not known.
std::string languageName(std::string_view code);

/// "Tiếng Việt (vi)", or the code alone where its name is not known; languageCode gives it back.
std::string languageTitle(std::string_view code);

} // namespace quadrat
