// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/derived.h"

#include <string>
#include <vector>

namespace quadrat {

/// What a rule has to work with.
struct RuleContext {
    const Dataset& data;
    const Codebook& codebook;
    const std::string& name; ///< of the column to make; errors begin with it
};

/// The column that a rule gives. \throws Error{InvalidInput} as derive
Column applied(const ComputeRule& rule, const RuleContext& context);
Column applied(const RecodeRule& rule, const RuleContext& context);
Column applied(const BandRule& rule, const RuleContext& context);
Column applied(const TopBoxRule& rule, const RuleContext& context);
Column applied(const ScaleRule& rule, const RuleContext& context);

/// Words for the bands that are numbers: "<30", "30–<45", "≥45"; empty if the bands have labels.
std::vector<ValueLabel> bandWords(const BandRule& rule);

/// A variable that a rule reads.
/// \throws Error{InvalidInput} if the data do not have it, naming the nearest they have
const Column& sourceOf(const RuleContext& context, const std::string& name);

/// The same, of which every answer must be a number.
const Column& numericSourceOf(const RuleContext& context, const std::string& name);

} // namespace quadrat
