// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/audit_rules.h"
#include "core/questionnaire/reduced_form.h"

#include <algorithm>
#include <string>
#include <utility>

namespace quadrat {

namespace {

using Part = QuestionnairePlace::Part;

/// What came out over all combinations of answers.
struct Outcomes {
    bool known = false; ///< there were few enough to try all
    bool sectionShown = false, sectionHidden = false;
    bool shown = false, hidden = false; ///< the question, where its section is shown
    std::vector<bool> failed, passed;   ///< its checks, where it is answered
};

Outcomes outcomesOf(const Form& form, const AskedSection& section, QuestionId target,
                    bool withPaths)
{
    ReducedForm reduction(form, target, withPaths);
    reduction.takeQuestion(target, section.instance);
    const AskedQuestion& original = form.asked()[section.firstAsked + target.second];
    for (const Settled& check : original.checks)
        reduction.take(check);
    Outcomes outcomes;
    if (!reduction.isPlain())
        return outcomes;
    const Form reduced(reduction.questionnaire());
    const std::size_t asked = askedIn(reduced, reduction, target);
    std::size_t at = 0;
    while (reduced.askedSections()[at].section != target.first)
        ++at;

    std::vector<std::pair<std::string, std::vector<std::string>>> choices;
    std::size_t combinations = 1;
    for (std::size_t f = 0; f < reduced.fields().size(); ++f) {
        const Field& field = reduced.fields()[f];
        if (!reduction.isRead(field.name) || field.type == FieldType::Calculated)
            continue;
        choices.emplace_back(field.name, reduction.candidates(reduced, f));
        combinations *= std::max<std::size_t>(1, choices.back().second.size());
        if (combinations > mostCombinations)
            return outcomes;
    }
    outcomes.known = true;
    outcomes.failed.resize(original.checks.size());
    outcomes.passed.resize(original.checks.size());
    for (std::size_t c = 0; c < combinations; ++c) {
        Answers answers;
        bool complete = true;
        std::size_t rest = c;
        for (const auto& [field, values] : choices) {
            if (values.empty())
                continue;
            answers[field] = values[rest % values.size()];
            complete = complete && !answers[field].empty();
            rest /= values.size();
        }
        const FormState state = stateOf(reduced, answers, someDay);
        (state.sectionShown[at] ? outcomes.sectionShown : outcomes.sectionHidden) = true;
        if (!state.sectionShown[at])
            continue;
        (state.askedShown[asked] ? outcomes.shown : outcomes.hidden) = true;
        if (!state.askedShown[asked] || !complete)
            continue;
        std::vector<bool> failed(original.checks.size());
        for (const AnswerFault& fault : state.faults)
            if (fault.asked == asked && fault.reason == FaultReason::Check)
                failed[fault.check] = true;
        for (std::size_t k = 0; k < failed.size(); ++k)
            (failed[k] ? outcomes.failed : outcomes.passed)[k] = true;
    }
    return outcomes;
}

class OutcomeRules {
public:
    OutcomeRules(const Form& form, Findings& findings) : m_form(form), m_findings(findings) {}

    void run(const Progress& progress)
    {
        const auto& sections = m_form.askedSections();
        for (std::size_t s = 0; s < sections.size(); ++s) {
            progress.at(double(s) / double(sections.size()));
            if (sections[s].instance > 1 || sections[s].askedCount == 0)
                continue;
            const bool isReached = auditSection(sections[s]);
            for (std::size_t q = 0; q < sections[s].askedCount; ++q)
                auditQuestion(sections[s], q, isReached);
        }
    }

private:
    void add(const char* rule, Severity severity, const char* pattern,
             const QuestionnairePlace& place)
    {
        m_findings.push_back({rule, severity, {pattern, {}}, place});
    }

    /// False if no answers lead to the section.
    bool auditSection(const AskedSection& section)
    {
        if (!section.showIf)
            return true;
        const QuestionnairePlace place{.part = Part::SectionShowIf, .section = section.section};
        const Outcomes own = outcomesOf(m_form, section, {section.section, 0}, false);
        const Outcomes all = outcomesOf(m_form, section, {section.section, 0}, true);
        if (own.known && !own.sectionShown)
            add("never-holds", Severity::Fault,
                QUADRAT_TEXT("core", "This condition never holds: the section is never asked."),
                place);
        else if (all.known && !all.sectionShown)
            add("unreachable", Severity::Fault,
                QUADRAT_TEXT("core", "No answers lead to this section: where its condition could "
                                     "hold, what it depends on is not asked."),
                place);
        else if (all.known && !all.sectionHidden && !section.count)
            add("always-holds", Severity::Warning,
                QUADRAT_TEXT("core", "This condition always holds: it hides nothing."), place);
        return !(own.known && !own.sectionShown) && !(all.known && !all.sectionShown);
    }

    void auditQuestion(const AskedSection& section, std::size_t q, bool isReached)
    {
        const AskedQuestion& asked = m_form.asked()[section.firstAsked + q];
        const QuestionnairePlace place{
            .part = Part::Question, .section = asked.section, .question = asked.question};
        if (!isReached) {
            add("unreachable", Severity::Fault,
                QUADRAT_TEXT("core", "No answers lead to this question: its section is never "
                                     "asked."),
                place);
            return;
        }
        const QuestionId id{asked.section, asked.question};
        const bool hasChecks = !m_form.question(asked).checks.empty();
        if (!asked.showIf && !hasChecks)
            return;
        const Outcomes own = outcomesOf(m_form, section, id, false);
        const Outcomes all = outcomesOf(m_form, section, id, true);
        const QuestionnairePlace at = withPart(place, Part::ShowIf);
        if (asked.showIf && own.known && !own.shown)
            add("never-holds", Severity::Fault,
                QUADRAT_TEXT("core", "This condition never holds: the question is never asked."),
                at);
        else if (asked.showIf && all.known && !all.shown)
            add("unreachable", Severity::Fault,
                QUADRAT_TEXT("core", "No answers lead to this question: where its condition could "
                                     "hold, what it depends on is not asked."),
                at);
        else if (asked.showIf && all.known && !all.hidden)
            add("always-holds", Severity::Warning,
                QUADRAT_TEXT("core", "This condition always holds: it hides nothing."), at);
        for (std::size_t k = 0; all.known && k < all.failed.size(); ++k) {
            if (!asked.checks[k])
                continue;
            const QuestionnairePlace check = withPart(place, Part::Check, k);
            if (all.failed[k] && !all.passed[k])
                add("check-always-fails", Severity::Fault,
                    QUADRAT_TEXT("core", "No answer fulfils this check."), check);
            else if (!all.failed[k] && all.passed[k])
                add("check-never-fails", Severity::Warning,
                    QUADRAT_TEXT("core", "Every answer fulfils this check: it checks nothing."),
                    check);
        }
    }

    const Form& m_form;
    Findings& m_findings;
};

} // namespace

void auditOutcomes(const Form& form, Findings& findings, const Progress& progress)
{
    OutcomeRules(form, findings).run(progress);
}

} // namespace quadrat