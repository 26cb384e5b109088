// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/json_reader.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// Words and the values they stand for, for reading and writing alike.
template <typename Value>
using Words = std::vector<std::pair<const char*, Value>>;

template <typename Value>
const char* wordFor(const Words<Value>& words, Value value)
{
    for (const auto& [word, candidate] : words)
        if (candidate == value)
            return word;
    return "";
}

/// 12 rather than 12.0.
Json wholeOrNumber(double number);

// Entries of an object. In writing, what is empty or as usual is left out; in reading, what is not
// there is empty.

void putText(Json& json, const char* key, const std::string& text);
void putList(Json& json, const char* key, const std::vector<std::string>& texts);
void putNumber(Json& json, const char* key, std::optional<double> number);
void putNumber(Json& json, const char* key, double number, double usual);
void putTruth(Json& json, const char* key, bool truth);

template <typename Value>
void putWord(Json& json, const char* key, const Words<Value>& words, Value value, Value usual)
{
    if (value != usual)
        json[key] = wordFor(words, value);
}

/// The values of a list, each written by `write(value)`.
template <typename Value, typename Write>
void putEach(Json& json, const char* key, const std::vector<Value>& values, Write write)
{
    for (const Value& value : values)
        json[key].push_back(write(value));
}

std::string textAt(JsonObject& object, const char* key);
std::vector<std::string> listAt(JsonObject& object, const char* key);

} // namespace quadrat
