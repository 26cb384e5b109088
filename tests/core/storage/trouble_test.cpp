// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes wrong around an open study, and the words for it.
#include "core/base/error.h"
#include "core/storage/check_project.h"
#include "core/storage/responses.h"
#include "power_cut_vfs.h"
#include "study_folder.h"
#include "study_work.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace quadrat;

namespace {

std::string titleIn(const std::filesystem::path& path)
{
    ProjectFile file = ProjectFile::readOnly(path);
    CHECK(checkProject(file).empty());
    return file.project().specification.title;
}

/// A study in the middle of a change: what stands in the file is not what its journal says.
class HalfWritten {
public:
    explicit HalfWritten(const StudyFolder& folder) : m_path(folder / "half.quadrat")
    {
        ProjectFile file = ProjectFile::create(folder / "whole.quadrat", studyCalled("whole"));
        Database& database = file.database();
        database.run("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE part SET content = 'half'");
        database.run("INSERT INTO part SELECT value, hex(zeroblob(30000)), '', NULL"
                     "  FROM (WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1"
                     "  FROM n WHERE value < 20) SELECT value FROM n)");
        std::filesystem::copy_file(folder / "whole.quadrat", m_path);
        std::filesystem::copy_file(folder / "whole.quadrat-journal", journalFor("half.quadrat"));
        database.run("ROLLBACK");
        REQUIRE(std::filesystem::file_size(journalFor("half.quadrat")) > 0);
    }

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path journalFor(const std::string& name) const
    {
        return m_path.parent_path() / (name + "-journal");
    }

private:
    std::filesystem::path m_path;
};

} // namespace

TEST_CASE("What a stopped program left half is undone, also to be read", "[storage]")
{
    const StudyFolder folder;
    const HalfWritten half(folder);
    CHECK(titleIn(half.path()) == "whole");
}

TEST_CASE("A copy over a study left half is whole", "[storage]")
{
    const StudyFolder folder;
    const HalfWritten half(folder);
    ProjectFile file = ProjectFile::create(folder / "a.quadrat", studyCalled("copied"));
    file.copyTo(half.path());
    CHECK(titleIn(half.path()) == "copied");
}

TEST_CASE("A journal without its file does no harm to a new one", "[storage]")
{
    const StudyFolder folder;
    const HalfWritten half(folder);
    std::filesystem::copy_file(half.journalFor("half.quadrat"), half.journalFor("new.quadrat"));
    ProjectFile::create(folder / "new.quadrat", studyCalled("new"));
    CHECK(titleIn(folder / "new.quadrat") == "new");

    // The same for a draft that was left with its journal.
    std::filesystem::copy_file(half.path(), folder / "b.quadrat.part");
    std::filesystem::copy_file(half.journalFor("half.quadrat"), half.journalFor("b.quadrat.part"));
    ProjectFile::create(folder / "b.quadrat", studyCalled("b"));
    CHECK(titleIn(folder / "b.quadrat") == "b");
    CHECK_FALSE(std::filesystem::exists(folder / "b.quadrat.part"));
}

TEST_CASE("A full disk is said in words, and the study is as before", "[storage][error]")
{
    const StudyFolder folder;
    PowerCutDisk disk(folder.path());
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    file.save(studyCalled("before"));
    disk.fail({.kind = DiskFault::Kind::Full, .call = 0, .lasting = true});
    CHECK_THROWS_WITH(file.save(studyCalled("after")), Catch::Contains("the disk is full"));
    CHECK_THROWS_AS(file.copyTo(folder / "b.quadrat"), Error);
    CHECK(file.project() == studyCalled("before"));
    disk.fail({.call = std::size_t(-1)});
    file.save(studyCalled("after"));
    CHECK(titleIn(folder / "a.quadrat") == "after");
}

TEST_CASE("A file that may not grow is said in words, and the study is as before",
          "[storage][error]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat", studyCalled("before"));
    std::vector<double> values(200'000);
    for (std::size_t k = 0; k < values.size(); ++k)
        values[k] = double(k);
    const Dataset rows({Column("x", NumberValues{values})});
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
    rlimit tight = usual;
    tight.rlim_cur = 500'000;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
    std::string words;
    try {
        addBatch(file.database(), "r", {.source = "a.csv", .rows = rows});
    } catch (const Error& error) {
        words = error.what();
    }
    ::setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);
    CHECK_THAT(words, Catch::Contains("a.quadrat") && Catch::Contains("Nothing was changed"));
    CHECK(responseSets(file.database()).empty());
    addBatch(file.database(), "r", {.source = "a.csv", .rows = rows});
    CHECK(checkProject(file).empty());
}

TEST_CASE("A study taken away while it is open is said in words", "[storage][error]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat", studyCalled("mine"));
    SECTION("renamed")
    {
        std::filesystem::rename(folder / "a.quadrat", folder / "elsewhere.quadrat");
    }
    SECTION("deleted")
    {
        std::filesystem::remove(folder / "a.quadrat");
    }
    CHECK_THROWS_WITH(file.save(studyCalled("lost")), Catch::Contains("was moved or deleted"));
    CHECK_THROWS_WITH(file.save(studyCalled("lost")), Catch::Contains("Save a copy"));
    file.copyTo(folder / "kept.quadrat");
    CHECK(titleIn(folder / "kept.quadrat") == "mine");
}

TEST_CASE("Another program that is writing is said in words", "[storage][error]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat", studyCalled("mine"));
    sqlite3_busy_timeout(file.database().handle(), 20);
    {
        Database other(folder / "a.quadrat", DatabaseMode::Write);
        const Transaction writing(other);
        CHECK_THROWS_WITH(file.save(studyCalled("later")),
                          Catch::Contains("another program is using it"));
        CHECK(titleIn(folder / "a.quadrat") == "mine"); // it can be read meanwhile
    }
    file.save(studyCalled("later"));
    CHECK(titleIn(folder / "a.quadrat") == "later");
}

TEST_CASE("A study is the same by whichever link it is opened", "[storage]")
{
    const StudyFolder folder;
    ProjectFile first = ProjectFile::create(folder / "a.quadrat", studyCalled("mine"));
    std::filesystem::create_directory(folder / "links");
    const auto link = folder / "links" / "b.quadrat";
    std::filesystem::create_symlink("../a.quadrat", link);
    CHECK_FALSE(ProjectFile::open(link).canWrite());
    CHECK_THROWS_WITH(first.copyTo(link), Catch::Contains("the study itself"));

    ProjectFile other = ProjectFile::create(folder / "c.quadrat", studyCalled("other"));
    CHECK_THROWS_WITH(other.copyTo(link), Catch::Contains("has it open"));
    first = ProjectFile::readOnly(folder / "c.quadrat"); // closes a.quadrat
    other.copyTo(link);
    CHECK(std::filesystem::is_symlink(link));
    CHECK(titleIn(folder / "a.quadrat") == "other");
}

TEST_CASE("Tables that are not those of the program are refused", "[storage][error]")
{
    const StudyFolder folder;
    const auto path = folder / "a.quadrat";
    ProjectFile::create(path, studyCalled("mine"));
    SECTION("a view that never ends")
    {
        Database(path, DatabaseMode::Write)
            .run("DROP TABLE part; CREATE VIEW part (name, content, changed_at) AS"
                 "  WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x FROM n)"
                 "  SELECT x, '', '' FROM n");
    }
    SECTION("a trigger")
    {
        Database(path, DatabaseMode::Write)
            .run("CREATE TRIGGER t AFTER INSERT ON part BEGIN DELETE FROM batch; END");
    }
    CHECK_THROWS_WITH(ProjectFile::open(path), Catch::Contains("is damaged"));
    CHECK_THROWS_WITH(ProjectFile::readOnly(path), Catch::Contains("is damaged"));
}
