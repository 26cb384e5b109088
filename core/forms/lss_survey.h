// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/lss_tables.h"
#include "core/questionnaire/questionnaire.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// A question, subquestion, answer or group of LimeSurvey with its texts in all languages, whatever
/// layout the file has: one row with texts apart, or a row for each language.
struct LssItem {
    std::string id;    ///< qid or gid
    std::string code;  ///< title or code
    std::string type;  ///< of a question
    std::string scale; ///< "0" or "1" of two-dimensional ones
    LssRow row;        ///< in the first language
    Texts text, help;
};

/// The tables of a survey, sorted and put together.
class LssSurvey {
public:
    explicit LssSurvey(LssTables tables);

    const LssTables& tables() const { return m_tables; }
    const std::vector<std::string>& languages() const { return m_languages; }
    const std::vector<LssItem>& groups() const { return m_groups; }
    const std::vector<LssItem>& questionsOf(const std::string& group) const;
    std::vector<LssItem> subquestionsOf(const std::string& question,
                                        std::string_view scale = "0") const;
    std::vector<LssItem> answersOf(const std::string& question, std::string_view scale = "0") const;

    /// An attribute of a question; empty if it is not set.
    std::string attribute(const std::string& question, std::string_view name) const;
    Texts attributeTexts(const std::string& question, std::string_view name) const;
    bool isOn(const std::string& question, std::string_view name) const;

    Texts setting(std::string_view field) const; ///< of the survey, in all languages

private:
    void readLanguages();
    std::vector<LssItem> items(std::string_view table, std::string_view texts, std::string_view id,
                               std::string_view text, std::string_view order) const;

    LssTables m_tables;
    std::vector<std::string> m_languages;
    std::vector<LssItem> m_groups;
    std::map<std::string, std::vector<LssItem>> m_questions;    ///< by group
    std::map<std::string, std::vector<LssItem>> m_subquestions; ///< by question
    std::map<std::string, std::vector<LssItem>> m_answers;      ///< by question
    std::map<std::string, std::map<std::string, Texts, std::less<>>> m_attributes;
};

} // namespace quadrat
