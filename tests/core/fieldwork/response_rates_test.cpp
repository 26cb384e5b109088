// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/response_rates.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace quadrat;
using Catch::Matchers::Contains;

namespace {

FinalDispositions household()
{
    return {.complete = 400,
            .partial = 25,
            .refusal = 120,
            .noncontact = 80,
            .other = 15,
            .unknownHousehold = 40,
            .unknownOther = 20,
            .notEligible = 30};
}

template <typename Rates>
void checkRates(const Rates& rates, const std::vector<double>& expected)
{
    REQUIRE(rates.size() == expected.size());
    for (std::size_t k = 0; k < expected.size(); ++k)
        CHECK(*rates[k] == Approx(expected[k]).epsilon(1e-9));
}

} // namespace

// Ten digits as of the AAPOR outcome rate calculator 4 and the R package outcomerate.
TEST_CASE("The rates of the Standard Definitions", "[reference]")
{
    const ResponseRates rates = responseRates(household());
    CHECK(*rates.e == Approx(0.9552238806).epsilon(1e-9));
    CHECK(rates.source == EligibilitySource::Proportional);
    checkRates(rates.response, {0.5714285714, 0.6071428571, 0.5736301370, 0.6094820205,
                                0.6250000000, 0.6640625000});
    checkRates(rates.cooperation, {0.7142857143, 0.7589285714, 0.7339449541, 0.7798165138});
    checkRates(rates.refusal, {0.1714285714, 0.1720890411, 0.1875000000});
    checkRates(rates.contact, {0.8000000000, 0.8030821918, 0.8750000000});
}

TEST_CASE("Rates that need e do not exist without it", "[identity]")
{
    FinalDispositions cases = household();
    cases.notEligible.reset();
    const ResponseRates rates = responseRates(cases);
    CHECK(rates.source == EligibilitySource::NotKnown);
    CHECK_FALSE(rates.e);
    CHECK_FALSE(rates.response[2]);
    CHECK_FALSE(rates.response[3]);
    CHECK_FALSE(rates.refusal[1]);
    CHECK_FALSE(rates.contact[1]);
    CHECK(rates.response[0] == responseRates(household()).response[0]);
}

TEST_CASE("e of 1 and of 0 are the two ends", "[identity]")
{
    FinalDispositions cases = household();
    cases.e = 1;
    ResponseRates rates = responseRates(cases);
    CHECK(rates.source == EligibilitySource::Given);
    CHECK(*rates.response[2] == Approx(*rates.response[0]));
    CHECK(*rates.contact[1] == Approx(*rates.contact[0]));
    cases.e = 0;
    rates = responseRates(cases);
    CHECK(*rates.response[3] == Approx(*rates.response[5]));
}

TEST_CASE("A rate of nothing does not exist", "[identity]")
{
    FinalDispositions cases;
    cases.unknownHousehold = 50;
    cases.notEligible = 0;
    const ResponseRates rates = responseRates(cases);
    CHECK(*rates.response[0] == 0);
    CHECK_FALSE(rates.response[4]);
    CHECK_FALSE(rates.cooperation[0]);
    CHECK_FALSE(rates.e);
    CHECK(rates.source == EligibilitySource::NotKnown);
}

TEST_CASE("Counts that cannot be name the field", "[error]")
{
    FinalDispositions cases = household();
    cases.refusal = -1;
    CHECK_THROWS_WITH(responseRates(cases), Contains("refusal is -1"));
    cases = household();
    cases.e = 1.2;
    CHECK_THROWS_WITH(responseRates(cases), Contains("e is 1.2"));
    CHECK_THROWS_WITH(responseRates(FinalDispositions()), Contains("no cases"));
}
