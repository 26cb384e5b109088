// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace quadrat {

/// How a text reads as a number.
enum class NumberLook { None, Whole, WithPoint, WithComma };

NumberLook numberLook(std::string_view text);

/// What the different texts of a column say together about its being numeric.
class NumberEvidence {
public:
    void add(std::string_view text, std::size_t place);

    bool isNumeric() const { return !m_text && !isMixed(); }
    bool isMixed() const { return !m_text && m_point && m_comma; } ///< decimal points and commas
    /// The decimal sign of the column; of one that is mixed, the sign that came first.
    char decimal() const { return m_comma && (!m_point || *m_comma < *m_point) ? ',' : '.'; }
    bool hasDecimalComma() const { return m_comma && !m_point; }

    /// Place of the first text that is no number, or has the decimal sign that is not `decimal()`.
    std::optional<std::size_t> firstOdd() const
    {
        if (isMixed())
            return std::max(*m_point, *m_comma);
        return m_text;
    }

    /// Place of the first number with a comma if all those have three digits after it, as where
    /// commas part thousands (12,500).
    std::optional<std::size_t> firstDoubtful() const
    {
        return hasDecimalComma() && m_onlyGroups ? m_comma : std::nullopt;
    }

    /// Place of the first whole number of more than 15 digits, which a double cannot hold.
    std::optional<std::size_t> firstTooLong() const { return m_tooLong; }

private:
    std::optional<std::size_t> m_text, m_point, m_comma, m_tooLong;
    bool m_onlyGroups = true;
};

} // namespace quadrat
