// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

/// What a code of LimeSurvey ("Q1", "Q1_SQ001") is called here.
struct LssName {
    std::string name;
    bool isIndicator = false; ///< an option of several, where "Y" is chosen
};
using LssNames = std::function<std::optional<LssName>(std::string_view code)>;

/// An equation of LimeSurvey's ExpressionScript in our language: `Q1.NAOK == "A1"`,
/// `!is_empty(Q2)`, `((Q3_SQ001.NAOK == "Y"))`. Names that are not known stay.
/// \throws Error{InvalidInput} for what has no counterpart
std::string translatedEquation(std::string_view equation, const LssNames& names);

} // namespace quadrat
