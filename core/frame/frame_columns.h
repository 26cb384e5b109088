// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace quadrat {

/// Which columns of a list say what; the others are carried along (name, address, telephone).
struct FrameColumns {
    std::string id;
    std::string size;               ///< empty: none
    std::vector<std::string> areas; ///< codes from the largest to the smallest area; may be empty

    bool operator==(const FrameColumns&) const = default;
};

} // namespace quadrat
