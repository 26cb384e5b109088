// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/doubts.h"
#include "core/questionnaire/audit_rules.h"
#include "core/questionnaire/without_identity.h"

#include <set>
#include <string>

namespace quadrat {

namespace {

using Part = QuestionnairePlace::Part;

QuestionnairePlace placeOf(const FormProblem& problem)
{
    const bool isOfSection = problem.part == FormProblem::Part::SectionShowIf ||
                             problem.part == FormProblem::Part::RepeatCount;
    QuestionnairePlace place{.section = problem.section};
    if (!isOfSection)
        place.question = problem.question;
    switch (problem.part) {
    case FormProblem::Part::SectionShowIf:
        place.part = Part::SectionShowIf;
        break;
    case FormProblem::Part::RepeatCount:
        place.part = Part::RepeatCount;
        break;
    case FormProblem::Part::QuestionShowIf:
        place.part = Part::ShowIf;
        break;
    case FormProblem::Part::Check:
        place.part = Part::Check;
        place.index = problem.check;
        break;
    case FormProblem::Part::Formula:
        place.part = Part::Formula;
        break;
    }
    return place;
}

class References {
public:
    References(const Form& form, Findings& findings)
        : m_form(form), m_identity(identityFields(form)), m_findings(findings)
    {}

    void run()
    {
        for (const FormProblem& problem : m_form.problems())
            m_findings.push_back(
                {"broken-condition", Severity::Fault, problem.message, placeOf(problem)});
        for (const AskedSection& section : m_form.askedSections())
            if (section.instance <= 1)
                auditSection(section);
        for (const PlacedText& text : textsOf(m_form.questionnaire()))
            auditPiping(text);
    }

private:
    void auditSection(const AskedSection& section)
    {
        const QuestionnairePlace place{.section = section.section};
        const std::size_t first = firstFieldOf(section.firstAsked);
        auditNames(section.showIf, first, withPart(place, Part::SectionShowIf));
        auditNames(section.count, first, withPart(place, Part::RepeatCount));
        auditIdentity(section.showIf, withPart(place, Part::SectionShowIf));
        auditIdentity(section.count, withPart(place, Part::RepeatCount));
        for (std::size_t k = 0; k < section.askedCount; ++k) {
            const AskedQuestion& asked = m_form.asked()[section.firstAsked + k];
            const QuestionnairePlace at{.section = asked.section, .question = asked.question};
            auditNames(asked.showIf, asked.firstField, withPart(at, Part::ShowIf));
            auditNames(asked.formula, asked.firstField, withPart(at, Part::Formula));
            auditRandomOrder(asked, at);
            if (!m_form.question(asked).identifying) {
                auditIdentity(asked.showIf, withPart(at, Part::ShowIf));
                auditIdentity(asked.formula, withPart(at, Part::Formula));
            }
            for (std::size_t c = 0; c < asked.checks.size(); ++c)
                auditDoubts(asked.checks[c], withPart(at, Part::Check, c));
        }
    }

    std::size_t firstFieldOf(std::size_t asked) const
    {
        return asked < m_form.asked().size() ? m_form.asked()[asked].firstField
                                             : m_form.fields().size();
    }

    /// \param first  the first field that has not been answered where the condition is asked
    void auditNames(const Settled& condition, std::size_t first, const QuestionnairePlace& place)
    {
        if (!condition)
            return;
        for (const std::string& key : namesIn(*condition)) {
            const Source& source = m_form.source(key);
            if (source.field < first)
                continue;
            m_findings.push_back(
                {"forward-reference",
                 Severity::Fault,
                 {QUADRAT_TEXT("core", "This depends on \"%1\", which is asked here or later and "
                                       "has no answer yet."),
                  {m_form.fields()[source.field].name}},
                 place});
        }
        auditDoubts(condition, place);
    }

    void auditIdentity(const Settled& condition, const QuestionnairePlace& place)
    {
        if (const auto field = fieldRead(m_form, condition, m_identity))
            m_findings.push_back(
                {"reads-identity",
                 Severity::Warning,
                 {QUADRAT_TEXT("core", "This depends on \"%1\", which says who somebody is: that "
                                       "answer is kept apart and is not there when answers are "
                                       "keyed or come back. Let it depend on another question."),
                  {m_form.fields()[*field].name}},
                 place});
    }

    void auditDoubts(const Settled& condition, const QuestionnairePlace& place)
    {
        if (!condition)
            return;
        for (const Message& doubt : doubtsAbout(*condition, m_form.prototypes()))
            m_findings.push_back({"no-such-code", Severity::Warning, doubt, place});
    }

    void auditRandomOrder(const AskedQuestion& asked, const QuestionnairePlace& place)
    {
        if (!asked.showIf || m_form.section(asked).order != Order::Random)
            return;
        for (const std::string& key : namesIn(*asked.showIf)) {
            const Field& field = m_form.fields()[m_form.source(key).field];
            if (field.section == asked.section && field.question != asked.question)
                m_findings.push_back(
                    {"random-order",
                     Severity::Warning,
                     {QUADRAT_TEXT("core", "This depends on \"%1\", but the questions of the "
                                           "section come in random order: it may be asked later."),
                      {field.name}},
                     withPart(place, Part::ShowIf)});
        }
    }

    /// `${name}` in a text stands for an earlier answer.
    void auditPiping(const PlacedText& placed)
    {
        const std::size_t first =
            placed.place.question ? firstFieldAt(placed.place) : m_form.fields().size();
        std::set<std::string> told;
        for (const auto& [language, text] : placed.texts) {
            std::size_t begin = 0;
            while ((begin = text.find("${", begin)) != std::string::npos) {
                const std::size_t end = text.find('}', begin);
                if (end == std::string::npos)
                    break;
                const std::string name = text.substr(begin + 2, end - begin - 2);
                begin = end;
                auto field = m_form.find(name);
                if (!field)
                    field = m_form.find(inInstance(name, 1));
                if ((field && *field < first) || !told.insert(name).second)
                    continue;
                m_findings.push_back(
                    {field ? "forward-reference" : "no-such-answer", Severity::Fault,
                     field ? Message{QUADRAT_TEXT("core", "The text repeats the answer to \"%1\", "
                                                          "which is asked here or later."),
                                     {name}}
                           : Message{QUADRAT_TEXT("core", "The text repeats the answer to \"%1\", "
                                                          "which does not exist."),
                                     {name}},
                     placed.place});
            }
        }
    }

    /// The message of a check may repeat the answer it is about.
    std::size_t firstFieldAt(const QuestionnairePlace& place) const
    {
        for (const AskedQuestion& asked : m_form.asked())
            if (asked.section == *place.section && asked.question == *place.question)
                return place.part == Part::CheckMessage ? asked.firstField + asked.fieldCount
                                                        : asked.firstField;
        return 0;
    }

    const Form& m_form;
    const std::vector<bool> m_identity;
    Findings& m_findings;
};

} // namespace

void auditReferences(const Form& form, Findings& findings)
{
    References(form, findings).run();
}

} // namespace quadrat
