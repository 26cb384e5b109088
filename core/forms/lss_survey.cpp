// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/lss_survey.h"

#include <algorithm>
#include <utility>

namespace quadrat {

LssSurvey::LssSurvey(LssTables tables) : m_tables(std::move(tables))
{
    readLanguages();
    m_groups = items("groups", "group_l10ns", "gid", "group_name", "group_order");
    for (LssItem& question :
         items("questions", "question_l10ns", "qid", "question", "question_order"))
        if (question.row.at("parent_qid").empty() || question.row.at("parent_qid") == "0")
            m_questions[question.row.at("gid")].push_back(std::move(question));
    for (const char* table : {"subquestions", "questions"})
        for (LssItem& sub : items(table, "question_l10ns", "qid", "question", "question_order"))
            if (const std::string parent = sub.row.at("parent_qid");
                !parent.empty() && parent != "0")
                m_subquestions[parent].push_back(std::move(sub));
    for (LssItem& answer : items("answers", "answer_l10ns", "aid", "answer", "sortorder")) {
        const std::string question = answer.row.at("qid");
        m_answers[question].push_back(std::move(answer));
    }
    for (const LssRow& row : rowsOf(m_tables, "question_attributes"))
        m_attributes[row.at("qid")][row.at("attribute")][row.at("language")] = row.at("value");
}

void LssSurvey::readLanguages()
{
    const auto add = [this](const std::string& language) {
        if (!language.empty() && std::ranges::count(m_languages, language) == 0)
            m_languages.push_back(language);
    };
    for (const LssRow& survey : rowsOf(m_tables, "surveys")) {
        add(survey.at("language"));
        std::string others = survey.at("additional_languages") + " ";
        for (std::size_t end; (end = others.find(' ')) != std::string::npos;
             others.erase(0, end + 1))
            add(others.substr(0, end));
    }
    for (const LssRow& setting : rowsOf(m_tables, "surveys_languagesettings"))
        add(setting.at("surveyls_language"));
}

std::vector<LssItem> LssSurvey::items(std::string_view table, std::string_view texts,
                                      std::string_view id, std::string_view text,
                                      std::string_view order) const
{
    std::map<std::string, std::vector<const LssRow*>> apart; // texts of the new layout
    for (const LssRow& row : rowsOf(m_tables, texts))
        apart[row.at(id)].push_back(&row);
    std::vector<LssItem> found;
    std::map<std::string, std::size_t> places;
    for (const LssRow& row : rowsOf(m_tables, table)) {
        // Answers of the old layout have no id of their own.
        std::string key = row.at(id);
        if (key.empty())
            key = row.at("qid") + " " + row.at("code") + " " + row.at("scale_id");
        const auto [place, isNew] = places.try_emplace(key, found.size());
        if (isNew) {
            LssItem item{.id = row.at(id), .type = row.at("type"), .row = row};
            item.code = table == "answers" ? row.at("code") : row.at("title");
            item.scale = row.at("scale_id").empty() ? "0" : row.at("scale_id");
            found.push_back(std::move(item));
        }
        LssItem& item = found[place->second];
        const auto take = [&](const LssRow& from) {
            const std::string helpField = table == "groups" ? "description" : "help";
            for (const auto& [field, to] :
                 {std::pair(std::string(text), &item.text), std::pair(helpField, &item.help)})
                if (std::string words = plainText(from.at(field)); !words.empty())
                    (*to)[from.at("language")] = std::move(words);
        };
        take(row);
        if (isNew)
            for (const LssRow* each : apart[key])
                take(*each);
    }
    std::ranges::stable_sort(found, {}, [&](const LssItem& item) { return item.row.order(order); });
    return found;
}

const std::vector<LssItem>& LssSurvey::questionsOf(const std::string& group) const
{
    static const std::vector<LssItem> none;
    const auto found = m_questions.find(group);
    return found == m_questions.end() ? none : found->second;
}

std::vector<LssItem> LssSurvey::subquestionsOf(const std::string& question,
                                               std::string_view scale) const
{
    std::vector<LssItem> subs;
    if (const auto found = m_subquestions.find(question); found != m_subquestions.end())
        for (const LssItem& sub : found->second)
            if (sub.scale == scale && std::ranges::count(subs, sub.id, &LssItem::id) == 0)
                subs.push_back(sub);
    return subs;
}

std::vector<LssItem> LssSurvey::answersOf(const std::string& question, std::string_view scale) const
{
    std::vector<LssItem> answers;
    if (const auto found = m_answers.find(question); found != m_answers.end())
        std::ranges::copy_if(found->second, std::back_inserter(answers),
                             [&](const LssItem& answer) { return answer.scale == scale; });
    return answers;
}

Texts LssSurvey::attributeTexts(const std::string& question, std::string_view name) const
{
    const auto found = m_attributes.find(question);
    if (found == m_attributes.end())
        return {};
    const auto attribute = found->second.find(name);
    Texts texts;
    if (attribute != found->second.end())
        for (const auto& [language, value] : attribute->second)
            if (std::string words = plainText(value); !words.empty())
                texts[language] = std::move(words);
    return texts;
}

std::string LssSurvey::attribute(const std::string& question, std::string_view name) const
{
    const Texts texts = attributeTexts(question, name);
    return texts.empty() ? std::string() : texts.begin()->second;
}

bool LssSurvey::isOn(const std::string& question, std::string_view name) const
{
    const std::string value = attribute(question, name);
    return !value.empty() && value != "0" && value != "N" && value != "normal";
}

Texts LssSurvey::setting(std::string_view field) const
{
    Texts texts;
    for (const LssRow& row : rowsOf(m_tables, "surveys_languagesettings"))
        if (std::string words = plainText(row.at(field)); !words.empty())
            texts[row.at("surveyls_language")] = std::move(words);
    return texts;
}

} // namespace quadrat
