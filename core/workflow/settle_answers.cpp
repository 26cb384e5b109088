// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/settle_answers.h"

#include "core/questionnaire/fault_words.h"
#include "core/questionnaire/form_state.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

class Settling {
public:
    Settling(const Form& form, Submission& submission, std::string today, std::string_view language,
             std::vector<AnswerIssue>& issues)
        : m_form(form), m_submission(submission), m_answers(submission.answers),
          m_today(std::move(today)), m_language(language), m_issues(issues)
    {}

    void run()
    {
        leaveOutUnknown();
        leaveOutThatCannotStand();
        const FormState state = stateOf(m_form, m_answers, m_today);
        leaveOutHidden(state);
        tellFaults(state);
        m_answers = cleared(m_form, m_answers, m_today);
    }

private:
    void tell(Severity severity, const std::string& field, const std::string& value,
              Message message)
    {
        m_issues.push_back({.severity = severity,
                            .caseCode = nameOf(m_submission),
                            .field = field,
                            .value = value,
                            .message = std::move(message)});
    }

    void leaveOutUnknown()
    {
        for (auto answer = m_answers.begin(); answer != m_answers.end();) {
            const auto field = m_form.find(answer->first);
            if (field && !m_form.question(m_form.fields()[*field]).identifying) {
                ++answer;
                continue;
            }
            if (field) // what it says is not told either
                tell(Severity::Note, answer->first, {},
                     {QUADRAT_TEXT("core", "It says who somebody is and is left out."), {}});
            else
                tell(Severity::Warning, answer->first, answer->second,
                     {QUADRAT_TEXT("core", "No question of the form has this name; the answer is "
                                           "left out."),
                      {}});
            answer = m_answers.erase(answer);
        }
    }

    /// Whether the answer itself, not what it goes with, is at fault.
    static bool isOfAnswer(const AnswerFault& fault)
    {
        return fault.field && fault.reason != FaultReason::Required &&
               fault.reason != FaultReason::Check;
    }

    /// A blank may show other questions and take options of a cascade away: looked at again.
    void leaveOutThatCannotStand()
    {
        bool changed = true;
        while (changed) {
            changed = false;
            const FormState state = stateOf(m_form, m_answers, m_today);
            for (const AnswerFault& fault : state.faults) {
                if (!isOfAnswer(fault))
                    continue;
                const auto answer = m_answers.find(m_form.fields()[*fault.field].name);
                if (answer == m_answers.end())
                    continue;
                tell(Severity::Fault, answer->first, answer->second,
                     faultMessage(m_form, state, fault, m_language));
                m_answers.erase(answer);
                changed = true;
            }
        }
    }

    void leaveOutHidden(const FormState& state)
    {
        for (const auto& [name, answer] : m_answers)
            if (const auto field = m_form.find(name); !state.fieldShown[*field])
                tell(Severity::Note, name, answer,
                     {QUADRAT_TEXT("core", "It was not to be asked after the other answers; the "
                                           "answer is left out."),
                      {}});
    }

    /// Of its field; a note has none.
    std::string nameOfFault(const AskedQuestion& asked, const AnswerFault& fault) const
    {
        if (fault.field || asked.fieldCount > 0)
            return m_form.fields()[fault.field.value_or(asked.firstField)].name;
        return inInstance(m_form.question(asked).name, asked.instance);
    }

    void tellFaults(const FormState& state)
    {
        for (const AnswerFault& fault : state.faults) {
            const AskedQuestion& asked = m_form.asked()[fault.asked];
            if (m_form.question(asked).identifying)
                continue;
            const std::string name = nameOfFault(asked, fault);
            if (fault.reason == FaultReason::Required && fault.severity == Severity::Fault)
                tell(Severity::Warning, name, {},
                     {QUADRAT_TEXT("core", "An answer is required here and is not there."), {}});
            else if (fault.reason == FaultReason::Check)
                tell(Severity::Warning, name, answerTo(m_answers, name),
                     faultMessage(m_form, state, fault, m_language));
        }
    }

    const Form& m_form;
    Submission& m_submission;
    Answers& m_answers;
    std::string m_today;
    std::string_view m_language;
    std::vector<AnswerIssue>& m_issues;
};

} // namespace

const std::string& nameOf(const Submission& submission)
{
    return submission.caseCode.empty() ? submission.submission : submission.caseCode;
}

void settleAnswers(const Form& form, Submission& submission, std::string_view today,
                   std::string_view language, std::vector<AnswerIssue>& issues)
{
    const std::string& moment =
        submission.ended.empty() ? submission.started : submission.ended; // 2026-11-23 14:05:00
    const std::string_view day = moment.empty() ? today : std::string_view(moment).substr(0, 16);
    Settling(form, submission, std::string(day), language, issues).run();
}

} // namespace quadrat
