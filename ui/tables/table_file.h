// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "ui/text/reader.h"

#include <QByteArray>
#include <QString>

#include <filesystem>

namespace quadrat::ui {

/// All tables of an analysis as one list for a spreadsheet: a row a figure, a column each for the
/// question, the group, the answer, what the figure is, its value, interval, n, design effect and
/// note. Shares are percentages. With a byte order mark; in Vietnamese with ; and decimal comma, as
/// the spreadsheet of such a reader expects. Words that a spreadsheet would take for a formula
/// begin with an apostrophe; numbers are whole to the last digit.
QByteArray tablesCsv(const Analysis& analysis, const Specification& specification,
                     const Reader& reader);

/// The tables as one page that needs nothing else: no script, no other file.
QByteArray tablesHtml(const Analysis& analysis, const Specification& specification,
                      const Reader& reader);

/// The tables as a workbook, a sheet an estimate; figures are numbers with a format.
QByteArray tablesWorkbook(const Analysis& analysis, const Specification& specification,
                          const Reader& reader);

/// \throws Error{InvalidInput} if tables cannot be of the kind that the suffix of `file` asks for
void checkTableName(const std::filesystem::path& file);

/// Writes .csv, .html or .xlsx, whole or not at all.
/// \throws Error{InvalidInput} for another suffix, Error{UnwritableFile}
void writeTables(const Analysis& analysis, const Specification& specification, const Reader& reader,
                 const std::filesystem::path& file);

} // namespace quadrat::ui
