// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/codebook.h"
#include "core/data/dataset.h"
#include "core/io/statistics_import.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// The most that a text may have of both.
struct TextLimit {
    std::size_t bytes, letters;
};

/// What a statistics program allows.
struct ExportRules {
    std::string program; ///< "SPSS"
    bool (*mayBegin)(char32_t letter);
    bool (*mayFollow)(char32_t letter);
    bool (*isReserved)(std::string_view name);
    bool tellsCase = false; ///< whether `Q1` and `q1` are two names
    TextLimit name, label, valueLabel, title;
    NumberMeaning (*meaningOf)(ValueKind kind); ///< how its dates and times are counted
    double firstTime = 0;                       ///< the first that is a date for it
};

/// A value with its words, as they will stand in the file.
struct ExportedValue {
    std::string value; ///< as Column::label writes it
    std::string words;
    Missing missing = Missing::None;
};

/// A column on its way into a file.
class ExportedVariable {
public:
    const Column* column = nullptr;
    std::string name, label, format;
    ValueKind kind = ValueKind::Number; ///< as it is written; texts that are no dates are Text
    NumberMeaning meaning;
    MeasurementLevel level = MeasurementLevel::Unknown;
    std::vector<ExportedValue> values;
    std::vector<MissingRange> missingRanges;

    bool isText() const { return kind == ValueKind::Text; }

    /// A value of the data or the codebook as the number in the file: NaN with its letter for .a to
    /// .z; NaN if it is none.
    double numberOf(std::string_view value) const;

    /// The value of a row as a number, if it is not text. NaN: a blank, or with its letter.
    double number(std::size_t row) const;

    /// The value of a row as text.
    std::string_view text(std::size_t row) const;

    /// Calls `work` with each different value, or with those of all rows if they have no codes.
    template <typename Work>
    void forNumbers(Work work) const;
    template <typename Work>
    void forTexts(Work work) const;

    /// To be called once the rest is set, before those above.
    void prepare();

private:
    std::vector<double> m_levels; ///< of the codes, 0 being the blank
};

template <typename Work>
void ExportedVariable::forNumbers(Work work) const
{
    if (column->coded()) {
        for (std::size_t code = 1; code < m_levels.size(); ++code)
            work(m_levels[code]);
        return;
    }
    for (std::size_t row = 0; row < column->rowCount(); ++row)
        work(number(row));
}

template <typename Work>
void ExportedVariable::forTexts(Work work) const
{
    if (const CodedValues* coded = column->coded()) {
        for (const Level& known : coded->levels)
            work(std::string_view(known.label));
        return;
    }
    for (std::size_t row = 0; row < column->rowCount(); ++row)
        work(text(row));
}

/// All that is written of a dataset, fitted to what the program allows; what does not fit is told.
struct Export {
    std::string title;
    std::vector<ExportedVariable> variables; ///< one a column, in its order
    std::vector<std::string> names;          ///< of the columns, as the data call them
    std::vector<Issue> issues;

    /// The name in the file of a column; empty if there is no such column.
    std::string nameOf(std::string_view column) const;
};

/// \param language  of the labels to be written
Export exported(const Dataset& data, const Codebook& codebook, const std::string& language,
                const ExportRules& rules);

/// As much of the text as is allowed, ending at a letter.
std::string shortened(std::string_view text, TextLimit most);

/// What is lost or changed of a variable.
Issue exportIssue(const char* pattern, std::vector<Message::Argument> arguments,
                  std::string column);

} // namespace quadrat
