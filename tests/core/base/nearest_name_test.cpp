// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest_name.h"

#include <catch2/catch.hpp>

using namespace quadrat;

TEST_CASE("The nearest name is the one a slip away", "[base]")
{
    const std::vector<std::string> names{"region", "Income", "age", "North"};
    CHECK(nearestName("regio", names) == "region");   // left out
    CHECK(nearestName("regionn", names) == "region"); // put in
    CHECK(nearestName("inkome", names) == "Income");  // changed; case does not count
    CHECK(nearestName("Nroth", names) == "North");    // swapped
    CHECK(nearestName("AGE", names) == "age");
    CHECK(nearestName("weight", names).empty());
    CHECK(nearestName("xyz", {}).empty());
}
