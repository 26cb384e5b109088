// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "core/data/dataset.h"

#include <string_view>

namespace quadrat {

/// What stands in a cell whose value has a label.
enum class CellWording { Codes, Labels };

/// The data with the label of each value, in a language, in place of the value, for those who read
/// and not for calculation; a value without a label stays. Two values may come to read the same.
Dataset withLabels(const Dataset& data, const Codebook& codebook, std::string_view language);

} // namespace quadrat
