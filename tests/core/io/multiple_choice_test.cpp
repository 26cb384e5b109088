// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/multiple_choice.h"

#include "core/base/error.h"
#include "tests/core/io/import_file.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

const std::vector<ChoiceOption> media{
    {"Ti vi", "m_tv", {}}, {"Báo, tạp chí", "m_paper", {}}, {"Mạng xã hội", "m_online", {}}};

ChoiceMapping oneCell(std::string separator)
{
    return {.set = "m", .columns = {"m"}, .separator = std::move(separator), .options = media};
}

Dataset converted(const std::string& text, const ChoiceMapping& mapping)
{
    return Dataset(convertChoice(readDelimitedBytes(text), mapping).columns);
}

} // namespace

TEST_CASE("The three layouts of several answers give the same columns", "[io][identity]")
{
    const Dataset cells =
        converted("id,m\n1,\"Ti vi, Báo, tạp chí\"\n2,Mạng xã hội\n3,\n4,\"báo, TẠP CHÍ, ti vi\"\n",
                  oneCell(", "));
    CHECK(valuesOf(cells, "m_tv") == Values{"1", "0", "", "1"});
    CHECK(valuesOf(cells, "m_paper") == Values{"1", "0", "", "1"});
    CHECK(valuesOf(cells, "m_online") == Values{"0", "1", "", "0"});

    const Dataset indicators =
        converted("id,a,b,c\n1,Y,Y,\n2,,,Y\n3,,,\n4,Y,Y,\n",
                  {.set = "m",
                   .layout = ChoiceLayout::Indicators,
                   .columns = {"a", "b", "c"},
                   .options = {{"a", "m_tv", {}}, {"b", "m_paper", {}}, {"c", "m_online", {}}}});
    CHECK(indicators == cells);

    const Dataset codes =
        converted("id,a,b\n1,1,2\n2,3,\n3,,\n4,2,1\n",
                  {.set = "m",
                   .layout = ChoiceLayout::Codes,
                   .columns = {"a", "b"},
                   .options = {{"1", "m_tv", {}}, {"2", "m_paper", {}}, {"3", "m_online", {}}}});
    CHECK(codes == cells);
    CHECK(converted("id,m\n1,\"Ti vi;Báo, tạp chí;\"\n2,Mạng xã hội;\n3,\n"
                    "4,\"báo, TẠP CHÍ;ti vi;\"\n",
                    oneCell(";")) == cells);
}

TEST_CASE("A row of zeros is the answer none, a blank row no answer", "[io]")
{
    const Dataset data = converted("id,a,b\n1,0,0\n2,,\n3,TRUE,\n4,FALSE,\n",
                                   {.set = "m",
                                    .layout = ChoiceLayout::Indicators,
                                    .columns = {"a", "b"},
                                    .options = {{"a", "m_a", {}}, {"b", "m_b", {}}}});
    CHECK(valuesOf(data, "m_a") == Values{"0", "", "1", "0"});
    CHECK(valuesOf(data, "m_b") == Values{"0", "", "0", "0"});
}

TEST_CASE("Columns of 1 yes and 2 no are indicators, too", "[io]")
{
    const ChoiceMapping mapping{.set = "m",
                                .layout = ChoiceLayout::Indicators,
                                .columns = {"a", "b"},
                                .options = {{"a", "m_a", {}}, {"b", "m_b", {}}}};
    CHECK(valuesOf(converted("a,b\n1,2\n2,1\n2,2\n", mapping), "m_a") == Values{"1", "0", "0"});
    const auto odd = convertChoice(readDelimitedBytes("a,b\n1,2\n0,1\n"), mapping);
    REQUIRE(odd.issues.size() == 1);
    CHECK(odd.issues[0].row == 2u);
    CHECK(valuesOf(Dataset(odd.columns), "m_a") == Values{"", "0"});
}

TEST_CASE("Other answers are kept as text, or the cell is refused", "[io]")
{
    const Imported imported = readDelimitedBytes("id,m\n1,\"Ti vi, Hàng xóm, loa xã\"\n2,Ti vi\n");
    SECTION("kept, with an option for them")
    {
        ChoiceMapping mapping = oneCell(",");
        mapping.other = "m_text";
        mapping.options.push_back({"", "m_other", {}});
        const auto result = convertChoice(imported, mapping);
        const Dataset data(result.columns);
        CHECK(valuesOf(data, "m_text") == Values{"Hàng xóm, loa xã", ""});
        CHECK(valuesOf(data, "m_other") == Values{"1", "0"});
        CHECK(result.issues.empty());
        CHECK(result.set ==
              MultipleResponseSet{"m", {}, {"m_tv", "m_paper", "m_online", "m_other"}, "1"});
    }
    SECTION("refused, with place and text")
    {
        const auto result = convertChoice(imported, oneCell(","));
        REQUIRE(result.issues.size() == 1);
        CHECK(result.issues[0].row == 2u);
        CHECK(result.issues[0].column == "m");
        CHECK(result.issues[0].message.english().find("Hàng xóm, loa xã") != std::string::npos);
        CHECK(valuesOf(Dataset(result.columns), "m_tv") == Values{"", "1"});
    }
}

TEST_CASE("An option that could also be several is told", "[io]")
{
    ChoiceMapping mapping = oneCell(",");
    mapping.options.push_back({"Báo", "m_news", {}});
    mapping.options.push_back({"tạp chí", "m_magazine", {}});
    const auto result =
        convertChoice(readDelimitedBytes("id,m\n1,\"Báo, tạp chí\"\n2,Báo\n"), mapping);
    CHECK(valuesOf(Dataset(result.columns), "m_paper") == Values{"1", "0"});
    CHECK(valuesOf(Dataset(result.columns), "m_news") == Values{"0", "1"});
    REQUIRE(result.issues.size() == 1);
    CHECK(result.issues[0].message.english().find("could also be several") != std::string::npos);
}

TEST_CASE("A question without columns or options cannot be brought in", "[io][error]")
{
    CHECK_THROWS_AS(convertChoice(readDelimitedBytes("a\n1\n"), {.set = "m"}), Error);
    CHECK_THROWS_WITH(convertChoice(readDelimitedBytes("mm\nTi vi\n"), oneCell(";")),
                      Catch::Contains("no column \"m\""));
}

TEST_CASE("A cell of very many separators is read in a moment", "[io][error]")
{
    std::string cell;
    for (int k = 0; k < 100'000; ++k)
        cell += ";x";
    ChoiceMapping mapping = oneCell(";");
    mapping.other = "m_text";
    CHECK(converted("id,m\n1," + cell + "\n2,Ti vi\n", mapping).rowCount() == 2);
}
