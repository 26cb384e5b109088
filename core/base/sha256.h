// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace quadrat {

/// SHA-256 (FIPS 180-4) as 64 hexadecimal digits: what others can check with any tool.
/// Cost: about 1 ns a byte.
std::string sha256(std::string_view bytes);

/// Of the bytes of a file. \throws Error{UnreadableFile} if it cannot be read
std::string sha256OfFile(const std::filesystem::path& file);

} // namespace quadrat
