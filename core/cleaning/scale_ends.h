// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/derive_rule.h"

#include <vector>

namespace quadrat {

/// The least and the greatest answer that the items of a scale allow.
struct ScaleEnds {
    double low = 0, high = 0;
};

/// As the rule gives them; else of the value labels of all items, if they have two numbers or more;
/// else of the answers. Without any answer low is above high.
/// \throws Error{InvalidInput} if the rule gives them the wrong way round
ScaleEnds scaleEnds(const ScaleRule& rule, const RuleContext& context);

/// The answers of each item in the direction of the scale, those reversed turned round; NaN where
/// missing.
/// \throws Error{InvalidInput} for a rule that cannot be used, an item that holds words, or an
///         answer outside ends that are given or needed to turn an item round
std::vector<std::vector<double>> directedItems(const ScaleRule& rule, const RuleContext& context);

} // namespace quadrat
