// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/json_entries.h"
#include "core/project/specification.h"

#include <map>
#include <string>

namespace quadrat {

// The words of the specification.

const Words<Statistic>& statisticWords();
const Words<ReplicateSpec::Type>& replicateWords();
const Words<LonelyCluster>& lonelyWords();
const Words<Percent>& percentWords();
const Words<CrosstabTest>& testWords();
const Words<Family>& familyWords();
const Words<ShareInterval>& intervalWords();
const Words<Measure>& measureWords();
const Words<Distance>& distanceWords();

/// The entry "types": measures of columns whose look does not tell them.
std::map<std::string, Measure> readTypes(JsonObject& object);

/// One entry of "weighting".
WeightingStep readWeightingStep(const Json& json, std::size_t position);
Json writeWeightingStep(const WeightingStep& step);

} // namespace quadrat
