// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "core/data/dataset.h"
#include "core/io/codebook_for_readers.h"

#include <functional>
#include <string>

namespace quadrat {

/// How the page of a codebook is to be written.
struct CodebookWriting {
    std::string language = "en"; ///< of the labels, by its code
    ReaderWords words;           ///< our own texts in that language; empty: English
    /// How a number reads there; empty: the shortest form with a point.
    std::function<std::string(double number, int decimals)> number;
};

/// The variables of the data as one HTML page that needs no other file: label, kind, values with
/// their labels and reasons for no answer, and how often each occurs (unweighted n, and its share
/// of all rows in percent). Numbers without labels are told by count, smallest, largest and mean of
/// the answers. Values with more than 200 different ones are not listed.
/// Cost: one pass over each column.
std::string codebookHtml(const Dataset& data, const Codebook& codebook,
                         const CodebookWriting& writing = {});

} // namespace quadrat
