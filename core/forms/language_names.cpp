// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/language_names.h"

#include "core/base/blanks.h"
#include "core/io/loose_text.h"

#include <algorithm>
#include <array>

namespace quadrat {

namespace {

struct Language {
    std::string_view code, name, english;
};

constexpr std::array<Language, 31> languages{{{"vi", "Tiếng Việt", "Vietnamese"},
                                              {"en", "English", "English"},
                                              {"fr", "Français", "French"},
                                              {"es", "Español", "Spanish"},
                                              {"pt", "Português", "Portuguese"},
                                              {"de", "Deutsch", "German"},
                                              {"it", "Italiano", "Italian"},
                                              {"nl", "Nederlands", "Dutch"},
                                              {"ru", "Русский", "Russian"},
                                              {"uk", "Українська", "Ukrainian"},
                                              {"ar", "العربية", "Arabic"},
                                              {"zh", "中文", "Chinese"},
                                              {"ja", "日本語", "Japanese"},
                                              {"ko", "한국어", "Korean"},
                                              {"th", "ไทย", "Thai"},
                                              {"lo", "ລາວ", "Lao"},
                                              {"km", "ខ្មែរ", "Khmer"},
                                              {"my", "မြန်မာ", "Burmese"},
                                              {"id", "Bahasa Indonesia", "Indonesian"},
                                              {"ms", "Bahasa Melayu", "Malay"},
                                              {"tl", "Tagalog", "Tagalog"},
                                              {"hi", "हिन्दी", "Hindi"},
                                              {"ne", "नेपाली", "Nepali"},
                                              {"bn", "বাংলা", "Bengali"},
                                              {"ur", "اردو", "Urdu"},
                                              {"sw", "Kiswahili", "Swahili"},
                                              {"ht", "Kreyòl", "Haitian Creole"},
                                              {"hmn", "Hmoob", "Hmong"},
                                              {"mww", "Hmoob Dawb", "White Hmong"},
                                              {"tyz", "Tày", "Tay"},
                                              {"cjm", "Chăm", "Eastern Cham"}}};

} // namespace

std::string languageCode(std::string_view name)
{
    name = withoutBlanksAround(name);
    const std::size_t open = name.rfind('(');
    if (open != std::string_view::npos && name.ends_with(')'))
        if (const auto code = withoutBlanksAround(name.substr(open + 1, name.size() - open - 2));
            !code.empty())
            return std::string(code);
    const std::string wanted = looseText(name);
    const auto known = std::ranges::find_if(languages, [&](const Language& language) {
        return looseText(language.name) == wanted || looseText(language.english) == wanted;
    });
    return std::string(known == languages.end() ? name : known->code);
}

std::string languageName(std::string_view code)
{
    const auto known = std::ranges::find(languages, code, &Language::code);
    return known == languages.end() ? std::string() : std::string(known->name);
}

std::string languageTitle(std::string_view code)
{
    if (const std::string name = languageName(code); !name.empty())
        return name + " (" + std::string(code) + ")";
    if (languageCode(code) == code)
        return std::string(code);
    return std::string(code) + " (" + std::string(code) + ")";
}

} // namespace quadrat
