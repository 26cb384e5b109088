// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/design_guess.h"

#include <catch2/catch.hpp>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

Column number(const char* name)
{
    return Column(name, NumberValues{{1, 2}});
}

Column category(const char* name)
{
    return Column(
        name,
        CodedValues{std::vector<std::uint8_t>{1, 2},
                    {{"a", std::nullopt, Missing::None}, {"b", std::nullopt, Missing::None}}},
        Measure::Category);
}

} // namespace

TEST_CASE("The design is guessed from plain names, English and Vietnamese", "[ui][document]")
{
    const DesignSpec english =
        guessDesign(Dataset({number("age"), number("PSU"), category("Stratum"), number("wt")}));
    CHECK(english.weights == "wt");
    CHECK(english.strata == std::vector<std::string>{"Stratum"});
    CHECK(english.clusters == std::vector<std::string>{"PSU"});
    CHECK(english.nest);

    const DesignSpec vietnamese =
        guessDesign(Dataset({category("Tầng"), category("Cụm"), number("Quyền số")}));
    CHECK(vietnamese.weights == "Quyền số");
    CHECK(vietnamese.strata == std::vector<std::string>{"Tầng"});
    CHECK(vietnamese.clusters == std::vector<std::string>{"Cụm"});
}

TEST_CASE("A weight that is no number is not guessed", "[ui][document]")
{
    CHECK(guessDesign(Dataset({category("weight"), number("age")})).weights.empty());
}

TEST_CASE("A province may be a stratum, but is only suggested", "[ui][document]")
{
    const Dataset data({category("gender"), category("province"), number("weight")});
    CHECK(guessDesign(data).strata.empty());
    CHECK(likelyColumns(data, DesignRole::Strata).front() == "province");
    CHECK(likelyColumns(data, DesignRole::Strata).size() == 3);
    CHECK(likelyColumns(data, DesignRole::Weights) == std::vector<std::string>{"weight"});
}
