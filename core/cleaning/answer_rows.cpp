// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/answer_rows.h"

#include "core/base/parallel.h"
#include "core/cleaning/row_groups.h"

#include <algorithm>

namespace quadrat {

namespace {

constexpr std::size_t blockRows = 4096; // of a hundred columns: stays in the cache

std::vector<std::uint16_t> numbersOfCodes(const CodedValues& coded)
{
    std::vector<std::uint16_t> numbers{0};
    for (std::size_t k = 0; k < coded.levels.size(); ++k)
        numbers.push_back(coded.levels[k].missing == Missing::None ? std::uint16_t(k + 1) : 0);
    return numbers;
}

} // namespace

AnswerRows::AnswerRows(const std::vector<const Column*>& columns)
    : m_rowCount(columns.empty() ? 0 : columns.front()->rowCount()), m_width(columns.size()),
      m_answers(m_rowCount * m_width)
{
    std::vector<std::vector<std::uint16_t>> ofCode(m_width), ofRow(m_width);
    parallelFor(m_width, [&](std::size_t k) {
        if (const CodedValues* coded = columns[k]->coded()) {
            ofCode[k] = numbersOfCodes(*coded);
            return;
        }
        for (const std::uint64_t hash : answerHashes(*columns[k]))
            ofRow[k].push_back(hash == 0 ? 0 : std::uint16_t(1 + hash % 65'535));
    });
    parallelFor((m_rowCount + blockRows - 1) / blockRows, [&](std::size_t block) {
        const std::size_t end = std::min(m_rowCount, (block + 1) * blockRows);
        for (std::size_t k = 0; k < m_width; ++k) {
            std::uint16_t* place = m_answers.data() + block * blockRows * m_width + k;
            const auto put = [&](auto numberOf) {
                for (std::size_t row = block * blockRows; row < end; ++row, place += m_width)
                    *place = numberOf(row);
            };
            if (const CodedValues* coded = columns[k]->coded())
                withCodes(*coded, [&](auto codes) {
                    put([&](std::size_t row) { return ofCode[k][codes[row]]; });
                });
            else
                put([&](std::size_t row) { return ofRow[k][row]; });
        }
    });
}

} // namespace quadrat
