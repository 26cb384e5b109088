// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/areas.h"

#include "core/base/error.h"
#include "reform.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quadrat;

namespace {

std::vector<std::string> codesOn(const AreaTree& tree, std::size_t level, const char* day)
{
    std::vector<std::string> codes;
    for (const std::size_t k : areasOn(tree, level, day))
        codes.push_back(tree.areas[k].code);
    return codes;
}

/// Whether one of the findings is of the row and names the text.
bool isFound(const std::vector<Issue>& issues, std::size_t row, const std::string& text)
{
    return std::ranges::any_of(issues, [&](const Issue& issue) {
        return issue.row == row && issue.message.english().find(text) != std::string::npos;
    });
}

} // namespace

TEST_CASE("Areas are those of the day", "[frame]")
{
    const AreaTree tree = reform();
    CHECK(checkAreas(tree).empty());
    CHECK(codesOn(tree, 0, "2025-06-30") == std::vector<std::string>{"P1", "P2"});
    CHECK(codesOn(tree, 1, "2025-06-30") == std::vector<std::string>{"D1", "D2", "D3"});
    CHECK(codesOn(tree, 1, "2025-07-01").empty());
    CHECK(codesOn(tree, 2, "2025-06-30") == std::vector<std::string>{"C1", "C2", "C3", "C4", "C5"});
    CHECK(codesOn(tree, 2, "2025-07-01") == std::vector<std::string>{"C5", "N1", "N2"});
    CHECK(codesOn(tree, 2, "") == std::vector<std::string>{"C5", "N1", "N2"});
    CHECK(findArea(tree, "D2") == 3); // it is there no more
    CHECK_FALSE(findArea(tree, "X"));
}

TEST_CASE("Units go to the areas that took over theirs", "[frame]")
{
    const AreaTree tree = reform();
    const auto whole = successorsOf(tree, "C1", "2025-07-01");
    REQUIRE(whole.size() == 1);
    CHECK(whole[0] == AreaChange{"C1", "N1", 1, "2025-07-01"});
    const auto parts = successorsOf(tree, "C3", "");
    REQUIRE(parts.size() == 2);
    CHECK(parts[0] == AreaChange{"C3", "N1", 0.25, "2025-07-01"});
    CHECK(parts[1] == AreaChange{"C3", "N2", 0.75, "2025-07-01"});
    CHECK(successorsOf(tree, "C3", "2025-06-30") ==
          std::vector<AreaChange>{{"C3", "C3", 1, ""}}); // nothing had changed yet
    CHECK(successorsOf(tree, "C5", "") == std::vector<AreaChange>{{"C5", "C5", 1, "2025-07-01"}});
    CHECK(findArea(tree, "C5", "2025-06-30") == 9);
    CHECK(findArea(tree, "C5") == 10);
}

TEST_CASE("Chains of changes multiply their shares", "[frame]")
{
    AreaTree tree{.levels = {"zone"}};
    for (const char* code : {"a", "b", "c", "d"})
        tree.areas.push_back({.code = code, .name = code});
    tree.changes = {{"a", "a", 0.6, "2000-01-01"},
                    {"a", "b", 0.4, "2000-01-01"},
                    {"a", "c", 1, "2010-01-01"},
                    {"b", "c", 0.5, "2010-01-01"},
                    {"b", "d", 0.5, "2010-01-01"}};
    const auto ends = successorsOf(tree, "a", "");
    REQUIRE(ends.size() == 2);
    CHECK(ends[0].to == "c");
    CHECK(ends[0].share == Approx(0.6 + 0.4 * 0.5));
    CHECK(ends[1].share == Approx(0.4 * 0.5));
    CHECK(successorsOf(tree, "a", "2005-01-01").size() == 2); // a itself and b

    tree.changes.push_back({"c", "a", 1, "2020-01-01"});
    CHECK_THROWS_WITH(successorsOf(tree, "a", ""),
                      Catch::Contains("\"c\"") && Catch::Contains("\"a\""));
    const auto issues = checkAreas(tree);
    CHECK(std::ranges::any_of(issues, [](const Issue& issue) {
        return issue.message.english().find("lead from") != std::string::npos;
    }));
}

TEST_CASE("What is wrong with areas is said with their place", "[frame][error]")
{
    AreaTree tree = reform();
    SECTION("a code twice")
    {
        tree.areas[1].code = "P1";
        CHECK(isFound(checkAreas(tree), 2, "\"P1\" stands for"));
    }
    SECTION("no code")
    {
        tree.areas.back().code.clear();
        CHECK(isFound(checkAreas(tree), tree.areas.size(), "no code"));
    }
    SECTION("a parent that is not there")
    {
        tree.areas[2].parent = "P9";
        CHECK(isFound(checkAreas(tree), 3, "\"P9\""));
    }
    SECTION("a parent that skips a level of its time")
    {
        tree.areas[5].parent = "P1"; // C1, in a time of districts
        CHECK(isFound(checkAreas(tree), 6, "next level above"));
    }
    SECTION("a parent of another time")
    {
        tree.areas[5].validUntil.clear(); // C1 outlives its district
        CHECK(isFound(checkAreas(tree), 6, "\"D1\""));
    }
    SECTION("a day that is none")
    {
        tree.areas[5].validUntil = "2025-06-31";
        CHECK(isFound(checkAreas(tree), 6, "2025-06-31"));
    }
    SECTION("days in the wrong order")
    {
        tree.areas[5].validFrom = "2026-01-01";
        CHECK(isFound(checkAreas(tree), 6, "before it begins"));
    }
    SECTION("a change of an area that is not there")
    {
        tree.changes[0].from = "C9";
        CHECK(isFound(checkAreas(tree), 1, "\"C9\""));
    }
    SECTION("shares that do not add up")
    {
        tree.changes[2].share = 0.5; // C3 to N1
        const auto issues = checkAreas(tree);
        REQUIRE(issues.size() == 1);
        CHECK(issues[0].message.english().find("1.25") != std::string::npos);
    }
    SECTION("an area that went elsewhere and is still there")
    {
        tree.areas[1].validUntil.clear(); // P2
        const auto issues = checkAreas(tree);
        REQUIRE(issues.size() == 1);
        CHECK(issues[0].message.english().find("\"P2\" went wholly elsewhere") == 0);
    }
}
