// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form_state.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// Combinations of answers that are tried; where there are more, nothing is claimed.
inline constexpr std::size_t mostCombinations = 4096;
inline constexpr const char* someDay = "2026-01-01"; ///< on which they are

using QuestionId = std::pair<std::size_t, std::size_t>; // section, question

/// The part of a form that a condition hangs on, as a small form of its own.
class ReducedForm {
public:
    /// \param withPaths  whether the conditions on the questions it names count too
    ReducedForm(const Form& form, QuestionId target, bool withPaths)
        : m_form(form), m_target(target), m_withPaths(withPaths)
    {}

    /// Takes what an expression reads.
    void take(const Settled& expression);

    void takeQuestion(QuestionId id, std::size_t instance);

    /// The question that says which options of a cascade are offered.
    void takeAbove(std::size_t field);

    bool isPlain() const { return m_isPlain; }
    bool comparesAnswers() const { return m_comparesAnswers; } ///< with each other

    /// Whether a question that is asked before has checks of its own, which are left out here.
    bool leavesChecksOut() const;

    Questionnaire questionnaire() const;

    std::string targetName() const;

    /// Answers that stand for all that a field of the small form can have.
    std::vector<std::string> candidates(const Form& reduced, std::size_t f) const;

    bool isRead(const std::string& field) const { return m_fields.contains(field); }

private:
    void takeComparison(const std::vector<Node>& nodes, const Node& comparison);

    /// A text that no condition speaks of.
    std::string otherText() const;

    void addCodes(const Form& reduced, std::size_t f, std::vector<std::string>& all) const;

    /// All sets of the codes that conditions speak of, with and without another one.
    void addSubsets(const Form& reduced, std::size_t f, std::vector<std::string>& all) const;

    void addNumbers(const Question& question, std::vector<std::string>& all) const;

    const Form& m_form;
    QuestionId m_target;
    bool m_withPaths, m_isPlain = true, m_comparesAnswers = false;
    std::string m_above; ///< field of takeAbove()
    std::set<QuestionId> m_questions;
    std::set<std::string> m_fields; ///< that are read
    std::set<double> m_numbers;     ///< constants that conditions compare with
    std::set<std::string> m_texts;
};

/// Where a reduced form asks the question it was made for.
std::size_t askedIn(const Form& reduced, const ReducedForm& reduction, QuestionId target);

} // namespace quadrat
