// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/open_data.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <string>

using namespace quadrat;

namespace {

const std::string folder = QUADRAT_TEST_DATA;

} // namespace

TEST_CASE("The missing codes of a file of SPSS or Stata are missing in statistics", "[workflow]")
{
    const Imported survey = openData(folder + "/spss/survey.sav");
    const Column& q1 = survey.data.at("q1");
    CHECK(q1.label(2) == "9");
    CHECK(q1.isMissing(2));
    CHECK(std::isnan(q1.number(3)));
    CHECK(q1.number(1) == 2);
    CHECK(survey.data.at("tuoi").isMissing(2)); // −5, in LOWEST THRU 0
    CHECK(survey.data.at("macode").isMissing(1));
    CHECK(openData(folder + "/stata/stata13.dta").data.at("age").isMissing(1));
}

TEST_CASE("Measures asked for hold in files of SPSS", "[workflow]")
{
    const Imported survey =
        openData(folder + "/spss/survey.sav", {{"id", Measure::Category}, {"q1", Measure::Number}});
    CHECK(survey.data.at("id").measure() == Measure::Category);
    CHECK(survey.data.at("q1").measure() == Measure::Number);
    CHECK_THROWS_WITH(openData(folder + "/spss/survey.sav", {{"tỉnh", Measure::Number}}),
                      Catch::Contains("\"tỉnh\" should hold numbers, and \"Đà Nẵng\" is none"));
}

TEST_CASE("A file of no known kind is refused with the kinds there are", "[workflow][error]")
{
    CHECK_THROWS_WITH(openData(folder + "/README.md"),
                      Catch::Contains(".csv") && Catch::Contains(".sav, .zsav or .dta"));
}
