// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/edit_responses.h"

#include "core/data/column_of.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

StoredResponses responses()
{
    return {Dataset({columnOf("q1", {1, 2}), columnOf("income", {10.5, 7}),
                     columnOf("day", std::vector<std::string_view>{"2026-11-20", ""})}),
            Cases({{5, 2}})};
}

Codebook codebook()
{
    Codebook book;
    book.variables = {{.name = "q1",
                       .values = {{"1", {{"vi", "Hài lòng"}, {"en", "Content"}}},
                                  {"2", {{"vi", "Không hài lòng"}}}}},
                      {.name = "income"},
                      {.name = "day", .kind = ValueKind::Date}};
    return book;
}

PlannedEdit planned(std::size_t row, const char* variable, const char* text)
{
    const std::vector<WantedValue> wanted{{row, variable, text}};
    return planEdits(responses(), codebook(), wanted).front();
}

} // namespace

TEST_CASE("A typed value is understood as code, as words, as number and as date", "[workflow]")
{
    CHECK(planned(1, "q1", " hai long ").newValue == "1");
    CHECK(planned(1, "q1", "CONTENT").fate == EditFate::Change);
    CHECK(planned(0, "q1", "1").fate == EditFate::Same);
    CHECK(planned(0, "income", "10,5").fate == EditFate::Same);
    CHECK(planned(0, "income", "1e3").newValue == "1000");
    CHECK(planned(0, "day", "5/7/2026").newValue == "2026-07-05");
    CHECK(planned(0, "day", "2028-02-29").newValue == "2028-02-29");
    const PlannedEdit blank = planned(0, "income", "  ");
    CHECK(blank.fate == EditFate::Change);
    CHECK_FALSE(blank.newValue);
}

TEST_CASE("What cannot be meant is refused, what is doubtful is said", "[workflow][error]")
{
    CHECK(planned(0, "income", "much").remark->english() ==
          "\"much\" is no number, and \"income\" holds numbers.");
    CHECK(planned(0, "day", "31/2/2026").fate == EditFate::Refused);
    CHECK(planned(9, "q1", "1").fate == EditFate::Refused);
    CHECK(planned(0, "q9", "1").fate == EditFate::Refused);
    const PlannedEdit doubtful = planned(0, "q1", "7");
    CHECK(doubtful.fate == EditFate::Change);
    CHECK(doubtful.remark->english() == "\"7\" is not among the values of \"q1\".");
}

TEST_CASE("Only changes go into the log, under the number of the case", "[workflow]")
{
    const std::vector<WantedValue> wanted{
        {0, "q1", "1"}, {1, "q1", "1"}, {1, "income", "x"}, {1, "day", "1.12.2026"}};
    const auto plan = planEdits(responses(), codebook(), wanted);
    const auto edits = editsOf(plan, responses().cases, "typo", "Lan");
    REQUIRE(edits.size() == 2);
    CHECK(edits[0].caseId == 6);
    CHECK(edits[0].oldValue == "2");
    CHECK(edits[0].newValue == "1");
    CHECK(edits[1].newValue == "2026-12-01");
    CHECK_FALSE(edits[1].oldValue);
    CHECK(edits[1].reason == "typo");
}
