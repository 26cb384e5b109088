// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/mapping_words.h"

#include "core/base/error.h"
#include "core/project/codebook_words.h"

namespace quadrat {

namespace {

const Words<DateOrder>& orderWords()
{
    static const Words<DateOrder> words{{"year-month-day", DateOrder::YearMonthDay},
                                        {"day-month-year", DateOrder::DayMonthYear},
                                        {"month-day-year", DateOrder::MonthDayYear}};
    return words;
}

const Words<ChoiceLayout>& layoutWords()
{
    static const Words<ChoiceLayout> words{{"one-cell", ChoiceLayout::OneCell},
                                           {"indicators", ChoiceLayout::Indicators},
                                           {"codes", ChoiceLayout::Codes}};
    return words;
}

const Words<char>& decimalWords()
{
    static const Words<char> words{{".", '.'}, {",", ','}};
    return words;
}

void putOrder(Json& json, DateOrder order)
{
    putWord(json, "dates", orderWords(), order, DateOrder::YearMonthDay);
}

DateOrder orderAt(JsonObject& object)
{
    return object.choice<DateOrder>("dates", orderWords()).value_or(DateOrder::YearMonthDay);
}

Json writeColumn(const ColumnMapping& column)
{
    Json json{{"column", column.column}};
    putText(json, "variable", column.variable);
    putTexts(json, "label", column.label);
    putWord(json, "role", roleWords(), column.role, VariableRole::Answer);
    if (column.kind)
        json["kind"] = wordFor(kindWords(), *column.kind);
    for (const auto& [words, code] : column.codes)
        json["codes"][words] = code;
    if (column.decimal)
        json["decimal"] = wordFor(decimalWords(), *column.decimal);
    putOrder(json, column.dates);
    return json;
}

ColumnMapping readColumn(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    ColumnMapping column;
    column.column = object.requiredText("column");
    column.variable = textAt(object, "variable");
    column.label = textsAt(object, "label");
    column.role = object.choice<VariableRole>("role", roleWords()).value_or(VariableRole::Answer);
    column.kind = object.choice<ValueKind>("kind", kindWords());
    if (const Json* codes = object.entry("codes")) {
        const JsonObject checked(*codes, object.placeOf("codes"));
        for (const auto& [words, code] : codes->items())
            column.codes[words] = labelIn(code, checked.placeOf(words));
    }
    column.decimal = object.choice<char>("decimal", decimalWords());
    column.dates = orderAt(object);
    object.finish();
    return column;
}

Json writeOption(const ChoiceOption& option)
{
    Json json = Json::object();
    putText(json, "value", option.value);
    json["variable"] = option.variable;
    putTexts(json, "label", option.label);
    return json;
}

ChoiceOption readOption(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    ChoiceOption option;
    if (const Json* value = object.entry("value"))
        option.value = labelIn(*value, object.placeOf("value"));
    option.variable = object.requiredText("variable");
    option.label = textsAt(object, "label");
    object.finish();
    return option;
}

Json writeChoice(const ChoiceMapping& choice)
{
    Json json{{"set", choice.set}};
    putTexts(json, "label", choice.label);
    json["layout"] = wordFor(layoutWords(), choice.layout);
    json["columns"] = choice.columns;
    putText(json, "separator", choice.separator);
    putEach(json, "options", choice.options, writeOption);
    putText(json, "other", choice.other);
    putText(json, "other_column", choice.otherColumn);
    return json;
}

ChoiceMapping readChoice(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    ChoiceMapping choice;
    choice.set = object.requiredText("set");
    choice.label = textsAt(object, "label");
    choice.layout =
        object.choice<ChoiceLayout>("layout", layoutWords()).value_or(ChoiceLayout::OneCell);
    choice.columns = object.requiredTexts("columns");
    choice.separator = textAt(object, "separator");
    choice.options = object.each("options", readOption);
    choice.other = textAt(object, "other");
    choice.otherColumn = textAt(object, "other_column");
    object.finish();
    if (choice.layout == ChoiceLayout::OneCell && choice.columns.size() != 1)
        throw invalidInput(QUADRAT_TEXT("core", "%1 has %2 columns; answers in one cell stand in "
                                                "one column."),
                           {place, std::int64_t(choice.columns.size())});
    if (!choice.otherColumn.empty() && choice.other.empty())
        throw invalidInput(QUADRAT_TEXT("core", "%1 has \"other_column\" but no \"other\", the "
                                                "variable that its texts go to."),
                           {place});
    return choice;
}

Json writeDuration(const DurationMapping& duration)
{
    Json json{{"variable", duration.variable}, {"start", duration.start}, {"end", duration.end}};
    putOrder(json, duration.dates);
    return json;
}

DurationMapping readDuration(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    DurationMapping duration;
    duration.variable = object.requiredText("variable");
    duration.start = object.requiredText("start");
    duration.end = object.requiredText("end");
    duration.dates = orderAt(object);
    object.finish();
    return duration;
}

} // namespace

Json writeMapping(const ImportMapping& mapping)
{
    Json json = Json::object();
    putEach(json, "columns", mapping.columns, writeColumn);
    putEach(json, "choices", mapping.choices, writeChoice);
    if (mapping.duration)
        json["duration"] = writeDuration(*mapping.duration);
    if (!mapping.keys.empty())
        json["keys"] = mapping.keys;
    return json;
}

ImportMapping readMapping(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    ImportMapping mapping;
    mapping.columns = object.each("columns", readColumn);
    mapping.choices = object.each("choices", readChoice);
    if (const Json* duration = object.entry("duration"))
        mapping.duration = readDuration(*duration, object.placeOf("duration"));
    mapping.keys = listAt(object, "keys");
    object.finish();
    return mapping;
}

ImportMapping parseMapping(std::string_view text)
{
    const Json json =
        parsedJson(text,
                   QUADRAT_TEXT("core", "The mapping is not JSON: line %1, column %2. Look for a "
                                        "missing comma, quote or bracket there."),
                   QUADRAT_TEXT("core", "The mapping holds a number that is too large, above "
                                        "1.7e308."));
    return readMapping(json, "mapping");
}

} // namespace quadrat
