// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_question.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/expression/expression.h"
#include "core/forms/xlsform_constraint.h"
#include "core/forms/xpath_limits.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace quadrat {

namespace {

bool isSealed(const XlsformRow& row)
{
    return row.has("quadrat::seal") && row.text("quadrat::seal") == sealOf(row);
}

/// Whether a condition needs brackets beside "and".
bool isLoose(const std::string& condition)
{
    try {
        return parseExpression(condition).nodes().back().operation == Operation::Or;
    } catch (const Error&) {
        return true; // it could not be translated, and stands as it was
    }
}

} // namespace

std::string sealOf(const XlsformRow& row)
{
    std::vector<std::string> cells;
    for (const char* column : {"type", "relevant", "constraint", "calculation", "repeat_count"})
        cells.push_back(row.text(column));
    return sealOf(cells);
}

std::string joinedConditions(const std::vector<std::string>& conditions)
{
    std::vector<std::string> given;
    for (const std::string& condition : conditions)
        if (!condition.empty() && std::ranges::count(given, condition) == 0)
            given.push_back(condition);
    if (given.size() < 2)
        return given.empty() ? std::string() : given.front();
    std::string joined;
    for (const std::string& condition : given) {
        joined += joined.empty() ? "" : " and ";
        joined += isLoose(condition) ? "(" + condition + ")" : condition;
    }
    return joined;
}

void XlsformQuestions::markAloneOptions()
{
    std::map<std::string, std::pair<std::size_t, std::map<std::string, std::size_t>>> found;
    for (const SurveyRow& row : m_survey.rows()) {
        if (row.type.type != SurveyType::SelectMultiple)
            continue;
        auto& [questions, codes] = found[row.type.list];
        ++questions;
        try {
            std::set<std::string> here;
            for (const Xpath& part : conjuncts(parseXpath(row.text("constraint"))))
                if (const auto code = aloneCodeIn(part, row.name))
                    here.insert(*code);
            for (const std::string& code : here)
                ++codes[code];
        } catch (const Error&) {
            // A constraint that is empty or none says nothing of its options.
        }
    }
    for (const auto& [list, use] : found)
        for (const auto& [code, count] : use.second)
            if (count == use.first && m_choices.find(list))
                m_choices.setAlone(list, code);
}

std::string XlsformQuestions::condition(const SurveyRow& row, const char* column)
{
    const std::string theirs = row.text(column);
    if (isSealed(*row.cells) && row.cells->has("quadrat::" + std::string(column)))
        return row.texts("quadrat::" + std::string(column)).begin()->second;
    if (theirs.empty())
        return {};
    try {
        TranslatedXpath translated =
            translatedXpath(parseXpath(theirs), m_survey.contextOf(row), useOf(column));
        for (Message& remark : translated.remarks)
            m_findings.tell(Severity::Warning, row.number(), column, remark.pattern,
                            remark.arguments);
        return std::move(translated.expression);
    } catch (const Error& error) {
        tellKept(row, column, error.message());
        return theirs;
    }
}

std::string XlsformQuestions::relevant(const SurveyRow& row)
{
    return condition(row, "relevant");
}

std::optional<Repeat> XlsformQuestions::repeat(const SurveyRow& row)
{
    if (row.text("repeat_count").empty())
        return {};
    Repeat repeat{.most = m_survey.mostInstances(row)};
    const XlsformRow& cells = *row.cells;
    if (!(isSealed(cells) && cells.has("quadrat::repeat_count"))) {
        try { // if(x > 5, 5, x) is x, and never more than 5
            const Xpath count = parseXpath(row.text("repeat_count"));
            if (count.isCall("if", 3) && count.parts[0].isOperation(">") &&
                count.parts[0].parts[0] == count.parts[2] &&
                count.parts[0].parts[1] == count.parts[1]) {
                repeat.count = translatedXpath(count.parts[2], m_survey.contextOf(row)).expression;
                return repeat;
            }
            if (repeat.most == usualMostInstances && count.kind != Xpath::Kind::Number)
                m_findings.tell(Severity::Warning, row.number(), "repeat_count",
                                QUADRAT_TEXT("core", "It does not say how often at most: never "
                                                     "more than %1 times here."),
                                {std::int64_t(usualMostInstances)});
        } catch (const Error&) {
            // Told where the count is translated.
        }
    }
    repeat.count = condition(row, "repeat_count");
    return repeat;
}

void XlsformQuestions::calculation(const SurveyRow& row, Question& question)
{
    const std::string cell = row.text("calculation");
    if (auto* calculation = std::get_if<Calculation>(&question.kind)) {
        if (cell != "''" || row.cells->has("quadrat::calculation"))
            calculation->formula = condition(row, "calculation");
    } else if (!cell.empty() && saysYes(row.text("read_only")) && !hasList(question.kind)) {
        question.kind = Calculation{.formula = condition(row, "calculation")};
        m_findings.tell(Severity::Note, row.number(), "calculation",
                        QUADRAT_TEXT("core", "A question that shows what is worked out is a "
                                             "calculation here."));
    } else if (!cell.empty()) {
        m_findings.tell(Severity::Warning, row.number(), "calculation",
                        QUADRAT_TEXT("core", "That an answer begins with what is worked out is "
                                             "left out: \"%1\"."),
                        {cell});
    }
}

/// What was written beside the constraint, if that is still as it was.
bool XlsformQuestions::sealedChecks(const SurveyRow& row, Question& question)
{
    const auto count = row.count("quadrat::checks");
    if (!count || *count > 1000 || !isSealed(*row.cells))
        return false;
    for (std::size_t k = 1; k <= *count; ++k) {
        const std::string name = "quadrat::check_" + std::to_string(k);
        const Texts condition = row.texts(name);
        AnswerCheck check{.condition = condition.empty() ? "" : condition.begin()->second,
                          .message = row.texts(name + "_message")};
        if (row.text(name + "_severity") == "warning")
            check.severity = Severity::Warning;
        question.checks.push_back(std::move(check));
    }
    if (auto* number = std::get_if<NumberEntry>(&question.kind)) {
        number->least = readNumber(row.text("quadrat::least"));
        number->most = readNumber(row.text("quadrat::most"));
        number->decimals = std::min<std::size_t>(row.count("quadrat::decimals").value_or(0), 9);
    } else if (auto* text = std::get_if<TextEntry>(&question.kind)) {
        text->longest = row.count("quadrat::most").value_or(TextEntry().longest);
    } else if (auto* several = std::get_if<MultipleChoice>(&question.kind)) {
        several->least = row.count("quadrat::least");
        several->most = row.count("quadrat::most");
    } else if (auto* date = std::get_if<DateEntry>(&question.kind)) {
        date->earliest = row.text("quadrat::least");
        date->latest = row.text("quadrat::most");
    }
    return true;
}

void XlsformQuestions::constraint(const SurveyRow& row, Question& question)
{
    const std::string cell = row.text("constraint");
    if (sealedChecks(row, question) || cell.empty())
        return;
    const Texts message = row.texts("constraint_message");
    const auto isAlone = [&](const std::string& code) {
        const OptionList* list = m_choices.findOurs(listNameOf(question.kind));
        const OptionList* besides = m_choices.findOurs(question.besides);
        const Option* option = list ? list->find(code) : nullptr;
        if (!option && besides)
            option = besides->find(code);
        return option && option->isAlone();
    };
    try {
        ReadConstraint read =
            readConstraint(cell, message, question.kind, m_survey.contextOf(row), isAlone);
        question.kind = std::move(read.kind);
        question.checks = std::move(read.checks);
        for (Message& remark : read.remarks)
            m_findings.tell(Severity::Warning, row.number(), "constraint", remark.pattern,
                            remark.arguments);
        if (read.unread)
            tellKept(row, "constraint", *read.unread);
    } catch (const Error& error) {
        tellKept(row, "constraint", error.message());
        question.checks.push_back({.condition = cell, .message = message});
    }
}

/// Why a condition stands as it is, and what comes of it.
void XlsformQuestions::tellKept(const SurveyRow& row, const char* column, const Message& why)
{
    m_findings.tell(Severity::Warning, row.number(), column, why.pattern, why.arguments);
    m_findings.tell(Severity::Warning, row.number(), column,
                    QUADRAT_TEXT("core", "\"%1\" is kept as it stands and has no effect until it "
                                         "is written anew."),
                    {row.text(column)});
}

} // namespace quadrat
