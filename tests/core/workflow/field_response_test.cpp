// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/field_response.h"

#include "core/data/column_of.h"
#include "core/storage/calls.h"
#include "core/storage/responses.h"
#include "core/workflow/enter_answers.h"
#include "core/workflow/invitations.h"
#include "core/workflow/project_data.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/study_sample.h"
#include "tests/core/questionnaire/small_form.h"
#include "tests/core/storage/study_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quadrat;

namespace {

PlannedStratum stratum(const char* name, double population)
{
    PlannedStratum made;
    made.name = name;
    made.population = population;
    return made;
}

/// A sample of 4 of 40 and 4 of 10, with a reserve of 2 in each, and what came of it.
struct Fielded {
    StudyFolder folder;
    Project project;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    std::vector<std::string> main, reserve; ///< case codes; those of the first stratum first

    Fielded()
    {
        project.questionnaire =
            oneSection({{.name = "q1", .kind = SingleChoice{"yesno"}}}, {yesNo()});
        project.sample.allocation.strata = {stratum("An", 40), stratum("Bình", 10)};
        project.sample.selection.seed = 7;
        project.sample.selection.strata = {"stratum"};
        SelectionStage stage;
        stage.unit = "unit";
        stage.n = 4;
        project.sample.selection.stages = {stage};
        project.sample.selection.reserve = 2;
        file.save(project);
        drawSampleOf(file, project, "Lan");
        const Dataset units = readResponses(file.database(), "sample 1").values;
        for (const char* name : {"An", "Bình"})
            for (std::size_t row = 0; row < units.rowCount(); ++row)
                if (units.at("sample_stratum").label(row) == name)
                    (units.at("sample_role").label(row) == "main" ? main : reserve)
                        .push_back(units.at("sample_case").label(row));
        project.responses["responses"].sample = SampleLink{"sample 1", "case"};
        file.save(project);
    }

    void call(const std::string& code, CallOutcome outcome)
    {
        addCall(file.database(), "responses",
                {.caseCode = code,
                 .calledAt = "2026-11-20T08:00:00Z",
                 .caller = "Hoa",
                 .outcome = outcomeWord(outcome)});
    }
    std::int64_t bringIn(std::vector<std::string_view> codes, std::vector<std::string_view> modes)
    {
        return addBatch(
            file.database(), "responses",
            {.source = "a", .rows = Dataset({columnOf("case", codes), columnOf("mode", modes)})});
    }
    FieldResponse found() { return fieldResponseOf(file, project, "responses"); }
    std::optional<CallOutcome> standing(const std::string& code)
    {
        const FieldResponse response = found();
        const auto one = std::ranges::find(response.cases, code, &FieldCase::code);
        REQUIRE(one != response.cases.end());
        return one->standing;
    }
};

} // namespace

TEST_CASE_METHOD(Fielded, "A case stands as its answers say, else as its calls do", "[workflow]")
{
    REQUIRE(main.size() == 8);
    REQUIRE(reserve.size() == 4);
    CHECK(found().cases.size() == 8); // nobody took the reserve up
    CHECK(found().answered() == 0);

    call(main[0], CallOutcome::Refusal); // and sent the form all the same
    call(main[1], CallOutcome::Refusal);
    call(main[2], CallOutcome::NoAnswer);
    call(main[3], CallOutcome::Partial); // what there is came in
    call(reserve[0], CallOutcome::WrongNumber);
    bringIn({main[0], main[3], "9-0001X", main[4]}, {"paper", "telephone", "paper", "online"});
    Keying keying = openKeying(file, project, {.mode = "paper", .clerk = "Lan"});
    Entry entry = newEntry(keying, 1, "Lan", main[5]);
    entry.state = EntryState::Complete;
    saveEntry(file.database(), entry);
    Entry open = newEntry(keying, 1, "Lan", main[6]);
    saveEntry(file.database(), open);

    CHECK(standing(main[0]) == CallOutcome::Complete);
    CHECK(standing(main[1]) == CallOutcome::Refusal);
    CHECK(standing(main[2]) == CallOutcome::NoAnswer);
    CHECK(standing(main[3]) == CallOutcome::Partial);
    CHECK(standing(main[4]) == CallOutcome::Complete);
    CHECK(standing(main[5]) == CallOutcome::Complete);
    CHECK_FALSE(standing(main[6]));
    CHECK(standing(reserve[0]) == CallOutcome::WrongNumber);
    const FieldResponse response = found();
    CHECK(response.cases.size() == 9);
    CHECK(response.reserveUsed == 1);
    CHECK(response.outside == 1);
    CHECK(response.answered() == 4);
    CHECK(response.byMode ==
          std::map<std::string, std::size_t>{{"online", 1}, {"paper", 3}, {"telephone", 1}});

    const FinalDispositions counts = dispositionsOf(response, RateWeights::None);
    CHECK(counts.complete == 3);
    CHECK(counts.partial == 1);
    CHECK(counts.refusal == 1);
    CHECK(counts.noncontact == 1);
    CHECK(counts.unknownOther == 3);
    CHECK(responseRates(counts).response[1] == Approx(4.0 / 9));
}

TEST_CASE_METHOD(Fielded, "Weighted rates count each case by how many it stands for", "[workflow]")
{
    // 10 of the first stratum stand behind each case, 2.5 of the second.
    bringIn({main[0], main[4], main[5]}, {"paper", "paper", "paper"});
    const FieldResponse response = found();
    CHECK(response.hasUnequalWeights);
    const FinalDispositions weighted = dispositionsOf(response, RateWeights::Base);
    CHECK(weighted.complete == Approx(10 + 2 * 2.5));
    CHECK(responseRates(weighted).response[0] == Approx(15.0 / 50));
    CHECK(responseRates(dispositionsOf(response, RateWeights::None)).response[0] ==
          Approx(3.0 / 8));
}

TEST_CASE_METHOD(Fielded, "An interview whose answers were withdrawn is none", "[workflow]")
{
    call(main[0], CallOutcome::Complete);
    const std::int64_t batch = bringIn({main[0]}, {"telephone"});
    CHECK(standing(main[0]) == CallOutcome::Complete);
    withdrawBatch(file.database(), batch);
    CHECK(standing(main[0]) == CallOutcome::Unable);
    CHECK(std::ranges::any_of(found().cases, &FieldCase::isWithdrawn));
    CHECK(dispositionsOf(found(), RateWeights::None).other == 1);
}

TEST_CASE_METHOD(Fielded, "Without a draw the cases are those called or answered", "[workflow]")
{
    project.responses["responses"].sample.reset();
    call("F1", CallOutcome::Busy);
    bringIn({"F2", ""}, {"paper", "paper"});
    const FieldResponse response = found();
    CHECK(response.draw.empty());
    CHECK(response.cases.size() == 2);
    CHECK(response.outside == 1); // without a code it is no case
    CHECK_FALSE(response.hasUnequalWeights);
}

TEST_CASE_METHOD(Fielded, "A draw is linked before anything has come in", "[workflow]")
{
    const ResponsePlan& plan = project.responses["responses"];
    const auto record = sampleRecordOf(file, plan);
    REQUIRE(record);
    const auto issues = [&](const Dataset& stored) {
        return analysisData(stored, plan, {}, {}, Underivable::LeaveOut, &*record).issues.size();
    };
    CHECK(issues(Dataset()) == 0);
    CHECK(issues(Dataset({columnOf("q1", std::vector<std::string_view>{"1"})})) == 1);
}

TEST_CASE_METHOD(Fielded, "The reserve of a draw is not invited", "[workflow]")
{
    const Imported drawn = drawnList(file.path(), drawNamed(file, "sample 1"));
    CHECK(drawn.data.rowCount() == 12);
    const Imported invited = withoutReserve(drawn);
    REQUIRE(invited.data.rowCount() == 8);
    for (std::size_t row = 0; row < 8; ++row)
        CHECK(std::ranges::find(main, invited.data.at("sample_case").label(row)) != main.end());
}
