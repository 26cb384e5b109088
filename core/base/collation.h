// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

namespace quadrat {

/// Puts texts (UTF-8) in the order of a Vietnamese dictionary: a ă â b c d đ e ê … o ô ơ … u ư,
/// then tones in the order ngang, huyền, hỏi, ngã, sắc, nặng (CLDR, locale vi). Texts that differ
/// only in case or in how their marks are stored stand together, in one fixed order.
///
///     std::ranges::sort(names, VietnameseOrder());
///
/// Copies share the tables, which take 0.3 ms to load; a comparison takes about 0.1 µs. May be used
/// by several threads at once.
class VietnameseOrder {
public:
    VietnameseOrder();

    bool operator()(std::string_view a, std::string_view b) const;

private:
    struct Tables;
    std::shared_ptr<const Tables> m_tables;
};

} // namespace quadrat
