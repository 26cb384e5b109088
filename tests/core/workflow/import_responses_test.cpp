// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_responses.h"

#include "../storage/study_folder.h"
#include "core/base/error.h"
#include "core/io/delimited_text.h"
#include "core/storage/check_project.h"
#include "core/workflow/project_data.h"

#include <catch2/catch.hpp>

#include <initializer_list>

using namespace quadrat;

namespace {

/// A study into which texts are imported as files would be.
class Importing {
public:
    Importing() : file(ProjectFile::create(m_folder / "a.quadrat")) {}

    ImportPlan plan(const std::string& text, std::vector<std::string> keys = {})
    {
        request.keys = std::move(keys);
        return planImport(file, project, readDelimitedBytes(text), request);
    }

    ImportPlan bringIn(const std::string& text, std::vector<std::string> keys = {})
    {
        ImportPlan made = plan(text, std::move(keys));
        project = carryOut(file, project, made, request);
        return made;
    }

    std::string text(const char* column)
    {
        std::string all;
        const StoredResponses stored = readResponses(file.database(), "responses");
        for (std::size_t row = 0; row < stored.values.rowCount(); ++row)
            all += (row ? "," : "") + stored.values.at(column).label(row);
        return all;
    }

    void correct(std::int64_t caseId, const char* variable, const char* from, const char* to)
    {
        const Edit edit{.caseId = caseId,
                        .variable = variable,
                        .oldValue = from,
                        .newValue = to,
                        .reason = "call back",
                        .who = "Lan"};
        addEdits(file.database(), "responses", std::span(&edit, 1));
    }

private:
    StudyFolder m_folder;

public:
    ProjectFile file;
    Project project;
    ImportRequest request{.source = "a.csv", .who = "Lan"};
};

using Fates = std::vector<RowFate>;

} // namespace

TEST_CASE("The same file again changes nothing, with keys and without", "[workflow]")
{
    for (const std::vector<std::string>& keys : {std::vector<std::string>{}, {"id"}}) {
        Importing study;
        const std::string text = "id,q1,note\n1,2,a\n2,3,\n3,3,b\n";
        CHECK(study.bringIn(text, keys).newRows == 3);
        const ImportPlan again = study.bringIn(text, keys);
        CHECK(again.sameRows == 3);
        CHECK(again.isNothing());
        CHECK(batches(study.file.database(), "responses").size() == 1);
        // Written another way: quotes, order of columns, 3.0 for 3.
        CHECK(study.bringIn("note,id,q1\n\"a\",1,2.0\n,2,3.0\nb,3,3.0\n", keys).isNothing());
    }
}

TEST_CASE("Equal rows are matched one to one where there is no key", "[workflow]")
{
    Importing study;
    study.bringIn("q1,q2\n1,1\n1,1\n2,2\n");
    const ImportPlan more = study.plan("q1,q2\n1,1\n1,1\n1,1\n2,2\n3,\n");
    CHECK(more.fates ==
          Fates{RowFate::Same, RowFate::Same, RowFate::New, RowFate::Same, RowFate::New});
}

TEST_CASE("Values of known cases that differ become edits of that import", "[workflow]")
{
    Importing study;
    study.bringIn("id,q1\n1,2\n2,3\n", {"id"});
    const ImportPlan changed = study.bringIn("id,q1,late\n2,4,x\n3,5,y\n1,2,\n");
    CHECK(changed.fates == Fates{RowFate::Changed, RowFate::New, RowFate::Same});
    CHECK(changed.changedValues == 2);
    CHECK(changed.newVariables == std::vector<std::string>{"late"});
    CHECK(study.text("q1") == "2,4,5");
    CHECK(study.text("late") == ",x,y");

    const auto made = batches(study.file.database(), "responses");
    withdrawBatch(study.file.database(), made.back().id);
    CHECK(study.text("q1") == "2,3");
}

TEST_CASE("A new variable for known cases only is there afterwards", "[workflow]")
{
    Importing study;
    study.bringIn("id,q1\n1,2\n2,3\n", {"id"});
    const ImportPlan added = study.bringIn("id,district\n1,A\n2,B\n");
    CHECK(added.changedRows == 2);
    CHECK(study.text("district") == "A,B");
    CHECK(study.text("q1") == "2,3");
    CHECK(checkProject(study.file).empty());
}

TEST_CASE("A correction stands when the file still has the old value", "[workflow]")
{
    Importing study;
    const std::string text = "id,age\n1,200\n2,30\n";
    study.bringIn(text, {"id"});
    study.correct(1, "age", "200", "20");
    CHECK(study.bringIn(text).isNothing());
    CHECK(study.text("age") == "20,30");

    const ImportPlan other = study.bringIn("id,age\n1,21\n2,30\n");
    CHECK(other.isNothing());
    REQUIRE(other.issues.size() == 1);
    CHECK(other.issues[0].message.english().find("corrected to \"20\"") != std::string::npos);
    CHECK(study.text("age") == "20,30");

    CHECK(study.bringIn("id,age\n1,20\n2,30\n").issues.empty()); // the source was mended as well
}

TEST_CASE("Corrections are made again when withdrawn cases come in again", "[workflow]")
{
    Importing study;
    const std::string text = "id,age\n1,200\n2,30\n";
    study.bringIn(text, {"id"});
    study.correct(1, "age", "200", "20");
    study.correct(2, "age", "30", "31");
    withdrawBatch(study.file.database(), batches(study.file.database(), "responses")[0].id);
    CHECK(study.bringIn("id,age\n2,33\n1,200\n").newRows == 2);
    CHECK(study.text("age") == "33,20"); // 33 was never corrected
}

TEST_CASE("Rows whose key is blank or comes twice are refused, and named", "[workflow][error]")
{
    Importing study;
    const ImportPlan plan = study.bringIn("id,q1\n7,1\n,2\n7,3\n8,4\n", {"id"});
    CHECK(plan.fates == Fates{RowFate::New, RowFate::Refused, RowFate::Refused, RowFate::New});
    REQUIRE(plan.issues.size() == 2);
    CHECK(plan.issues[0].row == std::size_t(3));
    CHECK(plan.issues[1].message.english() == "Row 4 has the same \"id\" (7) as row 2.");
    CHECK(study.text("q1") == "1,4");
    CHECK_THROWS_WITH(study.plan("name,q1\nx,1\n"), Catch::Contains("\"id\""));
}

TEST_CASE("A stopped import leaves the study as it was", "[workflow]")
{
    Importing study;
    study.bringIn("id,q1\n1,2\n");
    const ImportPlan plan = study.plan("id,q1\n2,2\n");
    const Project before = study.file.project();
    CHECK_THROWS_AS(carryOut(study.file, study.project, plan, study.request,
                             {.stopRequested = [] { return true; }}),
                    Cancelled);
    CHECK(study.file.project() == before);
    CHECK(study.text("id") == "1");
    CHECK_FALSE(study.file.database().integer("SELECT count(*) FROM batch WHERE id > 1"));
}

TEST_CASE("Analysis sees missing codes, measures and derived variables", "[workflow]")
{
    Importing study;
    study.bringIn("id,q1,age\n1,5,20\n2,4,70\n3,9,41\n");
    ResponsePlan& plan = study.project.responses["responses"];
    plan.codebook.find("q1")->values = {{"9", {{"", "Refused"}}, Missing::Refused}};
    plan.derived = {{.name = "content", .rule = TopBoxRule{.source = "q1", .counted = {"4", "5"}}}};
    const Imported all =
        analysisData(study.file, study.project, "responses", {{"age", Measure::Category}});
    CHECK(all.data.at("q1").isMissing(2));
    CHECK(all.data.at("age").measure() == Measure::Category);
    CHECK(all.data.at("content").label(1) == "1");
    CHECK(all.data.at("content").isMissing(2));

    const Imported one = analysisData(study.file, study.project, "responses", {}, {"content"});
    CHECK(one.data.find("age") == nullptr);
    CHECK(one.data.at("content") == all.data.at("content"));
    CHECK(exportedData(study.file, study.project, "responses").data.at("q1").label(2) == "9");
}

TEST_CASE("What comes in gets its words from the questionnaire of the study")
{
    Importing study;
    Questionnaire& asked = study.project.questionnaire;
    asked.languages = {"vi"};
    asked.lists = {
        {"l",
         {{.code = "1", .label = {{"vi", "Có"}}},
          {.code = "98", .label = {{"vi", "Không biết"}}, .missing = Missing::DontKnow}}}};
    asked.sections = {{.name = "a",
                       .questions = {{.name = "q1",
                                      .kind = SingleChoice{"l"},
                                      .text = {{{"vi", "Ông/bà có hài lòng không?"}}, {}}},
                                     {.name = "m", .kind = MultipleChoice{"l"}}}}};
    study.bringIn("case,q1,m_1,other\n7,1,1,x\n8,98,0,y\n");
    const Codebook& known = study.project.responses.at("responses").codebook;
    CHECK(known.find("q1")->label.at("vi") == "Ông/bà có hài lòng không?");
    REQUIRE(known.find("q1")->find("98"));
    CHECK(known.find("q1")->find("98")->missing == Missing::DontKnow);
    CHECK(known.find("case")->role == VariableRole::Key);
    REQUIRE(known.sets.size() == 1);
    CHECK(known.sets[0].variables == std::vector<std::string>{"m_1"});
    CHECK(known.find("other")->label.empty());
}
