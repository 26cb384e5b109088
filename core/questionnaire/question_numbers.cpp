// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/question_numbers.h"

#include <algorithm>

namespace quadrat {

namespace {

std::string letters(std::size_t place)
{
    std::string text;
    for (++place; place > 0; place = (place - 1) / 26)
        text.insert(text.begin(), char('A' + (place - 1) % 26));
    return text;
}

} // namespace

bool takesPrintedAnswer(const Question& question)
{
    return !question.identifying && !std::holds_alternative<Note>(question.kind) &&
           !std::holds_alternative<Calculation>(question.kind);
}

QuestionNumbers::QuestionNumbers(const Questionnaire& questionnaire)
{
    std::size_t lettered = 0;
    for (const Section& section : questionnaire.sections) {
        std::vector<std::size_t>& numbers = m_numbers.emplace_back();
        for (const Question& question : section.questions)
            numbers.push_back(takesPrintedAnswer(question) ? ++m_count : 0);
        const bool isSeen = !section.title.empty() &&
                            std::ranges::any_of(numbers, [](auto number) { return number > 0; });
        m_letters.push_back(isSeen ? letters(lettered++) : "");
    }
}

std::string QuestionNumbers::of(std::size_t section, std::size_t question,
                                std::size_t instance) const
{
    const std::size_t number = m_numbers[section][question];
    if (number == 0)
        return {};
    return std::to_string(number) + (instance == 0 ? "" : "." + std::to_string(instance));
}

} // namespace quadrat
