// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace quadrat {

/// The rows of a frame sorted into groups within groups: strata, in each the units of the first
/// stage, in each of these those of the second …
class FrameTree {
public:
    /// One group of all rows, as the frame stands.
    explicit FrameTree(std::size_t rowCount);

    enum class GroupOrder {
        ByValue,    ///< numbers by value, texts by code point
        ByFirstRow, ///< as they come in the frame
    };

    /// Splits every group of the innermost level by the values of a column, into a level of its own
    /// or, at `Level::Same`, in its place. Rows keep their order in each group; blanks are a value.
    /// Cost: two passes over the rows, 10 ns a row; numbers and texts that are not coded 60 ns
    /// more.
    enum class Level { Deeper, Same };
    void split(const Column& column, GroupOrder order, Level level);

    /// Level 0 is that of one group, or the strata once it was split with Level::Same.
    std::size_t groupCount(std::size_t level) const { return m_starts[level].size() - 1; }
    std::span<const std::uint32_t> rows(std::size_t level, std::size_t group) const;

    /// The groups one level deeper that make up a group: first and last + 1.
    std::pair<std::size_t, std::size_t> parts(std::size_t level, std::size_t group) const;

private:
    std::vector<std::uint32_t> m_rows;
    std::vector<std::vector<std::size_t>> m_starts; ///< by level: of each group in m_rows, and end
};

} // namespace quadrat
