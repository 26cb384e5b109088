// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/selection_words.h"

#include "core/base/error.h"

#include <string>

namespace quadrat {

namespace {

/// Seeds are whole numbers of 64 bits, more than a double holds.
std::uint64_t readSeed(const Json& json, const std::string& place)
{
    if (!json.is_number_unsigned())
        throw invalidInput(QUADRAT_TEXT("core", "%1 must be a whole number, 0 or above and below "
                                                "2^64."),
                           {place});
    return json.get<std::uint64_t>();
}

SelectionStage readStage(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    SelectionStage stage;
    stage.unit = textAt(object, "unit");
    const auto method = object.choice<SelectionMethod>("method", selectionMethodWords());
    if (!method)
        object.requiredText("method");
    stage.method = *method;
    stage.size = textAt(object, "size");
    if (const Json* n = object.entry("n"); n && n->is_object())
        for (const auto& [stratum, count] : n->items())
            stage.nByStratum[stratum] = numberIn(count, object.placeOf("n") + "." + stratum);
    else
        stage.n = object.number("n");
    stage.order = listAt(object, "order");
    object.finish();
    return stage;
}

Json writeStage(const SelectionStage& stage)
{
    Json json = Json::object();
    json["unit"] = stage.unit;
    json["method"] = wordFor(selectionMethodWords(), stage.method);
    putText(json, "size", stage.size);
    if (stage.n)
        json["n"] = wholeOrNumber(*stage.n);
    else
        for (const auto& [stratum, n] : stage.nByStratum)
            json["n"][stratum] = wholeOrNumber(n);
    putList(json, "order", stage.order);
    return json;
}

} // namespace

const Words<SelectionMethod>& selectionMethodWords()
{
    static const Words<SelectionMethod> words{{"srs", SelectionMethod::Srs},
                                              {"systematic", SelectionMethod::Systematic},
                                              {"bernoulli", SelectionMethod::Bernoulli},
                                              {"poisson", SelectionMethod::Poisson},
                                              {"pps-systematic", SelectionMethod::PpsSystematic},
                                              {"pps-sampford", SelectionMethod::PpsSampford},
                                              {"pps-brewer", SelectionMethod::PpsBrewer},
                                              {"pps-pivotal", SelectionMethod::PpsPivotal}};
    return words;
}

SelectionPlan readSelectionPlan(JsonObject& object)
{
    SelectionPlan plan;
    if (const Json* seed = object.entry("seed"))
        plan.seed = readSeed(*seed, object.placeOf("seed"));
    plan.strata = listAt(object, "strata");
    plan.stages = object.each("stages", readStage);
    plan.reserve = object.count("reserve").value_or(0);
    return plan;
}

void writeSelectionPlan(const SelectionPlan& plan, Json& json)
{
    json["seed"] = plan.seed;
    putList(json, "strata", plan.strata);
    json["stages"] = Json::array();
    putEach(json, "stages", plan.stages, writeStage);
    putNumber(json, "reserve", plan.reserve, 0);
}

} // namespace quadrat
