// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/error.h"
#include "core/project/cleaning_words.h"
#include "core/project/codebook_words.h"
#include "core/project/invitation_words.h"
#include "core/project/json_reader.h"
#include "core/project/mapping_words.h"
#include "core/project/questionnaire_words.h"
#include "core/project/sample_words.h"

#include <string_view>
#include <utility>

namespace quadrat {

namespace {

constexpr std::string_view responsesPrefix = "responses/";

Json parsed(const std::string& name, const std::string& content)
{
    Json json = Json::parse(content, nullptr, false);
    if (json.is_discarded())
        throw invalidInput(QUADRAT_TEXT("core", "The part \"%1\" of the project file is not JSON. "
                                                "Open a restore point or a copy."),
                           {name});
    return json;
}

SampleLink readLink(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    const SampleLink link{.draw = object.requiredText("draw"),
                          .caseCode = object.requiredText("case_code")};
    object.finish();
    return link;
}

ResponsePlan readPlan(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    ResponsePlan plan;
    if (const Json* codebook = object.entry("codebook"))
        plan.codebook = readCodebook(*codebook, object.placeOf("codebook"));
    plan.keys = object.texts("keys").value_or(std::vector<std::string>());
    plan.derived = object.each("derived", readDerived);
    if (const Json* checks = object.entry("checks"))
        plan.checks = readCheckPlan(*checks, object.placeOf("checks"));
    if (const Json* mappings = object.entry("mappings"))
        for (const auto& [shape, mapping] : mappings->items())
            plan.mappings[shape] = readMapping(mapping, object.placeOf("mappings") + "." + shape);
    if (const Json* sample = object.entry("sample"))
        plan.sample = readLink(*sample, object.placeOf("sample"));
    object.finish();
    return plan;
}

Json writePlan(const ResponsePlan& plan)
{
    Json json = Json::object();
    json["codebook"] = writeCodebook(plan.codebook);
    putList(json, "keys", plan.keys);
    putEach(json, "derived", plan.derived, writeDerived);
    if (plan.checks != CheckPlan())
        json["checks"] = writeCheckPlan(plan.checks);
    for (const auto& [shape, mapping] : plan.mappings)
        json["mappings"][shape] = writeMapping(mapping);
    if (plan.sample)
        json["sample"] = Json{{"draw", plan.sample->draw}, {"case_code", plan.sample->caseCode}};
    return json;
}

} // namespace

std::string responsesOf(const Project& project)
{
    if (!project.specification.responses.empty())
        return project.specification.responses;
    return project.responses.size() == 1 ? project.responses.begin()->first : defaultResponses;
}

const ResponsePlan& planOf(const Project& project, const std::string& responses)
{
    static const ResponsePlan none;
    const auto found = project.responses.find(responses);
    return found == project.responses.end() ? none : found->second;
}

std::map<std::string, std::string> partsOf(const Project& project)
{
    std::map<std::string, std::string> parts;
    parts["specification"] = writeSpecification(project.specification);
    for (const auto& [name, plan] : project.responses)
        parts[std::string(responsesPrefix) + name] = writePlan(plan).dump(1) + '\n';
    if (project.sample != SamplePlan())
        parts["sample"] = writeSamplePlan(project.sample).dump(1) + '\n';
    if (project.areas != AreaTree())
        parts["areas"] = writeAreas(project.areas).dump(1) + '\n';
    if (!project.questionnaire.isEmpty())
        parts["questionnaire"] = writeQuestionnaire(project.questionnaire).dump(1) + '\n';
    if (!project.versions.empty())
        parts["questionnaire versions"] = writeVersions(project.versions).dump(1) + '\n';
    if (project.invitations != InvitationChoices())
        parts["invitations"] = writeInvitationChoices(project.invitations).dump(1) + '\n';
    return parts;
}

Project projectOf(const std::map<std::string, std::string>& parts)
{
    Project project;
    for (const auto& [name, content] : parts) {
        if (name == "specification")
            project.specification = parseSpecification(content, Stands::InProject);
        else if (name.starts_with(responsesPrefix))
            project.responses[name.substr(responsesPrefix.size())] =
                readPlan(parsed(name, content), name);
        else if (name == "sample")
            project.sample = readSamplePlan(parsed(name, content), name);
        else if (name == "areas")
            project.areas = readAreas(parsed(name, content), name);
        else if (name == "questionnaire")
            project.questionnaire = readQuestionnaire(parsed(name, content), name);
        else if (name == "questionnaire versions")
            project.versions = readVersions(parsed(name, content), name);
        else if (name == "invitations")
            project.invitations = readInvitationChoices(parsed(name, content), name);
    }
    return project;
}

} // namespace quadrat
