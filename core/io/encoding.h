// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

inline constexpr std::string_view utf8Name = "UTF-8";
inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; ///< of UTF-8

/// The encoding that the first bytes show: UTF-16LE or UTF-16BE by byte order mark or by the zero
/// bytes that Latin letters have in it; else UTF-8.
std::string markedEncoding(std::string_view bytes);

/// Of windows-1258, TCVN3 (the ABC fonts) and VNI (VNI-Windows) the one in which the words with
/// marks look like Vietnamese syllables; nothing if fewer than 7 of 10 do in any of them, or if the
/// bytes are mostly UTF-8, with some that are damaged.
std::optional<std::string> likelyVietnameseEncoding(std::string_view bytes);

/// The name that we use for the encoding that someone calls `name` ("utf8", "ABC", "cp1258"…).
/// \throws Error{InvalidInput} if it is not known
std::string knownEncoding(std::string_view name);

/// The bytes as UTF-8, composed (NFC) if the encoding has tone marks of their own, without a byte
/// order mark.
/// \param encoding  a name that knownEncoding gives
/// \throws Error{UnreadableFile} naming byte and line of the first byte that is not of the encoding
std::string decoded(std::string_view bytes, std::string_view encoding);

} // namespace quadrat
