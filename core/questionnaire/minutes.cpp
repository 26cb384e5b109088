// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/minutes.h"

#include "core/questionnaire/ranking_places.h"

#include <algorithm>
#include <sstream>
#include <string>

namespace quadrat {

namespace {

constexpr double aloneWordsASecond = 4, aloudWordsASecond = 2.5;
constexpr double syllable = 0.75; // of a word
constexpr double usualRepeats = 2;

class Clock {
public:
    Clock(const Questionnaire& questionnaire, Mode mode)
        : m_questionnaire(questionnaire), m_mode(mode),
          m_language(questionnaire.languages.empty() ? "" : questionnaire.languages.front())
    {}

    double seconds()
    {
        double all = reading(m_questionnaire.introduction);
        for (const Section& section : m_questionnaire.sections) {
            double own = reading(section.title);
            for (const Question& question : section.questions)
                own += asking(question);
            all += section.repeat ? usualRepeats * own : own;
        }
        return all;
    }

private:
    double reading(const Texts& texts) const
    {
        std::istringstream words(textIn(texts, m_language));
        std::string word;
        double count = 0;
        while (words >> word)
            count += m_language == "vi" ? syllable : 1;
        return count / (m_mode == Mode::Telephone ? aloudWordsASecond : aloneWordsASecond);
    }

    double readingOptions(const Question& question) const
    {
        double all = 0;
        std::size_t read = 0;
        for (const Option* option : optionsOf(m_questionnaire, question))
            if (option->missing == Missing::None && read++ < 12) // a longer list is looked up
                all += reading(option->label);
        return all;
    }

    double asking(const Question& question) const
    {
        if (std::holds_alternative<Calculation>(question.kind))
            return 0;
        double all = reading(question.text.in(m_mode)) + reading(question.instruction.in(m_mode)) +
                     readingOptions(question);
        if (const auto* grid = std::get_if<Grid>(&question.kind))
            for (const GridItem& item : grid->items)
                all += reading(item.label);
        return all + std::visit(Answering{m_questionnaire}, question.kind);
    }

    /// Seconds to think and mark.
    struct Answering {
        const Questionnaire& questionnaire;

        double operator()(const SingleChoice&) const { return 3; }
        double operator()(const MultipleChoice&) const { return 6; }
        double operator()(const RatingScale&) const { return 4; }
        double operator()(const Grid& grid) const { return 3.5 * double(grid.items.size()); }
        double operator()(const NumberEntry&) const { return 6; }
        double operator()(const TextEntry& text) const { return text.severalLines ? 30 : 12; }
        double operator()(const DateEntry&) const { return 7; }
        double operator()(const Ranking& ranking) const
        {
            return 4 * double(placesToRank(questionnaire, ranking));
        }
        double operator()(const Recommendation&) const { return 5; }
        double operator()(const Note&) const { return 0; }
        double operator()(const Calculation&) const { return 0; }
    };

    const Questionnaire& m_questionnaire;
    Mode m_mode;
    std::string m_language;
};

} // namespace

double minutesToAnswer(const Questionnaire& questionnaire, Mode mode)
{
    return Clock(questionnaire, mode).seconds() / 60;
}

} // namespace quadrat
