// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/xlsform_choices.h"
#include "core/forms/xlsform_sheets.h"
#include "core/forms/xlsform_types.h"
#include "core/forms/xlsform_words.h"
#include "core/forms/xpath_conditions.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// A row of the sheet "survey" that takes part in the form.
struct SurveyRow {
    const XlsformRow* cells = nullptr;
    SurveyTypeCell type;
    std::string name;     ///< as the form has it; conditions name it so
    std::string ours;     ///< in our questionnaire
    std::size_t end = 0;  ///< of a group or repeat: the row that ends it
    std::string repeat;   ///< ours, of the outermost repeat it stands in or begins; empty: none
    bool isTable = false; ///< a group that is a grid, whatever its appearance
    std::vector<std::string> levels{}; ///< names of the places of a ranking, where it has some
    std::string countName{}; ///< ours, of the question how often, where a repeat does not say it

    std::string text(std::string_view column) const { return cells->text(column); }
    Texts texts(std::string_view column) const { return cells->texts(column); }
    std::optional<std::size_t> count(std::string_view column) const; ///< up to 1e9
    std::size_t number() const { return cells->number; }
    bool begins() const
    {
        return type.type == SurveyType::BeginGroup || type.type == SurveyType::BeginRepeat;
    }
    bool ends() const
    {
        return type.type == SurveyType::EndGroup || type.type == SurveyType::EndRepeat;
    }
    /// What a person does not answer, or cannot answer here.
    bool isLeftOut() const
    {
        return type.type == SurveyType::Metadata || type.type == SurveyType::Hidden ||
               type.type == SurveyType::Media;
    }
    bool appears(std::string_view word) const; ///< whether "appearance" has that word
    std::string parameter(std::string_view key) const;
};

/// How often a repeat of another program may come, where it does not say so.
inline constexpr std::size_t usualMostInstances = 20;

/// What takes part in a form and how it is called.
class XlsformSurvey {
public:
    /// \throws Error{UnreadableFile} for more than 20,000 rows
    /// \param isOurs  this program wrote it: names are as they are to be
    XlsformSurvey(const XlsformSheet& sheet, const XlsformChoices& choices, bool isOurs,
                  Findings& findings);

    const std::vector<SurveyRow>& rows() const { return m_rows; }

    /// A question as conditions name it.
    std::optional<NamedQuestion> find(std::string_view name) const;
    std::string freeName(const std::string& wanted); ///< one that nothing else has; now taken
    std::size_t mostInstances(const SurveyRow& repeat) const;

    /// Where an expression of a row stands. It must not outlive this.
    XpathContext contextOf(const SurveyRow& row) const;

    /// `${name}` in a text with our names.
    Texts withOurNames(Texts texts) const;

private:
    void takeRows(const XlsformSheet& sheet, Findings& findings);
    void takeRow(SurveyRow row, Findings& findings);
    void matchEnds(Findings& findings);
    void takeFieldNames(const XlsformChoices& choices);
    void nameRows(Findings& findings);
    std::string oursFor(const SurveyRow& row, Findings& findings);
    void describe(const XlsformChoices& choices);
    void describeRepeats();
    std::optional<double> largestAnswer(const std::string& name) const;

    std::vector<SurveyRow> m_rows;
    std::string m_scoreList; ///< of the score that is open
    bool m_isInRank = false;
    std::map<std::string, NamedQuestion, std::less<>> m_named; ///< by their name
    std::map<std::string, std::size_t, std::less<>> m_rowOf;   ///< by their name, the first
    std::map<std::string, std::size_t> m_taken; ///< our names, and the next number for each
    std::set<std::string> m_fields;             ///< of those, names of answers within questions
};

} // namespace quadrat
