// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/sampling/selection_plan.h"

#include <map>
#include <string>
#include <string_view>

namespace quadrat {

/// What the command select is given (docs/selection-certificate.md).
struct SelectionSpecification {
    std::string frame; ///< file of units, as written: relative to the specification
    std::map<std::string, Measure> types; ///< measures that the frame's look does not tell
    SelectionPlan plan;

    bool operator==(const SelectionSpecification&) const = default;
};

/// What the command inclusion is given.
struct InclusionSpecification {
    std::string frame;
    std::map<std::string, Measure> types;
    std::string id, size; ///< columns of the frame
    double n = 0;

    bool operator==(const InclusionSpecification&) const = default;
};

/// \throws Error{InvalidInput} for text that is not JSON, a key that is not known, a value of the
///         wrong kind, or a missing entry
SelectionSpecification parseSelection(std::string_view json);
InclusionSpecification parseInclusion(std::string_view json);

} // namespace quadrat
