// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/json_reader.h"
#include "core/project/specification.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// The words of the specification and the values they stand for, for reading and writing alike.
template <typename Value>
using Words = std::vector<std::pair<const char*, Value>>;

const Words<Statistic>& statisticWords();
const Words<ReplicateSpec::Type>& replicateWords();
const Words<LonelyCluster>& lonelyWords();
const Words<Percent>& percentWords();
const Words<CrosstabTest>& testWords();
const Words<Family>& familyWords();
const Words<ShareInterval>& intervalWords();
const Words<Measure>& measureWords();
const Words<Distance>& distanceWords();

template <typename Value>
const char* wordFor(const Words<Value>& words, Value value)
{
    for (const auto& [word, candidate] : words)
        if (candidate == value)
            return word;
    return "";
}

/// The entry "types": measures of columns whose look does not tell them.
std::map<std::string, Measure> readTypes(JsonObject& object);

/// One entry of "weighting".
WeightingStep readWeightingStep(const Json& json, std::size_t position);
Json writeWeightingStep(const WeightingStep& step);

} // namespace quadrat
