// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/area_list.h"

#include "core/data/column_of.h"
#include "ui/areas/area_import.h"

#include <catch2/catch.hpp>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

Column texts(const std::string& name, const std::vector<std::string>& cells)
{
    TextValues values;
    for (const std::string& cell : cells) {
        values.bytes += cell;
        values.ends.push_back(values.bytes.size());
    }
    return {name, std::move(values)};
}

Dataset communes()
{
    return Dataset({texts("province", {"P", "P", "Q", "Q"}), texts("code", {"1", "2", "3", "4"}),
                    texts("commune", {"An", "Bình", "Cao", "An"}),
                    Column("households", NumberValues{{100, 200, 300, 400}})});
}

const std::vector<LevelColumns> levels{{"Province", "", "province"},
                                       {"Commune", "code", "commune"}};

} // namespace

TEST_CASE("A list of communes becomes a tree whose levels become strata", "[ui][areas]")
{
    const AreaTree tree = areasOfList(communes(), levels, "households", {});
    REQUIRE(tree.areas.size() == 6);
    CHECK(checkAreas(tree).empty());
    const auto provinces = strataOfAreas(tree, 0, {});
    REQUIRE(provinces.size() == 2);
    CHECK(provinces[1].population == 700);
    const auto strata = strataOfAreas(tree, 1, {});
    REQUIRE(strata.size() == 4);
    CHECK(strata[0].name == "An");
    CHECK(strata[3].name == "An (4)"); // two communes of one name are told apart
}

TEST_CASE("A newer list ends what is no longer there and keeps the rest", "[ui][areas]")
{
    const AreaTree former = areasOfList(communes(), levels, "households", {});
    const Dataset later({texts("province", {"P", "Q"}), texts("code", {"1", "34"}),
                         texts("commune", {"An", "Cao An"}),
                         Column("households", NumberValues{{310, 700}})});
    const AreaTree tree =
        merged(former, areasOfList(later, levels, "households", "2025-07-01"), "2025-07-01");
    CHECK(checkAreas(tree).empty());
    CHECK(strataOfAreas(tree, 1, "2025-06-30").size() == 4);
    const auto now = strataOfAreas(tree, 1, "2025-07-01");
    REQUIRE(now.size() == 2);
    CHECK(now[0].population == 310);
    CHECK(now[1].name == "Cao An");
}
