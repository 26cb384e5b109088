// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/xlsform_choices.h"
#include "core/forms/xlsform_survey.h"
#include "core/questionnaire/questionnaire.h"

#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// Cells of a row that a seal in "quadrat::seal" is over: while they are as they were written, what
/// stands in columns of our own holds in their place.
std::string sealOf(const XlsformRow& row);

/// `a and b` in our language; what is empty is left out.
std::string joinedConditions(const std::vector<std::string>& conditions);

/// Makes questions of rows, and tells what they cannot hold.
class XlsformQuestions {
public:
    XlsformQuestions(const XlsformSurvey& survey, XlsformChoices& choices, Findings& findings)
        : m_survey(survey), m_choices(choices), m_findings(findings)
    {}

    /// Marks the options that all questions of several answers on their list let stand alone.
    void markAloneOptions();

    /// \param conditions  of the groups around it that are no sections
    /// \return nothing for rows that are left out
    std::optional<Question> question(const SurveyRow& row,
                                     const std::vector<std::string>& conditions);

    /// What stands in "relevant".
    std::string relevant(const SurveyRow& row);
    std::optional<Repeat> repeat(const SurveyRow& row); ///< nothing: it does not say how often
    Required required(const SurveyRow& row);
    /// Texts of a question or group: label, hint, guidance_hint.
    void readTexts(const SurveyRow& row, Question& question);
    void tellMissingNames(const SurveyRow& row, const std::string& column);
    /// Options that stand beside those of the list, put into `question`. \return the list's name
    std::string listOf(const SurveyRow& row, Question& question);
    /// Checks and limits: those in our columns, else the constraint.
    void readChecks(const SurveyRow& row, Question& question) { constraint(row, question); }
    void tellAppearance(const SurveyRow& row, const std::vector<std::string>& known);

private:
    std::optional<QuestionKind> kind(const SurveyRow& row, Question& question);
    QuestionKind choice(const SurveyRow& row, Question& question);
    struct Cascade {
        std::string list;     ///< as the form has it
        std::string question; ///< ours, whose answer says what is offered
    };
    std::optional<Cascade> cascade(const SurveyRow& row);
    QuestionKind range(const SurveyRow& row);
    void calculation(const SurveyRow& row, Question& question);
    void constraint(const SurveyRow& row, Question& question);
    bool sealedChecks(const SurveyRow& row, Question& question);
    std::string condition(const SurveyRow& row, const char* column);
    void tellKept(const SurveyRow& row, const char* column, const Message& why);
    void tellLeftOut(const SurveyRow& row);

    const XlsformSurvey& m_survey;
    XlsformChoices& m_choices;
    Findings& m_findings;
};

} // namespace quadrat
