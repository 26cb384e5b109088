// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/make_study.h"

#include "core/base/error.h"
#include "core/workflow/analysis.h"
#include "core/workflow/open_data.h"
#include "core/workflow/project_data.h"
#include "tests/core/storage/study_folder.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace quadrat;

namespace {

const std::filesystem::path sample = "resources/samples/ces11";

Specification sampleSpecification()
{
    std::ostringstream text;
    text << std::ifstream(sample / "ces11.json").rdbuf();
    return parseSpecification(text.str());
}

} // namespace

TEST_CASE("A study made of a specification gives the same figures", "[workflow][identity]")
{
    const StudyFolder folder;
    const Specification specification = sampleSpecification();
    const Imported imported = openAllData(specification, sample);
    makeStudy(folder / "ces11.quadrat", specification, imported, "ces11.csv");

    ProjectFile file = ProjectFile::readOnly(folder / "ces11.quadrat");
    const Project project = file.project();
    CHECK(project.specification.data.empty());
    CHECK(project.specification.responses == defaultResponses);
    CHECK(project.specification.dictionary == specification.dictionary);
    CHECK(project.specification.translations == specification.translations);
    const ResponsePlan& plan = project.responses.at(defaultResponses);
    CHECK(plan.codebook.variables.size() == imported.data.columns().size());
    const auto imports = batches(file.database(), defaultResponses);
    REQUIRE(imports.size() == 1);
    CHECK(imports.front().source == "ces11.csv");
    CHECK(imports.front().caseCount == 2231);

    const Imported stored = analysisData(file, project, responsesOf(project), {});
    const Analysis fromStudy = analyse(stored.data, project.specification);
    const Analysis fromFile = analyse(imported.data, specification);
    CHECK(writeAnalysis(fromStudy) == writeAnalysis(fromFile));
}

TEST_CASE("A study that cannot be made leaves nothing behind", "[workflow][error]")
{
    const StudyFolder folder;
    const auto file = folder / "study.quadrat";
    const Imported imported = openData(sample / "ces11.csv");
    const Progress stopped{.report = {}, .stopRequested = [] { return true; }};
    CHECK_THROWS_AS(makeStudy(file, {}, imported, "ces11.csv", stopped), Cancelled);
    CHECK(std::filesystem::is_empty(folder.path()));

    std::ofstream(file) << "something of mine";
    CHECK_THROWS_AS(makeStudy(file, {}, imported, "ces11.csv"), Error);
    CHECK(std::filesystem::file_size(file) == 17);
}

TEST_CASE("A derived variable that cannot be made does not take the others with it",
          "[workflow][error]")
{
    const Dataset data({Column("age", NumberValues{{20, 40}})});
    ResponsePlan plan;
    plan.derived = {{.name = "later", .label = {}, .rule = ComputeRule{"months + 1"}},
                    {.name = "broken", .label = {}, .rule = ComputeRule{"nothing * 2"}},
                    {.name = "months", .label = {}, .rule = ComputeRule{"age * 12"}}};
    CHECK_THROWS_AS(analysisData(data, plan, {}), Error);

    const Imported made = analysisData(data, plan, {}, {}, Underivable::LeaveOut);
    CHECK(made.data.at("months").number(1) == 480);
    CHECK(made.data.at("later").number(0) == 241);
    CHECK(made.data.find("broken") == nullptr);
    REQUIRE(made.issues.size() == 1);
    CHECK(made.issues.front().column == "broken");
}
