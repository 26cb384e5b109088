// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/codebook_words.h"

#include "core/base/error.h"

#include <cmath>
#include <limits>

namespace quadrat {

namespace {

/// A text that must be there but may be empty.
std::string labelAt(JsonObject& object, const char* key)
{
    const Json* found = object.entry(key);
    if (!found)
        throw invalidInput(QUADRAT_TEXT("core", "%1 is missing: %2 needs it."),
                           {object.placeOf(key), object.place()});
    return labelIn(*found, object.placeOf(key));
}

Json writeRange(const MissingRange& range)
{
    Json json = Json::object();
    if (std::isfinite(range.low))
        json["low"] = range.low;
    if (std::isfinite(range.high))
        json["high"] = range.high;
    putWord(json, "reason", missingWords(), range.reason, MissingRange().reason);
    return json;
}

MissingRange readRange(const Json& json, const std::string& place)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    JsonObject object(json, place);
    const MissingRange range{
        .low = object.number("low").value_or(-infinity),
        .high = object.number("high").value_or(infinity),
        .reason = object.choice<Missing>("reason", missingWords()).value_or(MissingRange().reason)};
    object.finish();
    return range;
}

Json writeSet(const MultipleResponseSet& set)
{
    Json json{{"name", set.name}};
    putTexts(json, "label", set.label);
    json["variables"] = set.variables;
    if (set.countedValue)
        json["counted"] = *set.countedValue;
    return json;
}

MultipleResponseSet readSet(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    MultipleResponseSet set;
    set.name = object.requiredText("name");
    set.label = textsAt(object, "label");
    set.variables = listAt(object, "variables");
    if (object.entry("counted"))
        set.countedValue = labelAt(object, "counted");
    object.finish();
    return set;
}

} // namespace

const Words<ValueKind>& kindWords()
{
    static const Words<ValueKind> words{{"number", ValueKind::Number},
                                        {"text", ValueKind::Text},
                                        {"date", ValueKind::Date},
                                        {"time", ValueKind::Time},
                                        {"date-time", ValueKind::DateTime}};
    return words;
}

const Words<VariableRole>& roleWords()
{
    static const Words<VariableRole> words{
        {"answer", VariableRole::Answer},   {"key", VariableRole::Key},
        {"mode", VariableRole::Mode},       {"interviewer", VariableRole::Interviewer},
        {"area", VariableRole::Area},       {"date", VariableRole::Date},
        {"minutes", VariableRole::Minutes},
    };
    return words;
}

const Words<MeasurementLevel>& levelWords()
{
    static const Words<MeasurementLevel> words{{"unknown", MeasurementLevel::Unknown},
                                               {"nominal", MeasurementLevel::Nominal},
                                               {"ordinal", MeasurementLevel::Ordinal},
                                               {"scale", MeasurementLevel::Scale}};
    return words;
}

const Words<Missing>& missingWords()
{
    static const Words<Missing> words{{"none", Missing::None},
                                      {"no-answer", Missing::NoAnswer},
                                      {"dont-know", Missing::DontKnow},
                                      {"refused", Missing::Refused},
                                      {"not-applicable", Missing::NotApplicable}};
    return words;
}

Json writeTexts(const Texts& texts)
{
    if (texts.size() == 1 && texts.begin()->first.empty())
        return texts.begin()->second;
    Json json = Json::object();
    for (const auto& [language, text] : texts)
        json[language] = text;
    return json;
}

Texts readTexts(const Json& json, const std::string& place)
{
    if (json.is_string())
        return {{"", json.get<std::string>()}};
    JsonObject object(json, place);
    Texts texts;
    for (const auto& [language, text] : json.items())
        texts[language] = object.text(language).value_or("");
    return texts;
}

Texts textsAt(JsonObject& object, const char* key)
{
    const Json* found = object.entry(key);
    return found ? readTexts(*found, object.placeOf(key)) : Texts();
}

void putTexts(Json& json, const char* key, const Texts& texts)
{
    if (!texts.empty())
        json[key] = writeTexts(texts);
}

Json writeValueLabel(const ValueLabel& value)
{
    Json json{{"value", value.value}};
    putTexts(json, "label", value.label);
    putWord(json, "missing", missingWords(), value.missing, Missing::None);
    return json;
}

ValueLabel readValueLabel(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    ValueLabel value;
    value.value = labelAt(object, "value");
    value.label = textsAt(object, "label");
    value.missing = object.choice<Missing>("missing", missingWords()).value_or(value.missing);
    object.finish();
    return value;
}

Json writeVariable(const Variable& variable)
{
    const Variable defaults;
    Json json{{"name", variable.name}};
    putTexts(json, "label", variable.label);
    putWord(json, "kind", kindWords(), variable.kind, defaults.kind);
    putWord(json, "level", levelWords(), variable.level, defaults.level);
    putWord(json, "role", roleWords(), variable.role, defaults.role);
    putEach(json, "values", variable.values, writeValueLabel);
    putEach(json, "missing", variable.missingRanges, writeRange);
    if (!variable.format.empty())
        json["format"] = variable.format;
    return json;
}

Variable readVariable(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    Variable variable;
    variable.name = object.requiredText("name");
    variable.label = textsAt(object, "label");
    variable.kind = object.choice<ValueKind>("kind", kindWords()).value_or(variable.kind);
    variable.level =
        object.choice<MeasurementLevel>("level", levelWords()).value_or(variable.level);
    variable.role = object.choice<VariableRole>("role", roleWords()).value_or(variable.role);
    variable.values = object.each("values", readValueLabel);
    variable.missingRanges = object.each("missing", readRange);
    variable.format = textAt(object, "format");
    object.finish();
    return variable;
}

Json writeCodebook(const Codebook& codebook)
{
    Json json = Json::object();
    putTexts(json, "title", codebook.title);
    putEach(json, "variables", codebook.variables, writeVariable);
    putEach(json, "sets", codebook.sets, writeSet);
    return json;
}

Codebook readCodebook(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    Codebook codebook;
    codebook.title = textsAt(object, "title");
    codebook.variables = object.each("variables", readVariable);
    codebook.sets = object.each("sets", readSet);
    object.finish();
    return codebook;
}

} // namespace quadrat
