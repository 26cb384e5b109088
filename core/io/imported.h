// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/codebook.h"
#include "core/data/dataset.h"
#include "core/io/row_places.h"

#include <vector>

namespace quadrat {

/// What a reader of files hands over: the values as they stand in the file, what the file says
/// about them, and what the reader has to say.
struct Imported {
    Dataset data;               ///< the columns wanted, in the order of the file
    Codebook codebook;          ///< what the file itself says of them; may know fewer variables
    std::vector<Issue> issues;  ///< cells and rows that could not be taken as they stand
    std::vector<Message> notes; ///< what was found out about the file, where it is not the usual
    RowPlaces places;           ///< where the rows of the data stand in the file
};

} // namespace quadrat
