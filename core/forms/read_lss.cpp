// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/read_lss.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/expression/expression.h"
#include "core/expression/token.h"
#include "core/forms/lss_questions.h"
#include "core/forms/xlsform_question.h"
#include "core/io/file_bytes.h"
#include "core/io/loose_text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace quadrat {

namespace {

class LssReader {
public:
    explicit LssReader(LssTables tables)
        : m_survey(std::move(tables)), m_questions(m_survey, m_result.questionnaire, m_result.lost)
    {}

    ReadQuestionnaire read();

private:
    void readSection(const LssItem& group);
    std::string conditionOf(const LssItem& item);
    std::string equation(const std::string& text, const std::string& about);
    std::string relevance(const std::string& text, const std::string& about);
    std::string conditionsTable(const std::string& question);
    std::string conditionRow(const LssRow& row) const;
    std::string nameOfField(const std::string& field, bool& isIndicator) const;
    void tellTables();

    ReadQuestionnaire m_result;
    LssSurvey m_survey;
    LssQuestions m_questions;
};

/// An equation in our language; kept as it stands, and told, where it has no counterpart.
std::string LssReader::equation(const std::string& text, const std::string& about)
{
    try {
        return translatedEquation(text,
                                  [this](std::string_view code) { return m_questions.find(code); });
    } catch (const Error& error) {
        m_questions.tell(Severity::Warning, about, error.message().pattern,
                         error.message().arguments);
        m_questions.tell(Severity::Warning, about,
                         QUADRAT_TEXT("core", "\"%1\" is kept as it stands and has no effect until "
                                              "it is written anew."),
                         {text});
        return text;
    }
}

std::string LssReader::relevance(const std::string& text, const std::string& about)
{
    std::string_view inner = withoutBlanksAround(text);
    if (inner.starts_with('{') && inner.ends_with('}'))
        inner = withoutBlanksAround(inner.substr(1, inner.size() - 2));
    if (inner.empty() || inner == "1")
        return {};
    return inner == "0" ? "false" : equation(std::string(inner), about);
}

/// What "12X3X45SQ001" or a code is called here.
std::string LssReader::nameOfField(const std::string& field, bool& isIndicator) const
{
    std::string plain = field.starts_with('+') ? field.substr(1) : field;
    const std::size_t last = plain.rfind('X');
    for (const LssItem& group : m_survey.groups())
        for (const LssItem& item : m_survey.questionsOf(group.id)) {
            if (last == std::string::npos || !plain.substr(last + 1).starts_with(item.id))
                continue;
            const std::string sub = plain.substr(last + 1 + item.id.size());
            if (const auto known =
                    m_questions.find(sub.empty() ? item.code : item.code + "_" + sub)) {
                isIndicator = known->isIndicator;
                return known->name;
            }
        }
    return plain;
}

std::string LssReader::conditionRow(const LssRow& row) const
{
    bool isIndicator = false;
    const std::string name = nameOfField(row.at("cfieldname"), isIndicator);
    const std::string quotedName = isPlainName(name) ? name : "`" + name + "`";
    std::string method(withoutBlanksAround(row.at("method")));
    method = method == "==" || method.empty() ? "=" : method == "!=" ? "<>" : method;
    std::string value = row.at("value");
    if (value.empty() || value == " ")
        return (method == "=" ? "missing(" : "answered(") + quotedName + ")";
    if (isIndicator && value == "Y")
        return quotedName + " " + method + " 1";
    std::string quoted = "'";
    for (const char c : value)
        quoted += c == '\'' ? std::string("''") : std::string(1, c);
    return quotedName + " " + method + " " + quoted + "'";
}

/// Scenarios joined by "or"; in one, questions by "and", the values of one question by "or".
std::string LssReader::conditionsTable(const std::string& question)
{
    std::map<std::string, std::map<std::string, std::vector<std::string>>> scenarios;
    for (const LssRow& row : rowsOf(m_survey.tables(), "conditions"))
        if (row.at("qid") == question)
            scenarios[row.at("scenario")][row.at("cfieldname")].push_back(conditionRow(row));
    std::string all;
    for (const auto& [scenario, fields] : scenarios) {
        std::vector<std::string> parts;
        for (const auto& [field, values] : fields) {
            std::string either;
            for (const std::string& value : values)
                either += (either.empty() ? "" : " or ") + value;
            parts.push_back(std::move(either));
        }
        all += (all.empty() ? "" : " or ") + joinedConditions(parts);
    }
    return all;
}

std::string LssReader::conditionOf(const LssItem& item)
{
    const std::string condition = relevance(item.row.at("relevance"), item.code);
    const std::string rows = condition.empty() ? conditionsTable(item.id) : std::string();
    if (rows.empty())
        return condition;
    try {
        return write(parseExpression(rows));
    } catch (const Error& error) { // a method such as RX, for patterns
        m_questions.tell(Severity::Warning, item.code, error.message().pattern,
                         error.message().arguments);
        return rows;
    }
}

void LssReader::readSection(const LssItem& group)
{
    Section section{.name = m_questions.freeName("group_" + variableName(group.id)),
                    .title = m_questions.withOurNames(group.text)};
    section.showIf = relevance(group.row.at("grelevance"), textIn(group.text, ""));
    if (!group.row.at("randomization_group").empty())
        m_questions.tell(Severity::Warning, textIn(group.text, ""),
                         QUADRAT_TEXT("core", "Groups are asked in the order as written."));
    if (!group.help.empty())
        section.questions.push_back(
            {.name = m_questions.freeName(section.name + "_text"),
             .text = {.text = m_questions.withOurNames(group.help), .byMode = {}}});
    for (const LssItem& item : m_survey.questionsOf(group.id)) {
        const std::string condition = conditionOf(item);
        for (Question& question : m_questions.questions(item)) {
            question.showIf = condition;
            if (auto* calculation = std::get_if<Calculation>(&question.kind))
                if (!calculation->formula.empty())
                    calculation->formula = equation(calculation->formula, item.code);
            section.questions.push_back(std::move(question));
        }
    }
    m_result.questionnaire.sections.push_back(std::move(section));
}

void LssReader::tellTables()
{
    struct Table {
        const char *name, *words;
    };
    static const Table tables[] = {
        {"assessments", QUADRAT_TEXT("core", "Assessments are left out.")},
        {"quota", QUADRAT_TEXT("core", "Quotas are left out.")},
        {"defaultvalues", QUADRAT_TEXT("core", "Values that answers begin with are left out.")}};
    for (const Table& table : tables)
        if (!rowsOf(m_survey.tables(), table.name).empty())
            m_questions.tell(Severity::Warning, "", table.words);
}

ReadQuestionnaire LssReader::read()
{
    Questionnaire& questionnaire = m_result.questionnaire;
    questionnaire.languages = m_survey.languages();
    questionnaire.title = m_survey.setting("surveyls_title");
    questionnaire.introduction = m_survey.setting("surveyls_welcometext");
    for (const auto& [language, text] : m_survey.setting("surveyls_description")) {
        std::string& whole = questionnaire.introduction[language];
        whole = text + (whole.empty() ? "" : "\n") + whole;
    }
    questionnaire.closing = m_survey.setting("surveyls_endtext");
    const auto& surveys = rowsOf(m_survey.tables(), "surveys");
    if (!surveys.empty() && !surveys.front().at("sid").empty())
        questionnaire.name = "survey_" + variableName(surveys.front().at("sid"));
    tellTables();
    for (const LssItem& group : m_survey.groups())
        readSection(group);
    return std::move(m_result);
}

} // namespace

ReadQuestionnaire readLssText(std::string_view xml)
{
    return LssReader(readLssTables(xml)).read();
}

ReadQuestionnaire readLss(const std::filesystem::path& file, const Progress& progress)
{
    return readLssText(readFile(file, progress).view());
}

} // namespace quadrat
