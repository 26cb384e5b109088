// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace quadrat {

/// Where `text` stops being UTF-8 as Unicode defines it (no overlong form, no surrogate, nothing
/// above U+10FFFF, no sequence cut short): the place of the first byte of the bad sequence.
/// \return nothing if all of it is UTF-8
/// Cost: under 0.1 ns a byte for ASCII, about 0.5 ns for Vietnamese.
std::optional<std::size_t> firstInvalidByte(std::string_view text);

/// Length of the sequence that begins with `lead`, 1 to 4; 0 if no sequence begins so.
int sequenceLength(char lead);

} // namespace quadrat
