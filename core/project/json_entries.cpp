// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/json_entries.h"

#include <cmath>
#include <cstdint>

namespace quadrat {

Json wholeOrNumber(double number)
{
    if (number == std::floor(number) && std::abs(number) < 9e15)
        return std::int64_t(number);
    return number;
}

void putText(Json& json, const char* key, const std::string& text)
{
    if (!text.empty())
        json[key] = text;
}

void putList(Json& json, const char* key, const std::vector<std::string>& texts)
{
    if (!texts.empty())
        json[key] = texts;
}

void putNumber(Json& json, const char* key, std::optional<double> number)
{
    if (number)
        json[key] = wholeOrNumber(*number);
}

void putNumber(Json& json, const char* key, double number, double usual)
{
    if (number != usual)
        json[key] = wholeOrNumber(number);
}

void putTruth(Json& json, const char* key, bool truth)
{
    if (truth)
        json[key] = true;
}

std::string textAt(JsonObject& object, const char* key)
{
    return object.text(key).value_or("");
}

std::vector<std::string> listAt(JsonObject& object, const char* key)
{
    return object.texts(key).value_or(std::vector<std::string>());
}

} // namespace quadrat
