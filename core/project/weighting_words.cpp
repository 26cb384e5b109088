// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/project/specification_words.h"

#include <algorithm>
#include <limits>

namespace quadrat {

namespace {

/// Totals of a margin: {"F": 510, "M": 490}; of several variables nested in their order
/// {"F": {"young": 1, "old": 2}}, or a list of cells [{"sex": "F", "age": "old", "total": 2}].
void readTotals(const Json& json, const std::string& place, MarginSpec& margin,
                std::vector<std::string> outer = {})
{
    if (json.is_array()) {
        for (const Json& item : json) {
            JsonObject cell(item, place);
            CellTotal total;
            for (const std::string& variable : margin.variables) {
                const Json* label = cell.entry(variable);
                if (!label)
                    throw invalidInput(
                        QUADRAT_TEXT("core", "A cell of %1 does not say its \"%2\"."),
                        {place, variable});
                total.labels.push_back(labelIn(*label, place));
            }
            const auto count = cell.number("total");
            if (!count)
                throw invalidInput(QUADRAT_TEXT("core", "A cell of %1 has no \"total\"."), {place});
            total.total = *count;
            cell.finish();
            margin.totals.push_back(std::move(total));
        }
        return;
    }
    if (!json.is_object())
        throw invalidInput(QUADRAT_TEXT("core", "%1 must be an object, { … }."), {place});
    for (const auto& [label, item] : json.items()) {
        std::vector<std::string> labels = outer;
        labels.push_back(label);
        if (labels.size() < margin.variables.size())
            readTotals(item, place + "." + label, margin, std::move(labels));
        else
            margin.totals.push_back({std::move(labels), numberIn(item, place + "." + label)});
    }
}

MarginSpec readMargin(JsonObject& object)
{
    MarginSpec margin;
    if (auto one = object.text("variable"))
        margin.variables = {*one};
    if (auto several = object.texts("variables"))
        margin.variables = *several;
    if (margin.variables.empty())
        object.requiredText("variable");
    const Json* totals = object.entry("totals");
    const Json* cells = object.entry("cells");
    const Json* shares = object.entry("shares");
    if (int(totals != nullptr) + int(cells != nullptr) + int(shares != nullptr) != 1)
        throw invalidInput(QUADRAT_TEXT("core", "%1 needs either \"totals\" or \"shares\"."),
                           {object.place()});
    margin.shares = shares != nullptr;
    const char* key = totals ? "totals" : cells ? "cells" : "shares";
    readTotals(totals ? *totals : cells ? *cells : *shares, object.placeOf(key), margin);
    return margin;
}

std::vector<MarginSpec> readMargins(JsonObject& object)
{
    const Json* list = object.entry("margins");
    if (!list || !list->is_array() || list->empty())
        throw invalidInput(QUADRAT_TEXT("core", "%1 must be a list, [ … ]."),
                           {object.placeOf("margins")});
    std::vector<MarginSpec> margins;
    for (std::size_t k = 0; k < list->size(); ++k) {
        JsonObject margin((*list)[k], object.placeOf("margins[" + std::to_string(k) + "]"));
        margins.push_back(readMargin(margin));
        margin.finish();
    }
    return margins;
}

NonresponseStep readNonresponse(JsonObject& object)
{
    NonresponseStep step;
    step.status = object.requiredText("status");
    step.respondent = object.requiredTexts("respondent");
    const auto list = [&](const char* key) {
        return object.texts(key).value_or(std::vector<std::string>());
    };
    step.nonrespondent = list("nonrespondent");
    step.ineligible = list("ineligible");
    step.unknown = list("unknown");
    step.classes = list("classes");
    return step;
}

RakeStep readRake(JsonObject& object)
{
    RakeStep step;
    step.margins = readMargins(object);
    step.tolerance = object.number("tolerance").value_or(step.tolerance);
    step.maximumIterations = int(object.whole("max_iterations").value_or(step.maximumIterations));
    if (!(step.tolerance > 0) || step.maximumIterations < 1)
        throw invalidInput(
            QUADRAT_TEXT("core", "%1: tolerance and max_iterations must be above zero."),
            {object.place()});
    return step;
}

CalibrateStep readCalibrate(JsonObject& object)
{
    CalibrateStep step;
    step.distance = object.choice<Distance>("distance", distanceWords()).value_or(step.distance);
    const bool bounded = step.distance == Distance::Logit || step.distance == Distance::Truncated;
    const auto bounds = object.numbers("bounds");
    if (bounded != bounds.has_value() || (bounds && bounds->size() != 2))
        throw invalidInput(
            QUADRAT_TEXT("core", "%1: the distances logit and truncated need \"bounds\": [lower, "
                                 "upper]; the others have none."),
            {object.place()});
    if (bounds) {
        step.lower = bounds->at(0);
        step.upper = bounds->at(1);
        if (!(step.lower >= 0 && step.lower < 1 && step.upper > 1))
            throw invalidInput(
                QUADRAT_TEXT("core", "%1.bounds are %2 and %3; they must lie on either side of 1, "
                                     "the lower one not below 0."),
                {object.place(), step.lower, step.upper});
    }
    const Json* totals = object.entry("totals");
    if (!totals || !totals->is_array() || totals->empty())
        throw invalidInput(QUADRAT_TEXT("core", "%1 must be a list, [ … ]."),
                           {object.placeOf("totals")});
    for (std::size_t k = 0; k < totals->size(); ++k) {
        JsonObject entry((*totals)[k], object.placeOf("totals[" + std::to_string(k) + "]"));
        if (const auto total = entry.number("total"))
            step.totals.emplace_back(NumberTotal{entry.requiredText("variable"), *total});
        else
            step.totals.emplace_back(readMargin(entry));
        entry.finish();
    }
    return step;
}

TrimStep readTrim(JsonObject& object)
{
    TrimStep step{.lower = object.number("lower"),
                  .upper = object.number("upper"),
                  .upperMedian = object.number("upper_median"),
                  .strict = object.truth("strict").value_or(false)};
    if (!step.lower && !step.upper && !step.upperMedian)
        throw invalidInput(
            QUADRAT_TEXT("core", "%1 needs \"lower\", \"upper\" or \"upper_median\"."),
            {object.place()});
    if (step.upper && step.upperMedian)
        throw invalidInput(
            QUADRAT_TEXT("core", "%1 has both \"upper\" and \"upper_median\"; give one."),
            {object.place()});
    if (step.lower && step.upper && !(*step.lower < *step.upper))
        throw invalidInput(QUADRAT_TEXT("core", "%1: lower (%2) must be below upper (%3)."),
                           {object.place(), *step.lower, *step.upper});
    return step;
}

Json totalsOf(const MarginSpec& margin)
{
    if (margin.variables.size() == 1) {
        Json totals = Json::object();
        for (const CellTotal& cell : margin.totals)
            totals[cell.labels.front()] = cell.total;
        return totals;
    }
    Json cells = Json::array();
    for (const CellTotal& cell : margin.totals) {
        Json entry;
        for (std::size_t k = 0; k < margin.variables.size(); ++k)
            entry[margin.variables[k]] = cell.labels[k];
        entry["total"] = cell.total;
        cells.push_back(std::move(entry));
    }
    return cells;
}

void writeMargin(const MarginSpec& margin, Json& json)
{
    if (margin.variables.size() == 1)
        json["variable"] = margin.variables.front();
    else
        json["variables"] = margin.variables;
    json[margin.shares ? "shares" : "totals"] = totalsOf(margin);
}

struct StepWriter {
    Json operator()(const NonresponseStep& step) const
    {
        Json json{{"step", "nonresponse"}, {"status", step.status}};
        json["respondent"] = step.respondent;
        json["nonrespondent"] = step.nonrespondent;
        json["ineligible"] = step.ineligible;
        json["unknown"] = step.unknown;
        json["classes"] = step.classes;
        return json;
    }
    Json operator()(const PoststratifyStep& step) const
    {
        Json json{{"step", "poststratify"}};
        writeMargin(step.margin, json);
        return json;
    }
    Json operator()(const RakeStep& step) const
    {
        Json json{{"step", "rake"}, {"margins", Json::array()}};
        for (const MarginSpec& margin : step.margins)
            writeMargin(margin, json["margins"].emplace_back(Json::object()));
        json["tolerance"] = step.tolerance;
        json["max_iterations"] = step.maximumIterations;
        return json;
    }
    Json operator()(const CalibrateStep& step) const
    {
        Json json{{"step", "calibrate"}, {"distance", wordFor(distanceWords(), step.distance)}};
        if (step.distance == Distance::Logit || step.distance == Distance::Truncated)
            json["bounds"] = {step.lower, step.upper};
        json["totals"] = Json::array();
        for (const auto& total : step.totals) {
            Json& entry = json["totals"].emplace_back(Json::object());
            if (const auto* margin = std::get_if<MarginSpec>(&total)) {
                writeMargin(*margin, entry);
            } else {
                entry["variable"] = std::get<NumberTotal>(total).variable;
                entry["total"] = std::get<NumberTotal>(total).total;
            }
        }
        return json;
    }
    Json operator()(const TrimStep& step) const
    {
        Json json{{"step", "trim"}};
        putNumber(json, "lower", step.lower);
        putNumber(json, "upper", step.upper);
        putNumber(json, "upper_median", step.upperMedian);
        putTruth(json, "strict", step.strict);
        return json;
    }
};

} // namespace

WeightingStep readWeightingStep(const Json& json, std::size_t position)
{
    enum class Kind { Nonresponse, Poststratify, Rake, Calibrate, Trim };
    JsonObject object(json, "weighting[" + std::to_string(position) + "]");
    const auto kind = object.choice<Kind>("step", {{"nonresponse", Kind::Nonresponse},
                                                   {"poststratify", Kind::Poststratify},
                                                   {"rake", Kind::Rake},
                                                   {"calibrate", Kind::Calibrate},
                                                   {"trim", Kind::Trim}});
    if (!kind)
        object.requiredText("step");
    WeightingStep step;
    switch (*kind) {
    case Kind::Nonresponse:
        step = readNonresponse(object);
        break;
    case Kind::Poststratify:
        step = PoststratifyStep{readMargin(object)};
        break;
    case Kind::Rake:
        step = readRake(object);
        break;
    case Kind::Calibrate:
        step = readCalibrate(object);
        break;
    case Kind::Trim:
        step = readTrim(object);
        break;
    }
    object.finish();
    return step;
}

Json writeWeightingStep(const WeightingStep& step)
{
    return std::visit(StepWriter{}, step);
}

} // namespace quadrat
