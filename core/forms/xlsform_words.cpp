// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_words.h"

#include "core/io/loose_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace quadrat {

namespace {

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
