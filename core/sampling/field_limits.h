// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace quadrat {

/// What numbers of a plan may be. Each throws Error{InvalidInput} that names the field by its word
/// in the specification, what stands there and what may stand there. Not a number is refused too.

void requireAbove(const char* field, double value, double limit);
void requireAtLeast(const char* field, double value, double limit);
void requireWhole(const char* field, double value, double least);
void requireInside(const char* field, double value, double low, double high); ///< ends left out
void requireRate(const char* field, double value);                            ///< (0, 1]

/// The value. \throws Error{InvalidInput} naming what needs it, if there is none
double required(const char* field, std::optional<double> value, const std::string& neededBy);

} // namespace quadrat
