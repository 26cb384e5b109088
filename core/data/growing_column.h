// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace quadrat {

/// A column of numbers that comes value by value. The finished column equals columnOf() of the
/// same values, at a byte a row on the way while there are few different ones.
/// Cost: about 3 ns a value.
class GrowingNumbers {
public:
    /// NaN is a blank, or a missing value with its letter (codebook.h).
    void add(double value);
    std::size_t rowCount() const { return m_isCoded ? m_codes.size() : m_values.size(); }
    Column finished(std::string name) &&;

private:
    std::uint8_t codeOf(std::uint64_t bits); ///< 0 if there is no room for one more

    bool m_isCoded = true;
    std::vector<std::uint8_t> m_codes;        ///< 0 is a blank, k the k-th of m_different
    std::vector<double> m_different;          ///< in the order in which they came
    std::array<std::uint8_t, 1024> m_slots{}; ///< hash table of codes; 0 is free
    std::vector<double> m_values;             ///< once there are too many different ones
};

/// The same for texts, which may come in any encoding.
/// Cost: about 20 ns a value.
class GrowingTexts {
public:
    /// The text as it shall stand in the column; `row` is where it stands first, from 0.
    using Decode = std::function<std::string(std::string_view text, std::size_t row)>;

    void add(std::string_view text); ///< empty: a blank
    std::size_t rowCount() const { return m_isCoded ? m_codes.size() : m_open.ends.size(); }

    /// Different texts, up to about `most` bytes of them, for a look at their encoding.
    std::string sample(std::size_t most) const;

    Column finished(std::string name, const Decode& decode) &&;

private:
    void open();

    bool m_isCoded = true;
    std::vector<std::uint16_t> m_codes; ///< 0 is a blank, k the k-th of m_different
    std::deque<std::string> m_different;
    std::vector<std::size_t> m_firstRows;
    std::unordered_map<std::string_view, std::uint16_t> m_found; ///< views into m_different
    TextValues m_open; ///< once there are too many different ones
};

} // namespace quadrat
