// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/estimation/design.h"
#include "core/project/specification.h"

#include <vector>

namespace quadrat {

/// The design of a specification, bound to the columns of the data.
struct BoundDesign {
    Design design;
    std::vector<double> weights; ///< one a row of the data: the column, what fpc implies, or 1
};

/// \throws Error{InvalidInput} naming the column and the row of a weight, stratum, cluster or
///         population count that is missing, negative or not a number; and what Design refuses
BoundDesign bindDesign(const Dataset& data, const DesignSpec& spec);

} // namespace quadrat
