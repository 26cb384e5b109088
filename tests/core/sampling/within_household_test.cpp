// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/within_household.h"

#include <catch2/catch.hpp>

#include <map>
#include <vector>

using namespace quadrat;

TEST_CASE("Kish's tables give every adult the same chance, but of five", "[reference]")
{
    // Kish (1949), table 1 and the text below it.
    for (const std::size_t adults : {1u, 2u, 3u, 4u, 6u})
        for (std::size_t person = 1; person <= adults; ++person)
            CHECK(kishProbability(adults, person) == Approx(1.0 / double(adults)).epsilon(1e-15));
    const std::vector<double> ofFive{2. / 12, 2. / 12, 3. / 12, 2. / 12, 3. / 12};
    for (std::size_t person = 1; person <= 5; ++person)
        CHECK(kishProbability(5, person) == ofFive[person - 1]);
    CHECK(kishProbability(8, 6) == Approx(1. / 6));
    CHECK(kishProbability(8, 7) == 0);
}

TEST_CASE("Every twelve households have the tables in their shares, whoever comes after",
          "[identity]")
{
    const std::vector<std::size_t> many = assignedKishTables(1200, 5);
    REQUIRE(many.size() == 1200);
    for (std::size_t begin = 0; begin < many.size(); begin += 12) {
        std::map<std::size_t, std::size_t> times;
        for (std::size_t k = begin; k < begin + 12; ++k)
            ++times[many[k]];
        for (std::size_t table = 0; table < kishTables().size(); ++table)
            CHECK(times[table] == kishTables()[table].twelfths);
    }
    const std::vector<std::size_t> few = assignedKishTables(31, 5);
    CHECK(std::vector<std::size_t>(many.begin(), many.begin() + 31) == few);
    CHECK(assignedKishTables(31, 6) != few);
    CHECK(std::vector<std::size_t>(many.begin(), many.begin() + 12) !=
          std::vector<std::size_t>(many.begin() + 12, many.begin() + 24));
}

TEST_CASE("The next birthday counts from the day of contact, over the end of the year",
          "[identity]")
{
    const std::vector<Birthday> members{{12, 30}, {2, 29}, {7, 5}, {7, 5}};
    CHECK(nextBirthday(members, {7, 5}) == 2);
    CHECK(nextBirthday(members, {7, 6}) == 0);
    CHECK(nextBirthday(members, {12, 31}) == 1);
    CHECK(nextBirthday(members, {2, 28}) == 1);
    CHECK(nextBirthday(members, {3, 1}) == 2);
}
