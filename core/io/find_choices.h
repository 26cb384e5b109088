// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/survey_tools.h"

#include <string>
#include <vector>

namespace quadrat {

/// A question with several answers that a file seems to hold.
struct FoundChoice {
    /// `set` is the base of the headings; variables of the options still have no names. Labels of
    /// the options are those that the file shows.
    ChoiceMapping choice;
    std::string wholeColumn; ///< holds the same answers once more, in one cell; empty: none does
    std::vector<Issue> doubts;
};

/// Looks for the three layouts of several answers, by headings and values:
///
/// - Indicators: columns of one base (q2[…], q2/…, q2_1, q2_2 …) whose cells say yes, no or
/// nothing;
/// - OneCell: texts that a separator (";", "," or, of codes, a blank) parts into few pieces that
///   come again and again;
/// - Codes: columns q2_1, q2_2 … filled from the left, no code twice in a row.
///
/// A piece that begins with a small letter and never comes without the one before it is taken for
/// its end ("Khác, xin ghi rõ"), with a doubt. In files of 20 answers or more, pieces that come
/// once are other answers.
std::vector<FoundChoice> findChoices(const Imported& imported, SurveyTool tool,
                                     const std::vector<ColumnHeading>& headings);

/// How many rows of a column, of those that hold something, are fully options when parted so.
std::size_t rowsOfOptions(const Column& column, const std::string& separator,
                          const std::vector<std::string>& options);

} // namespace quadrat
