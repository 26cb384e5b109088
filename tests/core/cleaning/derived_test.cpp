// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/derived.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/column_of.h"
#include "core/data/compute.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace quadrat;
using Catch::Contains;

namespace {

const double none = std::numeric_limits<double>::quiet_NaN();

Variable withCode(const char* name, const char* code, Missing reason)
{
    Variable variable;
    variable.name = name;
    variable.values = {{code, {{"en", "words of the code"}}, reason}};
    return variable;
}

/// Six cases; 9 is "don't know" in q1 and 99 "refused" in age.
struct Answers {
    Codebook codebook{.title = {},
                      .variables = {withCode("q1", "9", Missing::DontKnow),
                                    withCode("age", "99", Missing::Refused)},
                      .sets = {}};
    Dataset data{
        {withMissingCodes(columnOf("q1", {1, 2, 5, 9, none, 4}), codebook.variables[0]),
         columnOf("q2", {5, 4, 1, 3, 2, none}), columnOf("q3", {1, 2, 4, 3, none, none}),
         withMissingCodes(columnOf("age", {17, 30, 45, 99, 18, 44.5}), codebook.variables[1]),
         columnOf("place", {"Hà Nội", "Huế", "Hà Nội", "", "Huế", "Vinh"})}};

    Column made(decltype(DerivedVariable::rule) rule, std::vector<ValueLabel> values = {}) const
    {
        DerivedVariable variable;
        variable.name = "new";
        variable.rule = std::move(rule);
        variable.values = std::move(values);
        return derive(data, codebook, variable);
    }

    void refused(decltype(DerivedVariable::rule) rule, const std::string& words) const
    {
        CHECK_THROWS_WITH(made(std::move(rule)), Contains("new") && Contains(words));
    }
};

std::vector<std::string> labels(const Column& column)
{
    std::vector<std::string> texts;
    for (std::size_t row = 0; row < column.rowCount(); ++row)
        texts.push_back(column.label(row) +
                        (column.isMissing(row) && !column.label(row).empty() ? "?" : ""));
    return texts;
}

using Texts6 = std::vector<std::string>;

} // namespace

TEST_CASE_METHOD(Answers, "Recoding: the first case decides, missing codes stay", "[cleaning]")
{
    RecodeRule rule{.source = "q1",
                    .cases = {{.from = {"1", "2"}, .low = {}, .high = {}, .to = "low"},
                              {.from = {}, .low = 2, .high = 4, .to = "mid"}},
                    .otherwise = Otherwise::Value,
                    .value = "high"};
    const Column words = made(rule);
    CHECK(labels(words) == Texts6{"low", "low", "high", "9?", "", "mid"});
    CHECK(words.measure() == Measure::Category);
    CHECK(words.coded()->levels[0].label == "low"); // in the order of the cases
    CHECK(words.coded()->levels[1].label == "mid");
    CHECK(words.coded()->levels[3].missing == Missing::DontKnow);

    rule.otherwise = Otherwise::Blank;
    CHECK(labels(made(rule)) == Texts6{"low", "low", "", "9?", "", "mid"});
    rule.otherwise = Otherwise::Copy;
    CHECK(labels(made(rule)) == Texts6{"low", "low", "5", "9?", "", "mid"});

    rule.cases.push_back({.from = {"9.0"}, .low = {}, .high = {}, .to = "no opinion"});
    CHECK(labels(made(rule))[3] == "no opinion");
}

TEST_CASE_METHOD(Answers, "Recoding numbers into numbers gives numbers", "[cleaning]")
{
    const RecodeRule turn{.source = "q1",
                          .cases = {{.from = {"1"}, .low = {}, .high = {}, .to = "5.0"},
                                    {.from = {}, .low = 4, .high = {}, .to = "1"}},
                          .otherwise = Otherwise::Copy,
                          .value = ""};
    const Column column = made(turn);
    CHECK(column.measure() == Measure::Number);
    CHECK(labels(column) == Texts6{"5", "2", "1", "9?", "", "1"}); // 9 is no number here
    CHECK(column.coded()->levels[0].value == 1.0);                 // levels by value
    CHECK(made({turn}, {{"2", {}, Missing::Refused}}).isMissing(1));

    // Doubles go their own way and come to the same.
    Random random(1);
    std::vector<double> incomes(1000);
    for (double& income : incomes)
        income = double(random.below(1'000'000)) / 8;
    incomes[7] = none;
    Dataset many({Column("income", NumberValues{incomes})});
    DerivedVariable capped;
    capped.name = "capped";
    capped.rule = RecodeRule{.source = "income",
                             .cases = {{.from = {}, .low = 50'000, .high = {}, .to = "50000"},
                                       {.from = {"12.5"}, .low = {}, .high = {}, .to = ""}},
                             .otherwise = Otherwise::Copy,
                             .value = ""};
    const std::vector<double> byRule = numbersOf(derive(many, {}, capped));
    const std::vector<double> byExpression =
        numbersOf(compute(many, "capped", parseExpression("min(income, 50000)")));
    for (std::size_t row = 0; row < incomes.size(); ++row)
        if (incomes[row] != 12.5)
            CHECK((byRule[row] == byExpression[row] || row == 7));
    CHECK(std::isnan(byRule[7]));
}

TEST_CASE_METHOD(Answers, "Texts are recoded too", "[cleaning]")
{
    const RecodeRule north{.source = "place",
                           .cases = {{.from = {"Hà Nội"}, .low = {}, .high = {}, .to = "north"}},
                           .otherwise = Otherwise::Copy,
                           .value = ""};
    CHECK(labels(made(north)) == Texts6{"north", "Huế", "north", "", "Huế", "Vinh"});

    DerivedVariable variable;
    variable.name = "short";
    variable.rule = RecodeRule{.source = "open",
                               .cases = {{.from = {"wordy"}, .low = {}, .high = {}, .to = "w"}},
                               .otherwise = Otherwise::Value,
                               .value = "other"};
    CHECK(labels(derive(Dataset({Column("open", TextValues{{5, 7, 7}, "wordyno"})}), {},
                        variable)) == std::vector<std::string>{"w", "other", ""});
}

TEST_CASE_METHOD(Answers, "Bands: a cut belongs to the band above or below", "[cleaning]")
{
    BandRule rule{.source = "age", .cuts = {18, 45}, .cutBelongs = CutBelongs::Above, .labels = {}};
    CHECK(labels(made(rule)) == Texts6{"1", "2", "3", "99?", "2", "2"});
    rule.cutBelongs = CutBelongs::Below;
    CHECK(labels(made(rule)) == Texts6{"1", "2", "2", "99?", "1", "2"});
    rule.labels = {"young", "middle", "old"};
    const Column words = made(rule);
    CHECK(labels(words) == Texts6{"young", "middle", "middle", "99?", "young", "middle"});
    CHECK(words.coded()->levels[0].label == "young"); // in the order of the bands
}

TEST_CASE_METHOD(Answers, "A missing code that is a band number becomes a blank", "[cleaning]")
{
    CHECK(labels(made(BandRule{.source = "q1",
                               .cuts = {1, 2, 3, 4, 5, 6, 7, 8},
                               .cutBelongs = CutBelongs::Above,
                               .labels = {}})) == Texts6{"2", "3", "6", "", "", "5"});
}

TEST_CASE_METHOD(Answers, "A top-2 box is 1, 0 or missing, and opinion-less may be 0", "[cleaning]")
{
    TopBoxRule rule{.source = "q1", .counted = {"4", "5.0"}, .inBase = {}};
    CHECK(labels(made(rule)) == Texts6{"0", "0", "1", "9?", "", "1"});
    rule.inBase = {Missing::DontKnow};
    CHECK(labels(made(rule)) == Texts6{"0", "0", "1", "0", "", "1"});
}

TEST_CASE_METHOD(Answers, "A scale is the mean or sum of its items, some turned round",
                 "[cleaning]")
{
    // By hand: q1 = 1 2 5 . . 4, 6 − q2 = 1 2 5 3 4 ., q3 = 1 2 4 3 . .
    ScaleRule rule{.items = {"q1", "q2", "q3"},
                   .reversed = {"q2"},
                   .low = 1,
                   .high = 5,
                   .minimumAnswered = 0,
                   .value = ScaleValue::Mean};
    const auto values = [&] { return numbersOf(made(rule)); };
    CHECK(values()[0] == 1);
    CHECK(values()[2] == Approx(14.0 / 3));
    CHECK(std::isnan(values()[3]));

    rule.minimumAnswered = 2;
    CHECK(values()[3] == 3);
    CHECK(std::isnan(values()[4]));
    rule.value = ScaleValue::Sum;
    CHECK(values()[2] == 14);
    CHECK(values()[3] == 9); // mean 3 of the two answered, times three items

    rule.low = rule.high = {}; // found in the data: 1 to 5
    CHECK(values()[2] == 14);
}

TEST_CASE_METHOD(Answers, "The ends of a scale stand in the codebook if not in the rule",
                 "[cleaning]")
{
    Variable q2;
    q2.name = "q2";
    q2.values = {{"0", {}, Missing::None}, {"10", {}, Missing::None}, {"99", {}, Missing::Refused}};
    codebook.variables.push_back(q2);
    ScaleRule rule;
    rule.items = rule.reversed = {"q2"};
    CHECK(numbersOf(made(rule))[0] == 5);
    CHECK(numbersOf(made(rule))[1] == 6);
}

TEST_CASE_METHOD(Answers, "A scale of all items without reversal is the mean of the language",
                 "[cleaning][identity]")
{
    ScaleRule rule;
    rule.items = {"q1", "q2", "q3"};
    rule.minimumAnswered = 1;
    CHECK(made(rule) == compute(data, "new", parseExpression("mean(q1, q2, q3)")));
    CHECK(made(ComputeRule{"mean(q1, q2, q3)"}) == made(rule));
}

TEST_CASE_METHOD(Answers, "Derived variables may read one another, in any order", "[cleaning]")
{
    DerivedVariable box, turned, both;
    box.name = "box";
    box.label = {{"vi", "Hài lòng"}};
    box.rule = TopBoxRule{.source = "turned", .counted = {"4", "5"}, .inBase = {}};
    turned.name = "turned";
    turned.rule = ComputeRule{"6 - q2"};
    both.name = "both";
    both.rule = ComputeRule{"box + turned"};
    deriveAll(data, codebook, {both, box, turned});
    CHECK(numbersOf(data.at("both"))[2] == 6);
    CHECK(textIn(codebook.find("box")->label, "vi") == "Hài lòng");
    CHECK(sourcesOf(both) == std::vector<std::string>{"box", "turned"});
}

TEST_CASE_METHOD(Answers, "The codebook learns bands and kept missing codes", "[cleaning]")
{
    DerivedVariable band;
    band.name = "band";
    band.rule = BandRule{
        .source = "age", .cuts = {18, 30.5}, .cutBelongs = CutBelongs::Above, .labels = {}};
    deriveAll(data, codebook, {band});
    const Variable& entry = *codebook.find("band");
    REQUIRE(entry.values.size() == 4);
    CHECK(textIn(entry.values[0].label, "en") == "<18");
    CHECK(textIn(entry.values[1].label, "en") == "18–<30.5");
    CHECK(textIn(entry.values[2].label, "en") == "≥30.5");
    CHECK(entry.values[3] == ValueLabel{"99", {{"en", "words of the code"}}, Missing::Refused});
    CHECK(entry.level == MeasurementLevel::Ordinal);
}

TEST_CASE_METHOD(Answers, "What is wrong in a rule is told with the variable", "[cleaning][error]")
{
    refused(ComputeRule{"q1 + "}, "character 6 (new)");
    refused(ComputeRule{"qq1 + 1"}, "character 1 (new)");
    refused(RecodeRule{.source = "q11", .cases = {}, .otherwise = {}, .value = ""}, "\"q1\"");
    refused(RecodeRule{.source = "q1",
                       .cases = {{.from = {}, .low = 3, .high = 2, .to = "x"}},
                       .otherwise = {},
                       .value = ""},
            "from 3 to 2");
    refused(BandRule{.source = "age", .cuts = {}, .cutBelongs = {}, .labels = {}}, "no cut");
    refused(BandRule{.source = "age", .cuts = {3, 3}, .cutBelongs = {}, .labels = {}},
            "3 stands after 3");
    refused(BandRule{.source = "age", .cuts = {3}, .cutBelongs = {}, .labels = {"a"}}, "2 bands");
    refused(BandRule{.source = "place", .cuts = {3}, .cutBelongs = {}, .labels = {}}, "\"Huế\"");
    refused(TopBoxRule{.source = "q1", .counted = {}, .inBase = {}}, "counts no answer");

    ScaleRule scale;
    refused(scale, "no items");
    scale.items = {"q1", "q2", "q1"};
    refused(scale, "\"q1\" twice");
    scale.items = {"q1", "q2"};
    scale.reversed = {"q3"};
    refused(scale, "\"q3\"");
    scale.reversed = {"q2"};
    scale.minimumAnswered = 3;
    refused(scale, "only 2");
    scale.minimumAnswered = 0;
    scale.low = 1;
    scale.high = 4;
    refused(scale, "answer 5");
    scale.high = 0;
    refused(scale, "from 1 to 0");
}

TEST_CASE_METHOD(Answers, "Circles and taken names leave the data as they were",
                 "[cleaning][error]")
{
    const auto computed = [](const char* name, const char* expression) {
        DerivedVariable variable;
        variable.name = name;
        variable.rule = ComputeRule{expression};
        return variable;
    };
    const Dataset before = data;
    CHECK_THROWS_WITH(
        deriveAll(data, codebook,
                  {computed("a", "q1 + b"), computed("b", "c"), computed("c", "b + 1")}),
        Contains("\"b\" ← \"c\" ← \"b\""));
    CHECK_THROWS_WITH(deriveAll(data, codebook, {computed("a", "a + 1")}),
                      Contains("\"a\" ← \"a\""));
    CHECK_THROWS_WITH(deriveAll(data, codebook, {computed("q1", "1")}), Contains("\"q1\""));
    CHECK_THROWS_WITH(deriveAll(data, codebook, {computed("x", "1"), computed("x", "2")}),
                      Contains("\"x\""));
    CHECK_THROWS_WITH(deriveAll(data, codebook, {computed("x", "1"), computed("y", "x + nix")}),
                      Contains("(y)"));
    CHECK(data == before);
    CHECK(codebook.variables.size() == 2);
}

TEST_CASE_METHOD(Answers, "A value that nobody gave is a doubt, not an error", "[cleaning]")
{
    DerivedVariable variable;
    variable.name = "new";
    variable.rule = TopBoxRule{.source = "place", .counted = {"Hà nội", "Huế"}, .inBase = {}};
    const auto doubts = doubtsAbout(data, codebook, variable);
    REQUIRE(doubts.size() == 1);
    CHECK_THAT(doubts[0].english(), Contains("\"Hà nội\"") && Contains("\"Hà Nội\""));

    Variable place;
    place.name = "place";
    place.values = {{"Hà nội", {}, Missing::None}};
    codebook.variables.push_back(place);
    CHECK(doubtsAbout(data, codebook, variable).empty());
}
