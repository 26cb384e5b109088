// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/workbook_limits.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace quadrat {

enum class CellKind : std::uint8_t {
    Blank,
    Number,
    Boolean,  ///< 0 or 1
    Date,     ///< milliseconds since 1970
    DateTime, ///< the same
    Time,     ///< milliseconds
    Text,     ///< number of a text
    Fault,    ///< number of the text of an error such as #N/A
    NoDate,   ///< a number that is formatted as a date and is none
};

/// One cell of a row, as a reader of workbooks meets it.
struct SheetCell {
    std::uint32_t column = 0; ///< from 0
    CellKind kind = CellKind::Blank;
    double value = 0; ///< by kind
};

/// The texts of a workbook by number. Holds them one after the other.
class SheetTexts {
public:
    explicit SheetTexts(const WorkbookLimits& limits) : m_limit(limits.textBytes) {}

    /// A new text, even if it is known. \throws Error{UnreadableFile} beyond the limit
    std::uint32_t add(std::string_view text);
    /// The number of a text, a new one only if it is not known among those told here.
    std::uint32_t numberOf(std::string_view text);

    std::string_view at(std::uint32_t number) const
    {
        const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[number] - begin);
    }
    std::size_t size() const { return m_ends.size(); }

private:
    std::size_t m_limit;
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
    std::unordered_multimap<std::size_t, std::uint32_t> m_known; ///< by hash
};

} // namespace quadrat
