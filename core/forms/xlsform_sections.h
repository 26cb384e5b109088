// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/xlsform_question.h"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// Lays the rows of a survey out in sections: a group is one, also one within another; what follows
/// a group within its parent is one more. Within a repeat, groups are no sections of their own.
class XlsformSections {
public:
    XlsformSections(XlsformSurvey& survey, XlsformChoices& choices, Findings& findings)
        : m_survey(survey), m_questions(survey, choices, findings), m_findings(findings)
    {}

    std::vector<Section> make();

    /// Rows that carry texts of the whole.
    Texts introduction, closing;

private:
    struct Frame { ///< a group or repeat that is open
        const SurveyRow* row = nullptr;
        Texts title;
        std::string showIf;
        bool isSection = true;             ///< else its condition goes to its questions
        bool isTitled = false;             ///< some section has its title
        std::optional<std::size_t> last{}; ///< section made for it
        std::size_t sections = 0;
        std::optional<Repeat> repeat{};
        Order order = Order::AsWritten;
    };

    void begin(const SurveyRow& row);
    void end();
    Section& section();
    Section newSection(Frame& frame);
    std::vector<std::string> innerConditions() const;
    void add(Question question) { section().questions.push_back(std::move(question)); }
    Repeat askedRepeat(const SurveyRow& row);
    bool takeRow(const SurveyRow& row);
    /// The grid that begins at a row, which it takes together with the next ones.
    std::optional<std::size_t> takeGrid(std::size_t first);
    bool isGridItem(const SurveyRow& row, const std::string& list) const;
    Question gridQuestion(const SurveyRow& head, std::span<const SurveyRow> items);

    XlsformSurvey& m_survey;
    XlsformQuestions m_questions;
    Findings& m_findings;
    std::vector<Section> m_sections;
    std::vector<Frame> m_open;
    Frame m_outside; ///< of all groups
};

} // namespace quadrat
