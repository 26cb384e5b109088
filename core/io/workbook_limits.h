// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace quadrat {

/// What a workbook may hold, so that a small file cannot fill the memory of a computer.
struct WorkbookLimits {
    std::uint64_t fileBytes = std::uint64_t(1) << 30;  ///< of the file itself
    std::uint64_t partBytes = std::uint64_t(4) << 30;  ///< of one part, inflated
    std::uint64_t totalBytes = std::uint64_t(8) << 30; ///< of all parts read, inflated
    std::uint64_t ratio = 200; ///< inflated to packed, from `freeBytes` of a part on
    std::uint64_t freeBytes = std::uint64_t(64) << 20; ///< of a part that may have any ratio
    std::size_t parts = 10'000;
    std::size_t depth = 256;                       ///< of elements within elements
    std::size_t tokenBytes = std::size_t(1) << 20; ///< of one tag or comment
    std::size_t textBytes = std::size_t(1) << 30;  ///< of the different texts of a sheet
    std::size_t cells = std::size_t(64) << 20;     ///< rows × columns that are read
};

inline constexpr std::size_t mostSheets = 10'000;
inline constexpr std::size_t mostCellBytes =
    1'000'000; ///< of a text; programs allow 32,767 letters
inline constexpr std::size_t mostSheetRows = 1'048'576;
inline constexpr std::size_t mostSheetColumns = 16'384;

} // namespace quadrat
