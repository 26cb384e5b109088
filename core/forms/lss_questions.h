// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/forms/lss_conditions.h"
#include "core/forms/lss_survey.h"
#include "core/questionnaire/questionnaire.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace quadrat {

/// Makes questions of those of LimeSurvey: one may become several.
class LssQuestions {
public:
    LssQuestions(const LssSurvey& survey, Questionnaire& questionnaire, std::vector<Issue>& lost)
        : m_survey(survey), m_questionnaire(questionnaire), m_lost(lost)
    {
        nameAll();
    }

    /// Without conditions.
    std::vector<Question> questions(const LssItem& item);

    /// What a code in an equation means here.
    std::optional<LssName> find(std::string_view code) const;
    /// `{Q1.shown}` in a text becomes `${Q1}`.
    Texts withOurNames(Texts texts) const;
    std::string freeName(const std::string& wanted);

    void tell(Severity severity, const std::string& question, const char* pattern,
              std::vector<Message::Argument> arguments = {})
    {
        m_lost.push_back({severity, {pattern, std::move(arguments)}, {}, question, {}});
    }

private:
    void nameAll();
    QuestionKind single(const LssItem& item);
    QuestionKind several(const LssItem& item);
    Grid grid(const LssItem& item, const std::string& list, const std::string& suffix);
    NumberEntry number(const LssItem& item) const;
    DateEntry date(const LssItem& item) const;
    std::optional<QuestionKind> kindWithKnownAnswers(const LssItem& item);
    std::string points(int most); ///< the list 1 to `most`
    std::vector<Question> each(const LssItem& item, const Question& like, QuestionKind kind);
    std::vector<Question> crossed(const LssItem& item, const Question& like);
    std::optional<QuestionKind> kind(const LssItem& item, Question& question);
    std::string listOf(const LssItem& item, std::string_view scale);
    std::string madeUpList(const std::string& name, std::vector<Option> options);
    Option other(const LssItem& item) const;
    Texts said(const char* vietnamese, const char* english) const;
    void tellAttributes(const LssItem& item);

    const LssSurvey& m_survey;
    Questionnaire& m_questionnaire;
    std::vector<Issue>& m_lost;
    std::map<std::string, LssName, std::less<>> m_known; ///< by code
    std::map<std::string, std::string> m_names;          ///< of a question, by its qid
    std::set<std::string> m_taken;
};

} // namespace quadrat
