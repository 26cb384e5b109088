// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/fields.h"

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat {

/// The numbers that people see: questions counted through the whole questionnaire, sections by
/// letters. Notes, calculations and questions that say who somebody is have none.
class QuestionNumbers {
public:
    explicit QuestionNumbers(const Questionnaire& questionnaire);

    /// "12", in the third instance of a section that repeats "12.3"; empty if it has none.
    std::string of(std::size_t section, std::size_t question, std::size_t instance = 0) const;
    std::string of(const Field& field) const
    {
        return of(field.section, field.question, field.instance);
    }

    /// "A", after "Z" comes "AA"; empty for a section without title or without numbers in it.
    std::string ofSection(std::size_t section) const { return m_letters[section]; }

    std::size_t count() const { return m_count; }

private:
    std::vector<std::vector<std::size_t>> m_numbers; ///< 0: none
    std::vector<std::string> m_letters;
    std::size_t m_count = 0;
};

/// Whether a printed form asks it among the answers: not a note, not worked out, not identifying.
bool takesPrintedAnswer(const Question& question);

} // namespace quadrat
