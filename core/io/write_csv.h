// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "core/data/dataset.h"
#include "core/io/labelled_data.h"

#include <string>

namespace quadrat {

/// How text for a spreadsheet program is to be written.
struct CsvWriting {
    CellWording values = CellWording::Codes;
    std::string language; ///< of the labels, by its code; empty: as they came
    char decimal = ',';   ///< ',' or '.': what the program of the reader expects in a number
};

/// The data as text that Excel opens by a double click: UTF-8 with byte order mark, fields between
/// semicolons, rows ending in CR LF, numbers with the decimal sign asked for, missing cells empty.
///
/// A text that a spreadsheet program would take for a formula (it begins with = + - @, a tab or a
/// line end) gets an apostrophe before it, names of columns too; numbers stay as they are, negative
/// ones included. For exchange with other programs use writeDelimited, which changes nothing.
/// Cost: about 30 ns a cell.
std::string writeCsvForExcel(const Dataset& data, const Codebook& codebook,
                             const CsvWriting& writing = {});

} // namespace quadrat
