// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// Options with the codes given and no words.
inline OptionList listOf(std::string name, const std::vector<std::string>& codes)
{
    OptionList list{.name = std::move(name), .options = {}};
    for (const std::string& code : codes)
        list.options.push_back({.code = code});
    return list;
}

/// A questionnaire of one section.
inline Questionnaire oneSection(std::vector<Question> questions, std::vector<OptionList> lists = {})
{
    Questionnaire questionnaire{.name = "test", .languages = {"vi", "en"}};
    questionnaire.lists = std::move(lists);
    questionnaire.sections.push_back({.name = "a", .questions = std::move(questions)});
    return questionnaire;
}

/// 1 yes, 2 no, 98 don't know.
inline OptionList yesNo()
{
    OptionList list = listOf("yesno", {"1", "2", "98"});
    list.options[0].label = {{"vi", "Có"}, {"en", "Yes"}};
    list.options[1].label = {{"vi", "Không"}, {"en", "No"}};
    list.options[2].missing = Missing::DontKnow;
    return list;
}

/// -8 don't know, -9 refused: offered beside numbers and texts.
inline OptionList besides()
{
    OptionList list = listOf("dk", {"-8", "-9"});
    list.options[0].missing = Missing::DontKnow;
    list.options[1].missing = Missing::Refused;
    return list;
}

} // namespace quadrat
