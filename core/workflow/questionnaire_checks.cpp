// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/questionnaire_checks.h"

#include "core/base/number.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace quadrat {

namespace {

class QuestionnaireRules {
public:
    QuestionnaireRules(const Form& form, const Codebook& codebook)
        : m_form(form), m_codebook(codebook)
    {}

    QuestionnaireChecks checks() &&
    {
        for (const AskedSection& section : m_form.askedSections())
            for (std::size_t k = 0; k < section.askedCount; ++k)
                addQuestion(section, m_form.asked()[section.firstAsked + k]);
        return std::move(m_checks);
    }

private:
    void addQuestion(const AskedSection& section, const AskedQuestion& asked)
    {
        const Question& question = m_form.question(asked);
        if (question.identifying || std::holds_alternative<Calculation>(question.kind))
            return;
        std::vector<std::string> conditions;
        bool known = take(section.showIf, conditions) && take(asked.showIf, conditions);
        if (section.count) {
            std::vector<std::string> count;
            known = take(section.count, count) && known;
            if (known)
                conditions.push_back(count.front() + " >= " + std::to_string(section.instance));
        }
        for (std::size_t f = asked.firstField; f < asked.firstField + asked.fieldCount; ++f)
            if (m_form.fields()[f].option.empty())
                addField(f, question, known ? joined(conditions) : std::string());
        if (!known)
            ++m_checks.leftOut;
        for (std::size_t k = 0; k < asked.checks.size(); ++k)
            addCheck(question.checks[k], asked.checks[k], question.name);
    }

    /// \param shown  when its question is shown; empty: always, or it cannot be said
    void addField(std::size_t f, const Question& question, const std::string& shown)
    {
        const std::string variable = variableOf(f);
        if (shown.empty() || !m_codebook.find(variable))
            return;
        m_checks.rules.push_back(
            {.name = m_form.fields()[f].name,
             .expression = "missing(" + variable + ") or (" + shown + ")",
             .must = Must::Hold,
             .message = {{"en", "Answered, though the question does not apply."},
                         {"vi", "Có trả lời dù câu này không thuộc diện phải hỏi."}},
             .severity = Severity::Fault});
        if (question.required != Required::No)
            m_checks.rules.push_back(
                {.name = m_form.fields()[f].name,
                 .expression = "answered(" + variable + ") or not (" + shown + ")",
                 .must = Must::Hold,
                 .message = {{"en", "No answer, though the question applies."},
                             {"vi", "Không có trả lời dù câu này thuộc diện phải hỏi."}},
                 .severity = Severity::Warning});
    }

    void addCheck(const AnswerCheck& check, const Settled& settled, const std::string& name)
    {
        std::vector<std::string> conditions;
        if (!settled)
            return;
        if (!take(settled, conditions)) {
            ++m_checks.leftOut;
            return;
        }
        m_checks.rules.push_back({.name = name,
                                  .expression = conditions.front(),
                                  .must = Must::Hold,
                                  .message = check.message,
                                  .severity = check.severity});
    }

    static std::string joined(const std::vector<std::string>& conditions)
    {
        std::string all;
        for (const std::string& condition : conditions)
            all += (all.empty() ? "(" : " and (") + condition + ")";
        return all;
    }

    /// Adds the condition in names of variables. False if it cannot be said with them.
    bool take(const Settled& settled, std::vector<std::string>& conditions) const
    {
        if (!settled)
            return true;
        std::vector<Node> nodes = settled->nodes();
        for (std::size_t k = 0; k < nodes.size(); ++k)
            for (const std::uint32_t argument : nodes[k].arguments)
                if (nodes[argument].operation == Operation::Name &&
                    !rename(nodes[argument], nodes[k], nodes))
                    return false;
        if (nodes.back().operation == Operation::Name && !rename(nodes.back(), nodes.back(), nodes))
            return false;
        const Expression renamed{std::move(nodes)};
        for (const std::string& name : namesIn(renamed))
            if (!m_codebook.find(name))
                return false;
        conditions.push_back(write(renamed));
        return true;
    }

    /// \param above  the node that reads it
    bool rename(Node& name, Node& above, std::vector<Node>& nodes) const
    {
        const Source& source = m_form.source(name.text);
        const Field& field = m_form.fields()[source.field];
        switch (source.part) {
        case Source::Part::Code:
            return false;
        case Source::Part::Indicator:
            name.text = field.name + "_" + source.code;
            return true;
        case Source::Part::Rank:
            name.text = field.name + "_" + std::to_string(source.rank + 1);
            return true;
        case Source::Part::Value:
            break;
        }
        if (field.type != FieldType::Choices) {
            name.text = variableOf(source.field);
            return field.type != FieldType::Ranking || isAskedWhether(above);
        }
        if (isAskedWhether(above)) {
            name.text = variableOf(source.field);
            return true;
        }
        if (above.operation != Operation::Selected)
            return false;
        Node& code = nodes[above.arguments[1]]; // selected(q6, 'a') is q6_a = 1
        name.text = field.name + "_" +
                    (code.operation == Operation::Text ? code.text : writeNumber(code.number));
        above.operation = Operation::Equal;
        code = Node{.operation = Operation::Number, .number = 1, .place = code.place};
        return true;
    }

    static bool isAskedWhether(const Node& node)
    {
        return node.operation == Operation::Missing || node.operation == Operation::Answered;
    }

    /// The variable that says whether there is an answer.
    std::string variableOf(std::size_t f) const
    {
        const Field& field = m_form.fields()[f];
        if (field.type == FieldType::Ranking)
            return field.name + "_1";
        if (field.type == FieldType::Choices)
            for (const Option* option : m_form.options(f))
                if (option->missing == Missing::None)
                    return field.name + "_" + option->code;
        return field.name;
    }

    const Form& m_form;
    const Codebook& m_codebook;
    QuestionnaireChecks m_checks;
};

} // namespace

QuestionnaireChecks checksOf(const Form& form, const Codebook& codebook)
{
    return QuestionnaireRules(form, codebook).checks();
}

} // namespace quadrat
