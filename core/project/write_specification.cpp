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
    putText(json, "columns", spec.columns);
    if (spec.type == ReplicateSpec::Type::Bootstrap) {
        json["count"] = spec.count;
        json["seed"] = spec.seed;
    }
    if (spec.type == ReplicateSpec::Type::Fay)
        json["rho"] = spec.rho;
    putTruth(json, "mse", spec.aroundFull);
    return json;
}

Json written(const DesignSpec& spec)
{
    Json json = Json::object();
    putText(json, "weights", spec.weights);
    putList(json, "strata", spec.strata);
    putList(json, "clusters", spec.clusters);
    putList(json, "fpc", spec.fpc);
    putTruth(json, "nest", spec.nest);
    putWord(json, "lonely_psu", lonelyWords(), spec.lonely, LonelyCluster::Fail);
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
        putText(json, "event", spec.event);
        json["predictors"] = spec.predictors;
        break;
    }
}

Json written(const EstimateSpec& spec)
{
    Json json{{"id", spec.id}, {"statistic", wordFor(statisticWords(), spec.statistic)}};
    writeOwnEntries(spec, json);
    putList(json, "categories", spec.categories);
    if (spec.statistic == Statistic::Proportion || spec.statistic == Statistic::Crosstab)
        json["ci"] = wordFor(intervalWords(), spec.interval);
    putList(json, "by", spec.by);
    putNumber(json, "level", spec.level, EstimateSpec().level);
    putTruth(json, "deff", spec.deff);
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
    putText(json, "text", words.text);
    for (const auto& [answer, label] : words.labels)
        json["labels"][answer] = label;
    putList(json, "order", words.order);
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
    putText(json, "title", specification.title);
    putText(json, "source", specification.source);
    putText(json, "data", specification.data);
    putText(json, "project", specification.project);
    putText(json, "responses", specification.responses);
    for (const auto& [column, measure] : specification.types)
        json["types"][column] = wordFor(measureWords(), measure);
    json["design"] = written(specification.design);
    putEach(json, "weighting", specification.weighting, writeWeightingStep);
    putText(json, "as", specification.weightName);
    putText(json, "where", specification.where);
    json["estimates"] = Json::array();
    for (const EstimateSpec& estimate : specification.estimates)
        json["estimates"].push_back(written(estimate));
    if (!specification.dictionary.empty())
        json["dictionary"] = written(specification.dictionary);
    for (const auto& [code, words] : specification.translations) {
        Json& study = json["translations"][code] = Json::object();
        putText(study, "title", words.title);
        putText(study, "source", words.source);
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
