// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sample/strata_model.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace quadrat::ui {

/// What became of cells that were pasted into the strata.
struct PastedStrata {
    std::vector<PlannedStratum> strata; ///< all of them, with what was pasted
    StrataModel::RefusedCells refused;  ///< what could not be read, at its place in the table
    int rows = 0;                       ///< that were pasted
    bool headerRead = false;            ///< the first row said which column is which
    QStringList ignored;                ///< heads of columns that mean nothing here
    QString totalRow;                   ///< name of a row that was the sum of the others, left out
};

/// Reads cells of a spreadsheet into the strata from a place on, as a person would: by the words in
/// their first row, in English or Vietnamese, if there are some, else by position; a column of row
/// numbers and a row of totals are left out; whether 16.500 is sixteen thousand is found out from
/// all numbers together.
/// \param fields  of the columns from the place on, for cells without a header
PastedStrata pasteStrata(const SamplePlan& plan, int row, const QList<StrataField>& fields,
                         const QList<QStringList>& cells);

/// The field that the head of a column speaks of, in English or Vietnamese; nothing if none.
std::optional<StrataField> fieldOfHead(const QString& head);

/// The first or last of the strata if it is the sum of the others and is called so ("Total").
std::optional<std::size_t> totalRow(const std::vector<PlannedStratum>& strata);

/// How the numbers of pasted or imported cells are written: as most of those say that give it away,
/// else as the window writes.
DecimalSign commonSign(const QStringList& texts);

} // namespace quadrat::ui
