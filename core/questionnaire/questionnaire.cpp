// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnaire.h"

#include <algorithm>
#include <utility>

namespace quadrat {

const Texts& Wording::in(Mode mode) const
{
    const auto own = byMode.find(mode);
    return own == byMode.end() ? text : own->second;
}

const Option* OptionList::find(std::string_view code) const
{
    const auto found = std::ranges::find(options, code, &Option::code);
    return found == options.end() ? nullptr : &*found;
}

const OptionList* Questionnaire::findList(std::string_view wanted) const
{
    const auto found = std::ranges::find(lists, wanted, &OptionList::name);
    return found == lists.end() ? nullptr : &*found;
}

const Question* Questionnaire::findQuestion(std::string_view wanted) const
{
    for (const Section& section : sections) {
        const auto found = std::ranges::find(section.questions, wanted, &Question::name);
        if (found != section.questions.end())
            return &*found;
    }
    return nullptr;
}

bool hasList(const QuestionKind& kind)
{
    return std::visit(
        [](const auto& own) {
            return requires
            {
                own.list;
            };
        },
        kind);
}

std::string listNameOf(const QuestionKind& kind)
{
    return std::visit(
        [](const auto& own) -> std::string {
            if constexpr (requires { own.list; })
                return own.list;
            return {};
        },
        kind);
}

void setListName(QuestionKind& kind, std::string name)
{
    std::visit(
        [&](auto& own) {
            if constexpr (requires { own.list; })
                own.list = std::move(name);
        },
        kind);
}

const OptionList* listOf(const Questionnaire& questionnaire, const Question& question)
{
    return questionnaire.findList(listNameOf(question.kind));
}

std::vector<const Option*> optionsOf(const Questionnaire& questionnaire, const Question& question)
{
    std::vector<const Option*> options;
    const auto add = [&](const OptionList* list) {
        for (std::size_t k = 0; list && k < list->options.size(); ++k)
            options.push_back(&list->options[k]);
    };
    add(listOf(questionnaire, question));
    if (!question.besides.empty())
        add(questionnaire.findList(question.besides));
    return options;
}

} // namespace quadrat
