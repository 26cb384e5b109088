// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace quadrat {

/// Whether something holds, if that is known: the three values of Kleene's strong logic.
///
/// Source: Kleene, S. C. (1952). Introduction to Metamathematics, § 64.
enum class Truth : std::uint8_t { False, True, Unknown };

// Both without a branch, so that a loop over them can be vectorised.

/// "and": false if one of them is false, whatever the other may be.
constexpr Truth both(Truth a, Truth b)
{
    const bool refuted = (a == Truth::False) | (b == Truth::False);
    return refuted ? Truth::False : std::max(a, b);
}

/// "or": true if one of them is true, whatever the other may be.
constexpr Truth either(Truth a, Truth b)
{
    const bool certain = (a == Truth::True) | (b == Truth::True);
    return certain ? Truth::True : std::max(a, b);
}

/// "not": what is not known stays so.
constexpr Truth opposite(Truth a)
{
    return a == Truth::Unknown ? a : Truth(1 - std::uint8_t(a));
}

} // namespace quadrat
