// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/area_counts.h"

#include "core/base/error.h"
#include "core/data/column_of.h"
#include "core/frame/area_table.h"
#include "core/sampling/area_strata.h"
#include "reform.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

std::map<std::string, double> byCode(const AreaTree& tree, const AreaCounts& counts)
{
    std::map<std::string, double> found;
    for (const AreaCount& count : counts.counts)
        found[tree.areas[count.area].code] = count.units;
    return found;
}

using Counts = std::map<std::string, double>;

Column texts(const char* name, std::vector<std::string_view> values)
{
    return columnOf(name, values);
}

} // namespace

TEST_CASE("Units of areas roll up to any level on any day", "[frame]")
{
    const AreaTree tree = reform();
    const UnitsByCode units = unitsOf(tree, "2025-06-30");
    CHECK(units == UnitsByCode{{"C1", 400}, {"C2", 600}, {"C3", 1000}, {"C4", 2000}, {"C5", 50}});
    CHECK(byCode(tree, countsByArea(tree, units, 0, "2025-06-30")) ==
          Counts{{"P1", 2050}, {"P2", 2000}});
    CHECK(byCode(tree, countsByArea(tree, units, 1, "2025-06-30")) ==
          Counts{{"D1", 1000}, {"D2", 1050}, {"D3", 2000}});
    // After the reform: C3 is parted, P2 is in P1, districts are gone.
    CHECK(byCode(tree, countsByArea(tree, units, 2)) ==
          Counts{{"C5", 50}, {"N1", 1250}, {"N2", 2750}});
    CHECK(byCode(tree, countsByArea(tree, units, 0)) == Counts{{"P1", 4050}});
    CHECK(countsByArea(tree, units, 1).counts.empty());
    CHECK(countsByArea(tree, units, 1).issues.size() ==
          6); // what is in no district, piece by piece
}

TEST_CASE("Codes of today are not taken for those of before", "[frame]")
{
    const AreaTree tree = reform();
    const UnitsByCode units{{"C5", 60}, {"N1", 10}};
    CHECK(byCode(tree, countsByArea(tree, units, 2, "", "2025-07-01")) ==
          Counts{{"C5", 60}, {"N1", 10}, {"N2", 0}});
}

TEST_CASE("Units of a list are counted by area; those nowhere are told", "[frame]")
{
    const AreaTree tree = reform();
    const Dataset list({texts("commune", {"N1", "N1", "N2", "", "Z9", "D1"}),
                        columnOf("people", {2, 3, 4, 1, 7, 5})});
    const UnitsByCode rows = unitsOf(list, {.areas = {"commune"}});
    CHECK(rows == UnitsByCode{{"", 1}, {"D1", 1}, {"N1", 2}, {"N2", 1}, {"Z9", 1}});
    const UnitsByCode sizes = unitsOf(list, {.size = "people", .areas = {"commune"}});
    CHECK(sizes.at("N1") == 5);
    const AreaCounts counts = countsByArea(tree, sizes, 2);
    CHECK(byCode(tree, counts) == Counts{{"C5", 0}, {"N1", 5}, {"N2", 4}});
    REQUIRE(counts.issues.size() == 3);
    CHECK(counts.issues[0].message.english() == "1 units have no area and are not counted.");
    CHECK(counts.issues[1].message.english().find("\"D1\", which is not there") !=
          std::string::npos);
    CHECK(counts.issues[2].message.english().find("\"Z9\"") != std::string::npos);
    CHECK_THROWS_AS(unitsOf(list, {}), Error);
}

TEST_CASE("Levels are whatever a country has", "[frame]")
{
    // Two levels and four, made up: a region with sites, and a country with wards.
    const AreaTree two{.levels = {"region", "site"},
                       .areas = {{"r", "Region", "", 0, "", "", {}},
                                 {"s1", "Site", "r", 1, "", "", 3},
                                 {"s2", "Site", "r", 1, "", "", 4.5}},
                       .changes = {}};
    CHECK(checkAreas(two).empty());
    CHECK(byCode(two, countsByArea(two, unitsOf(two, ""), 0)) == Counts{{"r", 7.5}});
    const auto strata = strataOf(two, countsByArea(two, unitsOf(two, ""), 1));
    REQUIRE(strata.size() == 2);
    CHECK(strata[0].name == "Site (s1)"); // two of one name
    CHECK(strata[0].population + strata[1].population == 8);
    AreaTree four{.levels = {"state", "county", "town", "ward"}, .areas = {}, .changes = {}};
    for (const auto& [code, parent, level] :
         {std::tuple("1", "", 0), {"11", "1", 1}, {"111", "11", 2}, {"1111", "111", 3}})
        four.areas.push_back({code, code, parent, std::size_t(level), "", "", {}});
    four.areas.back().units = 9;
    CHECK(checkAreas(four).empty());
    CHECK(byCode(four, countsByArea(four, unitsOf(four, ""), 1)) == Counts{{"11", 9}});
}

TEST_CASE("Areas become strata of whole units", "[frame]")
{
    const AreaTree tree = reform();
    UnitsByCode units = unitsOf(tree, "2025-06-30");
    units["C3"] = 1001; // 250.25 and 750.75
    const auto strata = strataOf(tree, countsByArea(tree, units, 2));
    REQUIRE(strata.size() == 3);
    CHECK(strata[0].name == "Đảo Năm");
    CHECK(strata[1].name == "Phường Mới");
    CHECK(strata[1].population == 1250);
    CHECK(strata[2].population == 2751);
}

TEST_CASE("Areas are read from a sheet with a row an area", "[frame]")
{
    const Dataset sheet({texts("ma", {"P1", "D1", "C1"}), texts("ten", {"Đông", "Bắc", "Một"}),
                         texts("cha", {"", "P1", "D1"}), texts("den", {"", "2025-06-30", ""}),
                         texts("ho", {"", "", "x"})});
    const AreaTable table = areasByRow(
        sheet, {.code = "ma", .name = "ten", .parent = "cha", .validUntil = "den", .units = "ho"},
        {"province", "district", "commune"});
    REQUIRE(table.tree.areas.size() == 3);
    CHECK(table.tree.areas[2] == Area{"C1", "Một", "D1", 2, "", "", {}});
    CHECK(table.tree.areas[1].validUntil == "2025-06-30");
    REQUIRE(table.issues.size() == 1);
    CHECK(table.issues[0].row == 4);

    const Dataset named({texts("code", {"a", "b", "c"}), texts("level", {"town", "2", "hamlet"})});
    const AreaTable levels =
        areasByRow(named, {.code = "code", .level = "level"}, {"town", "ward"});
    CHECK(levels.tree.areas[0].level == 0);
    CHECK(levels.tree.areas[1].level == 1);
    CHECK(levels.tree.areas[1].name == "b");
    REQUIRE(levels.issues.size() == 1);
    CHECK(levels.issues[0].message.english().find("\"hamlet\"") != std::string::npos);
    CHECK_THROWS_WITH(areasByRow(named, {.code = "cod"}, {}), Catch::Contains("\"cod\""));
}

TEST_CASE("Areas are read from a sheet with a row a lowest area", "[frame]")
{
    const Dataset sheet(
        {texts("p", {"P1", "P1", "P1", "P1"}), texts("tinh", {"Đông", "Đông", "Dong", "Đông"}),
         texts("h", {"D1", "D1", "", "D1"}), texts("x", {"C1", "C2", "C3", "C1"}),
         texts("xa", {"Một", "Hai", "Ba", "Một"}), columnOf("ho", {400, 600, 50, 1})});
    const AreaTable table = areasByPath(
        sheet,
        {.levels = {{"province", "p", "tinh"}, {"district", "h", ""}, {"commune", "x", "xa"}},
         .units = "ho"});
    REQUIRE(table.tree.areas.size() == 5);
    CHECK(table.tree.areas[0] == Area{"P1", "Đông", "", 0, "", "", {}});
    CHECK(table.tree.areas[1] == Area{"D1", "D1", "P1", 1, "", "", {}});
    CHECK(table.tree.areas[2] == Area{"C1", "Một", "D1", 2, "", "", 400});
    CHECK(table.tree.areas[4].parent == "P1"); // its district is blank
    REQUIRE(table.issues.size() == 2);
    CHECK(table.issues[0].row == 4); // another name of P1
    CHECK(table.issues[1].message.english().find("Row 5 has the code \"C1\"") == 0);
}

TEST_CASE("A crosswalk is read into the tree", "[frame]")
{
    AreaTable table{.tree = reform(), .issues = {}};
    const auto changes = std::exchange(table.tree.changes, {});
    const Dataset sheet({texts("cu", {"C1", "C2", "C3", "C3", "C4", "C5", "P2"}),
                         texts("moi", {"N1", "N1", "N1", "N2", "N2", "C5", "P1"}),
                         columnOf("ty le", {1, 1, 0.25, 0.75, 1, std::nan(""), 1})});
    addChanges(table, sheet, {.from = "cu", .to = "moi", .share = "ty le", .day = "2025-07-01"});
    CHECK(table.tree.changes == changes);
    CHECK(checkAreas(table.tree).empty());
}
