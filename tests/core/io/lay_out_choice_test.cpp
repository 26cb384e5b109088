// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/lay_out_choice.h"

#include "core/base/error.h"
#include "core/io/delimited_text.h"
#include "core/io/multiple_choice.h"

#include <catch2/catch.hpp>

using namespace quadrat;
using Catch::Contains;

namespace {

const Imported file = readDelimitedBytes("media,media_1,media_2\n"
                                         "tv; radio,tv,radio\n"
                                         "radio,radio,\n"
                                         ",,\n");

std::vector<std::string> valuesOf(const ChoiceMapping& choice)
{
    std::vector<std::string> values;
    for (const ChoiceOption& option : choice.options)
        values.push_back(option.value);
    return values;
}

} // namespace

TEST_CASE("The same answers from one cell and from code columns become the same columns",
          "[io][identity]")
{
    const ChoiceMapping cell = laidOut({.set = "media", .label = {}, .columns = {"media"}},
                                       ChoiceLayout::OneCell, ";", file.data);
    const ChoiceMapping codes =
        laidOut({.set = "media", .label = {}, .columns = {"media_1", "media_2"}},
                ChoiceLayout::Codes, "", file.data);
    CHECK(valuesOf(cell) == std::vector<std::string>{"radio", "tv"});
    CHECK(cell.options == codes.options);
    CHECK(convertChoice(file, cell).columns == convertChoice(file, codes).columns);
}

TEST_CASE("Indicators have an option for each column; what was an option keeps its variable",
          "[io]")
{
    ChoiceMapping choice{.set = "media", .label = {}, .columns = {"media_1", "media_2"}};
    choice.options = {{"media_2", "second", {{"", "Second"}}}, {"", "else", {}}};
    choice = laidOut(choice, ChoiceLayout::Indicators, "", file.data);
    CHECK(valuesOf(choice) == std::vector<std::string>{"media_1", "media_2", ""});
    CHECK(choice.options[1].variable == "second");
    CHECK(choice.options[0].variable == "media_media_1");
}

TEST_CASE("A layout that the columns cannot have is refused", "[io][error]")
{
    ChoiceMapping choice{.set = "media", .label = {}, .columns = {"media_1", "media_2"}};
    CHECK_THROWS_WITH(laidOut(choice, ChoiceLayout::OneCell, ";", file.data),
                      Contains("media") && Contains("2 columns"));
    std::string many = "id\n";
    for (int k = 0; k < 201; ++k)
        many += std::to_string(k) + "\n";
    CHECK_THROWS_WITH(laidOut({.set = "q", .label = {}, .columns = {"id"}}, ChoiceLayout::Codes, "",
                              readDelimitedBytes(many).data),
                      Contains("201"));
}
