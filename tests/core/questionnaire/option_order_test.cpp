// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/option_order.h"

#include "tests/core/questionnaire/small_form.h"

#include <catch2/catch.hpp>

#include <array>
#include <string>

using namespace quadrat;

// Reference: FNV-1a of "a" is 0xe40c292c (test vectors of its authors); the orders were worked out
// by a separate program from the description in option_order.h.
TEST_CASE("An order is the same on every machine", "[reference]")
{
    CHECK(orderSeed(0, "a") == 0xe40c292cu);
    const std::uint32_t seed = orderSeed(7, "A-01");
    using Places = std::vector<std::size_t>;
    CHECK(seed == 1499381135u);
    CHECK(randomOrder(8, seed, "q1") == Places{2, 6, 7, 4, 0, 1, 5, 3});
    CHECK(randomOrder(8, seed, "q1", {false, false, false, false, false, false, true, true}) ==
          Places{1, 5, 3, 0, 4, 2, 6, 7});
    CHECK(randomOrder(5, 0, "đường") == Places{3, 0, 2, 1, 4});
    CHECK(randomOrder(0, seed, "q1").empty());
}

TEST_CASE("Every option comes first about equally often")
{
    std::array<int, 5> first{};
    constexpr int cases = 20'000;
    for (int k = 0; k < cases; ++k)
        ++first[randomOrder(5, orderSeed(1, std::to_string(k)), "q")[0]];
    for (const int count : first) // standard deviation 57
        CHECK(std::abs(count - cases / 5) < 230);
}

TEST_CASE("Don't know, other and what is fixed stay where they are")
{
    OptionList list = listOf("l", {"1", "2", "3", "4", "96", "98"});
    list.options[1].keepsPlace = true;
    list.options[4].specify = true;
    list.options[5].missing = Missing::DontKnow;
    const Questionnaire all =
        oneSection({{.name = "q", .kind = SingleChoice{"l", "", Order::Random}, .besides = "dk"},
                    {.name = "s", .kind = SingleChoice{"l"}}},
                   {list, besides()});
    bool moved = false;
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        const auto options = orderedOptions(all, all.sections[0].questions[0], seed);
        REQUIRE(options.size() == 8);
        CHECK(options[1]->code == "2");
        CHECK(options[4]->code == "96");
        CHECK(options[5]->code == "98");
        CHECK(options[6]->code == "-8");
        moved = moved || options[0]->code != "1";
        CHECK(orderedOptions(all, all.sections[0].questions[1], seed)[0]->code == "1");
    }
    CHECK(moved);
}
