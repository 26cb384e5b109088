// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/reduced_form.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

constexpr std::size_t mostCodes = 40; ///< of a list; of longer ones those that conditions speak of

} // namespace

void ReducedForm::take(const Settled& expression)
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
        case Operation::Equal:
        case Operation::NotEqual:
        case Operation::Less:
        case Operation::LessEqual:
        case Operation::Greater:
        case Operation::GreaterEqual:
        case Operation::In:
        case Operation::Between:
            takeComparison(expression->nodes(), node);
            break;
        default:
            break;
        }
    }
}

void ReducedForm::takeQuestion(QuestionId id, std::size_t instance)
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

void ReducedForm::takeAbove(std::size_t field)
{
    const Field& above = m_form.fields()[field];
    m_above = above.name;
    m_fields.insert(above.name);
    takeQuestion({above.section, above.question}, above.instance);
}

bool ReducedForm::leavesChecksOut() const
{
    return std::ranges::any_of(m_questions, [this](const QuestionId& id) {
        return id != m_target &&
               !m_form.questionnaire().sections[id.first].questions[id.second].checks.empty();
    });
}

Questionnaire ReducedForm::questionnaire() const
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

std::string ReducedForm::targetName() const
{
    return m_form.questionnaire().sections[m_target.first].questions[m_target.second].name;
}

std::vector<std::string> ReducedForm::candidates(const Form& reduced, std::size_t f) const
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
        all.push_back(otherText());
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

void ReducedForm::takeComparison(const std::vector<Node>& nodes, const Node& comparison)
{
    const auto names = std::ranges::count_if(comparison.arguments, [&](std::uint32_t k) {
        return nodes[k].operation == Operation::Name;
    });
    m_comparesAnswers = m_comparesAnswers || names > 1;
}

std::string ReducedForm::otherText() const
{
    std::string text = "x";
    while (m_texts.contains(text))
        text += "x";
    return text;
}

void ReducedForm::addCodes(const Form& reduced, std::size_t f, std::vector<std::string>& all) const
{
    bool other = false;
    const auto& options = reduced.options(f);
    const bool isEach = options.size() <= mostCodes || reduced.fields()[f].name == m_above;
    for (const Option* option : options)
        if (isEach || m_texts.contains(option->code))
            all.push_back(option->code);
        else if (!std::exchange(other, true))
            all.push_back(option->code);
}

void ReducedForm::addSubsets(const Form& reduced, std::size_t f,
                             std::vector<std::string>& all) const
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

void ReducedForm::addNumbers(const Question& question, std::vector<std::string>& all) const
{
    std::set<double> values;
    const auto* entry = std::get_if<NumberEntry>(&question.kind);
    // The nearest numbers that can be answered, at and on both sides of each constant.
    const double units = std::pow(10.0, entry ? double(entry->decimals) : 0.0);
    for (const double number : m_numbers)
        for (const double step : {-1.0, 0.0, 1.0})
            values.insert((std::floor(number * units + 1e-9) + step) / units);
    if (const auto* number = entry) {
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

std::size_t askedIn(const Form& reduced, const ReducedForm& reduction, QuestionId target)
{
    std::size_t asked = 0;
    while (reduced.question(reduced.asked()[asked]).name != reduction.targetName() ||
           reduced.asked()[asked].section != target.first)
        ++asked;
    return asked;
}
} // namespace quadrat
