// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

/// Reads a decimal number, whatever the locale of the process: optional sign, digits, `decimal`,
/// digits, optional exponent. Blanks around it are allowed; nothing else is: no thousands mark, no
/// "inf", no "nan", no hexadecimal.
/// \return nothing if `text` is not such a number or it is too large for a double
/// Cost: about 10 ns for a number of up to 15 digits, which is read exactly.
std::optional<double> readNumber(std::string_view text, char decimal = '.');

/// The shortest text that reads back as the same double, with a point, whatever the locale; whole
/// numbers below 10^15 are written without an exponent (100000, not 1e+05).
std::string writeNumber(double number);

} // namespace quadrat
