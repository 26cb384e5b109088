// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expression/expression.h"

#include <span>
#include <string_view>

namespace quadrat {

/// A function of the language: its name and how many values it takes.
struct Function {
    std::string_view name; ///< lower case; the case does not matter in a text
    Operation operation;
    std::size_t least, most;
};

std::span<const Function> functions();

/// Null if there is none of that name, letters compared without case.
const Function* findFunction(std::string_view name);

/// Null if the operation is not a function.
const Function* findFunction(Operation operation);

} // namespace quadrat
