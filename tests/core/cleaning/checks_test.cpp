// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/checks.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/data/column_of.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace quadrat;
using Catch::Contains;

namespace {

const double none = std::numeric_limits<double>::quiet_NaN();

Variable variable(const char* name, std::vector<ValueLabel> values = {},
                  VariableRole role = VariableRole::Answer)
{
    Variable made;
    made.name = name;
    made.values = std::move(values);
    made.role = role;
    return made;
}

ValueLabel worded(const char* value, Missing missing = Missing::None)
{
    return {value, {{"en", "words"}}, missing};
}

CheckOutcome outcomeOf(const Dataset& data, const Codebook& codebook, ResponseCheck one,
                       std::size_t mostListed = 1000)
{
    return check(data, codebook, {.checks = {std::move(one)}, .mostListed = mostListed})
        .outcomes.front();
}

std::vector<std::size_t> rowsOf(const CheckOutcome& outcome)
{
    std::vector<std::size_t> rows;
    for (const Finding& finding : outcome.findings)
        rows.push_back(finding.row.value());
    return rows;
}

using Rows = std::vector<std::size_t>;

} // namespace

TEST_CASE("Numbers outside a range are found, missing codes are not", "[cleaning]")
{
    const Variable age = variable("age", {worded("999", Missing::Refused)});
    const std::vector<double> ages{17, 18, none, 999, 110, 111};
    const Dataset data({withMissingCodes(columnOf("age", ages), age)});
    const RangeCheck range{.variable = "age", .low = 18, .high = 110};
    const CheckOutcome outcome = outcomeOf(data, {}, range);
    CHECK(rowsOf(outcome) == Rows{0, 5});
    CHECK(outcome.findings[0].message.english() == "\"age\" is 17, below 18.");
    CHECK(outcome.findings[1].message.english() == "\"age\" is 111, above 110.");
    CHECK(rowsOf(outcomeOf(data, {}, RangeCheck{"age", {}, 110})) == Rows{5});
    CHECK(outcomeOf(data, {}, RangeCheck{"age", {}, {}}).count == 0);
}

TEST_CASE("Codes outside a complete list are found", "[cleaning]")
{
    // 20 cases: sex has one stray code, grade words at its ends only.
    std::vector<double> sex(20, 1), grade(20, 5);
    sex[3] = 7;
    sex[4] = 9;
    grade[0] = 0;
    grade[1] = 10;
    Codebook codebook;
    codebook.variables = {
        variable("sex", {worded("1"), worded("2.0"), worded("9", Missing::Refused)}),
        variable("grade", {worded("0"), worded("10")})};
    codebook.variables[1].missingRanges = {{99, 99, Missing::Refused}};
    const Dataset data(
        {withMissingCodes(columnOf("sex", sex), codebook.variables[0]), columnOf("grade", grade)});
    const CheckOutcome outcome = outcomeOf(data, codebook, CodeCheck());
    CHECK(rowsOf(outcome) == Rows{3});
    CHECK_THAT(outcome.findings[0].message.english(), Contains("\"sex\"") && Contains("\"7\""));
    CHECK(outcomeOf(data, codebook, CodeCheck{{"grade"}}).count == 18); // when asked

    const Dataset doubles({Column("sex", NumberValues{{1, 7, none, 2, 9}})});
    CHECK(rowsOf(outcomeOf(doubles, codebook, CodeCheck{{"sex"}})) == Rows{1});
}

TEST_CASE("Keys given twice and rows with the same answers are found as groups", "[cleaning]")
{
    const Dataset data({columnOf("id", {1, 2, 3, 2, 5, 6, none, none}),
                        columnOf("q1", {1, 1, 2, 1, 2, none, none, none}),
                        columnOf("q2", {"a", "b", "a", "b", "a", "", "", ""})});
    const CheckOutcome keys = outcomeOf(data, {}, KeyCheck{{"id"}});
    REQUIRE(keys.count == 1); // rows without a key are not alike
    CHECK(keys.findings[0].row == 1u);
    CHECK(keys.findings[0].others == Rows{3});
    CHECK(keys.findings[0].severity == Severity::Fault);

    const CheckOutcome alike = outcomeOf(data, {}, DuplicateCheck{{"q1", "q2"}});
    REQUIRE(alike.count == 2);
    CHECK(alike.findings[0].others == Rows{3});
    CHECK(alike.findings[1].row == 2u);
    CHECK(alike.findings[1].others == Rows{4});
}

TEST_CASE("A number of the case does not hide that rows have the same answers", "[cleaning]")
{
    std::vector<double> id(60), answer(60);
    for (std::size_t row = 0; row < id.size(); ++row) {
        id[row] = double(row);
        answer[row] = double(row / 2 % 7 + 10 * (row / 4));
    }
    const Dataset data({columnOf("id", id), columnOf("q", answer)});
    CHECK(outcomeOf(data, {}, DuplicateCheck()).count == 30);
}

TEST_CASE("One answer to item after item is found", "[cleaning]")
{
    const Dataset data({columnOf("a", {3, 1, 3, 3, 4}), columnOf("b", {3, 3, 3, none, 4}),
                        columnOf("c", {3, 3, 3, 3, 4}), columnOf("d", {3, 3, 1, 3, 5}),
                        columnOf("text", {"3", "3", "3", "3", "3"})});
    const std::vector<std::string> battery{"a", "b", "c", "d"};
    CHECK(rowsOf(outcomeOf(data, {}, StraightLineCheck{battery, {}})) == Rows{0});
    const CheckOutcome three = outcomeOf(data, {}, StraightLineCheck{battery, 3});
    CHECK(rowsOf(three) == Rows{0, 1, 2, 4});
    CHECK(three.findings[1].message.english() ==
          "The same answer, \"3\", to 3 of 4 items one after the other, from \"b\" to \"d\".");
    CHECK(outcomeOf(data, {}, StraightLineCheck{battery, 5}).notRun.has_value());
}

TEST_CASE("Interviews shorter than a share of the median are found", "[cleaning]")
{
    const Dataset data({columnOf("minutes", {30, 9, 10, none, 40, 30, 29})}); // median 29.5
    CHECK(rowsOf(outcomeOf(data, {}, SpeedCheck{.minutes = "minutes"})) == Rows{1});
    CHECK(rowsOf(outcomeOf(data, {}, SpeedCheck{"minutes", 0.35, {}})) == Rows{1, 2});
    CHECK(rowsOf(outcomeOf(data, {}, SpeedCheck{"minutes", 0.35, 30.0})) == Rows{1, 2, 6});
}

TEST_CASE("Missing answers are counted by reason, and only of those asked", "[cleaning]")
{
    const Variable q = variable("q", {worded("8", Missing::DontKnow), worded("9", Missing::Refused),
                                      worded("7", Missing::NotApplicable)});
    const Dataset data({withMissingCodes(columnOf("q", {1, 8, 9, 7, none, 2, 3, 7}), q),
                        Column("income", NumberValues{{1, 2, 3, 4, 5, 6, 7, none}})});
    const CheckOutcome outcome = outcomeOf(data, {}, MissingItemCheck{{}, 0.2});
    REQUIRE(outcome.items.size() == 2);
    CHECK(outcome.items[0].cases == std::array<std::size_t, 5>{3, 1, 1, 1, 2});
    CHECK(outcome.items[0].asked() == 6);
    CHECK(outcome.items[0].share().value() == Approx(0.5));
    CHECK(outcome.items[1].share().value() == Approx(1.0 / 8));
    REQUIRE(outcome.count == 1);
    CHECK(outcome.findings[0].message.english() ==
          "\"q\" has no answer from 3 of the 6 people asked, 50 %.");
}

TEST_CASE("An interviewer far above the others is told, from interviews as units",
          "[cleaning][reference]")
{
    // tests/reference/cleaning.R, "interviewers": the same table, its z and its limit.
    const std::vector<int> missing{0, 1, 0, 0, 2, 1, 5, 6, 4, 7, 5, 0, 0, 1, 1};
    const std::vector<int> due{9, 9, 9, 8, 9, 9, 9, 9, 9, 9, 8, 9, 9, 9, 9};
    const std::string names = "AAAAAABBBBBCCCC";
    std::vector<Column> columns;
    std::vector<std::string_view> interviewer;
    for (std::size_t row = 0; row < names.size(); ++row)
        interviewer.push_back(std::string_view(names).substr(row, 1));
    columns.push_back(columnOf("interviewer", interviewer));
    Variable q = variable("q", {worded("7", Missing::NotApplicable)});
    for (int k = 0; k < 9; ++k) {
        std::vector<double> answers;
        for (std::size_t row = 0; row < names.size(); ++row)
            answers.push_back(k >= due[row] ? 7 : k < missing[row] ? none : 1);
        columns.push_back(withMissingCodes(columnOf("q" + std::to_string(k), answers), q));
    }
    Codebook codebook;
    codebook.variables = {variable("interviewer", {}, VariableRole::Interviewer)};
    const CheckOutcome outcome =
        outcomeOf(Dataset(std::move(columns)), codebook,
                  MissingByInterviewerCheck{.interviewer = "interviewer", .variables = {}});
    REQUIRE(outcome.interviewers.size() == 3);
    CHECK(outcome.interviewers[0].z.value() == Approx(-1.93677268752394).epsilon(1e-12));
    CHECK(outcome.interviewers[1].z.value() == Approx(3.53758304911249).epsilon(1e-12));
    CHECK(outcome.interviewers[2].z.value() == Approx(-1.62545042154907).epsilon(1e-12));
    CHECK(outcome.interviewers[1].asked == 44);
    CHECK(outcome.interviewers[1].withoutAnswer == 27);
    REQUIRE(outcome.count == 1);
    CHECK_THAT(outcome.findings[0].message.english(),
               Contains("In the 5 interviews of \"B\" 61.4 %"));
    CHECK_FALSE(outcome.findings[0].row.has_value()); // of a group, not of a person
}

TEST_CASE("A rule tells rows that are against it, and no row where it is not known", "[cleaning]")
{
    const Dataset data({columnOf("age", {15, 40, none, 16}), columnOf("married", {1, 1, 1, 0})});
    const ConsistencyRule rule{.name = "too young",
                               .expression = "married = 0 or age >= 18",
                               .must = Must::Hold,
                               .message = {{"vi", "Quá trẻ"}},
                               .severity = Severity::Fault};
    const CheckOutcome outcome = outcomeOf(data, {}, rule);
    CHECK(rowsOf(outcome) == Rows{0});
    CHECK(outcome.findings[0].severity == Severity::Fault);
    CHECK(textIn(outcome.findings[0].words, "vi") == "Quá trẻ");
    ConsistencyRule turned = rule;
    turned.must = Must::NotHold;
    turned.expression = "not (married = 0 or age >= 18)";
    CHECK(rowsOf(outcomeOf(data, {}, turned)) == Rows{0});
}

TEST_CASE("A check that cannot be run says so and leaves the others be", "[cleaning][error]")
{
    const Dataset data({columnOf("age", {15, 40, 20}), columnOf("name", {"a", "b", "c"})});
    const CheckResult result =
        check(data, {},
              {.checks = {RangeCheck{"agee", 1, 2}, RangeCheck{"name", 1, 2},
                          ConsistencyRule{.name = "odd", .expression = "age >", .message = {}},
                          ConsistencyRule{.name = "even", .expression = "agge > 1", .message = {}},
                          CodeCheck{{"age"}}, KeyCheck(), NearDuplicateCheck{{}, 0.5},
                          SpeedCheck{"age", 2, {}}, MissingByInterviewerCheck{"name", {}, 0},
                          StraightLineCheck{{"age"}, {}}, RangeCheck{"age", 18, {}}}});
    const std::vector<std::string> words{
        "\"age\"", "\"a\"",     "(odd)",           "(even)",          "no list",
        "key",     "above 0.5", "between 0 and 1", "between 0 and 1", "1 items"};
    for (std::size_t k = 0; k < words.size(); ++k) {
        REQUIRE(result.outcomes[k].notRun.has_value());
        CHECK_THAT(result.outcomes[k].notRun->english(), Contains(words[k]));
    }
    CHECK(rowsOf(result.outcomes.back()) == Rows{0});
}

TEST_CASE("A check that is off finds nothing and keeps its place", "[cleaning]")
{
    const Dataset data({columnOf("age", {5, 40})});
    const RangeCheck range{"age", 18, {}};
    const CheckResult result = check(data, {}, {.checks = {range, range}, .off = {0}});
    REQUIRE(result.outcomes.size() == 2);
    CHECK(result.outcomes[0] == CheckOutcome());
    CHECK(result.outcomes[1].count == 1);
}

TEST_CASE("A long list of findings is cut, and all are counted", "[cleaning]")
{
    const Dataset data({columnOf("age", std::vector<double>(50, 5))});
    const CheckOutcome outcome = outcomeOf(data, {}, RangeCheck{"age", 18, {}}, 7);
    CHECK(outcome.count == 50);
    CHECK(rowsOf(outcome) == Rows{0, 1, 2, 3, 4, 5, 6});
}

TEST_CASE("What is proposed needs nothing from the user", "[cleaning]")
{
    Random random(4);
    std::vector<Column> columns;
    Codebook codebook;
    const auto add = [&](const char* name, std::uint64_t most, VariableRole role,
                         std::vector<ValueLabel> values = {}) {
        std::vector<double> answers(100);
        for (double& answer : answers)
            answer = double(1 + random.below(most));
        columns.push_back(columnOf(name, answers));
        codebook.variables.push_back(variable(name, std::move(values), role));
    };
    const std::vector<ValueLabel> scale{worded("1"), worded("2"), worded("3"), worded("4"),
                                        worded("9", Missing::DontKnow)};
    add("id", 1000, VariableRole::Key);
    add("who", 5, VariableRole::Interviewer);
    add("min", 60, VariableRole::Minutes);
    for (const char* item : {"a1", "a2", "a3", "a4", "a5"})
        add(item, 4, VariableRole::Answer, scale);
    add("sex", 2, VariableRole::Answer, {worded("1"), worded("2")});
    for (const char* item : {"b1", "b2", "b3"})
        add(item, 4, VariableRole::Answer, scale);

    const CheckPlan plan = proposedChecks(Dataset(columns), codebook);
    const std::vector<ResponseCheck> expected{
        KeyCheck{{"id"}},
        CodeCheck(),
        DuplicateCheck(),
        NearDuplicateCheck(),
        StraightLineCheck{{"a1", "a2", "a3", "a4", "a5"}, {}},
        SpeedCheck{.minutes = "min"},
        MissingItemCheck(),
        MissingByInterviewerCheck{.interviewer = "who", .variables = {}}};
    CHECK(plan.checks == expected);
    for (const CheckOutcome& outcome : check(Dataset(columns), codebook, plan).outcomes)
        CHECK_FALSE(outcome.notRun.has_value());
}

TEST_CASE("Stopping a check leaves nothing behind", "[cleaning]")
{
    const Dataset data({columnOf("age", {15, 40})});
    const Progress stopped{.report = {}, .stopRequested = [] { return true; }};
    CHECK_THROWS_AS(check(data, {}, proposedChecks(data, {}), stopped), Cancelled);
}
