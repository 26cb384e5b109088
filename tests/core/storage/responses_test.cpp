// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/responses.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/codebook.h"
#include "core/data/column_of.h"
#include "core/data/take_rows.h"
#include "core/storage/check_project.h"
#include "core/storage/project_file.h"
#include "study_folder.h"

#include <catch2/catch.hpp>

#include <bit>
#include <limits>
#include <numeric>

using namespace quadrat;

namespace {

const double none = std::numeric_limits<double>::quiet_NaN();

Column texts(const std::string& name, std::vector<std::string_view> values)
{
    return columnOf(name, values);
}

Dataset firstWave()
{
    return Dataset({columnOf("id", {1, 2, 3}), texts("sex", {"F", "", "M"}),
                    columnOf("income", {10.5, none, 7})});
}

/// Every form, more rows than one chunk holds, a text of 32 kilobytes and a name in Vietnamese.
Dataset everyForm(std::size_t rows)
{
    Random random(1);
    std::vector<double> scale(rows), amounts(rows);
    std::vector<std::uint16_t> wide(rows);
    TextValues open;
    for (std::size_t row = 0; row < rows; ++row) {
        scale[row] = double(1 + random.below(5));
        amounts[row] = random.below(10) == 0 ? none : random.uniform() * 1e6;
        wide[row] = std::uint16_t(random.below(401));
        open.bytes += row == 7 ? std::string(32'768, 'x') : "Ý kiến " + std::to_string(row);
        open.ends.push_back(open.bytes.size());
    }
    amounts[3] = missingWithLetter('b');
    std::vector<Level> levels;
    for (int k = 0; k < 400; ++k)
        levels.push_back({"xã " + std::to_string(1000 + k), {}, Missing::None});
    return Dataset({columnOf("hài lòng", scale), Column("amount", NumberValues{amounts}),
                    Column("commune", CodedValues{wide, levels}, Measure::Category),
                    Column("open", open)});
}

void checkEqual(const Dataset& a, const Dataset& b)
{
    REQUIRE(a.columns().size() == b.columns().size());
    for (std::size_t k = 0; k < a.columns().size(); ++k) {
        const Column &left = a.columns()[k], &right = b.columns()[k];
        CHECK(left.name() == right.name());
        if (left.numbers() && right.numbers()) { // bit by bit: a NaN is no other's equal
            std::vector<std::uint64_t> bits[2];
            for (const double value : left.numbers()->values)
                bits[0].push_back(std::bit_cast<std::uint64_t>(value));
            for (const double value : right.numbers()->values)
                bits[1].push_back(std::bit_cast<std::uint64_t>(value));
            CHECK(bits[0] == bits[1]);
        } else {
            CHECK(left == right);
        }
    }
}

std::vector<std::string> labels(const StoredResponses& responses, const char* column)
{
    std::vector<std::string> all;
    for (std::size_t row = 0; row < responses.values.rowCount(); ++row)
        all.push_back(responses.values.at(column).label(row));
    return all;
}

using Strings = std::vector<std::string>;

} // namespace

TEST_CASE("Responses come back from a project file as they went in", "[storage]")
{
    const StudyFolder folder;
    const Dataset data = everyForm(70'000);
    {
        ProjectFile file = ProjectFile::create(folder / "a.quadrat");
        addBatch(file.database(), "responses", {.source = "a.csv", .rows = data});
    }
    ProjectFile file = ProjectFile::open(folder / "a.quadrat");
    checkEqual(readResponses(file.database(), "responses").values, data);
    CHECK(checkProject(file).empty());

    const StoredResponses one =
        readResponses(file.database(), "responses", {.columns = {"open", "hài lòng"}});
    REQUIRE(one.values.columns().size() == 2);
    CHECK(one.values.columns()[0].name() == "hài lòng");
    CHECK(one.cases.caseOf(69'999) == 70'000);
}

TEST_CASE("Batches follow one another, can be withdrawn and put back", "[storage]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    Database& database = file.database();
    addBatch(database, "r", {.source = "a.csv", .rows = firstWave()});
    const std::int64_t second =
        addBatch(database, "r",
                 {.source = "b.csv",
                  .rows = Dataset({columnOf("id", {4, 5}), texts("sex", {"M", "other"}),
                                   texts("note", {"", "late"})}),
                  .edits = {{.caseId = 2, .variable = "sex", .newValue = "F", .reason = "b.csv"}}});

    StoredResponses all = readResponses(database, "r");
    CHECK(labels(all, "sex") == Strings{"F", "F", "M", "M", "other"});
    CHECK(labels(all, "note") == Strings{"", "", "", "", "late"});
    CHECK(labels(all, "income") == Strings{"10.5", "", "7", "", ""});
    REQUIRE(batches(database, "r").size() == 2);
    CHECK(batches(database, "r")[1].changeCount == 1);
    CHECK(batches(database, "r")[1].firstCase == 4);

    withdrawBatch(database, second);
    all = readResponses(database, "r");
    CHECK(labels(all, "sex") == Strings{"F", "", "M"});
    CHECK(storedVariables(database, "r") == Strings{"id", "sex", "income"});
    restoreBatch(database, second);
    CHECK(readResponses(database, "r").values.rowCount() == 5);
}

TEST_CASE("Edits are laid over the values, logged, and taken back in turn", "[storage]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    Database& database = file.database();
    addBatch(database, "r", {.source = "a.csv", .rows = firstWave()});
    const std::vector<Edit> made{
        {.caseId = 1,
         .variable = "income",
         .oldValue = "10.5",
         .newValue = "11",
         .reason = "typo",
         .who = "Lan",
         .at = "2026-11-23T08:00:00Z"},
        {.caseId = 3, .variable = "income", .oldValue = "7", .reason = "not his", .who = "Lan"},
        {.caseId = 2, .variable = "", .newValue = caseLeftOut, .reason = "twice", .who = "Lan"}};
    addEdits(database, "r", made);

    StoredResponses now = readResponses(database, "r");
    CHECK(labels(now, "income") == Strings{"11", ""});
    CHECK(now.cases.caseOf(1) == 3);
    CHECK(now.cases.rowOf(3) == std::size_t(1));
    CHECK_FALSE(now.cases.rowOf(2));
    CHECK(readResponses(database, "r", {.corrections = Corrections::Without}).values.rowCount() ==
          3);

    std::vector<Edit> log = edits(database, "r");
    REQUIRE(log.size() == 3);
    CHECK(log[0].newValue == "11");
    CHECK(log[0].who == "Lan");
    revertEdit(database, log[2].id, "not twice", "Minh");
    revertEdit(database, log[0].id, "right before", "Minh");
    CHECK(labels(readResponses(database, "r"), "income") == Strings{"10.5", "", ""});
    CHECK_THROWS_AS(revertEdit(database, log[0].id, "again", "Minh"), Error);
    CHECK(edits(database, "r").size() == 5);
}

TEST_CASE("The log can be asked for what one wants to see of it", "[storage]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    Database& database = file.database();
    addBatch(database, "r", {.source = "a.csv", .rows = firstWave()});
    const std::vector<Edit> made{{.caseId = 1, .variable = "income", .newValue = "11"},
                                 {.caseId = 1, .variable = "sex", .newValue = "M"},
                                 {.caseId = 3, .variable = "income", .newValue = "8"}};
    addEdits(database, "r", made);
    addBatch(database, "r",
             {.source = "b.csv",
              .rows = {},
              .edits = {{.caseId = 2, .variable = "sex", .newValue = "F", .reason = "b.csv"}}});

    const auto found = [&](const EditQuery& query) {
        std::vector<std::pair<std::int64_t, std::string>> cells;
        for (const Edit& edit : edits(database, "r", query))
            cells.emplace_back(edit.caseId, edit.variable);
        return cells;
    };
    using Cells = std::vector<std::pair<std::int64_t, std::string>>;
    CHECK(countEdits(database, "r") == 4);
    CHECK(found({}).size() == 4);
    CHECK(found({.caseId = 1}) == Cells{{1, "income"}, {1, "sex"}});
    CHECK(found({.caseId = 1, .variable = "sex"}) == Cells{{1, "sex"}});
    CHECK(found({.onlyByHand = true}).size() == 3);
    CHECK(found({.newest = 2}) == Cells{{3, "income"}, {2, "sex"}});
}

TEST_CASE("A text in a column of numbers makes it a category, a number keeps it", "[storage]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    Database& database = file.database();
    addBatch(database, "r", {.source = "a.csv", .rows = firstWave()});
    const Edit number{.caseId = 2, .variable = "income", .newValue = "8"};
    addEdits(database, "r", std::span(&number, 1));
    CHECK(readResponses(database, "r").values.at("income").measure() == Measure::Number);
    const Edit word{.caseId = 2, .variable = "income", .newValue = "much"};
    addEdits(database, "r", std::span(&word, 1));
    const StoredResponses now = readResponses(database, "r");
    CHECK(now.values.at("income").measure() == Measure::Category);
    CHECK(labels(now, "income") == Strings{"10.5", "much", "7"});
}

TEST_CASE("A cancelled import leaves no trace", "[storage]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    int calls = 0;
    const Progress stop{.report = {}, .stopRequested = [&] { return ++calls > 2; }};
    CHECK_THROWS_AS(
        addBatch(file.database(), "r", {.source = "a", .rows = everyForm(70'000)}, stop),
        Cancelled);
    CHECK(responseSets(file.database()).empty());
    CHECK(file.database().integer("SELECT count(*) FROM chunk") == 0);
}

TEST_CASE("A closed set takes nothing, and its content is checked", "[storage]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    Database& database = file.database();
    const std::int64_t batch = addBatch(database, "r", {.source = "a", .rows = firstWave()});
    closeResponses(database, "r");
    CHECK(isClosed(database, "r"));
    CHECK(checkProject(file).empty());
    CHECK_THROWS_WITH(addBatch(database, "r", {.source = "b", .rows = firstWave()}),
                      Catch::Contains("\"r\" are closed"));
    CHECK_THROWS_AS(withdrawBatch(database, batch), Error);

    database.run("UPDATE batch SET withdrawn_at = 'now'");
    const auto findings = checkProject(file);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].message.english().find("changed after they had been closed") !=
          std::string::npos);
    database.run("UPDATE batch SET withdrawn_at = NULL");
    reopenResponses(database, "r");
    addBatch(database, "r", {.source = "b", .rows = firstWave()});
}

TEST_CASE("A damaged value is found by its hash", "[storage][error]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    addBatch(file.database(), "r", {.source = "a.csv", .rows = everyForm(100)});
    file.database().run("UPDATE chunk SET content = zeroblob(length(content))"
                        "  WHERE variable = 1 AND part = 1");
    CHECK_THROWS_WITH(readResponses(file.database(), "r"), Catch::Contains("\"hài lòng\""));
    const auto findings = checkProject(file);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].message.english().find("hài lòng") != std::string::npos);
}

TEST_CASE("Chunks that were exchanged or lost are found", "[storage][error]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    addBatch(file.database(), "r", {.source = "a.csv", .rows = everyForm(140'000)});
    SECTION("exchanged")
    {
        file.database().run("UPDATE chunk SET part = 99 WHERE variable = 1 AND part = 1;"
                            "UPDATE chunk SET part = 1 WHERE variable = 1 AND part = 2;"
                            "UPDATE chunk SET part = 2 WHERE variable = 1 AND part = 99;");
    }
    SECTION("lost")
    {
        file.database().run("DELETE FROM chunk WHERE variable = 2 AND part = 2");
    }
    const auto findings = checkProject(file);
    REQUIRE(findings.size() >= 1);
    CHECK(findings[0].message.english().find("missing or exchanged") != std::string::npos);
}

TEST_CASE("Names of columns and sets are values, never SQL", "[storage][error]")
{
    const StudyFolder folder;
    ProjectFile file = ProjectFile::create(folder / "a.quadrat");
    const std::string name = "x'); DROP TABLE chunk; --";
    addBatch(file.database(), name, {.source = name, .rows = Dataset({columnOf(name, {1, 2})})});
    CHECK(readResponses(file.database(), name, {.columns = {name}}).values.at(name).number(1) == 2);
    CHECK_THROWS_WITH(readResponses(file.database(), "nothing"), Catch::Contains("\"nothing\""));
    CHECK_THROWS_WITH(readResponses(file.database(), name, {.columns = {"y"}}),
                      Catch::Contains("no column \"y\""));
}
