// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_words.h"

#include "core/io/loose_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

namespace quadrat {

namespace {

constexpr double mostOfInteger = 999'999'999;

constexpr std::array<std::pair<std::string_view, Missing>, 4> reasons{
    {{"no-answer", Missing::NoAnswer},
     {"dont-know", Missing::DontKnow},
     {"refused", Missing::Refused},
     {"not-applicable", Missing::NotApplicable}}};

} // namespace

std::string_view missingWord(Missing reason)
{
    const auto found =
        std::ranges::find(reasons, reason, &std::pair<std::string_view, Missing>::second);
    return found == reasons.end() ? "" : found->first;
}

std::optional<Missing> missingOf(std::string_view word)
{
    const auto found =
        std::ranges::find(reasons, word, &std::pair<std::string_view, Missing>::first);
    return found == reasons.end() ? std::nullopt : std::optional(found->second);
}

std::string_view modeWord(Mode mode)
{
    switch (mode) {
    case Mode::Paper:
        return "paper";
    case Mode::Online:
        return "online";
    case Mode::Telephone:
        return "telephone";
    case Mode::Email:
        break;
    }
    return "email";
}

bool isFormInteger(const NumberEntry& number)
{
    const auto fits = [](const std::optional<double>& limit) {
        return !limit || std::abs(*limit) <= mostOfInteger;
    };
    return number.decimals == 0 && fits(number.least) && fits(number.most);
}

Texts renamedIn(Texts texts,
                const std::function<std::optional<std::string>(std::string_view)>& find)
{
    for (auto& [language, text] : texts)
        for (std::size_t at = text.find("${"); at != std::string::npos;
             at = text.find("${", at + 2)) {
            const std::size_t end = text.find('}', at);
            if (end == std::string::npos)
                break;
            if (const auto name = find(std::string_view(text).substr(at + 2, end - at - 2)))
                text.replace(at + 2, end - at - 2, *name);
        }
    return texts;
}

XpathUse useOf(std::string_view column)
{
    return column == "relevant" || column == "constraint" ? XpathUse::Condition : XpathUse::Value;
}

std::string xmlName(std::string_view name)
{
    return variableName(name);
}

std::string sealOf(const std::vector<std::string>& texts)
{
    std::uint32_t state = 2166136261u; // FNV-1a
    const auto add = [&state](unsigned char byte) { state = (state ^ byte) * 16777619u; };
    for (const std::string& text : texts) {
        for (const char c : text)
            add(static_cast<unsigned char>(c));
        add(0);
    }
    std::string seal;
    for (int shift = 28; shift >= 0; shift -= 4)
        seal += "0123456789abcdef"[(state >> shift) & 15];
    return seal;
}

} // namespace quadrat
