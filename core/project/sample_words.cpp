// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/sample_words.h"

#include "core/base/error.h"
#include "core/project/selection_words.h"
#include "core/project/size_words.h"

#include <cmath>

namespace quadrat {

namespace {

const Words<AllocationMethod>& methodWords()
{
    static const Words<AllocationMethod> words{{"equal", AllocationMethod::Equal},
                                               {"proportional", AllocationMethod::Proportional},
                                               {"neyman", AllocationMethod::Neyman},
                                               {"cost", AllocationMethod::Cost},
                                               {"power", AllocationMethod::Power}};
    return words;
}

const Words<ListSource>& listWords()
{
    static const Words<ListSource> words{{"counts", ListSource::Counts},
                                         {"frame", ListSource::Frame}};
    return words;
}

const Words<StrataAre>& strataWords()
{
    static const Words<StrataAre> words{{"strata", StrataAre::Strata},
                                        {"clusters", StrataAre::Clusters}};
    return words;
}

/// The standard deviation in a stratum, or that of a share from "p".
std::optional<double> readDeviation(JsonObject& object)
{
    const auto sd = object.number("sd");
    const auto p = object.number("p");
    if (!p)
        return sd;
    if (sd)
        throw invalidInput(QUADRAT_TEXT("core", "%1 and %2 are both given: leave one out."),
                           {object.placeOf("sd"), object.placeOf("p")});
    if (!(0 < *p && *p < 1))
        throw invalidInput(QUADRAT_TEXT("core", "%1 is %2; it must be above %3 and below %4."),
                           {object.placeOf("p"), *p, 0.0, 1.0});
    return std::sqrt(*p * (1 - *p));
}

PlannedStratum readStratum(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    PlannedStratum stratum;
    if (const Json* name = object.entry("stratum"))
        stratum.name = labelIn(*name, object.placeOf("stratum"));
    stratum.population = object.number("population").value_or(stratum.population);
    stratum.sd = readDeviation(object);
    stratum.share = object.number("p");
    stratum.cost = object.number("cost").value_or(stratum.cost);
    stratum.minimum = object.number("minimum");
    stratum.maximum = object.number("maximum");
    stratum.targetSe = object.number("target_se");
    object.finish();
    return stratum;
}

Json writeStratum(const PlannedStratum& stratum)
{
    const PlannedStratum usual;
    Json json{{"stratum", stratum.name}};
    putNumber(json, "population", stratum.population, usual.population);
    if (stratum.share)
        putNumber(json, "p", stratum.share);
    else
        putNumber(json, "sd", stratum.sd);
    putNumber(json, "cost", stratum.cost, usual.cost);
    putNumber(json, "minimum", stratum.minimum);
    putNumber(json, "maximum", stratum.maximum);
    putNumber(json, "target_se", stratum.targetSe);
    return json;
}

DomainTarget readDomain(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    DomainTarget domain;
    if (const Json* name = object.entry("domain"))
        domain.name = labelIn(*name, object.placeOf("domain"));
    domain.strata = listAt(object, "strata");
    domain.targetSe = object.number("target_se").value_or(domain.targetSe);
    object.finish();
    return domain;
}

Json writeDomain(const DomainTarget& domain)
{
    return {{"domain", domain.name},
            {"strata", domain.strata},
            {"target_se", wholeOrNumber(domain.targetSe)}};
}

FrameColumns readFrame(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    FrameColumns columns;
    columns.id = textAt(object, "id");
    columns.size = textAt(object, "size");
    columns.areas = listAt(object, "areas");
    object.finish();
    return columns;
}

Json writeFrame(const FrameColumns& columns)
{
    Json json = Json::object();
    putText(json, "id", columns.id);
    putText(json, "size", columns.size);
    putList(json, "areas", columns.areas);
    return json;
}

Area readArea(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    Area area;
    area.code = object.requiredText("code");
    area.name = textAt(object, "name");
    area.parent = textAt(object, "parent");
    area.level = object.count("level").value_or(0);
    area.validFrom = textAt(object, "valid_from");
    area.validUntil = textAt(object, "valid_until");
    area.units = object.number("units");
    object.finish();
    return area;
}

Json writeArea(const Area& area)
{
    Json json{{"code", area.code}};
    putText(json, "name", area.name);
    putText(json, "parent", area.parent);
    putNumber(json, "level", area.level, 0);
    putText(json, "valid_from", area.validFrom);
    putText(json, "valid_until", area.validUntil);
    putNumber(json, "units", area.units);
    return json;
}

AreaChange readChange(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    AreaChange change;
    change.from = object.requiredText("from");
    change.to = object.requiredText("to");
    change.share = object.number("share").value_or(change.share);
    change.on = textAt(object, "on");
    object.finish();
    return change;
}

Json writeChange(const AreaChange& change)
{
    Json json{{"from", change.from}, {"to", change.to}};
    putNumber(json, "share", change.share, 1);
    putText(json, "on", change.on);
    return json;
}

} // namespace

AllocationRequest readAllocation(JsonObject& object)
{
    AllocationRequest request;
    request.method =
        object.choice<AllocationMethod>("method", methodWords()).value_or(request.method);
    request.total = object.number("total");
    request.budget = object.number("budget");
    request.targetSe = object.number("target_se");
    request.minimum = object.number("minimum");
    request.maximum = object.number("maximum");
    request.power = object.number("power").value_or(request.power);
    request.deff = object.number("deff").value_or(request.deff);
    request.strata = object.each("strata", readStratum);
    request.domains = object.each("domains", readDomain);
    return request;
}

Json writeAllocation(const AllocationRequest& request)
{
    const AllocationRequest usual;
    Json json{{"method", wordFor(methodWords(), request.method)}};
    putNumber(json, "total", request.total);
    putNumber(json, "budget", request.budget);
    putNumber(json, "target_se", request.targetSe);
    putNumber(json, "minimum", request.minimum);
    putNumber(json, "maximum", request.maximum);
    putNumber(json, "power", request.power, usual.power);
    putNumber(json, "deff", request.deff, usual.deff);
    putEach(json, "strata", request.strata, writeStratum);
    putEach(json, "domains", request.domains, writeDomain);
    return json;
}

SamplePlan readSamplePlan(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    SamplePlan plan;
    plan.unit = textAt(object, "unit");
    if (const Json* size = object.entry("size"))
        plan.size = readSizeRequest(*size, object.placeOf("size"));
    if (const Json* allocation = object.entry("allocation")) {
        JsonObject words(*allocation, object.placeOf("allocation"));
        plan.allocation = readAllocation(words);
        words.finish();
    }
    plan.list = object.choice<ListSource>("list", listWords()).value_or(plan.list);
    if (const Json* frame = object.entry("frame"))
        plan.frame = readFrame(*frame, object.placeOf("frame"));
    plan.strataAre = object.choice<StrataAre>("strata_are", strataWords()).value_or(plan.strataAre);
    if (const Json* selection = object.entry("selection")) {
        JsonObject words(*selection, object.placeOf("selection"));
        plan.selection = readSelectionPlan(words);
        words.finish();
    }
    object.finish();
    return plan;
}

Json writeSamplePlan(const SamplePlan& plan)
{
    const SamplePlan usual;
    Json json = Json::object();
    putText(json, "unit", plan.unit);
    if (plan.size != usual.size)
        json["size"] = writeSizeRequest(plan.size);
    if (plan.allocation != usual.allocation)
        json["allocation"] = writeAllocation(plan.allocation);
    putWord(json, "list", listWords(), plan.list, usual.list);
    if (plan.frame != usual.frame)
        json["frame"] = writeFrame(plan.frame);
    putWord(json, "strata_are", strataWords(), plan.strataAre, usual.strataAre);
    if (plan.selection != usual.selection)
        writeSelectionPlan(plan.selection, json["selection"]);
    return json;
}

AreaTree readAreas(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    AreaTree tree;
    tree.levels = listAt(object, "levels");
    tree.areas = object.each("areas", readArea);
    tree.changes = object.each("changes", readChange);
    object.finish();
    return tree;
}

Json writeAreas(const AreaTree& tree)
{
    Json json{{"levels", tree.levels}};
    putEach(json, "areas", tree.areas, writeArea);
    putEach(json, "changes", tree.changes, writeChange);
    return json;
}

} // namespace quadrat
