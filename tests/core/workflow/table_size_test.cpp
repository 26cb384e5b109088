// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/analysis.h"

#include <catch2/catch.hpp>

using namespace quadrat;

TEST_CASE("A table counts its rows over all domains", "[workflow][identity]")
{
    const auto coded = [](const char* name, std::vector<std::uint8_t> codes) {
        return Column(
            name,
            CodedValues{std::move(codes),
                        {{"a", std::nullopt, Missing::None}, {"b", std::nullopt, Missing::None}}},
            Measure::Category);
    };
    // Seven rows, one of them without an answer.
    const Dataset data(
        {coded("region", {1, 1, 1, 2, 2, 2, 2}), coded("vote", {1, 2, 0, 1, 2, 1, 2})});
    Specification specification;
    EstimateSpec shares;
    shares.id = "shares";
    shares.variables = {"vote"};
    EstimateSpec byRegion = shares;
    byRegion.id = "by region";
    byRegion.by = {"region"};
    specification.estimates = {shares, byRegion};

    const Analysis analysis = analyse(data, specification);
    CHECK(analysis.estimates[0].n == 6);
    CHECK(analysis.estimates[1].n == 6);
}
