// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat {

/// Draws that read well.
class Dice {
public:
    explicit Dice(Random& random) : m_random(random) {}

    std::size_t below(std::size_t count) { return std::size_t(m_random.below(count)); }
    bool happens(double share) { return m_random.uniform() < share; }

    template <typename T>
    T of(const std::vector<T>& all)
    {
        return all[below(all.size())];
    }

private:
    Random& m_random;
};

/// What a condition may name, by what it gives.
struct Names {
    std::vector<std::string> numbers, texts, choices, several;
};

/// Conditions and formulas of every operation and function over some names. Most can be run.
class RandomConditions {
public:
    RandomConditions(Random& random, const Names& names) : m_dice(random), m_names(names) {}

    std::string condition(int depth = 3);
    std::string number(int depth = 2);
    std::string text(int depth = 1);
    /// A number or truth for a calculation.
    std::string formula();

private:
    std::string delicate();
    std::string comparison(int depth);
    std::string literal();
    std::string letters();
    std::string code();
    std::string name(const std::vector<std::string>& names, const std::string& otherwise);
    std::string choice() { return name(m_names.choices, "1"); }
    std::string several() { return name(m_names.several, "'1 2'"); }
    std::string any();

    Dice m_dice;
    const Names& m_names;
};

} // namespace quadrat
