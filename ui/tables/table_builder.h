// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/printed_table.h"

namespace quadrat::ui {

/// Builds the parts that all tables for people share: columns, and notes with their numbers.
class TableBuilder {
public:
    TableBuilder(const EstimateTable& of, const Specification& specification, const Reader& by);

    void label(const QString& header);
    void column(ColumnRole role, const QString& header);
    void rangeColumn();
    QString effectHeader() const;

    int markFor(const QString& note);

    /// Withholds or marks the figures of a row from column `first` on, before column `end`.
    void judge(std::vector<TableCell>& row, std::size_t first, std::size_t end, Standing standing,
               const std::vector<Flag>& flags);

    QString answerOf(const std::string& variable, const std::string& label) const;

    const EstimateTable& table;
    const Dictionary& words;
    const Reader& reader;
    PrintedTable printed;
};

} // namespace quadrat::ui
