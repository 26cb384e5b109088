// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/specification_words.h"

namespace quadrat {

const Words<Statistic>& statisticWords()
{
    static const Words<Statistic> words{
        {"mean", Statistic::Mean},         {"proportion", Statistic::Proportion},
        {"total", Statistic::Total},       {"ratio", Statistic::Ratio},
        {"quantile", Statistic::Quantile}, {"crosstab", Statistic::Crosstab},
        {"ttest", Statistic::TTest},       {"regression", Statistic::Regression}};
    return words;
}

const Words<ReplicateSpec::Type>& replicateWords()
{
    using Type = ReplicateSpec::Type;
    static const Words<Type> words{{"JK1", Type::JK1},
                                   {"JKn", Type::JKn},
                                   {"BRR", Type::BRR},
                                   {"Fay", Type::Fay},
                                   {"bootstrap", Type::Bootstrap}};
    return words;
}

const Words<LonelyCluster>& lonelyWords()
{
    static const Words<LonelyCluster> words{{"fail", LonelyCluster::Fail},
                                            {"remove", LonelyCluster::Remove},
                                            {"certainty", LonelyCluster::Certainty},
                                            {"adjust", LonelyCluster::Adjust},
                                            {"average", LonelyCluster::Average}};
    return words;
}

const Words<Percent>& percentWords()
{
    static const Words<Percent> words{
        {"column", Percent::Column}, {"row", Percent::Row}, {"total", Percent::Total}};
    return words;
}

const Words<CrosstabTest>& testWords()
{
    static const Words<CrosstabTest> words{{"rao-scott-f", CrosstabTest::RaoScottF},
                                           {"rao-scott-chisq", CrosstabTest::RaoScottChisq},
                                           {"wald-f", CrosstabTest::WaldF},
                                           {"wald-f-adjusted", CrosstabTest::WaldFAdjusted},
                                           {"none", CrosstabTest::None}};
    return words;
}

const Words<Family>& familyWords()
{
    static const Words<Family> words{{"gaussian", Family::Gaussian},
                                     {"binomial", Family::Binomial}};
    return words;
}

const Words<ShareInterval>& intervalWords()
{
    static const Words<ShareInterval> words{
        {"logit", ShareInterval::Logit},   {"wald", ShareInterval::Wald},
        {"wilson", ShareInterval::Wilson}, {"beta", ShareInterval::Beta},
        {"asin", ShareInterval::Asin},     {"beta-capped", ShareInterval::BetaCapped},
        {"xlogit", ShareInterval::Xlogit}, {"likelihood", ShareInterval::Likelihood}};
    return words;
}

const Words<Measure>& measureWords()
{
    static const Words<Measure> words{
        {"category", Measure::Category}, {"number", Measure::Number}, {"text", Measure::Text}};
    return words;
}

const Words<Distance>& distanceWords()
{
    static const Words<Distance> words{{"linear", Distance::Linear},
                                       {"raking", Distance::Raking},
                                       {"logit", Distance::Logit},
                                       {"truncated", Distance::Truncated}};
    return words;
}

std::map<std::string, Measure> readTypes(JsonObject& object)
{
    std::map<std::string, Measure> measures;
    const Json* types = object.entry("types");
    if (!types)
        return measures;
    JsonObject words(*types, object.placeOf("types"));
    for (const auto& [column, word] : types->items())
        if (const auto measure = words.choice<Measure>(column, measureWords()))
            measures[column] = *measure;
        else
            words.requiredText(column);
    return measures;
}

} // namespace quadrat
