// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/specification.h"

#include "core/base/error.h"
#include "core/project/json_reader.h"
#include "core/project/specification_words.h"

#include <algorithm>
#include <set>

namespace quadrat {

namespace {

ReplicateSpec readReplicates(const Json& json)
{
    JsonObject object(json, "design.replicates");
    ReplicateSpec spec;
    spec.columns = textAt(object, "columns");
    const auto type = object.choice<ReplicateSpec::Type>("type", replicateWords());
    if (!type)
        object.requiredText("type");
    spec.type = *type;
    const auto count = object.whole("count").value_or(spec.count);
    if (count < 2 || count > 100000)
        throw invalidInput(
            QUADRAT_TEXT("core", "design.replicates.count is %1; it must be from 2 to 100,000."),
            {count});
    spec.count = int(count);
    const auto seed = object.whole("seed").value_or(1);
    if (seed < 0)
        throw invalidInput(
            QUADRAT_TEXT("core", "design.replicates.seed is %1; it must not be negative."), {seed});
    spec.seed = std::uint64_t(seed);
    spec.rho = object.number("rho").value_or(spec.rho);
    if (!(spec.rho >= 0 && spec.rho < 1))
        throw invalidInput(
            QUADRAT_TEXT("core", "design.replicates.rho is %1; it must be from 0 to below 1."),
            {spec.rho});
    spec.aroundFull = object.truth("mse").value_or(false);
    object.finish();
    return spec;
}

DesignSpec readDesign(const Json& json)
{
    JsonObject object(json, "design");
    DesignSpec spec;
    spec.weights = textAt(object, "weights");
    spec.strata = listAt(object, "strata");
    spec.clusters = listAt(object, "clusters");
    spec.fpc = listAt(object, "fpc");
    spec.nest = object.truth("nest").value_or(false);
    spec.lonely = object.choice<LonelyCluster>("lonely_psu", lonelyWords()).value_or(spec.lonely);
    if (const Json* replicates = object.entry("replicates"))
        spec.replicates = readReplicates(*replicates);
    object.finish();
    return spec;
}

EstimateSpec readEstimate(const Json& json, std::size_t position)
{
    JsonObject object(json, "estimates[" + std::to_string(position) + "]");
    EstimateSpec spec;
    spec.id = object.text("id").value_or(std::to_string(position + 1));
    const auto statistic = object.choice<Statistic>("statistic", statisticWords());
    if (!statistic)
        object.requiredText("statistic");
    spec.statistic = *statistic;
    spec.level = object.number("level").value_or(spec.level);
    if (!(spec.level > 0 && spec.level < 1))
        throw invalidInput(QUADRAT_TEXT("core", "%1 is %2; it must be between 0 and 1, e.g. 0.95."),
                           {object.placeOf("level"), spec.level});

    switch (spec.statistic) {
    case Statistic::Quantile:
        if (auto probs = object.numbers("probs"))
            spec.probs = *probs;
        for (const double prob : spec.probs)
            if (!(prob > 0 && prob < 1))
                throw invalidInput(
                    QUADRAT_TEXT("core", "%1 holds %2; each must be between 0 and 1."),
                    {object.placeOf("probs"), prob});
        [[fallthrough]];
    case Statistic::Mean:
    case Statistic::Total:
    case Statistic::Proportion:
        spec.variables = object.requiredTexts("variables");
        break;
    case Statistic::Ratio:
        spec.numerator = object.requiredText("numerator");
        spec.denominator = object.requiredText("denominator");
        break;
    case Statistic::Crosstab:
        spec.rows = object.requiredText("rows");
        spec.columns = object.requiredText("columns");
        spec.percent = object.choice<Percent>("percent", percentWords()).value_or(spec.percent);
        spec.test = object.choice<CrosstabTest>("test", testWords()).value_or(spec.test);
        break;
    case Statistic::TTest:
        spec.variable = object.requiredText("variable");
        spec.groups = object.requiredText("groups");
        break;
    case Statistic::Regression:
        spec.family = object.choice<Family>("family", familyWords()).value_or(spec.family);
        spec.outcome = object.requiredText("outcome");
        spec.event = textAt(object, "event");
        spec.predictors = object.requiredTexts("predictors");
        break;
    }
    const bool plain = spec.statistic != Statistic::Crosstab &&
                       spec.statistic != Statistic::TTest &&
                       spec.statistic != Statistic::Regression;
    if (plain) {
        spec.by = listAt(object, "by");
        spec.deff = object.truth("deff").value_or(false);
    }
    if (spec.statistic == Statistic::Proportion)
        spec.categories = listAt(object, "categories");
    if (spec.statistic == Statistic::Proportion || spec.statistic == Statistic::Crosstab)
        spec.interval = object.choice<ShareInterval>("ci", intervalWords()).value_or(spec.interval);
    object.finish();
    return spec;
}

VariableWords readWords(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    VariableWords words;
    words.text = textAt(object, "text");
    if (const Json* labels = object.entry("labels")) {
        JsonObject answers(*labels, object.placeOf("labels"));
        for (const auto& [answer, label] : labels->items())
            words.labels[answer] = answers.requiredText(answer);
    }
    words.order = listAt(object, "order");
    object.finish();
    return words;
}

Dictionary readDictionary(JsonObject& object)
{
    Dictionary dictionary;
    if (const Json* entry = object.entry("dictionary")) {
        const JsonObject variables(*entry, object.placeOf("dictionary"));
        for (const auto& [variable, words] : entry->items())
            dictionary[variable] = readWords(words, variables.placeOf(variable));
    }
    return dictionary;
}

/// A list of objects under `key`, each read by `read(json, position)`.
template <typename Read>
void readList(JsonObject& object, std::string_view key, Read read)
{
    const Json* list = object.list(key);
    for (std::size_t k = 0; list && k < list->size(); ++k)
        read((*list)[k], k);
}

} // namespace

Specification parseSpecification(std::string_view json, Stands stands)
{
    const Json root = parsedJson(json);
    JsonObject object(root, "specification");
    Specification spec;
    spec.title = textAt(object, "title");
    spec.source = textAt(object, "source");
    spec.data = textAt(object, "data");
    spec.project = textAt(object, "project");
    spec.responses = textAt(object, "responses");
    if (stands == Stands::Alone && spec.project.empty())
        object.requiredText("data");
    if (!spec.data.empty() && !spec.project.empty())
        throw invalidInput(QUADRAT_TEXT("core", "The specification names both \"data\" and "
                                                "\"project\"; keep one of them."));
    spec.types = readTypes(object);
    if (const Json* design = object.entry("design"))
        spec.design = readDesign(*design);
    readList(object, "weighting", [&](const Json& step, std::size_t k) {
        spec.weighting.push_back(readWeightingStep(step, k));
    });
    spec.weightName = textAt(object, "as");
    spec.where = textAt(object, "where");
    readList(object, "estimates", [&](const Json& estimate, std::size_t k) {
        spec.estimates.push_back(readEstimate(estimate, k));
    });
    spec.dictionary = readDictionary(object);
    if (const Json* translations = object.entry("translations")) {
        const JsonObject languages(*translations, "translations");
        for (const auto& [code, words] : translations->items()) {
            JsonObject study(words, languages.placeOf(code));
            spec.translations[code] = {.title = textAt(study, "title"),
                                       .source = textAt(study, "source"),
                                       .dictionary = readDictionary(study)};
            study.finish();
        }
    }
    object.finish();

    std::set<std::string> ids;
    for (const EstimateSpec& estimate : spec.estimates)
        if (!ids.insert(estimate.id).second)
            throw invalidInput(QUADRAT_TEXT("core", "Two estimates have the id \"%1\"."),
                               {estimate.id});
    return spec;
}

} // namespace quadrat
