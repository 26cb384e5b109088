// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/open_mapped.h"

#include "core/base/error.h"
#include "tests/core/io/import_file.h"

#include <catch2/catch.hpp>

using namespace quadrat;

TEST_CASE("A mapping in a file brings an export into the study", "[workflow]")
{
    const std::string folder = QUADRAT_TEST_DATA "/survey-tools/";
    const MappedImport mapped = openMapped(folder + "google_forms_vi.csv",
                                           folder + "google_forms_map.json", {{}, {"age"}, {}, {}});
    const Dataset& data = mapped.responses.data;
    CHECK(valuesOf(data, "q2") == Values{"4", "3", "1", "3", "4", "", "4"});
    CHECK(valuesOf(data, "q3_other_text")[5] == "Đài phát thanh");
    CHECK(valuesOf(data, "q3_paper") == Values{"1", "0", "1", "0", "", "1", "0"});
    CHECK(data.columns().size() == 8);
    CHECK(mapped.keys == Values{"date"});
    REQUIRE(mapped.refusedCells == 1); // "Bình thường" has no code in the mapping
    CHECK(mapped.responses.issues[0].row == 7u);
    CHECK_THROWS_AS(openMapped(folder + "google_forms_vi.csv", folder + "kobo.json", {}), Error);
}
