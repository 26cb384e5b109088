// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

namespace quadrat {

/// The column as if it had been read with that measure: numbers as categories are ordered by their
/// labels, categories whose labels are all numbers become numbers.
/// \throws Error{InvalidInput} naming the column and a label that is no number, if numbers are
/// asked Cost: one pass; nothing where the measure is right already.
Column withMeasure(Column column, Measure measure);

} // namespace quadrat
