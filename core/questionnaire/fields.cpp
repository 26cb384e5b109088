// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/fields.h"

#include "core/base/ascii.h"
#include "core/base/number.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

/// The type of the answer itself; empty for a note.
std::optional<FieldType> typeOf(const QuestionKind& kind)
{
    struct Types {
        std::optional<FieldType> operator()(const SingleChoice&) { return FieldType::Choice; }
        std::optional<FieldType> operator()(const MultipleChoice&) { return FieldType::Choices; }
        std::optional<FieldType> operator()(const RatingScale&) { return FieldType::Choice; }
        std::optional<FieldType> operator()(const Grid&) { return FieldType::Choice; }
        std::optional<FieldType> operator()(const NumberEntry&) { return FieldType::Number; }
        std::optional<FieldType> operator()(const TextEntry&) { return FieldType::Text; }
        std::optional<FieldType> operator()(const DateEntry&) { return FieldType::Date; }
        std::optional<FieldType> operator()(const Ranking&) { return FieldType::Ranking; }
        std::optional<FieldType> operator()(const Recommendation&) { return FieldType::Number; }
        std::optional<FieldType> operator()(const Note&) { return {}; }
        std::optional<FieldType> operator()(const Calculation&) { return FieldType::Calculated; }
    };
    return std::visit(Types(), kind);
}

class Naming {
public:
    explicit Naming(const Questionnaire& questionnaire) : m_questionnaire(questionnaire) {}

    std::vector<Field> fields() &&
    {
        for (std::size_t s = 0; s < m_questionnaire.sections.size(); ++s) {
            const Section& section = m_questionnaire.sections[s];
            const std::size_t first = section.repeat ? 1 : 0;
            const std::size_t last =
                section.repeat ? std::min(section.repeat->most, mostInstances) : 0;
            for (std::size_t instance = first; instance <= last; ++instance)
                for (std::size_t q = 0; q < section.questions.size(); ++q)
                    add(section.questions[q],
                        Field{.section = s, .question = q, .instance = instance});
        }
        return std::move(m_fields);
    }

private:
    void add(const Question& question, Field field)
    {
        const auto type = typeOf(question.kind);
        if (!type)
            return;
        field.type = *type;
        const auto* grid = std::get_if<Grid>(&question.kind);
        for (std::size_t k = 0; k < (grid ? grid->items.size() : 1); ++k) {
            field.name = inInstance(grid ? grid->items[k].name : question.name, field.instance);
            if (grid)
                field.item = k;
            m_fields.push_back(field);
            addWords(question, field);
        }
    }

    void addWords(const Question& question, Field field)
    {
        const std::string of = field.name;
        field.type = FieldType::Text;
        for (const Option* option : optionsOf(m_questionnaire, question)) {
            if (!option->specify)
                continue;
            field.name = specifyName(of, option->code);
            field.option = option->code;
            m_fields.push_back(field);
        }
    }

    const Questionnaire& m_questionnaire;
    std::vector<Field> m_fields;
};

} // namespace

const std::string& answerTo(const Answers& answers, const std::string& field)
{
    static const std::string none;
    const auto found = answers.find(field);
    return found == answers.end() ? none : found->second;
}

std::vector<Field> fieldsOf(const Questionnaire& questionnaire)
{
    return Naming(questionnaire).fields();
}

const Section& sectionOf(const Questionnaire& questionnaire, const Field& field)
{
    return questionnaire.sections[field.section];
}

const Question& questionOf(const Questionnaire& questionnaire, const Field& field)
{
    return questionnaire.sections[field.section].questions[field.question];
}

std::string inInstance(std::string_view name, std::size_t instance)
{
    return instance == 0 ? std::string(name) : std::string(name) + "_" + std::to_string(instance);
}

std::string specifyName(std::string_view field, std::string_view code)
{
    return std::string(field) + "_" + std::string(code) + "_text";
}

std::vector<std::string> codesIn(std::string_view answer)
{
    std::vector<std::string> codes;
    while (!answer.empty()) {
        const std::size_t blank = std::min(answer.find(' '), answer.size());
        if (blank > 0)
            codes.emplace_back(answer.substr(0, blank));
        answer.remove_prefix(std::min(blank + 1, answer.size()));
    }
    return codes;
}

std::optional<double> numberInAnswer(std::string_view answer)
{
    std::string_view rest = answer;
    if (rest.starts_with('-'))
        rest.remove_prefix(1);
    const auto digits = [&rest] {
        const auto end = std::ranges::find_if_not(rest, isDigit);
        const auto count = std::size_t(end - rest.begin());
        rest.remove_prefix(count);
        return count;
    };
    const std::size_t whole = digits();
    if (whole < 1 || whole > 15)
        return {};
    if (!rest.empty()) {
        if (rest.front() != '.')
            return {};
        rest.remove_prefix(1);
        const std::size_t decimals = digits();
        if (decimals < 1 || decimals > 15 || !rest.empty())
            return {};
    }
    return readNumber(answer);
}

} // namespace quadrat
