// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project_file.h"

#include "core/base/error.h"
#include "core/data/column_of.h"
#include "core/storage/check_project.h"
#include "core/storage/migrations.h"
#include "core/storage/responses.h"
#include "core/storage/restore_points.h"
#include "study_folder.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <unistd.h>

using namespace quadrat;

namespace {

Project study(const std::string& title)
{
    Project project;
    project.specification.title = title;
    project.specification.design.weights = "w";
    project.responses["responses"].keys = {"id"};
    Variable sex;
    sex.name = "giới tính";
    sex.label = {{"vi", "Giới tính"}, {"en", "Sex"}};
    sex.values = {{"1", {{"vi", "Nam"}}}, {"9", {}, Missing::Refused}};
    project.responses["responses"].codebook.variables = {sex};
    return project;
}

void write(const std::filesystem::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary) << content;
}

} // namespace

TEST_CASE("The decisions of a study come back as they were saved", "[storage]")
{
    const StudyFolder folder;
    {
        ProjectFile file = ProjectFile::create(folder / "a.quadrat", study("first"));
        CHECK(file.canWrite());
        CHECK(file.project() == study("first"));
        file.save(study("second"));
    }
    ProjectFile file = ProjectFile::open(folder / "a.quadrat");
    CHECK(file.project() == study("second"));
    file.save({});
    CHECK(file.project() == Project());
    CHECK(checkProject(file).empty());
}

TEST_CASE("A new study never takes the place of another file", "[storage][error]")
{
    const StudyFolder folder;
    write(folder / "a.quadrat", "precious");
    CHECK_THROWS_WITH(ProjectFile::create(folder / "a.quadrat"), Catch::Contains("there already"));
    std::ifstream file(folder / "a.quadrat");
    CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == "precious");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("Files that are no studies are refused in words", "[storage][error]")
{
    const StudyFolder folder;
    const auto path = folder / "a.quadrat";
    CHECK_THROWS_WITH(ProjectFile::open(path), Catch::Contains("missing"));
    write(path, "");
    CHECK_THROWS_WITH(ProjectFile::open(path), Catch::Contains("not a Quadrat project file"));
    write(path, "id;sex\n1;F\n");
    CHECK_THROWS_WITH(ProjectFile::open(path), Catch::Contains("not a Quadrat project file"));
    std::filesystem::remove(path);
    Database(path, DatabaseMode::Create).run("CREATE TABLE t (x)");
    CHECK_THROWS_WITH(ProjectFile::open(path), Catch::Contains("not a Quadrat project file"));
    CHECK_FALSE(std::filesystem::exists(lockFileOf(path)));
}

TEST_CASE("The second who opens a study reads it, and is told who has it", "[storage]")
{
    const StudyFolder folder;
    const auto path = folder / "a.quadrat";
    ProjectFile first = ProjectFile::create(path, study("mine"));
    {
        ProjectFile second = ProjectFile::open(path);
        CHECK_FALSE(second.canWrite());
        REQUIRE(second.whyReadOnly());
        CHECK(second.whyReadOnly()->english().find("has this study open since") !=
              std::string::npos);
        CHECK(second.project() == study("mine"));
        CHECK_THROWS_AS(second.save(study("theirs")), Error);
        first.save(study("changed"));
        CHECK(second.project() == study("changed"));
    }
    CHECK_FALSE(ProjectFile::open(path).canWrite()); // the reader's end lets nobody in
    first = ProjectFile::readOnly(path);             // the writer is gone
    CHECK(ProjectFile::open(path).canWrite());
}

TEST_CASE("A lock file left behind by a power cut stands in nobody's way", "[storage]")
{
    const StudyFolder folder;
    const auto path = folder / "a.quadrat";
    ProjectFile::create(path);
    write(lockFileOf(path), "Lan\nelsewhere\n2020-01-01T00:00:00Z\n");
    CHECK(ProjectFile::open(path).canWrite());
    CHECK_FALSE(std::filesystem::exists(lockFileOf(path)));
}

TEST_CASE("A study in a protected folder is read, and says why not more", "[storage]")
{
    if (geteuid() == 0)
        return; // nothing is protected from root
    const StudyFolder folder;
    const auto path = folder / "a.quadrat";
    ProjectFile::create(path, study("mine"));
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read |
                                                    std::filesystem::perms::owner_exec);
    ProjectFile file = ProjectFile::open(path);
    REQUIRE(file.whyReadOnly());
    CHECK(file.whyReadOnly()->english().find("protected") != std::string::npos);
    CHECK(file.project() == study("mine"));
}

TEST_CASE("A file of a newer program is read if it allows that, else refused", "[storage]")
{
    const StudyFolder folder;
    const auto path = folder / "a.quadrat";
    ProjectFile::create(path, study("newer"));
    Database(path, DatabaseMode::Write).run("PRAGMA user_version = 999");
    {
        ProjectFile file = ProjectFile::open(path);
        CHECK_FALSE(file.canWrite());
        CHECK(file.project() == study("newer"));
    }
    Database(path, DatabaseMode::Write).run("UPDATE about SET oldest_reader = 999");
    CHECK_THROWS_WITH(ProjectFile::open(path), Catch::Contains("newer Quadrat"));
}

TEST_CASE("Steps of the schema run in order, each whole or not at all", "[storage]")
{
    const StudyFolder folder;
    Database database(folder / "a.quadrat", DatabaseMode::Create);
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({steps.back().version + 1, 1, "more", "CREATE TABLE more (x) STRICT"});
    CHECK_THROWS_AS(migrate(database, steps), Error); // a column without a type
    CHECK(database.integer("PRAGMA user_version") == migrations().back().version);
    CHECK(schemaState(database) == SchemaState::Current);
    CHECK(schemaState(database, steps) == SchemaState::Older);

    steps.back().sql = "CREATE TABLE more (x TEXT) STRICT; INSERT INTO more VALUES ('kept')";
    migrate(database, steps);
    migrate(database, steps); // again: nothing to do
    CHECK(database.integer("SELECT count(*) FROM more") == 1);
    CHECK(schemaState(database, steps) == SchemaState::Current);
    CHECK(schemaState(database) == SchemaState::NewerButReadable);

    int version = 0;
    for (const Migration& step : migrations())
        CHECK(step.version == ++version);
}

TEST_CASE("A copy is the whole study, and the study goes on", "[storage]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat", study("mine"));
    addBatch(file.database(), "responses", {.rows = Dataset({columnOf("id", {1, 2, 3})})});
    file.copyTo(folder / "b.quadrat");
    file.save(study("later"));
    ProjectFile copy = ProjectFile::open(folder / "b.quadrat");
    CHECK(copy.project() == study("mine"));
    CHECK(readResponses(copy.database(), "responses").values.rowCount() == 3);
    CHECK_THROWS_WITH(file.copyTo(folder / "a.quadrat"), Catch::Contains("the study itself"));
    CHECK_THROWS_AS(file.copyTo(folder / "none" / "c.quadrat"), Error);
}

TEST_CASE("A stopped copy leaves what was there", "[storage]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    write(folder / "b.quadrat", "older copy");
    CHECK_THROWS_AS(file.copyTo(folder / "b.quadrat", {.stopRequested = [] { return true; }}),
                    Cancelled);
    std::ifstream left(folder / "b.quadrat");
    CHECK(std::string(std::istreambuf_iterator<char>(left), {}) == "older copy");
    CHECK_FALSE(std::filesystem::exists(folder / "b.quadrat.part"));
}

TEST_CASE("A study goes back to a restore point, and forth again", "[storage]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat", study("early"));
    const RestorePoint early = addRestorePoint(file, "before the import");
    addBatch(file.database(), "responses", {.rows = Dataset({columnOf("id", {1, 2, 3})})});
    file.save(study("late"));

    restore(file, early);
    CHECK(file.project() == study("early"));
    CHECK(responseSets(file.database()).empty());
    CHECK(file.database().integer("SELECT count(*) FROM part WHERE name = 'restore-note'") == 0);

    const auto points = restorePoints(folder / "a.quadrat");
    REQUIRE(points.size() == 2);
    const auto late = std::ranges::find(points, "", &RestorePoint::note);
    REQUIRE(late != points.end());
    restore(file, *late);
    CHECK(file.project() == study("late"));
    CHECK(checkProject(file).empty());
    removeRestorePoint(early);
    CHECK(restorePoints(folder / "a.quadrat").size() == 2);
}
