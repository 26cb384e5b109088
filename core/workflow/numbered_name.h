// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace quadrat {

/// Names such as "sample 3": a word and a number from 1.
std::string numberedName(std::string_view word, std::size_t number);

/// The number of such a name; 0 if it is none of that word.
std::size_t numberIn(std::string_view word, std::string_view name);

/// One more than the highest number among the names.
std::size_t nextNumber(std::string_view word, std::span<const std::string> names);

} // namespace quadrat
