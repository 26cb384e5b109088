// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace quadrat {

/// The answers of rows side by side, for comparing rows: a number of two bytes for each answer, 0
/// where there is none. Of coded columns different answers have different numbers; of numbers and
/// texts a few in 100,000 share one.
class AnswerRows {
public:
    explicit AnswerRows(const std::vector<const Column*>& columns);

    std::size_t rowCount() const { return m_rowCount; }
    std::size_t width() const { return m_width; }
    std::span<const std::uint16_t> operator[](std::size_t row) const
    {
        return {m_answers.data() + row * m_width, m_width};
    }

private:
    std::size_t m_rowCount = 0, m_width = 0;
    std::vector<std::uint16_t> m_answers;
};

} // namespace quadrat
