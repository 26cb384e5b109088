// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/specification.h"

#include "core/expression/expression.h"
#include "core/project/specification_words.h"

#include <set>

namespace quadrat {

namespace {

Json written(const ReplicateSpec& spec)
{
    Json json;
    json["type"] = wordFor(replicateWords(), spec.type);
    if (!spec.columns.empty())
        json["columns"] = spec.columns;
    if (spec.type == ReplicateSpec::Type::Bootstrap) {
        json["count"] = spec.count;
        json["seed"] = spec.seed;
    }
    if (spec.type == ReplicateSpec::Type::Fay)
        json["rho"] = spec.rho;
    if (spec.aroundFull)
        json["mse"] = true;
    return json;
}

Json written(const DesignSpec& spec)
{
    Json json = Json::object();
    if (!spec.weights.empty())
        json["weights"] = spec.weights;
    if (!spec.strata.empty())
        json["strata"] = spec.strata;
    if (!spec.clusters.empty())
        json["clusters"] = spec.clusters;
    if (!spec.fpc.empty())
        json["fpc"] = spec.fpc;
    if (spec.nest)
        json["nest"] = true;
    if (spec.lonely != LonelyCluster::Fail)
        json["lonely_psu"] = wordFor(lonelyWords(), spec.lonely);
    if (spec.replicates)
        json["replicates"] = written(*spec.replicates);
    return json;
}

void writeOwnEntries(const EstimateSpec& spec, Json& json)
{
    switch (spec.statistic) {
    case Statistic::Quantile:
        json["variables"] = spec.variables;
        json["probs"] = spec.probs;
        break;
    case Statistic::Mean:
    case Statistic::Total:
    case Statistic::Proportion:
        json["variables"] = spec.variables;
        break;
    case Statistic::Ratio:
        json["numerator"] = spec.numerator;
        json["denominator"] = spec.denominator;
        break;
    case Statistic::Crosstab:
        json["rows"] = spec.rows;
        json["columns"] = spec.columns;
        json["percent"] = wordFor(percentWords(), spec.percent);
        json["test"] = wordFor(testWords(), spec.test);
        break;
    case Statistic::TTest:
        json["variable"] = spec.variable;
        json["groups"] = spec.groups;
        break;
    case Statistic::Regression:
        json["family"] = wordFor(familyWords(), spec.family);
        json["outcome"] = spec.outcome;
        if (!spec.event.empty())
            json["event"] = spec.event;
        json["predictors"] = spec.predictors;
        break;
    }
}

Json written(const EstimateSpec& spec)
{
    Json json{{"id", spec.id}, {"statistic", wordFor(statisticWords(), spec.statistic)}};
    writeOwnEntries(spec, json);
    if (!spec.categories.empty())
        json["categories"] = spec.categories;
    if (spec.statistic == Statistic::Proportion || spec.statistic == Statistic::Crosstab)
        json["ci"] = wordFor(intervalWords(), spec.interval);
    if (!spec.by.empty())
        json["by"] = spec.by;
    if (spec.level != EstimateSpec().level)
        json["level"] = spec.level;
    if (spec.deff)
        json["deff"] = true;
    return json;
}

void collect(const MarginSpec& margin, std::set<std::string>& names)
{
    names.insert(margin.variables.begin(), margin.variables.end());
}

void collect(const WeightingStep& step, std::set<std::string>& names)
{
    if (const auto* nonresponse = std::get_if<NonresponseStep>(&step)) {
        names.insert(nonresponse->status);
        names.insert(nonresponse->classes.begin(), nonresponse->classes.end());
    } else if (const auto* poststratify = std::get_if<PoststratifyStep>(&step)) {
        collect(poststratify->margin, names);
    } else if (const auto* rake = std::get_if<RakeStep>(&step)) {
        for (const MarginSpec& margin : rake->margins)
            collect(margin, names);
    } else if (const auto* calibrate = std::get_if<CalibrateStep>(&step)) {
        for (const auto& total : calibrate->totals)
            if (const auto* margin = std::get_if<MarginSpec>(&total))
                collect(*margin, names);
            else
                names.insert(std::get<NumberTotal>(total).variable);
    }
}

Json written(const VariableWords& words)
{
    Json json = Json::object();
    if (!words.text.empty())
        json["text"] = words.text;
    for (const auto& [answer, label] : words.labels)
        json["labels"][answer] = label;
    if (!words.order.empty())
        json["order"] = words.order;
    return json;
}

Json written(const Dictionary& dictionary)
{
    Json json = Json::object();
    for (const auto& [variable, words] : dictionary)
        json[variable] = written(words);
    return json;
}

} // namespace

std::string writeSpecification(const Specification& specification)
{
    Json json;
    if (!specification.title.empty())
        json["title"] = specification.title;
    if (!specification.source.empty())
        json["source"] = specification.source;
    const auto put = [&](const char* key, const std::string& text) {
        if (!text.empty())
            json[key] = text;
    };
    put("data", specification.data);
    put("project", specification.project);
    put("responses", specification.responses);
    for (const auto& [column, measure] : specification.types)
        json["types"][column] = wordFor(measureWords(), measure);
    json["design"] = written(specification.design);
    for (const WeightingStep& step : specification.weighting)
        json["weighting"].push_back(writeWeightingStep(step));
    if (!specification.weightName.empty())
        json["as"] = specification.weightName;
    if (!specification.where.empty())
        json["where"] = specification.where;
    json["estimates"] = Json::array();
    for (const EstimateSpec& estimate : specification.estimates)
        json["estimates"].push_back(written(estimate));
    if (!specification.dictionary.empty())
        json["dictionary"] = written(specification.dictionary);
    for (const auto& [code, words] : specification.translations) {
        Json& study = json["translations"][code] = Json::object();
        if (!words.title.empty())
            study["title"] = words.title;
        if (!words.source.empty())
            study["source"] = words.source;
        if (!words.dictionary.empty())
            study["dictionary"] = written(words.dictionary);
    }
    return json.dump(2) + "\n";
}

std::vector<std::string> columnsOf(const Specification& specification)
{
    const DesignSpec& design = specification.design;
    if (design.replicates && !design.replicates->columns.empty())
        return {};
    std::set<std::string> names;
    if (!specification.where.empty())
        for (const std::string& name : namesIn(parseExpression(specification.where)))
            names.insert(name);
    const auto add = [&](const std::vector<std::string>& some) {
        names.insert(some.begin(), some.end());
    };
    names.insert(design.weights);
    add(design.strata);
    add(design.clusters);
    add(design.fpc);
    for (const WeightingStep& step : specification.weighting)
        collect(step, names);
    for (const EstimateSpec& estimate : specification.estimates) {
        add(estimate.variables);
        add(estimate.by);
        add(estimate.predictors);
        names.insert({estimate.numerator, estimate.denominator, estimate.rows, estimate.columns,
                      estimate.variable, estimate.groups, estimate.outcome});
    }
    names.erase("");
    return {names.begin(), names.end()};
}

} // namespace quadrat
