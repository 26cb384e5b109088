// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/xpath.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

/// What constraints of forms usually say of the answer itself, found in one of their conjuncts.
/// `self` is the name of the question, which may stand in place of ".".

/// `. >= 18`, `120 >= .`, `count-selected(.) <= 3`, `string-length(.) < 80`
struct XpathLimit {
    enum class Of { Answer, Chosen, Length };

    Of of = Of::Answer;
    std::string sign; ///< >= > <= < =, with the answer on its left
    Xpath bound;
};
std::optional<XpathLimit> limitIn(const Xpath& condition, std::string_view self);

/// The code that is to be chosen alone: `not(selected(., 'none') and count-selected(.) > 1)` or one
/// of the other ways in which this is written.
std::optional<std::string> aloneCodeIn(const Xpath& condition, std::string_view self);

/// How many decimals `. = round(., 2)` asks for.
std::optional<std::size_t> decimalsIn(const Xpath& condition, std::string_view self);

} // namespace quadrat
