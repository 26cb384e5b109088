// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace quadrat {

/// The different values that a new column takes, in the order in which they were first named.
class Outcomes {
public:
    /// Position of the value; a second one with the same label is the same value, and missing if
    /// either is.
    std::size_t add(const Level& level);

    /// The same for a missing code that the source hands on; nothing (a blank) if it means an
    /// answer here.
    std::optional<std::size_t> addMissing(const Level& level);

    const std::vector<Level>& levels() const { return m_levels; }

private:
    std::vector<Level> m_levels;
    std::unordered_map<std::string, std::size_t> m_positions;
};

/// Which outcome a value has, missing codes among them; nothing for a blank. May add outcomes.
using OutcomeOf = std::function<std::optional<std::size_t>(const Level&)>;

/// A column in which every value of `source` has become its outcome; blanks stay blanks. Its levels
/// are the outcomes that occur: numbers by value, categories in the order of `outcomes`. Too many
/// for codes (255 numbers, 65,535 categories): doubles or open text, missing codes then as blanks.
/// Cost: of a coded column a call a level and 1 ns a row; of others a call a row.
Column mapped(const Column& source, std::string name, Measure measure, Outcomes& outcomes,
              const OutcomeOf& outcomeOf);

} // namespace quadrat
