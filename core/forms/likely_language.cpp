// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/likely_language.h"

#include "core/base/utf8.h"
#include "core/io/loose_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace quadrat {

namespace {

/// Letters that one language alone has, among those that are asked in.
struct Letters {
    std::uint32_t first, last;
    std::string_view language;
    bool isRare = false; ///< even in texts of that language
};

constexpr std::array<Letters, 18> scripts{{{0x1A0, 0x1A1, "vi"}, // ơ
                                           {0x1AF, 0x1B0, "vi"}, // ư
                                           {0x1EA0, 0x1EF9, "vi"},
                                           {0x404, 0x404, "uk", true},
                                           {0x454, 0x457, "uk", true},
                                           {0x400, 0x4FF, "ru"},
                                           {0x679, 0x679, "ur", true},
                                           {0x6BA, 0x6D2, "ur", true},
                                           {0x600, 0x6FF, "ar"},
                                           {0x900, 0x97F, "hi"},
                                           {0x980, 0x9FF, "bn"},
                                           {0xE00, 0xE7F, "th"},
                                           {0xE80, 0xEFF, "lo"},
                                           {0x1000, 0x109F, "my"},
                                           {0x1780, 0x17FF, "km"},
                                           {0x3040, 0x30FF, "ja"},
                                           {0x4E00, 0x9FFF, "zh"},
                                           {0xAC00, 0xD7A3, "ko"}}};

/// Small words that no other of these languages has.
struct SmallWords {
    std::string_view language, words;
};

constexpr std::array<SmallWords, 7> smallWords{
    {{"en", " the of you your is are what how which and or if please was did "},
     {"fr", " le les est vous votre quel quelle quels quelles et ou dans avez pour avec "},
     {"es", " el los las usted su cual cuantos es con tiene esta cuando del "},
     {"pt", " os uma voce seu sua qual nao e com tem quantos da "},
     {"id", " apa anda yang dan atau dari untuk dengan tidak berapa apakah "},
     {"sw", " ya wa je kwa ni gani una au ngapi katika "},
     {"de", " der das ist sie wie und oder haben ihr ihre welche nicht "}}};

std::uint32_t codePoint(std::string_view sequence)
{
    std::uint32_t point = static_cast<unsigned char>(sequence[0]);
    if (sequence.size() > 1)
        point &= 0xFFu >> (sequence.size() + 1);
    for (const char c : sequence.substr(1))
        point = point << 6 | (static_cast<unsigned char>(c) & 0x3Fu);
    return point;
}

std::string byLetters(std::string_view text)
{
    std::array<std::size_t, scripts.size()> counts{};
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto length = std::size_t(sequenceLength(text[at]));
        if (length == 0 || at + length > text.size())
            break;
        const std::uint32_t point = codePoint(text.substr(at, length));
        const auto script = std::ranges::find_if(scripts, [&](const Letters& each) {
            return each.first <= point && point <= each.last;
        });
        if (script != scripts.end())
            ++counts[std::size_t(script - scripts.begin())];
        letters += point > '@';
        at += length;
    }
    // Names of places in another language do not make the text one. A few letters of Ukrainian or
    // Urdu among many of their script tell more than the many, and come first.
    for (std::size_t k = 0; k < counts.size(); ++k)
        if (counts[k] * 20 > letters || (scripts[k].isRare && counts[k] * 200 > letters))
            return std::string(scripts[k].language);
    return {};
}

} // namespace

std::string likelyLanguage(std::string_view text)
{
    if (const std::string language = byLetters(text); !language.empty())
        return language;
    std::array<std::size_t, smallWords.size()> counts{};
    const std::string words = looseWords(text) + " ";
    for (std::size_t begin = 0, end; (end = words.find(' ', begin)) != std::string::npos;
         begin = end + 1) {
        const std::string word = " " + words.substr(begin, end - begin) + " ";
        for (std::size_t k = 0; k < smallWords.size(); ++k)
            if (word.size() > 2 && smallWords[k].words.find(word) != std::string_view::npos)
                ++counts[k];
    }
    const auto most = std::ranges::max_element(counts);
    constexpr std::size_t fewest = 3; // a single word may be a name
    return *most < fewest ? "en"
                          : std::string(smallWords[std::size_t(most - counts.begin())].language);
}

} // namespace quadrat
