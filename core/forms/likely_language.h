// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quadrat {

/// The code of the language that a text of a questionnaire seems to be written in, told by its
/// letters and, among languages with Latin letters, by how often the smallest words come: "vi",
/// "en", "fr" …; "en" where nothing tells. A guess, to be told to the reader.
std::string likelyLanguage(std::string_view text);

} // namespace quadrat
