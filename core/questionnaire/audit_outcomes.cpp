// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/questionnaire/audit_rules.h"
#include "core/questionnaire/form_state.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace quadrat {

namespace {

using Part = QuestionnairePlace::Part;

constexpr std::size_t mostCombinations = 4096; // of answers; beyond nothing is claimed
constexpr std::size_t mostCodes = 40;
constexpr const char* someDay = "2026-01-01";

using QuestionId = std::pair<std::size_t, std::size_t>; // section, question

/// The part of a form that a condition hangs on, as a small form of its own.
class Reduction {
public:
    /// \param withPaths  whether the conditions on the questions it names count too
    Reduction(const Form& form, QuestionId target, bool withPaths)
        : m_form(form), m_target(target), m_withPaths(withPaths)
    {}

    /// Takes what an expression reads.
    void take(const Settled& expression)
    {
        if (!expression)
            return;
        for (const Node& node : expression->nodes()) {
            switch (node.operation) {
            case Operation::Name: {
                std::size_t f = m_form.source(node.text).field;
                m_fields.insert(m_form.fields()[f].name);
                if (const std::string& option = m_form.fields()[f].option; !option.empty())
                    m_texts.insert(option); // its words are asked where it is chosen
                while (!m_form.fields()[f].option.empty())
                    --f;
                const Field& field = m_form.fields()[f];
                m_fields.insert(field.name);
                takeQuestion({field.section, field.question}, field.instance);
                break;
            }
            case Operation::Number:
                m_numbers.insert(node.number);
                m_texts.insert(writeNumber(node.number));
                break;
            case Operation::Text:
                m_texts.insert(node.text);
                if (const auto number = readNumber(node.text))
                    m_numbers.insert(*number);
                break;
            case Operation::Negate:
            case Operation::Add:
            case Operation::Subtract:
            case Operation::Multiply:
            case Operation::Divide:
            case Operation::Abs:
            case Operation::Round:
            case Operation::Floor:
            case Operation::Ceil:
            case Operation::Sum:
            case Operation::Mean:
            case Operation::Length:
            case Operation::Contains:
                m_isPlain = false; // no few values stand for all
                break;
            default:
                break;
            }
        }
    }

    void takeQuestion(QuestionId id, std::size_t instance)
    {
        if (!m_questions.insert(id).second)
            return;
        for (const AskedSection& section : m_form.askedSections()) {
            if (section.section != id.first || section.instance != instance)
                continue;
            const AskedQuestion& asked = m_form.asked()[section.firstAsked + id.second];
            take(asked.formula);
            if (!m_withPaths && id != m_target)
                return;
            take(section.showIf);
            take(section.count);
            take(asked.showIf);
        }
    }

    bool isPlain() const { return m_isPlain; }

    Questionnaire questionnaire() const
    {
        Questionnaire reduced = m_form.questionnaire();
        for (std::size_t s = 0; s < reduced.sections.size(); ++s) {
            Section& section = reduced.sections[s];
            std::vector<Question> kept;
            for (std::size_t q = 0; q < section.questions.size(); ++q)
                if (m_questions.contains({s, q}))
                    kept.push_back(std::move(section.questions[q]));
            section.questions = std::move(kept);
            if (!m_withPaths && s != m_target.first) {
                section.showIf.clear();
                if (section.repeat)
                    section.repeat->count = std::to_string(section.repeat->most);
            }
            for (Question& question : section.questions) {
                const bool isTarget = question.name == targetName();
                if (!m_withPaths && !isTarget)
                    question.showIf.clear();
                if (!isTarget)
                    question.checks.clear();
            }
        }
        return reduced;
    }

    std::string targetName() const
    {
        return m_form.questionnaire().sections[m_target.first].questions[m_target.second].name;
    }

    /// Answers that stand for all that a field of the small form can have.
    std::vector<std::string> candidates(const Form& reduced, std::size_t f) const
    {
        const Field& field = reduced.fields()[f];
        const Question& question = reduced.question(field);
        std::vector<std::string> all;
        if (question.required != Required::Yes)
            all.emplace_back();
        switch (field.type) {
        case FieldType::Choice:
        case FieldType::Ranking:
            addCodes(reduced, f, all);
            break;
        case FieldType::Choices:
            addSubsets(reduced, f, all);
            break;
        case FieldType::Number:
            addNumbers(question, all);
            break;
        case FieldType::Text:
            all.emplace_back("x");
            all.insert(all.end(), m_texts.begin(), m_texts.end());
            break;
        case FieldType::Date:
            all.emplace_back("2025-06-15");
            all.insert(all.end(), m_texts.begin(), m_texts.end());
            break;
        case FieldType::Calculated:
            break;
        }
        for (const Option* option : reduced.options(f))
            if (field.type != FieldType::Choice && field.type != FieldType::Choices)
                all.push_back(option->code);
        std::erase_if(all, [&](const std::string& answer) {
            return faultOf(reduced, f, answer, "", someDay).has_value() && !reduced.withinField(f);
        });
        return all;
    }

    bool isRead(const std::string& field) const { return m_fields.contains(field); }

private:
    void addCodes(const Form& reduced, std::size_t f, std::vector<std::string>& all) const
    {
        bool other = false;
        const auto& options = reduced.options(f);
        for (const Option* option : options)
            if (options.size() <= mostCodes || m_texts.contains(option->code))
                all.push_back(option->code);
            else if (!std::exchange(other, true))
                all.push_back(option->code);
    }

    /// All sets of the codes that conditions speak of, with and without another one.
    void addSubsets(const Form& reduced, std::size_t f, std::vector<std::string>& all) const
    {
        std::vector<std::string> spoken;
        std::string other;
        for (const Option* option : reduced.options(f)) {
            const bool isSpoken = m_texts.contains(option->code) ||
                                  m_fields.contains(reduced.fields()[f].name + "_" + option->code);
            if (isSpoken && spoken.size() < 5)
                spoken.push_back(option->code);
            else if (other.empty() && !option->isAlone())
                other = option->code;
        }
        for (const Option* option : reduced.options(f))
            if (spoken.size() < 5 && std::ranges::find(spoken, option->code) == spoken.end())
                spoken.push_back(option->code);
        for (std::size_t mask = 1; mask < std::size_t(2) << spoken.size(); ++mask) {
            std::string answer;
            for (std::size_t k = 0; k < spoken.size(); ++k)
                if (mask >> k & 1)
                    answer += (answer.empty() ? "" : " ") + spoken[k];
            const bool withOther = mask >> spoken.size() & 1;
            const bool isNew = std::ranges::find(spoken, other) == spoken.end();
            if (withOther && !other.empty() && isNew)
                answer += (answer.empty() ? "" : " ") + other;
            all.push_back(answer);
        }
        std::ranges::sort(all);
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }

    void addNumbers(const Question& question, std::vector<std::string>& all) const
    {
        std::set<double> values;
        const auto near = [&](double value) {
            for (const double step : {-1.0, 0.0, 1.0})
                values.insert(value + step);
        };
        for (const double number : m_numbers)
            near(number);
        if (const auto* number = std::get_if<NumberEntry>(&question.kind)) {
            if (number->least)
                values.insert(*number->least);
            if (number->most)
                values.insert(*number->most);
        }
        if (std::holds_alternative<Recommendation>(question.kind))
            for (int k = 0; k <= 10; ++k)
                values.insert(k);
        if (values.empty())
            values = {0, 1};
        // Two numbers that are compared with each other may lie far apart.
        constexpr double far = 1000;
        values.insert({*values.begin() - far, *values.rbegin() + far});
        for (const double value : values)
            all.push_back(writeNumber(value));
    }

    const Form& m_form;
    QuestionId m_target;
    bool m_withPaths, m_isPlain = true;
    std::set<QuestionId> m_questions;
    std::set<std::string> m_fields; ///< that are read
    std::set<double> m_numbers;     ///< constants that conditions compare with
    std::set<std::string> m_texts;
};

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
    Reduction reduction(form, target, withPaths);
    reduction.takeQuestion(target, section.instance);
    const AskedQuestion& original = form.asked()[section.firstAsked + target.second];
    for (const Settled& check : original.checks)
        reduction.take(check);
    Outcomes outcomes;
    if (!reduction.isPlain())
        return outcomes;
    const Form reduced(reduction.questionnaire());
    std::size_t asked = 0;
    while (reduced.question(reduced.asked()[asked]).name != reduction.targetName() ||
           reduced.asked()[asked].section != target.first)
        ++asked;
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
        const bool hasChecks = !m_form.question(asked).checks.empty();
        if (!asked.showIf && !hasChecks)
            return;
        const QuestionId id{asked.section, asked.question};
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
