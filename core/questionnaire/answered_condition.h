// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// A condition that asks for nothing but answers to questions with one answer, so that it can be
/// worked out from their codes alone.
class AnsweredCondition {
public:
    /// Empty if the condition asks for anything else.
    static std::optional<AnsweredCondition> of(const Form& form, const Expression& settled);

    const std::vector<std::size_t>& fields() const { return m_fields; } ///< that it asks for

    /// \param codes  by field; a field without entry has no answer
    /// \return true only if it holds: neither where it is false nor where it is not known
    bool holds(const std::map<std::size_t, std::string>& codes) const;

private:
    AnsweredCondition(const Form& form, const Expression& settled);

    const Form* m_form;
    const Expression* m_expression;
    std::vector<bool> m_byNumber; ///< one a node: compared by number, else letter by letter
    std::vector<std::size_t> m_fields;
};

} // namespace quadrat
