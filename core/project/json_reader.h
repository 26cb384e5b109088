// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quadrat {

using Json = nlohmann::ordered_json;

/// \param notJson   says that what stands at line %1, column %2 is not JSON
/// \param tooLarge  says that a number is above what a double holds
/// \throws Error{InvalidInput} with one of the two
Json parsedJson(std::string_view text, const char* notJson, const char* tooLarge);

/// The same for a specification.
Json parsedJson(std::string_view text);

/// One JSON object of a specification, read entry by entry. It knows its place ("estimates[2]"),
/// so that every error names it, and refuses entries nobody asked for.
///
///     JsonObject design(json, "design");
///     spec.weights = design.text("weights").value_or("");
///     design.finish();
///
/// All readers throw Error{InvalidInput} if the entry is there and of another kind.
class JsonObject {
public:
    JsonObject(const Json& json, std::string place);

    /// The entry, or null if it is not there; remembered as known.
    const Json* entry(std::string_view key);

    /// The entry, which must be a list; null if it is not there.
    const Json* list(std::string_view key);

    std::optional<std::string> text(std::string_view key);
    std::optional<double> number(std::string_view key);
    std::optional<std::int64_t> whole(std::string_view key);
    /// \throws Error{InvalidInput} also if it is negative
    std::optional<std::size_t> count(std::string_view key);
    std::optional<bool> truth(std::string_view key);
    /// A list of texts; a single text is a list of one.
    std::optional<std::vector<std::string>> texts(std::string_view key);
    std::optional<std::vector<double>> numbers(std::string_view key);

    /// The items of a list, each read by `read(json, place)`; empty if it is not there.
    template <typename Read>
    auto each(std::string_view key, Read read);

    std::string requiredText(std::string_view key);
    std::vector<std::string> requiredTexts(std::string_view key);

    /// One of a few words, as the value it stands for.
    template <typename Value>
    std::optional<Value> choice(std::string_view key,
                                const std::vector<std::pair<const char*, Value>>& choices);

    /// Call last. \throws Error{InvalidInput} for the first entry that was never asked for
    void finish() const;

    const std::string& place() const { return m_place; }
    std::string placeOf(std::string_view key) const;
    const Json& json() const { return m_json; }

private:
    [[noreturn]] void refuseChoice(std::string_view key, const std::string& word,
                                   const std::vector<std::string>& choices) const;

    const Json& m_json;
    std::string m_place;
    std::vector<std::string> m_known;
};

template <typename Read>
auto JsonObject::each(std::string_view key, Read read)
{
    std::vector<decltype(read(m_json, m_place))> values;
    const Json* items = list(key);
    for (std::size_t k = 0; items && k < items->size(); ++k)
        values.push_back(read((*items)[k], placeOf(key) + "[" + std::to_string(k) + "]"));
    return values;
}

template <typename Value>
std::optional<Value> JsonObject::choice(std::string_view key,
                                        const std::vector<std::pair<const char*, Value>>& choices)
{
    const auto word = text(key);
    if (!word)
        return {};
    std::vector<std::string> words;
    for (const auto& [name, value] : choices) {
        if (*word == name)
            return value;
        words.emplace_back(name);
    }
    refuseChoice(key, *word, words);
}

/// A text, or a number or truth value written as it stands in JSON (labels such as 1 and "1").
std::string labelIn(const Json& json, const std::string& place);

/// \throws Error{InvalidInput} that names the place and what was expected there
double numberIn(const Json& json, const std::string& place);

} // namespace quadrat
