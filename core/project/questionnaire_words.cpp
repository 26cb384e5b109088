// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/questionnaire_words.h"

#include "core/base/error.h"
#include "core/project/codebook_words.h"
#include "core/project/question_words.h"

#include <limits>
#include <utility>

namespace quadrat {

namespace {

Json writeSection(const Section& section)
{
    Json json = Json::object();
    putText(json, "name", section.name);
    putTexts(json, "title", section.title);
    putText(json, "show_if", section.showIf);
    if (section.repeat)
        json["repeat"] = Json{{"count", section.repeat->count}, {"most", section.repeat->most}};
    putOrder(json, section.order);
    putEach(json, "questions", section.questions, writeQuestion);
    return json;
}

Section readSection(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    Section section;
    section.name = textAt(object, "name");
    section.title = textsAt(object, "title");
    section.showIf = textAt(object, "show_if");
    if (const Json* entry = object.entry("repeat")) {
        JsonObject repeat(*entry, object.placeOf("repeat"));
        section.repeat = Repeat{.count = textAt(repeat, "count"),
                                .most = repeat.count("most").value_or(Repeat().most)};
        repeat.finish();
    }
    section.order = orderAt(object);
    section.questions = object.each("questions", readQuestion);
    object.finish();
    return section;
}

} // namespace

Json writeQuestionnaire(const Questionnaire& questionnaire)
{
    Json json = Json::object();
    putText(json, "name", questionnaire.name);
    putText(json, "version", questionnaire.version);
    putTexts(json, "title", questionnaire.title);
    putTexts(json, "introduction", questionnaire.introduction);
    putTexts(json, "closing", questionnaire.closing);
    putList(json, "languages", questionnaire.languages);
    putNumber(json, "seed", questionnaire.seed, 0);
    putEach(json, "lists", questionnaire.lists, writeOptionList);
    putEach(json, "sections", questionnaire.sections, writeSection);
    if (questionnaire.delivery != Delivery()) {
        Json delivery = Json::object();
        putText(delivery, "address", questionnaire.delivery.address);
        putText(delivery, "email", questionnaire.delivery.email);
        json["delivery"] = std::move(delivery);
    }
    return json;
}

Questionnaire readQuestionnaire(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    Questionnaire questionnaire;
    questionnaire.name = textAt(object, "name");
    questionnaire.version = textAt(object, "version");
    questionnaire.title = textsAt(object, "title");
    questionnaire.introduction = textsAt(object, "introduction");
    questionnaire.closing = textsAt(object, "closing");
    questionnaire.languages = listAt(object, "languages");
    const std::size_t seed = object.count("seed").value_or(0);
    if (seed > std::numeric_limits<std::uint32_t>::max())
        throw invalidInput(QUADRAT_TEXT("core", "\"%1\" is above 4294967295."),
                           {object.placeOf("seed")});
    questionnaire.seed = std::uint32_t(seed);
    questionnaire.lists = object.each("lists", readOptionList);
    questionnaire.sections = object.each("sections", readSection);
    if (const Json* entry = object.entry("delivery")) {
        JsonObject delivery(*entry, object.placeOf("delivery"));
        questionnaire.delivery = {.address = textAt(delivery, "address"),
                                  .email = textAt(delivery, "email")};
        delivery.finish();
    }
    object.finish();
    return questionnaire;
}

Json writeVersions(const std::vector<QuestionnaireVersion>& versions)
{
    Json json = Json::array();
    for (const QuestionnaireVersion& version : versions)
        json.push_back(Json{{"name", version.name},
                            {"kept_at", version.keptAt},
                            {"kept_by", version.keptBy},
                            {"questionnaire", writeQuestionnaire(version.questionnaire)}});
    return json;
}

std::vector<QuestionnaireVersion> readVersions(const Json& json, const std::string& place)
{
    if (!json.is_array())
        throw invalidInput(QUADRAT_TEXT("core", "%1 must be a list, [ … ]."), {place});
    std::vector<QuestionnaireVersion> versions;
    for (std::size_t k = 0; k < json.size(); ++k) {
        JsonObject object(json[k], place + "[" + std::to_string(k) + "]");
        QuestionnaireVersion version;
        version.name = textAt(object, "name");
        version.keptAt = textAt(object, "kept_at");
        version.keptBy = textAt(object, "kept_by");
        if (const Json* entry = object.entry("questionnaire"))
            version.questionnaire = readQuestionnaire(*entry, object.placeOf("questionnaire"));
        object.finish();
        versions.push_back(std::move(version));
    }
    return versions;
}

} // namespace quadrat
