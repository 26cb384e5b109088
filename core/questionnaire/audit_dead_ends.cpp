// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/audit_rules.h"
#include "core/questionnaire/reduced_form.h"

#include <algorithm>
#include <optional>

namespace quadrat {

namespace {

using Part = QuestionnairePlace::Part;
using Candidates = std::vector<std::pair<std::string, std::vector<std::string>>>;

/// How many combinations there are; 0 if there are too many, or a field has no candidate.
std::size_t combinationsOf(const Candidates& candidates)
{
    std::size_t count = 1;
    for (const auto& [field, values] : candidates) {
        count *= values.size();
        if (count > mostCombinations)
            return 0;
    }
    return count;
}

void answer(Answers& answers, const Candidates& candidates, std::size_t combination)
{
    for (const auto& [field, values] : candidates) {
        answers[field] = values[combination % values.size()];
        combination /= values.size();
    }
}

/// Answers as a condition: "q1 = 2 and missing(q4)".
std::string inShort(const Answers& answers)
{
    std::string all;
    for (const auto& [field, answer] : answers)
        all += (all.empty() ? "" : " and ") +
               (answer.empty() ? "missing(" + field + ")" : field + " = " + answer);
    return all;
}

/// Tries whether a question that needs an answer takes one, whatever was answered before.
class DeadEnd {
public:
    DeadEnd(const Form& form, const AskedSection& section, QuestionId target)
        : m_form(form), m_original(form.asked()[section.firstAsked + target.second]),
          m_reduction(form, target, true), m_target(target)
    {
        m_reduction.takeQuestion(target, section.instance);
        for (const Settled& check : m_original.checks)
            m_reduction.take(check);
        for (std::size_t f = m_original.firstField;
             f < m_original.firstField + m_original.fieldCount; ++f)
            if (const auto above = form.withinField(f))
                m_reduction.takeAbove(*above);
    }

    /// The answers after which nobody gets further; empty if there are none, or not all could be
    /// tried.
    std::optional<Answers> find() const
    {
        const bool isClosed = m_form.question(m_original).required == Required::Yes &&
                              m_reduction.isPlain() && !m_reduction.comparesAnswers() &&
                              !m_reduction.leavesChecksOut();
        if (!isClosed)
            return {};
        const Form reduced(m_reduction.questionnaire());
        const std::size_t asked = askedIn(reduced, m_reduction, m_target);
        const AskedQuestion& at = reduced.asked()[asked];
        const bool isChecked = !m_form.question(m_original).checks.empty();
        Candidates before, own;
        for (std::size_t f = 0; f < reduced.fields().size(); ++f) {
            const Field& field = reduced.fields()[f];
            const bool isOwn = f >= at.firstField && f < at.firstField + at.fieldCount;
            if (field.type == FieldType::Calculated || (isOwn && !field.option.empty()))
                continue;
            if (isOwn && (isChecked || !reduced.withinField(f)))
                own.emplace_back(field.name, m_reduction.candidates(reduced, f));
            else if (!isOwn && m_reduction.isRead(field.name))
                before.emplace_back(field.name, m_reduction.candidates(reduced, f));
        }
        const std::size_t ways = combinationsOf(before), tries = combinationsOf(own);
        if (ways * tries == 0 || ways * tries > mostCombinations)
            return {};
        for (std::size_t way = 0; way < ways; ++way) {
            Answers answers;
            answer(answers, before, way);
            if (isDeadEnd(reduced, asked, answers, own, tries))
                return answers;
        }
        return {};
    }

private:
    static bool isDeadEnd(const Form& reduced, std::size_t asked, const Answers& before,
                          const Candidates& own, std::size_t tries)
    {
        const FormState state = stateOf(reduced, before, someDay);
        const auto faultAt = [asked](const FormState& now, bool isHere) {
            return std::ranges::any_of(now.faults, [&](const AnswerFault& fault) {
                return fault.severity == Severity::Fault && (fault.asked == asked) == isHere;
            });
        };
        if (!state.askedShown[asked] || faultAt(state, false))
            return false;
        const AskedQuestion& at = reduced.asked()[asked];
        if (own.empty()) // a cascade without checks
            return offeredOptions(reduced, state, at.firstField).empty();
        for (std::size_t k = 0; k < tries; ++k) {
            Answers answers = before;
            answer(answers, own, k);
            for (std::size_t f = at.firstField; f < at.firstField + at.fieldCount; ++f)
                if (!reduced.fields()[f].option.empty())
                    answers[reduced.fields()[f].name] = "x"; // words of "other"
            if (!faultAt(stateOf(reduced, answers, someDay), true))
                return false;
        }
        return true;
    }

    const Form& m_form;
    const AskedQuestion& m_original;
    ReducedForm m_reduction;
    QuestionId m_target;
};

void tell(const Answers& before, const QuestionnairePlace& place, Findings& findings)
{
    Message message{QUADRAT_TEXT("core", "No answer to this question is right, but one is "
                                         "required: nobody gets further."),
                    {}};
    if (!before.empty())
        message = {QUADRAT_TEXT("core", "Where %1, no answer to this question is right, but one is "
                                        "required: nobody gets further."),
                   {inShort(before)}};
    findings.push_back({"dead-end", Severity::Fault, std::move(message), place});
}

/// Whether something was found there already of which a dead end would follow.
bool isTold(const Findings& findings, const AskedQuestion& asked)
{
    return std::ranges::any_of(findings, [&](const AuditFinding& finding) {
        const QuestionnairePlace& place = finding.place;
        return place.section == asked.section &&
               (finding.rule == "check-always-fails" || finding.rule == "unreachable" ||
                finding.rule == "never-holds") &&
               (!place.question || place.question == asked.question);
    });
}

} // namespace

void auditDeadEnds(const Form& form, Findings& findings)
{
    for (const AskedSection& section : form.askedSections())
        for (std::size_t q = 0; section.instance <= 1 && q < section.askedCount; ++q) {
            const AskedQuestion& asked = form.asked()[section.firstAsked + q];
            const bool isChecked = !form.question(asked).checks.empty();
            const bool isCascade = asked.fieldCount > 0 && form.withinField(asked.firstField);
            if ((!isChecked && !isCascade) || isTold(findings, asked))
                continue;
            const auto before = DeadEnd(form, section, {asked.section, asked.question}).find();
            if (before)
                tell(*before,
                     {.part = isChecked ? Part::Check : Part::Question,
                      .section = asked.section,
                      .question = asked.question},
                     findings);
        }
}

} // namespace quadrat
