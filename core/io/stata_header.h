// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/seekable_bytes.h"

#include <cstdint>

namespace quadrat {

/// The beginning of a file of Stata.
struct StataHeader {
    int version = 0; ///< 118 is that of Stata 14 and later
    std::uint64_t variableCount = 0, rowCount = 0;

    std::size_t nameSize() const; ///< bytes of a name, of a variable or of a set of labels
};

/// Reads it and holds its counts against the limits of Stata and the length of the file (a value
/// takes a byte at least), so that ReadStat afterwards sees none that it would not survive.
/// \throws Error{UnreadableFile}
StataHeader readStataHeader(SeekableBytes& bytes);

} // namespace quadrat
