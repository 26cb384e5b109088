// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/compute.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

Dataset survey()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    return Dataset({Column("age", NumberValues{{15, 40, none, 70}})});
}

} // namespace

TEST_CASE("A computed number is coded when few values differ", "[data][expression]")
{
    const Column decade = compute(survey(), "decade", parseExpression("floor(age / 10) * 10"));
    CHECK(decade == Column("decade",
                           {.codes = std::vector<std::uint8_t>{1, 2, 0, 3},
                            .levels = {{"10", 10.0}, {"40", 40.0}, {"70", 70.0}}},
                           Measure::Number));

    const Column zero = compute(survey(), "zero", parseExpression("round((age - 40) / 1000)"));
    CHECK(zero.coded()->levels == std::vector<Level>{{"0", 0.0}}); // -0.025 rounds to no "-0"

    std::vector<double> many(300);
    for (std::size_t k = 0; k < many.size(); ++k)
        many[k] = double(k);
    const Column quarter =
        compute(Dataset({Column("x", NumberValues{many})}), "quarter", parseExpression("x / 4"));
    REQUIRE(quarter.numbers());
    CHECK(quarter.number(299) == 74.75);
}

TEST_CASE("A computed text is a category, a computed condition a 0 or 1", "[data][expression]")
{
    const Column band =
        compute(survey(), "band", parseExpression("if(age < 18, 'minor', if(age >= 60, '60+'))"));
    CHECK(band == Column("band",
                         {.codes = std::vector<std::uint8_t>{2, 0, 0, 1},
                          .levels = {{"60+", {}}, {"minor", {}}}},
                         Measure::Category));

    const Column adult = compute(survey(), "adult", parseExpression("age >= 18"));
    CHECK(adult.measure() == Measure::Number);
    CHECK(adult.number(0) == 0);
    CHECK(adult.number(1) == 1);
    CHECK(adult.isMissing(2));
}

TEST_CASE("Very many different texts become open text", "[data][expression]")
{
    TextValues codes;
    for (int k = 0; k < 70'000; ++k) {
        codes.bytes += "p" + std::to_string(k);
        codes.ends.push_back(codes.bytes.size());
    }
    const Dataset data({Column("code", codes)});
    const Column copy = compute(data, "copy", parseExpression("coalesce(code, 'none')"));
    REQUIRE(copy.text());
    CHECK(*copy.text() == codes);
}
