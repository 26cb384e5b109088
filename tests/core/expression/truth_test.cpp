// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/truth.h"

#include <catch2/catch.hpp>

#include <array>

using namespace quadrat;

namespace {

constexpr Truth F = Truth::False, T = Truth::True, U = Truth::Unknown;
constexpr std::array all{F, T, U};

} // namespace

// Kleene (1952), § 64, the tables of the strong connectives.
TEST_CASE("The truth tables are Kleene's", "[expression][reference]")
{
    constexpr std::array<std::array<Truth, 3>, 3> conjunction{{{F, F, F}, {F, T, U}, {F, U, U}}};
    constexpr std::array<std::array<Truth, 3>, 3> disjunction{{{F, T, U}, {T, T, T}, {U, T, U}}};
    constexpr std::array<Truth, 3> negation{T, F, U};
    for (std::size_t a = 0; a < 3; ++a) {
        CHECK(opposite(all[a]) == negation[a]);
        for (std::size_t b = 0; b < 3; ++b) {
            CHECK(both(all[a], all[b]) == conjunction[a][b]);
            CHECK(either(all[a], all[b]) == disjunction[a][b]);
        }
    }
}

TEST_CASE("De Morgan's laws hold with what is not known", "[expression][identity]")
{
    for (const Truth a : all)
        for (const Truth b : all)
            CHECK(opposite(both(a, b)) == either(opposite(a), opposite(b)));
}
