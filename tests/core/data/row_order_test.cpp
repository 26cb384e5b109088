// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/row_order.h"

#include "core/data/column_of.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace quadrat;

namespace {

const double none = std::numeric_limits<double>::quiet_NaN();

Dataset people()
{
    return Dataset(
        {columnOf("age", {40, 20, none, 20, 9}),
         columnOf("name", std::vector<std::string_view>{"Đường", "Anh", "Ánh", "", "Bình"}),
         Column("income", NumberValues{{5.5, none, -1, 5.5, 100}}),
         Column("note", TextValues{{3, 3, 8, 11, 12}, "âb\nxy Âz\ncb."})});
}

RowList filtered(std::size_t column, const std::string& text)
{
    const std::vector<ColumnFilter> filters{{column, text}};
    return filteredRows(people(), filters);
}

RowList sorted(const char* column, Direction direction)
{
    RowList rows{0, 1, 2, 3, 4};
    const Dataset data = people();
    sortRows(rows, data.at(column), direction);
    return rows;
}

} // namespace

TEST_CASE("A filter finds text without regard to capitals and diacritics", "[data]")
{
    CHECK(filtered(1, "duong") == RowList{0});
    CHECK(filtered(1, "anh") == RowList{1, 2});
    CHECK(filtered(1, "=an") == RowList{});
    CHECK(filtered(1, "=ÁNH") == RowList{1, 2});
    CHECK(filtered(1, "=") == RowList{3});
    CHECK(filtered(1, "<>") == RowList{0, 1, 2, 4});
    CHECK(filtered(1, "") == RowList{0, 1, 2, 3, 4});
}

TEST_CASE("Numbers are compared, coded or not", "[data]")
{
    CHECK(filtered(0, ">=20") == RowList{0, 1, 3});
    CHECK(filtered(0, "< 20") == RowList{4});
    CHECK(filtered(0, "0") == RowList{0, 1, 3});
    CHECK(filtered(2, "<=5.5") == RowList{0, 2, 3});
    CHECK(filtered(2, ">5.5") == RowList{4});
    CHECK(filtered(1, ">5") == RowList{}); // a text that holds ">5"
}

TEST_CASE("Filters of several columns hold together, and words count as well as codes", "[data]")
{
    const std::vector<ColumnFilter> filters{{0, "20"}, {1, "<>"}};
    CHECK(filteredRows(people(), filters) == RowList{1});
    std::vector<ValueWording> wording(4);
    wording[0] = [](const std::string& value) { return value == "9" ? "child" : ""; };
    const std::vector<ColumnFilter> word{{0, "CHI"}};
    CHECK(filteredRows(people(), word, wording) == RowList{4});
}

TEST_CASE("Rows are sorted by value and in Vietnamese order, blanks last", "[data]")
{
    CHECK(sorted("age", Direction::Rising) == RowList{4, 1, 3, 0, 2});
    CHECK(sorted("age", Direction::Falling) == RowList{0, 1, 3, 4, 2});
    CHECK(sorted("name", Direction::Rising) == RowList{1, 2, 4, 0, 3});
    CHECK(sorted("name", Direction::Falling) == RowList{0, 4, 2, 1, 3});
    CHECK(sorted("income", Direction::Rising) == RowList{2, 0, 3, 4, 1});
    CHECK(sorted("income", Direction::Falling) == RowList{4, 0, 3, 2, 1});
}

TEST_CASE("Finding goes on from where it is, and round", "[data]")
{
    const Dataset data = people();
    const RowList rows{4, 3, 2, 1, 0};
    CHECK(findText(data, rows, "ANH", {0, 0}) == Found{2, 1});
    CHECK(findText(data, rows, "anh", {2, 2}) == Found{3, 1});
    CHECK(findText(data, rows, "anh", {3, 2}) == Found{2, 1});
    CHECK(findText(data, rows, "100", {0, 3}) == Found{0, 2});
    CHECK_FALSE(findText(data, rows, "nobody", {0, 0}));
    CHECK_FALSE(findText(data, {}, "anh", {0, 0}));
}

TEST_CASE("Rows are found by words in whatever columns", "[data]")
{
    const Dataset data = people();
    const RowList all{0, 1, 2, 3, 4};
    CHECK(rowsWithWords(data, all, "ANH") == RowList{1, 2});
    CHECK(rowsWithWords(data, all, "  binh 9 ") == RowList{4});
    CHECK(rowsWithWords(data, all, "20 duong").empty());
    CHECK(rowsWithWords(data, all, "") == all);
    CHECK(rowsWithWords(data, {3, 0}, "5.5") == RowList{3, 0});
    CHECK(rowsWithWords(data, all, "<>").empty()); // signs are no conditions here
}
