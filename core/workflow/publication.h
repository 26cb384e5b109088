// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dictionary.h"
#include "core/workflow/analysis.h"

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat {

/// Whether a figure may stand in what leaves the office: a chart, a table, a report.
enum class Standing {
    Sound,
    Doubtful,     ///< shown, greyed, with its reasons
    TooFewCases,  ///< withheld: too few cases for a reliable figure (Flag::FewCases)
    TooFewPeople, ///< withheld: fewer than fewestPeople answered, or it would give such a one away
};

/// Under so many people an answer could be traced to one of them.
inline constexpr std::size_t fewestPeople = 10;

inline bool withheld(Standing standing)
{
    return standing == Standing::TooFewCases || standing == Standing::TooFewPeople;
}

Standing standing(const EstimateRow& row);

/// One for each cell of a crosstab, in its order. A cell of fewer than fewestPeople is withheld;
/// where it is the only one of its row or column, so is the next smallest there, since the margin
/// less the others would give the hidden one back.
std::vector<Standing> standings(const std::vector<CrosstabCell>& cells);

/// The order to print rows and cells in: answers as the dictionary orders them, all else as it
/// comes. Indexes into `table.rows` or `table.cells`.
std::vector<std::size_t> printOrder(const EstimateTable& table, const Dictionary& dictionary);

/// The specification with its words in a language, where it has them.
Specification inLanguage(Specification specification, const std::string& code);

/// The words of `over` where it has some, else those of `under`.
Dictionary layered(Dictionary under, const Dictionary& over);

/// The question as it was asked, or the name of the variable.
const std::string& wording(const Dictionary& dictionary, const std::string& variable);

/// The words of an answer, or the answer as it stands in the data.
const std::string& answerLabel(const Dictionary& dictionary, const std::string& variable,
                               const std::string& answer);

/// Whether the answers run from one end of a scale to the other: the dictionary says so, or all of
/// them are numbers.
bool isScale(const Dictionary& dictionary, const std::string& variable,
             const std::vector<std::string>& answers);

} // namespace quadrat
