// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/question_words.h"

#include "core/base/error.h"
#include "core/project/codebook_words.h"

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
    putWord(json, "missing", missingWords(), option.missing, Missing::None);
    putTruth(json, "exclusive", option.exclusive);
    putTruth(json, "specify", option.specify);
    putTruth(json, "keeps_place", option.keepsPlace);
    putText(json, "within", option.within);
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
    putText(json, "list", kind.list);
    putText(json, "within", kind.within);
    putOrder(json, kind.order);
}

void read(JsonObject& object, SingleChoice& kind)
{
    kind.list = textAt(object, "list");
    kind.within = textAt(object, "within");
    kind.order = orderAt(object);
}

void write(Json& json, const MultipleChoice& kind)
{
    putText(json, "list", kind.list);
    putText(json, "within", kind.within);
    putOrder(json, kind.order);
    putNumber(json, "least", kind.least);
    putNumber(json, "most", kind.most);
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
    putText(json, "list", kind.list);
}

void read(JsonObject& object, RatingScale& kind)
{
    kind.list = textAt(object, "list");
}

void write(Json& json, const Grid& kind)
{
    putText(json, "list", kind.list);
    for (const GridItem& item : kind.items) {
        Json entry{{"name", item.name}};
        putTexts(entry, "label", item.label);
        json["items"].push_back(std::move(entry));
    }
    putOrder(json, kind.order);
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
    putNumber(json, "least", kind.least);
    putNumber(json, "most", kind.most);
    putNumber(json, "decimals", kind.decimals, 0);
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
    putNumber(json, "longest", kind.longest, TextEntry().longest);
    putTruth(json, "several_lines", kind.severalLines);
}

void read(JsonObject& object, TextEntry& kind)
{
    kind.longest = object.count("longest").value_or(kind.longest);
    kind.severalLines = object.truth("several_lines").value_or(false);
}

void write(Json& json, const DateEntry& kind)
{
    putWord(json, "parts", dateWords(), kind.kind, ValueKind::Date);
    putText(json, "earliest", kind.earliest);
    putText(json, "latest", kind.latest);
}

void read(JsonObject& object, DateEntry& kind)
{
    kind.kind = object.choice<ValueKind>("parts", dateWords()).value_or(ValueKind::Date);
    kind.earliest = textAt(object, "earliest");
    kind.latest = textAt(object, "latest");
}

void write(Json& json, const Ranking& kind)
{
    putText(json, "list", kind.list);
    putNumber(json, "places", kind.places, 0);
    putOrder(json, kind.order);
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
    putText(json, "formula", kind.formula);
}

void read(JsonObject& object, Calculation& kind)
{
    kind.formula = textAt(object, "formula");
}

Json writeCheck(const AnswerCheck& check)
{
    Json json{{"condition", check.condition}};
    putTexts(json, "message", check.message);
    putWord(json, "severity", severityWords(), check.severity, Severity::Fault);
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

} // namespace

void putOrder(Json& json, Order order)
{
    putWord(json, "order", orderWords(), order, Order::AsWritten);
}

Order orderAt(JsonObject& object)
{
    return object.choice<Order>("order", orderWords()).value_or(Order::AsWritten);
}

Json writeQuestion(const Question& question)
{
    Json json{{"name", question.name}, {"kind", kinds()[question.kind.index()].first}};
    putWording(json, "text", "text_by_mode", question.text);
    putWording(json, "instruction", "instruction_by_mode", question.instruction);
    putTexts(json, "interviewer", question.interviewer);
    std::visit([&](const auto& kind) { write(json, kind); }, question.kind);
    putText(json, "besides", question.besides);
    putText(json, "show_if", question.showIf);
    putEach(json, "checks", question.checks, writeCheck);
    putWord(json, "required", requiredWords(), question.required, Required::No);
    putTruth(json, "identifying", question.identifying);
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
    putEach(json, "options", list.options, writeOption);
    return json;
}

OptionList readOptionList(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    OptionList list{.name = textAt(object, "name"), .options = object.each("options", readOption)};
    object.finish();
    return list;
}

} // namespace quadrat
