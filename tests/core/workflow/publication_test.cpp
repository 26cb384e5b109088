// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/workflow/publication.h"

using namespace quadrat;

namespace {

CrosstabCell cell(const char* row, const char* column, std::size_t n)
{
    CrosstabCell cell;
    cell.row = row;
    cell.column = column;
    cell.n = n;
    return cell;
}

} // namespace

TEST_CASE("A figure of fewer than ten people is withheld, a doubtful one is not")
{
    EstimateRow row;
    row.n = 9;
    CHECK(standing(row) == Standing::TooFewPeople);
    row.n = 10;
    CHECK(standing(row) == Standing::Sound);
    row.flags = {Flag::WideInterval};
    CHECK(standing(row) == Standing::Doubtful);
    row.flags = {Flag::WideInterval, Flag::FewCases};
    CHECK(standing(row) == Standing::TooFewCases);
}

TEST_CASE("A withheld cell cannot be had from the others of its row and column")
{
    const std::vector<CrosstabCell> cells{
        cell("yes", "a", 40),   cell("yes", "b", 50),   cell("yes", "c", 60), //
        cell("no", "a", 4),     cell("no", "b", 30),    cell("no", "c", 20),  //
        cell("maybe", "a", 70), cell("maybe", "b", 80), cell("maybe", "c", 90)};
    const std::vector<Standing> found = standings(cells);

    const auto hidden = [&](std::size_t row, std::size_t column) {
        return found[3 * row + column] == Standing::TooFewPeople;
    };
    CHECK(hidden(1, 0));
    for (std::size_t line = 0; line < 3; ++line) {
        int inRow = 0, inColumn = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            inRow += hidden(line, k);
            inColumn += hidden(k, line);
        }
        CHECK(inRow != 1);
        CHECK(inColumn != 1);
    }
    // The smallest that will do: the rest of the row and column of 4, and where those meet.
    CHECK(hidden(1, 2));
    CHECK(hidden(0, 0));
    CHECK(hidden(0, 2));
    CHECK_FALSE(hidden(2, 1));
}

TEST_CASE("Answers are printed in the order of the dictionary, all else as it comes")
{
    EstimateTable table;
    for (const char* domain : {"south", "north"})
        for (const char* answer : {"agree", "disagree", "neither"}) {
            EstimateRow row;
            row.variable = "q1";
            row.domain = {{"region", domain}};
            row.category = answer;
            table.rows.push_back(row);
        }
    Dictionary dictionary;
    dictionary["q1"].order = {"disagree", "neither", "agree"};
    CHECK(printOrder(table, dictionary) == std::vector<std::size_t>{1, 2, 0, 4, 5, 3});
    CHECK(printOrder(table, {}) == std::vector<std::size_t>{0, 1, 2, 3, 4, 5});
}

TEST_CASE("A study speaks another language where it has words for it")
{
    Specification specification;
    specification.title = "Work";
    specification.source = "Survey of 2024";
    specification.dictionary["q1"] = {
        .text = "Are you content?", .labels = {{"1", "Yes"}, {"2", "No"}}, .order = {"2", "1"}};
    specification.translations["vi"] = {
        .title = "Việc làm",
        .source = {},
        .dictionary = {
            {"q1", {.text = "Ông/bà có hài lòng không?", .labels = {{"1", "Có"}}, .order = {}}}}};

    const Specification vietnamese = inLanguage(specification, "vi");
    CHECK(vietnamese.title == "Việc làm");
    CHECK(vietnamese.source == "Survey of 2024");
    CHECK(wording(vietnamese.dictionary, "q1") == "Ông/bà có hài lòng không?");
    CHECK(answerLabel(vietnamese.dictionary, "q1", "1") == "Có");
    CHECK(answerLabel(vietnamese.dictionary, "q1", "2") == "No");
    CHECK(vietnamese.dictionary.at("q1").order == std::vector<std::string>{"2", "1"});
    CHECK(inLanguage(specification, "en") == specification);

    specification.data = "a.csv";
    CHECK(parseSpecification(writeSpecification(specification)) == specification);
}

TEST_CASE("Words of a variable that are not known are refused by their place", "[error]")
{
    const char* json = R"({"data": "a.csv", "dictionary": {"q1": {"lables": {}}}})";
    CHECK_THROWS_WITH(parseSpecification(json),
                      Catch::Contains("dictionary.q1") && Catch::Contains("lables"));
}
