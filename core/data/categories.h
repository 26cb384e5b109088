// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace quadrat {

/// A column seen as categories: the labels in their order, and one code a row in the narrowest
/// width that holds them all.
struct Categories {
    std::vector<std::string> labels;
    /// 0 … labels.size() − 1; labels.size() where missing
    std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>>
        codes;

    std::uint32_t missing() const { return std::uint32_t(labels.size()); }
    std::size_t rowCount() const;
    std::vector<std::uint32_t> wideCodes() const;
};

/// Calls `work` with the codes as a span of their own width.
template <typename Work>
decltype(auto) withCodes(const Categories& categories, Work&& work)
{
    return std::visit([&](const auto& codes) { return work(std::span(codes)); }, categories.codes);
}

/// The categories of a column. Coded columns keep the order of their levels (also of those no row
/// has); numbers are sorted by value and texts by code point.
/// Cost: one pass, about 1 ns a row; for numbers and texts also a sort of their different values.
Categories categoriesOf(const Column& column);

} // namespace quadrat
