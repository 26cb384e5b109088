// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_source.h"

#include "core/base/error.h"
#include "tests/core/storage/study_folder.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace quadrat;

namespace {

const std::filesystem::path kobo = "tests/data/survey-tools/kobo.csv";

} // namespace

TEST_CASE("What a file is found to be stands beside its content", "[workflow]")
{
    const ImportSource source = readSource(kobo, {}, {});
    CHECK(source.kind == FileKind::Text);
    CHECK(source.encoding == "UTF-8");
    CHECK(source.separator == ';');
    CHECK(source.content.data.rowCount() == 4);
    CHECK(source.proposed.tool == SurveyTool::Kobo);
    CHECK_FALSE(source.isRemembered);
}

TEST_CASE("A separator that was asked for parts the fields", "[workflow]")
{
    const StudyFolder folder;
    const std::filesystem::path file = folder / "both.csv";
    std::ofstream(file) << "a;b,c\n1;2,3\n";
    SourceOptions options;
    options.separator = ',';
    CHECK(readSource(file, options, {}).content.data.columns().front().name() == "a;b");
    options.separator = ';';
    CHECK(readSource(file, options, {}).content.data.columns().front().name() == "a");
}

TEST_CASE("The shape of a source is that of its columns, in whatever order", "[workflow]")
{
    const Dataset one({Column("a", NumberValues{{1}}), Column("b", NumberValues{{2}})});
    const Dataset turned({Column("b", NumberValues{{2, 3}}), Column("a", NumberValues{{1, 4}})});
    const Dataset other({Column("a", NumberValues{{1}}), Column("c", NumberValues{{2}})});
    CHECK(sourceShape(one).size() == 32);
    CHECK(sourceShape(one) == sourceShape(turned));
    CHECK(sourceShape(one) != sourceShape(other));
}

TEST_CASE("A file of a known shape gets the mapping that is remembered", "[workflow]")
{
    const ImportSource first = readSource(kobo, {}, {});
    ImportMapping mapping = first.proposed.mapping;
    mapping.columns.front().variable = "began";
    ResponsePlan plan;
    plan.mappings[sourceShape(first.content.data)] = mapping;
    const ImportSource again = readSource(kobo, {}, plan);
    CHECK(again.isRemembered);
    CHECK(again.proposed.mapping == mapping);
}

TEST_CASE("A decimal sign that was said holds against the look of the numbers", "[workflow]")
{
    const StudyFolder folder;
    const std::filesystem::path file = folder / "numbers.csv";
    std::ofstream(file) << "id;pay\n1;12,500\n2;8,250\n";
    CHECK(readSource(file, {}, {}).content.data.at("pay").number(0) == 12.5);

    SourceOptions options;
    options.decimal = ',';
    const ImportSource source = readSource(file, options, {});
    ProjectFile study = ProjectFile::create(folder / "study.quadrat");
    const ImportProspect prospect =
        prospectOf(study, {}, source, source.proposed.mapping, {.source = "numbers.csv"});
    CHECK(prospect.refusedCells == 0);
    CHECK(prospect.responses.data.at("pay").number(0) == 12.5);
    CHECK(prospect.plan.newRows == 2);
    CHECK(prospect.plan.plan.mappings.size() == 1);

    // Remembered, the sign holds without being said again.
    const ImportSource again = readSource(file, {}, prospect.plan.plan);
    const ImportProspect same = prospectOf(study, {}, again, again.proposed.mapping, {});
    CHECK(same.refusedCells == 0);
    CHECK(same.responses.data.at("pay").number(1) == 8.25);
}

TEST_CASE("Rows of a file with blank rows are refused under their own numbers", "[workflow][error]")
{
    const StudyFolder folder;
    const std::filesystem::path file = folder / "twice.csv";
    std::ofstream(file) << "id,x\n1,5\n\n1,6\n";
    ImportSource source = readSource(file, {}, {});
    source.proposed.mapping.keys = {"id"};
    ProjectFile study = ProjectFile::create(folder / "study.quadrat");
    const ImportProspect prospect = prospectOf(study, {}, source, source.proposed.mapping, {});
    CHECK(prospect.plan.refusedRows == 1);
    REQUIRE(!prospect.plan.issues.empty());
    CHECK(prospect.plan.issues.front().row == 4);
    CHECK(prospect.plan.issues.front().message.english().find("row 2") != std::string::npos);
}
