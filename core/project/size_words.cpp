// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/size_words.h"

#include "core/base/error.h"
#include "core/project/specification_words.h"

namespace quadrat {

namespace {

enum class Parameter { Proportion, Mean, Total, TwoProportions, TwoMeans };

const Words<Parameter>& parameterWords()
{
    static const Words<Parameter> words{{"proportion", Parameter::Proportion},
                                        {"mean", Parameter::Mean},
                                        {"total", Parameter::Total},
                                        {"two_proportions", Parameter::TwoProportions},
                                        {"two_means", Parameter::TwoMeans}};
    return words;
}

const Words<SizeParameter>& figureWords()
{
    static const Words<SizeParameter> words{{"proportion", SizeParameter::Proportion},
                                            {"mean", SizeParameter::Mean},
                                            {"total", SizeParameter::Total}};
    return words;
}

const Words<SizeMethod>& methodWords()
{
    static const Words<SizeMethod> words{{"normal", SizeMethod::Normal},
                                         {"wilson", SizeMethod::Wilson},
                                         {"yamane", SizeMethod::Yamane}};
    return words;
}

const Words<MarginType>& marginWords()
{
    static const Words<MarginType> words{{"absolute", MarginType::Absolute},
                                         {"relative", MarginType::Relative},
                                         {"cv", MarginType::CV}};
    return words;
}

const Words<ComparisonMethod>& comparisonMethodWords()
{
    static const Words<ComparisonMethod> words{{"pooled", ComparisonMethod::Pooled},
                                               {"continuity", ComparisonMethod::Continuity},
                                               {"unpooled", ComparisonMethod::Unpooled},
                                               {"normal", ComparisonMethod::Unpooled},
                                               {"t", ComparisonMethod::StudentT}};
    return words;
}

const Words<Objective>& objectiveWords()
{
    static const Words<Objective> words{{"difference", Objective::Difference},
                                        {"noninferiority", Objective::NonInferiority},
                                        {"equivalence", Objective::Equivalence}};
    return words;
}

ClusterPlan readCluster(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    ClusterPlan plan;
    plan.icc = object.number("icc").value_or(plan.icc);
    plan.pastDeff = object.number("past_deff");
    plan.pastTake = object.number("past_take");
    plan.costPerCluster = object.number("cost_per_cluster");
    plan.costPerUnit = object.number("cost_per_unit");
    plan.take = object.number("take");
    plan.clusters = object.number("clusters");
    plan.budget = object.number("budget");
    plan.takeVariation = object.number("take_variation").value_or(plan.takeVariation);
    plan.strata = object.number("strata").value_or(plan.strata);
    object.finish();
    return plan;
}

Json writeCluster(const ClusterPlan& plan)
{
    const ClusterPlan usual;
    Json json = Json::object();
    putNumber(json, "icc", plan.icc, usual.icc);
    putNumber(json, "past_deff", plan.pastDeff);
    putNumber(json, "past_take", plan.pastTake);
    putNumber(json, "cost_per_cluster", plan.costPerCluster);
    putNumber(json, "cost_per_unit", plan.costPerUnit);
    putNumber(json, "take", plan.take);
    putNumber(json, "clusters", plan.clusters);
    putNumber(json, "budget", plan.budget);
    putNumber(json, "take_variation", plan.takeVariation, usual.takeVariation);
    putNumber(json, "strata", plan.strata, usual.strata);
    return json;
}

/// "cv": 0.05 is short for "margin_type": "cv", "margin": 0.05.
void readMargin(JsonObject& object, SizeRequest& request)
{
    const auto type = object.choice<MarginType>("margin_type", marginWords());
    request.marginType = type.value_or(MarginType::Absolute);
    request.margin = object.number("margin");
    const auto cv = object.number("cv");
    if (!cv)
        return;
    if (request.margin || (type && *type != MarginType::CV))
        throw invalidInput(
            QUADRAT_TEXT("core", "%1 and %2 are both given: leave one out."),
            {object.placeOf("cv"), object.placeOf(request.margin ? "margin" : "margin_type")});
    request.marginType = MarginType::CV;
    request.margin = cv;
}

/// All entries but "parameter" and "solve".
SizeRequest readFigure(JsonObject& object, SizeParameter parameter)
{
    SizeRequest request;
    request.parameter = parameter;
    request.method = object.choice<SizeMethod>("method", methodWords()).value_or(request.method);
    readMargin(object, request);
    request.level = object.number("level").value_or(request.level);
    request.p = object.number("p").value_or(request.p);
    request.sd = object.number("sd");
    request.mean = object.number("mean");
    request.population = object.number("population");
    request.deff = object.number("deff").value_or(request.deff);
    request.eligibleRate = object.number("eligible_rate").value_or(request.eligibleRate);
    request.responseRate = object.number("response_rate").value_or(request.responseRate);
    if (const Json* cluster = object.entry("cluster"))
        request.cluster = readCluster(*cluster, object.placeOf("cluster"));
    request.n = object.number("n");
    return request;
}

WaveOverlap readOverlap(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    WaveOverlap overlap;
    overlap.share = object.number("share").value_or(overlap.share);
    overlap.joint = object.number("joint");
    overlap.correlation = object.number("correlation");
    object.finish();
    return overlap;
}

ComparisonRequest readComparison(JsonObject& object, ComparisonParameter parameter)
{
    ComparisonRequest request;
    request.parameter = parameter;
    request.method =
        object.choice<ComparisonMethod>("method", comparisonMethodWords()).value_or(request.method);
    request.objective =
        object.choice<Objective>("objective", objectiveWords()).value_or(request.objective);
    request.p1 = object.number("p1");
    request.p2 = object.number("p2");
    request.delta = object.number("delta");
    request.sd = object.number("sd");
    request.margin = object.number("margin");
    request.power = object.number("power").value_or(request.power);
    request.level = object.number("level").value_or(request.level);
    request.sided = int(object.count("sided").value_or(2));
    request.ratio = object.number("ratio").value_or(request.ratio);
    request.deff = object.number("deff").value_or(request.deff);
    request.eligibleRate = object.number("eligible_rate").value_or(request.eligibleRate);
    request.responseRate = object.number("response_rate").value_or(request.responseRate);
    const auto each = object.number("population");
    request.population1 = object.number("population1");
    request.population2 = object.number("population2");
    if (each && (request.population1 || request.population2))
        throw invalidInput(QUADRAT_TEXT("core", "%1 and %2 are both given: leave one out."),
                           {object.placeOf("population"),
                            object.placeOf(request.population1 ? "population1" : "population2")});
    if (each)
        request.population1 = request.population2 = each;
    if (const Json* overlap = object.entry("overlap"))
        request.overlap = readOverlap(*overlap, object.placeOf("overlap"));
    request.n = object.number("n");
    return request;
}

/// \param precision  the word for what follows from the size: "margin", "difference"
SolveFor readSolve(JsonObject& object, const char* precision, bool hasSize, bool hasPrecision)
{
    const Words<SolveFor> words{{"size", SolveFor::Size}, {precision, SolveFor::Precision}};
    const auto solve = object.choice<SolveFor>("solve", words);
    if (!solve && hasSize && hasPrecision)
        throw invalidInput(QUADRAT_TEXT("core", "n and the precision are both given: say with "
                                                "\"solve\" (\"size\" or \"%1\") which is asked "
                                                "for."),
                           {precision});
    return solve.value_or(hasSize ? SolveFor::Precision : SolveFor::Size);
}

} // namespace

SizeQuestion readSizeQuestion(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    const auto parameter =
        object.choice<Parameter>("parameter", parameterWords()).value_or(Parameter::Proportion);
    SizeQuestion question;
    if (parameter == Parameter::TwoProportions || parameter == Parameter::TwoMeans) {
        const bool isMeans = parameter == Parameter::TwoMeans;
        const ComparisonRequest request = readComparison(
            object, isMeans ? ComparisonParameter::TwoMeans : ComparisonParameter::TwoProportions);
        question.request = request;
        question.solve = readSolve(object, "difference", request.n.has_value(),
                                   isMeans ? request.delta.has_value() : request.p2.has_value());
    } else {
        const SizeRequest request =
            readFigure(object, parameter == Parameter::Mean    ? SizeParameter::Mean
                               : parameter == Parameter::Total ? SizeParameter::Total
                                                               : SizeParameter::Proportion);
        question.request = request;
        const bool hasBudget = request.cluster && request.cluster->budget;
        question.solve = readSolve(object, "margin", request.n || (hasBudget && !request.margin),
                                   request.margin.has_value());
    }
    object.finish();
    return question;
}

SizeRequest readSizeRequest(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    const auto parameter = object.choice<SizeParameter>("parameter", figureWords());
    SizeRequest request = readFigure(object, parameter.value_or(SizeParameter::Proportion));
    object.finish();
    return request;
}

Json writeSizeRequest(const SizeRequest& request)
{
    const SizeRequest usual;
    Json json{{"parameter", wordFor(figureWords(), request.parameter)}};
    putWord(json, "method", methodWords(), request.method, usual.method);
    putWord(json, "margin_type", marginWords(), request.marginType, usual.marginType);
    putNumber(json, "margin", request.margin);
    putNumber(json, "level", request.level, usual.level);
    putNumber(json, "p", request.p, usual.p);
    putNumber(json, "sd", request.sd);
    putNumber(json, "mean", request.mean);
    putNumber(json, "population", request.population);
    putNumber(json, "deff", request.deff, usual.deff);
    putNumber(json, "eligible_rate", request.eligibleRate, usual.eligibleRate);
    putNumber(json, "response_rate", request.responseRate, usual.responseRate);
    if (request.cluster)
        json["cluster"] = writeCluster(*request.cluster);
    putNumber(json, "n", request.n);
    return json;
}

} // namespace quadrat
