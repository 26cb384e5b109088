// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// In which order a file writes the parts of its dates.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// What becomes of one column of a file.
struct ColumnMapping {
    std::string column;   ///< its name in the file
    std::string variable; ///< its name in the study; empty: it is left out
    Texts label;          ///< of a variable that the study does not know yet
    VariableRole role = VariableRole::Answer;
    /// Text keeps codes such as 007 as they are written, Number refuses what is none; empty: as the
    /// study has it, else as the values look.
    std::optional<ValueKind> kind;
    /// From what stands in the file ("Rất hài lòng") to the code of the study ("5"), case, marks
    /// and blanks apart; an empty code makes a blank. What is not in it stays as it is.
    std::map<std::string, std::string> codes;
    std::optional<char> decimal; ///< of numbers, '.' or ','; empty: found out from the values
    DateOrder dates = DateOrder::YearMonthDay;

    bool operator==(const ColumnMapping&) const = default;
};

/// How a file holds the answers to one question with several answers.
enum class ChoiceLayout {
    OneCell,    ///< all in one cell, with a separator between them
    Indicators, ///< a column for each option, which says whether it was chosen
    Codes,      ///< columns for the first, second … answer, each with the code of an option
};

/// One option of such a question.
struct ChoiceOption {
    std::string value;    ///< what stands for it: a text or code, or the name of its column
    std::string variable; ///< its variable in the study: 1 chosen, 0 not, blank without an answer
    Texts label;

    bool operator==(const ChoiceOption&) const = default;
};

/// Columns of a file that hold the answers to one question with several answers.
struct ChoiceMapping {
    std::string set; ///< name of the multiple-response set in the study
    Texts label;     ///< of the question
    ChoiceLayout layout = ChoiceLayout::OneCell;
    std::vector<std::string> columns; ///< in the file; of OneCell one
    std::string separator;            ///< of OneCell: "; " and ";" are the same
    std::vector<ChoiceOption> options;
    /// Variable for what people wrote as another answer; empty: such texts are refused.
    std::string other;
    /// Column of Indicators that holds those texts; empty if there is none.
    std::string otherColumn;

    bool operator==(const ChoiceMapping&) const = default;
};

/// Minutes that an interview took, from the columns of its start and its end.
struct DurationMapping {
    std::string variable, start, end;
    DateOrder dates = DateOrder::YearMonthDay;

    bool operator==(const DurationMapping&) const = default;
};

/// How what comes in from one source becomes responses of the study. Remembered with the source;
/// as JSON in docs/import-mapping.md.
struct ImportMapping {
    std::vector<ColumnMapping> columns;
    std::vector<ChoiceMapping> choices;
    std::optional<DurationMapping> duration;
    std::vector<std::string> keys; ///< variables that tell one case from another

    bool operator==(const ImportMapping&) const = default;
};

} // namespace quadrat
