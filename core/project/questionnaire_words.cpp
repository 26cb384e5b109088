// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/questionnaire_words.h"

#include "core/base/error.h"
#include "core/project/codebook_words.h"
#include "core/project/specification_words.h"

#include <limits>
#include <utility>

namespace quadrat {

namespace {

const Words<Mode>& modeWords()
{
    static const Words<Mode> words{{"paper", Mode::Paper},
                                   {"online", Mode::Online},
                                   {"telephone", Mode::Telephone},
                                   {"email", Mode::Email}};
    return words;
}

const Words<Order>& orderWords()
{
    static const Words<Order> words{{"as-written", Order::AsWritten}, {"random", Order::Random}};
    return words;
}

const Words<Required>& requiredWords()
{
    static const Words<Required> words{
        {"no", Required::No}, {"softly", Required::Softly}, {"yes", Required::Yes}};
    return words;
}

const Words<Severity>& severityWords()
{
    static const Words<Severity> words{{"fault", Severity::Fault}, {"warning", Severity::Warning}};
    return words;
}

const Words<ValueKind>& dateWords()
{
    static const Words<ValueKind> words{
        {"date", ValueKind::Date}, {"time", ValueKind::Time}, {"datetime", ValueKind::DateTime}};
    return words;
}

/// An empty question of the kind that each word stands for.
const std::vector<std::pair<const char*, QuestionKind>>& kinds()
{
    static const std::vector<std::pair<const char*, QuestionKind>> words{
        {"single", SingleChoice{}},
        {"multiple", MultipleChoice{}},
        {"scale", RatingScale{}},
        {"grid", Grid{}},
        {"number", NumberEntry{}},
        {"text", TextEntry{}},
        {"date", DateEntry{}},
        {"ranking", Ranking{}},
        {"recommendation", Recommendation{}},
        {"note", Note{}},
        {"calculation", Calculation{}}};
    return words;
}

void put(Json& json, const char* key, const std::string& text)
{
    if (!text.empty())
        json[key] = text;
}

void put(Json& json, const char* key, bool truth)
{
    if (truth)
        json[key] = true;
}

std::string textAt(JsonObject& object, const char* key)
{
    return object.text(key).value_or("");
}

void put(Json& json, Order order)
{
    if (order != Order::AsWritten)
        json["order"] = wordFor(orderWords(), order);
}

Order orderAt(JsonObject& object)
{
    return object.choice<Order>("order", orderWords()).value_or(Order::AsWritten);
}

void putWording(Json& json, const char* key, const char* modesKey, const Wording& wording)
{
    putTexts(json, key, wording.text);
    for (const auto& [mode, texts] : wording.byMode)
        json[modesKey][wordFor(modeWords(), mode)] = writeTexts(texts);
}

Wording wordingAt(JsonObject& object, const char* key, const char* modesKey)
{
    Wording wording;
    wording.text = textsAt(object, key);
    if (const Json* modes = object.entry(modesKey)) {
        JsonObject byMode(*modes, object.placeOf(modesKey));
        for (const auto& [word, mode] : modeWords())
            if (const Json* texts = byMode.entry(word))
                wording.byMode[mode] = readTexts(*texts, byMode.placeOf(word));
        byMode.finish();
    }
    return wording;
}

Json writeOption(const Option& option)
{
    Json json{{"code", option.code}};
    putTexts(json, "label", option.label);
    if (option.missing != Missing::None)
        json["missing"] = wordFor(missingWords(), option.missing);
    put(json, "exclusive", option.exclusive);
    put(json, "specify", option.specify);
    put(json, "keeps_place", option.keepsPlace);
    put(json, "within", option.within);
    return json;
}

Option readOption(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    Option option;
    if (const Json* code = object.entry("code"))
        option.code = labelIn(*code, object.placeOf("code"));
    option.label = textsAt(object, "label");
    option.missing = object.choice<Missing>("missing", missingWords()).value_or(Missing::None);
    option.exclusive = object.truth("exclusive").value_or(false);
    option.specify = object.truth("specify").value_or(false);
    option.keepsPlace = object.truth("keeps_place").value_or(false);
    option.within = textAt(object, "within");
    object.finish();
    return option;
}

// What each kind adds to its question.

void write(Json& json, const SingleChoice& kind)
{
    put(json, "list", kind.list);
    put(json, "within", kind.within);
    put(json, kind.order);
}

void read(JsonObject& object, SingleChoice& kind)
{
    kind.list = textAt(object, "list");
    kind.within = textAt(object, "within");
    kind.order = orderAt(object);
}

void write(Json& json, const MultipleChoice& kind)
{
    put(json, "list", kind.list);
    put(json, "within", kind.within);
    put(json, kind.order);
    if (kind.least)
        json["least"] = *kind.least;
    if (kind.most)
        json["most"] = *kind.most;
}

void read(JsonObject& object, MultipleChoice& kind)
{
    kind.list = textAt(object, "list");
    kind.within = textAt(object, "within");
    kind.order = orderAt(object);
    kind.least = object.count("least");
    kind.most = object.count("most");
}

void write(Json& json, const RatingScale& kind)
{
    put(json, "list", kind.list);
}

void read(JsonObject& object, RatingScale& kind)
{
    kind.list = textAt(object, "list");
}

void write(Json& json, const Grid& kind)
{
    put(json, "list", kind.list);
    for (const GridItem& item : kind.items) {
        Json entry{{"name", item.name}};
        putTexts(entry, "label", item.label);
        json["items"].push_back(std::move(entry));
    }
    put(json, kind.order);
}

void read(JsonObject& object, Grid& kind)
{
    kind.list = textAt(object, "list");
    kind.items = object.each("items", [](const Json& json, const std::string& place) {
        JsonObject entry(json, place);
        GridItem item{.name = textAt(entry, "name"), .label = textsAt(entry, "label")};
        entry.finish();
        return item;
    });
    kind.order = orderAt(object);
}

void write(Json& json, const NumberEntry& kind)
{
    putTexts(json, "unit", kind.unit);
    if (kind.least)
        json["least"] = wholeOrNumber(*kind.least);
    if (kind.most)
        json["most"] = wholeOrNumber(*kind.most);
    if (kind.decimals != 0)
        json["decimals"] = kind.decimals;
}

void read(JsonObject& object, NumberEntry& kind)
{
    kind.unit = textsAt(object, "unit");
    kind.least = object.number("least");
    kind.most = object.number("most");
    kind.decimals = object.count("decimals").value_or(0);
    if (kind.decimals > 9)
        throw invalidInput(QUADRAT_TEXT("core", "\"%1\" is above 9."),
                           {object.placeOf("decimals")});
}

void write(Json& json, const TextEntry& kind)
{
    if (kind.longest != TextEntry().longest)
        json["longest"] = kind.longest;
    put(json, "several_lines", kind.severalLines);
}

void read(JsonObject& object, TextEntry& kind)
{
    kind.longest = object.count("longest").value_or(kind.longest);
    kind.severalLines = object.truth("several_lines").value_or(false);
}

void write(Json& json, const DateEntry& kind)
{
    if (kind.kind != ValueKind::Date)
        json["parts"] = wordFor(dateWords(), kind.kind);
    put(json, "earliest", kind.earliest);
    put(json, "latest", kind.latest);
}

void read(JsonObject& object, DateEntry& kind)
{
    kind.kind = object.choice<ValueKind>("parts", dateWords()).value_or(ValueKind::Date);
    kind.earliest = textAt(object, "earliest");
    kind.latest = textAt(object, "latest");
}

void write(Json& json, const Ranking& kind)
{
    put(json, "list", kind.list);
    if (kind.places != 0)
        json["places"] = kind.places;
    put(json, kind.order);
}

void read(JsonObject& object, Ranking& kind)
{
    kind.list = textAt(object, "list");
    kind.places = object.count("places").value_or(0);
    kind.order = orderAt(object);
}

void write(Json& json, const Recommendation& kind)
{
    putTexts(json, "low", kind.low);
    putTexts(json, "high", kind.high);
}

void read(JsonObject& object, Recommendation& kind)
{
    kind.low = textsAt(object, "low");
    kind.high = textsAt(object, "high");
}

void write(Json&, const Note&) {}
void read(JsonObject&, Note&) {}

void write(Json& json, const Calculation& kind)
{
    put(json, "formula", kind.formula);
}

void read(JsonObject& object, Calculation& kind)
{
    kind.formula = textAt(object, "formula");
}

Json writeCheck(const AnswerCheck& check)
{
    Json json{{"condition", check.condition}};
    putTexts(json, "message", check.message);
    if (check.severity != Severity::Fault)
        json["severity"] = wordFor(severityWords(), check.severity);
    return json;
}

AnswerCheck readCheck(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    AnswerCheck check;
    check.condition = textAt(object, "condition");
    check.message = textsAt(object, "message");
    check.severity = object.choice<Severity>("severity", severityWords()).value_or(Severity::Fault);
    object.finish();
    return check;
}

Json writeSection(const Section& section)
{
    Json json = Json::object();
    put(json, "name", section.name);
    putTexts(json, "title", section.title);
    put(json, "show_if", section.showIf);
    if (section.repeat)
        json["repeat"] = Json{{"count", section.repeat->count}, {"most", section.repeat->most}};
    put(json, section.order);
    for (const Question& question : section.questions)
        json["questions"].push_back(writeQuestion(question));
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

Json writeQuestion(const Question& question)
{
    Json json{{"name", question.name}, {"kind", kinds()[question.kind.index()].first}};
    putWording(json, "text", "text_by_mode", question.text);
    putWording(json, "instruction", "instruction_by_mode", question.instruction);
    putTexts(json, "interviewer", question.interviewer);
    std::visit([&](const auto& kind) { write(json, kind); }, question.kind);
    put(json, "besides", question.besides);
    put(json, "show_if", question.showIf);
    for (const AnswerCheck& check : question.checks)
        json["checks"].push_back(writeCheck(check));
    if (question.required != Required::No)
        json["required"] = wordFor(requiredWords(), question.required);
    put(json, "identifying", question.identifying);
    return json;
}

Question readQuestion(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    Question question;
    question.name = textAt(object, "name");
    question.kind = object.choice<QuestionKind>("kind", kinds()).value_or(QuestionKind(Note{}));
    question.text = wordingAt(object, "text", "text_by_mode");
    question.instruction = wordingAt(object, "instruction", "instruction_by_mode");
    question.interviewer = textsAt(object, "interviewer");
    std::visit([&](auto& kind) { read(object, kind); }, question.kind);
    question.besides = textAt(object, "besides");
    question.showIf = textAt(object, "show_if");
    question.checks = object.each("checks", readCheck);
    question.required = object.choice<Required>("required", requiredWords()).value_or(Required::No);
    question.identifying = object.truth("identifying").value_or(false);
    object.finish();
    return question;
}

Json writeOptionList(const OptionList& list)
{
    Json json{{"name", list.name}};
    json["options"] = Json::array();
    for (const Option& option : list.options)
        json["options"].push_back(writeOption(option));
    return json;
}

OptionList readOptionList(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    OptionList list{.name = textAt(object, "name"), .options = object.each("options", readOption)};
    object.finish();
    return list;
}

Json writeQuestionnaire(const Questionnaire& questionnaire)
{
    Json json = Json::object();
    put(json, "name", questionnaire.name);
    put(json, "version", questionnaire.version);
    putTexts(json, "title", questionnaire.title);
    putTexts(json, "introduction", questionnaire.introduction);
    putTexts(json, "closing", questionnaire.closing);
    if (!questionnaire.languages.empty())
        json["languages"] = questionnaire.languages;
    if (questionnaire.seed != 0)
        json["seed"] = questionnaire.seed;
    for (const OptionList& list : questionnaire.lists)
        json["lists"].push_back(writeOptionList(list));
    for (const Section& section : questionnaire.sections)
        json["sections"].push_back(writeSection(section));
    if (questionnaire.delivery != Delivery()) {
        Json delivery = Json::object();
        put(delivery, "address", questionnaire.delivery.address);
        put(delivery, "email", questionnaire.delivery.email);
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
    questionnaire.languages = object.texts("languages").value_or(std::vector<std::string>());
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
