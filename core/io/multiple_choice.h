// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import_mapping.h"
#include "core/io/imported.h"

#include <string_view>
#include <vector>

namespace quadrat {

/// The answers to one question with several answers, as the study keeps them.
struct ConvertedChoice {
    /// One a option with 1 where it was chosen and 0 where another one was; then, if the mapping
    /// has a variable for them, what people wrote as another answer.
    std::vector<Column> columns;
    std::vector<Variable> variables; ///< the same
    MultipleResponseSet set;         ///< counted value "1"
    std::vector<Issue> issues;       ///< cells that were refused, or can be read in two ways
};

/// Brings any of the three layouts into columns of 0 and 1. A row in which all columns of the
/// question are blank is no answer, so blank in all options; a row of zeros is the answer "none".
///
/// An option with an empty `value` is "other": chosen where there is a text that is none of the
/// options. In one cell, options that hold the separator themselves are found, the longest first;
/// if the same words could also be several options, an Issue says so. A text that is no option goes
/// to the variable for other answers; without such a variable the cell is refused, blank in all
/// options, and an Issue names it.
///
/// \throws Error{InvalidInput} for a column that the file does not have
/// Cost: about 50 ns a row and column; rows with the same cells are read once.
ConvertedChoice convertChoice(const Imported& imported, const ChoiceMapping& mapping);

/// Whether a cell of an indicator column says that its option was chosen: 1, true, yes, Y, x, có …
bool saysChosen(std::string_view cell);
/// … or that it was not: 0, false, no, N, không …, or is blank.
bool saysNotChosen(std::string_view cell);

} // namespace quadrat
