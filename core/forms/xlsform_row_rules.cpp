// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_rows.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/forms/xlsform_constraint.h"
#include "core/forms/xlsform_words.h"
#include "core/forms/xpath_of_expression.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

/// The kind as the reader has it before it knows of limits.
QuestionKind withoutLimits(QuestionKind kind)
{
    if (auto* number = std::get_if<NumberEntry>(&kind))
        *number = {.unit = number->unit, .decimals = isFormInteger(*number) ? 0u : 2u};
    else if (auto* text = std::get_if<TextEntry>(&kind))
        *text = {.severalLines = text->severalLines};
    else if (auto* date = std::get_if<DateEntry>(&kind))
        *date = {.kind = date->kind};
    else if (auto* several = std::get_if<MultipleChoice>(&kind))
        several->least = several->most = {};
    return kind;
}

void addDateLimit(std::vector<std::string>& parts, const DateEntry& kind, const char* sign,
                  const std::string& limit)
{
    if (limit.empty())
        return;
    if (limit == "today")
        parts.push_back(std::string(". ") + sign +
                        (kind.kind == ValueKind::DateTime ? " now()" : " today()"));
    else if (kind.kind == ValueKind::Date)
        parts.push_back(std::string(". ") + sign + " date('" + limit + "')");
    else if (kind.kind == ValueKind::DateTime)
        parts.push_back(std::string(". ") + sign + " date-time('" + limit.substr(0, 10) + "T" +
                        (limit.size() > 11 ? limit.substr(11) : "") + "')");
    else
        parts.push_back(std::string(". ") + sign + " '" + limit + "'");
}

/// What the limits of a question come to, one condition each.
std::vector<std::string> limitParts(const QuestionKind& kind)
{
    std::vector<std::string> parts;
    const auto add = [&](const std::string& subject, const char* sign, auto limit) {
        if (limit)
            parts.push_back(subject + " " + sign + " " + writeNumber(double(*limit)));
    };
    if (const auto* number = std::get_if<NumberEntry>(&kind)) {
        add(".", ">=", number->least);
        add(".", "<=", number->most);
        if (!isFormInteger(*number) && number->decimals != 2)
            parts.push_back(". = round(., " + std::to_string(number->decimals) + ")");
    } else if (const auto* several = std::get_if<MultipleChoice>(&kind)) {
        add("count-selected(.)", ">=", several->least);
        add("count-selected(.)", "<=", several->most);
    } else if (const auto* text = std::get_if<TextEntry>(&kind)) {
        if (text->longest != TextEntry().longest)
            parts.push_back("string-length(.) <= " + std::to_string(text->longest));
    } else if (const auto* date = std::get_if<DateEntry>(&kind)) {
        addDateLimit(parts, *date, ">=", date->earliest);
        addDateLimit(parts, *date, "<=", date->latest);
    }
    return parts;
}

} // namespace

void XlsformRows::writeCount(const Repeat& repeat)
{
    const std::string most = std::to_string(repeat.most);
    const std::string count = inXpath(repeat.count);
    // The limit of the question asked for the number is that of the repeat too.
    const Question* asked = m_questionnaire.findQuestion(repeat.count);
    const auto* number = asked ? std::get_if<NumberEntry>(&asked->kind) : nullptr;
    const bool isLimited = number && isFormInteger(*number) && number->most == double(repeat.most);
    if (count.empty() || count == most || isLimited)
        m_table.set("repeat_count", count.empty() ? most : count);
    else
        m_table.set("repeat_count",
                    "if(" + count + " > " + most + ", " + most + ", " + count + ")");
    std::string back;
    try {
        if (!count.empty())
            back = translatedXpath(parseXpath(count), m_names.contextOf(m_section, "")).expression;
    } catch (const Error&) {
        back = "";
    }
    if (back == repeat.count && !count.empty() && repeat.most > 0)
        return;
    m_table.set("quadrat::repeat_count", repeat.count);
    m_table.set("quadrat::most", most);
    m_isSealed = true;
}

std::string XlsformRows::inXpath(const std::string& condition) const
{
    try {
        return xpathOf(condition, m_names);
    } catch (const Error&) {
        return condition;
    }
}

/// In XPath, and as it is where that would be read otherwise.
void XlsformRows::writeCondition(const char* column, const std::string& condition,
                                 const std::string& self)
{
    if (condition.empty())
        return;
    const std::string xpath = inXpath(condition);
    m_table.set(column, xpath);
    std::string back;
    try {
        back = translatedXpath(parseXpath(xpath), m_names.contextOf(m_section, self), useOf(column))
                   .expression;
    } catch (const Error&) {
        back = withoutBlanksAround(xpath); // kept as it stands
    }
    if (back == condition)
        return;
    m_table.set("quadrat::" + std::string(column), condition);
    m_isSealed = true;
}

void XlsformRows::writeSeal()
{
    if (!m_isSealed)
        return;
    std::vector<std::string> cells;
    for (const char* column : {"type", "relevant", "constraint", "calculation", "repeat_count"})
        cells.emplace_back(withoutBlanksAround(cell(column)));
    m_table.set("quadrat::seal", sealOf(cells));
    m_isSealed = false;
}

std::string XlsformRows::constraintOf(const Question& question) const
{
    std::vector<std::string> parts = limitParts(question.kind);
    if (std::holds_alternative<MultipleChoice>(question.kind))
        for (const Option* option : optionsOf(m_questionnaire, question))
            if (option->isAlone() && option->code.find('\'') == std::string::npos)
                parts.push_back("not(selected(., '" + option->code +
                                "') and count-selected(.) > 1)");
    for (const AnswerCheck& check : question.checks)
        if (check.severity == Severity::Fault && !check.condition.empty())
            parts.push_back(inXpath(check.condition));
    if (parts.size() == 1)
        return parts.front();
    std::string all;
    for (const std::string& part : parts) {
        bool isLoose = true;
        try {
            isLoose = parseXpath(part).isOperation("or");
        } catch (const Error&) {
            // Kept as it stands, in brackets.
        }
        all += (all.empty() ? "" : " and ") + (isLoose ? "(" + part + ")" : part);
    }
    return all;
}

bool XlsformRows::readsBack(const Question& question, const std::string& constraint,
                            const Texts& message) const
{
    if (constraint.empty())
        return question.checks.empty() && withoutLimits(question.kind) == question.kind;
    const auto isAlone = [&](const std::string& code) {
        return std::ranges::any_of(optionsOf(m_questionnaire, question), [&](const Option* option) {
            return option->code == code && option->isAlone();
        });
    };
    try {
        const ReadConstraint read =
            readConstraint(constraint, message, withoutLimits(question.kind),
                           m_names.contextOf(m_section, question.name), isAlone);
        return read.kind == question.kind && read.checks == question.checks;
    } catch (const Error&) {
        return question.checks.size() == 1 &&
               question.checks[0].condition == withoutBlanksAround(constraint) &&
               question.checks[0].message == message &&
               withoutLimits(question.kind) == question.kind;
    }
}

void XlsformRows::writeConstraint(const Question& question)
{
    const std::string constraint = constraintOf(question);
    Texts message;
    for (const AnswerCheck& check : question.checks)
        if (check.severity == Severity::Fault)
            for (const auto& [language, text] : check.message)
                message[language] += (message[language].empty() ? "" : " ") + text;
    m_table.set("constraint", constraint);
    m_table.set("constraint_message", message);
    if (!readsBack(question, constraint, message))
        writeOwnChecks(question);
}

void XlsformRows::writeOwnChecks(const Question& question)
{
    m_isSealed = true;
    m_table.set("quadrat::checks", std::to_string(question.checks.size()));
    for (std::size_t k = 0; k < question.checks.size(); ++k) {
        const AnswerCheck& check = question.checks[k];
        const std::string name = "quadrat::check_" + std::to_string(k + 1);
        m_table.set(name, check.condition);
        m_table.set(name + "_message", check.message);
        if (check.severity == Severity::Warning)
            m_table.set(name + "_severity", "warning");
    }
    const auto set = [this](const char* column, auto limit) {
        if (limit)
            m_table.set(column, writeNumber(double(*limit)));
    };
    if (const auto* number = std::get_if<NumberEntry>(&question.kind)) {
        set("quadrat::least", number->least);
        set("quadrat::most", number->most);
        m_table.set("quadrat::decimals", std::to_string(number->decimals));
    } else if (const auto* text = std::get_if<TextEntry>(&question.kind)) {
        m_table.set("quadrat::most", std::to_string(text->longest));
    } else if (const auto* several = std::get_if<MultipleChoice>(&question.kind)) {
        set("quadrat::least", several->least);
        set("quadrat::most", several->most);
    } else if (const auto* date = std::get_if<DateEntry>(&question.kind)) {
        m_table.set("quadrat::least", date->earliest);
        m_table.set("quadrat::most", date->latest);
    }
}

} // namespace quadrat
