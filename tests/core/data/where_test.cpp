// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/where.h"

#include "core/base/error.h"
#include "core/base/parallel.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

using Rows = std::vector<std::uint8_t>;

Column category(std::string name, std::vector<std::uint8_t> codes, std::vector<Level> levels)
{
    return Column(std::move(name), {.codes = std::move(codes), .levels = std::move(levels)},
                  Measure::Category);
}

/// Five people; the last has answered nothing, and the fourth has refused to say her vote.
Dataset people()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    return Dataset({
        Column("age", NumberValues{{15, 16, 40, 70, none}}),
        category("region", {1, 1, 2, 3, 0}, {{"North", {}}, {"South", {}}, {"Tây Nguyên", {}}}),
        category("vote", {1, 2, 1, 3, 0}, {{"Y", {}}, {"N", {}}, {"R", {}, Missing::Refused}}),
        category("q1", {1, 2, 3, 3, 0}, {{"1", 1.0}, {"2", 2.0}, {"9", 9.0, Missing::DontKnow}}),
        Column("children",
               {.codes = std::vector<std::uint8_t>{1, 2, 3, 1, 0},
                .levels = {{"0", 0.0}, {"1", 1.0}, {"2", 2.0}}},
               Measure::Number),
        Column("said", TextValues{.ends = {2, 2, 4, 9, 9}, .bytes = "nonotốt"}),
    });
}

std::string errorOf(std::string_view condition)
{
    try {
        rowsWhere(people(), condition);
    } catch (const Error& error) {
        return error.message().english();
    }
    return "no error";
}

} // namespace

TEST_CASE("A condition picks the rows for which it is true", "[data][expression]")
{
    const Dataset data = people();
    CHECK(rowsWhere(data, "age >= 16 and (region = 'North' or region = 'South') and not "
                          "(vote = 'N')") == Rows{0, 0, 1, 0, 0});
    CHECK(rowsWhere(data, "age >= 16") == Rows{0, 1, 1, 1, 0});
    CHECK(rowsWhere(data, "not (age >= 16)") == Rows{1, 0, 0, 0, 0});
    CHECK(rowsWhere(data, "region = \"Tây Nguyên\"") == Rows{0, 0, 0, 1, 0});
    CHECK(rowsWhere(data, "region = 'Nowhere'") == Rows{0, 0, 0, 0, 0});
    CHECK(rowsWhere(data, "said = 'tốt' or said in ('no', 'yes')") == Rows{1, 0, 1, 1, 0});
    CHECK(rowsWhere(data, "  ") == Rows{1, 1, 1, 1, 1});
}

TEST_CASE("A refused answer is as missing as a blank one", "[data][expression]")
{
    const Dataset data = people();
    CHECK(rowsWhere(data, "vote <> 'N'") == Rows{1, 0, 1, 0, 0});
    CHECK(rowsWhere(data, "vote = 'R'") == Rows{0, 0, 0, 0, 0});
    CHECK(rowsWhere(data, "missing(vote)") == Rows{0, 0, 0, 1, 1});
    CHECK(rowsWhere(data, "q1 = 9 or q1 + 0 = 9") == Rows{0, 0, 0, 0, 0});
    CHECK(rowsWhere(data, "missing(q1 + age)") == Rows{0, 0, 1, 1, 1});
}

TEST_CASE("A category is compared with a number by value and with a text by label",
          "[data][expression]")
{
    const Dataset data = people();
    CHECK(rowsWhere(data, "q1 = 2.0") == Rows{0, 1, 0, 0, 0});
    CHECK(rowsWhere(data, "q1 = '2'") == Rows{0, 1, 0, 0, 0});
    CHECK(rowsWhere(data, "q1 = '2.0'") == Rows{0, 0, 0, 0, 0}); // no such label
    CHECK(rowsWhere(data, "children = '2.0'") == Rows{0, 0, 1, 0, 0});
    CHECK(rowsWhere(data, "children < q1") == Rows{1, 1, 0, 0, 0});
    CHECK(rowsWhere(data, "q1 > '1'") == Rows{0, 1, 0, 0, 0});
}

TEST_CASE("What does not fit is refused before any row is read, at its place",
          "[data][expression][error]")
{
    CHECK(errorOf("age >= 16 and regoin = 'North'") ==
          "In the expression, at character 15: there is no variable \"regoin\". Did you mean "
          "\"region\"?");
    CHECK(errorOf("region > 5") ==
          "In the expression, at character 1: the categories of \"region\" are not numbers; "
          "compare it with one of them in quotes, such as 'North'.");
    CHECK(errorOf("said = 5") == "In the expression, at character 1: \"said\" holds text where a "
                                 "number is expected; compare it with a text in quotes.");
    CHECK(errorOf("age = 'old'") == "In the expression, at character 7: the text 'old' stands "
                                    "where a number is expected.");
    CHECK(errorOf("age") == "In the expression, at character 1: \"age\" alone is not a condition; "
                            "compare it with a value, such as age = 1.");
}

TEST_CASE("A label that is not there or means missing is doubted", "[data][expression]")
{
    const auto doubts = [](std::string_view condition) {
        std::vector<std::string> texts;
        for (const Message& doubt : doubtsAbout(people(), condition))
            texts.push_back(doubt.english());
        return texts;
    };
    using Texts = std::vector<std::string>;
    CHECK(doubts("age > 20 and region = 'Nroth'") ==
          Texts{"At character 23: \"region\" is nowhere 'Nroth'. Did you mean 'North'?"});
    CHECK(doubts("vote in ('Y', 'undecided')") ==
          Texts{"At character 15: \"vote\" is nowhere 'undecided'."});
    CHECK(doubts("vote <> 'R' or q1 = 9") ==
          Texts{"At character 9: 'R' of \"vote\" is marked as missing, and no comparison finds it; "
                "ask with missing(…).",
                "At character 21: '9' of \"q1\" is marked as missing, and no comparison finds it; "
                "ask with missing(…)."});
    CHECK(doubts("age = 19 and children = 7 and vote = 'Y' and said = 'x'").empty());
    CHECK(doubts("").empty());
}

TEST_CASE("The rows are the same with any number of threads", "[data][expression][identity]")
{
    std::vector<double> ages;
    for (int k = 0; k < 200'000; ++k)
        ages.push_back(k % 97);
    const Dataset data({Column("age", NumberValues{ages})});
    const unsigned threads = threadCount();
    setThreadCount(1);
    const Rows one = rowsWhere(data, "age > 50 or age / 3 = 7");
    setThreadCount(3);
    CHECK(rowsWhere(data, "age > 50 or age / 3 = 7") == one);
    setThreadCount(threads);
    CHECK(std::ranges::count(one, 1) ==
          std::ranges::count_if(ages, [](double age) { return age > 50 || age == 21; }));
}
