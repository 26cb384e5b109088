// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "core/workflow/publication.h"
#include "ui/text/reader.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace quadrat::ui {

/// One cell of a table for people: a number that keeps its value, or words.
struct TableCell {
    enum class Kind { Text, Percent, PercentRange, Number, NumberRange, Count, PValue };

    Kind kind = Kind::Text;
    QString text;                           ///< of a Text
    std::optional<double> value, low, high; ///< percent as 0 to 100; a range uses low and high
    int decimals = 1;
    bool doubtful = false, withheld = false;
    int mark = 0; ///< number of the note that says why; 0: none

    static TableCell words(QString text);
    static TableCell figure(Kind kind, std::optional<double> value, int decimals);
    static TableCell range(Kind kind, std::optional<double> low, std::optional<double> high,
                           int decimals);
    static TableCell count(std::size_t number);
};

/// What a column holds, for those who lay it out or write it to a file.
enum class ColumnRole { Label, Value, Range, Count, Effect, Other };

struct TableColumn {
    QString header;
    ColumnRole role = ColumnRole::Other;
};

/// A head over several columns.
struct ColumnGroup {
    QString header;
    std::size_t columns = 1;
};

/// A table ready to be printed, written to a file or copied: its words are in the reader's
/// language, its numbers still numbers.
struct PrintedTable {
    QString id, title, source;
    QString sentence;       ///< the test in words, if there is one
    std::size_t labels = 1; ///< leading columns that name the row
    std::vector<TableColumn> columns;
    std::vector<ColumnGroup> groups;          ///< over the columns after the labels; may be empty
    std::vector<std::vector<TableCell>> rows; ///< each as long as `columns`
    QStringList notes;                        ///< by mark, from 1
    bool isLong = true;                       ///< one row a figure, the figure after the labels
};

/// One row a figure, every row with all its labels: for files, and for all but crosstabs in print.
PrintedTable longTable(const EstimateTable& table, const Specification& specification,
                       const Reader& reader);

/// For print: answers down and groups across where that fits the page, else the long table. Under
/// the shares of a crosstab stands a row of their intervals, without a label.
PrintedTable publicationTable(const EstimateTable& table, const Specification& specification,
                              const Reader& reader);

/// The text of a cell in the reader's numbers; a dash for a figure there is not, or is not shown.
QString cellText(const TableCell& cell, const Reader& reader);

} // namespace quadrat::ui
