// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/json_reader.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/data/dataset.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// Line and column, both from 1, of a byte of the text.
std::pair<std::int64_t, std::int64_t> placeOfByte(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto start = before.rfind('\n');
    return {line, std::int64_t(before.size() - (start == before.npos ? 0 : start + 1)) + 1};
}

Error wrongKind(const std::string& place, const char* expected)
{
    return {ErrorKind::InvalidInput, {expected, {place}}};
}

} // namespace

Json parsedJson(std::string_view text, const char* notJson, const char* tooLarge)
{
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& fault) {
        const auto [line, column] = placeOfByte(text, fault.byte == 0 ? 0 : fault.byte - 1);
        throw invalidInput(notJson, {line, column});
    } catch (const Json::out_of_range&) {
        throw invalidInput(tooLarge);
    }
}

Json parsedJson(std::string_view text)
{
    return parsedJson(text,
                      QUADRAT_TEXT("core", "The specification is not JSON: line %1, column %2. "
                                           "Look for a missing comma, quote or bracket there."),
                      QUADRAT_TEXT("core", "The specification holds a number that is too large, "
                                           "above 1.7e308."));
}

JsonObject::JsonObject(const Json& json, std::string place)
    : m_json(json), m_place(std::move(place))
{
    if (!json.is_object())
        throw wrongKind(m_place, QUADRAT_TEXT("core", "%1 must be an object, { … }."));
}

std::string JsonObject::placeOf(std::string_view key) const
{
    return (m_place == "specification" ? "" : m_place + ".") + std::string(key);
}

const Json* JsonObject::entry(std::string_view key)
{
    m_known.emplace_back(key);
    const auto found = m_json.find(std::string(key));
    return found == m_json.end() || found->is_null() ? nullptr : &*found;
}

const Json* JsonObject::list(std::string_view key)
{
    const Json* found = entry(key);
    if (found && !found->is_array())
        throw wrongKind(placeOf(key), QUADRAT_TEXT("core", "%1 must be a list, [ … ]."));
    return found;
}

std::optional<std::string> JsonObject::text(std::string_view key)
{
    const Json* found = entry(key);
    if (!found)
        return {};
    if (!found->is_string())
        throw wrongKind(placeOf(key), QUADRAT_TEXT("core", "%1 must be a text in quotes."));
    return found->get<std::string>();
}

std::optional<double> JsonObject::number(std::string_view key)
{
    const Json* found = entry(key);
    if (!found)
        return {};
    return numberIn(*found, placeOf(key));
}

std::optional<std::int64_t> JsonObject::whole(std::string_view key)
{
    const auto value = number(key);
    if (!value)
        return {};
    if (*value != std::floor(*value) || std::abs(*value) > 9e15)
        throw wrongKind(placeOf(key), QUADRAT_TEXT("core", "%1 must be a whole number."));
    return std::int64_t(*value);
}

std::optional<std::size_t> JsonObject::count(std::string_view key)
{
    const auto value = whole(key);
    if (!value)
        return {};
    if (*value < 0)
        throw wrongKind(placeOf(key), QUADRAT_TEXT("core", "%1 must not be negative."));
    return std::size_t(*value);
}

std::optional<bool> JsonObject::truth(std::string_view key)
{
    const Json* found = entry(key);
    if (!found)
        return {};
    if (!found->is_boolean())
        throw wrongKind(placeOf(key), QUADRAT_TEXT("core", "%1 must be true or false."));
    return found->get<bool>();
}

std::optional<std::vector<std::string>> JsonObject::texts(std::string_view key)
{
    const Json* found = entry(key);
    if (!found)
        return {};
    if (!found->is_array())
        return std::vector{labelIn(*found, placeOf(key))};
    std::vector<std::string> values;
    for (const Json& item : *found)
        values.push_back(labelIn(item, placeOf(key)));
    return values;
}

std::optional<std::vector<double>> JsonObject::numbers(std::string_view key)
{
    const Json* found = entry(key);
    if (!found)
        return {};
    if (!found->is_array())
        return std::vector{numberIn(*found, placeOf(key))};
    std::vector<double> values;
    for (const Json& item : *found)
        values.push_back(numberIn(item, placeOf(key)));
    return values;
}

std::string JsonObject::requiredText(std::string_view key)
{
    auto value = text(key);
    if (!value || value->empty())
        throw invalidInput(QUADRAT_TEXT("core", "%1 is missing: %2 needs it."),
                           {placeOf(key), m_place});
    return *std::move(value);
}

std::vector<std::string> JsonObject::requiredTexts(std::string_view key)
{
    auto values = texts(key);
    if (!values || values->empty())
        throw invalidInput(QUADRAT_TEXT("core", "%1 is missing: %2 needs it."),
                           {placeOf(key), m_place});
    return *std::move(values);
}

void JsonObject::finish() const
{
    for (const auto& [key, value] : m_json.items()) {
        if (std::ranges::find(m_known, key) != m_known.end())
            continue;
        const std::string nearest = nearestName(key, m_known);
        if (!nearest.empty())
            throw invalidInput(
                QUADRAT_TEXT("core", "%1 has an entry \"%2\" that is not known. Is it \"%3\"?"),
                {m_place, key, nearest});
        throw invalidInput(
            QUADRAT_TEXT("core", "%1 has an entry \"%2\" that is not known. Known here: %3."),
            {m_place, key, joined(m_known)});
    }
}

void JsonObject::refuseChoice(std::string_view key, const std::string& word,
                              const std::vector<std::string>& choices) const
{
    throw invalidInput(QUADRAT_TEXT("core", "%1 is \"%2\"; it can be: %3."),
                       {placeOf(key), word, joined(choices)});
}

std::string labelIn(const Json& json, const std::string& place)
{
    if (json.is_string())
        return json.get<std::string>();
    if (json.is_number_integer())
        return json.dump();
    if (json.is_number())
        return writeNumber(json.get<double>());
    throw wrongKind(place, QUADRAT_TEXT("core", "%1 must be a text in quotes."));
}

double numberIn(const Json& json, const std::string& place)
{
    if (!json.is_number())
        throw wrongKind(place, QUADRAT_TEXT("core", "%1 must be a number."));
    return json.get<double>();
}

} // namespace quadrat
