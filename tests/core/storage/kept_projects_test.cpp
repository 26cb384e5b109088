// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of released versions (tests/data/projects) go on being read, and their schema stands.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/storage/calls.h"
#include "core/storage/check_project.h"
#include "core/storage/content_hash.h"
#include "core/storage/draws.h"
#include "core/storage/entries.h"
#include "core/storage/frames.h"
#include "core/storage/migrations.h"
#include "core/storage/responses.h"
#include "study_folder.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <map>
#include <sstream>

using namespace quadrat;

namespace {

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::string hexadecimal(const std::string& bytes)
{
    std::string text;
    for (const char c : bytes)
        for (const int shift : {4, 0})
            text += "0123456789abcdef"[(static_cast<unsigned char>(c) >> shift) & 15];
    return text;
}

/// A file as a version made it, from its text.
void makeStudy(const std::filesystem::path& path, int version, int pageSize)
{
    Database database(path, DatabaseMode::Create);
    database.run("PRAGMA page_size = " + std::to_string(pageSize));
    database.run(contentOf(QUADRAT_TEST_DATA "/projects/v" + std::to_string(version) + ".sql"));
}

/// All that a study says, in words.
std::string saidBy(ProjectFile& file)
{
    Database& database = file.database();
    std::ostringstream said;
    for (const auto& [name, content] : partsOf(file.project()))
        said << name << content;
    for (const std::string& set : responseSets(database)) {
        said << set << isClosed(database, set);
        for (const Batch& batch : batches(database, set))
            said << batch.id << batch.source << batch.mode << batch.importedAt << batch.importedBy
                 << batch.firstCase << ' ' << batch.caseCount << ' ' << batch.changeCount
                 << batch.withdrawnAt.value_or("in");
        for (const Edit& edit : edits(database, set))
            said << edit.id << ' ' << edit.caseId << edit.variable << edit.oldValue.value_or("-")
                 << edit.newValue.value_or("-") << edit.reason << edit.who << edit.at
                 << edit.batch.value_or(0) << ' ' << edit.reverts.value_or(0);
        const Dataset values = readResponses(database, set).values;
        for (const Column& column : values.columns()) {
            said << column.name() << int(column.measure());
            for (std::size_t row = 0; row < values.rowCount(); ++row)
                said << column.label(row) << ';';
        }
    }
    for (const StoredDraw& draw : storedDraws(database)) {
        said << draw.id << draw.name << draw.drawnAt << draw.drawnBy << draw.certificate
             << draw.listHash;
        const Dataset units = readResponses(database, draw.name).values;
        for (const Column& column : units.columns())
            for (std::size_t row = 0; row < column.rowCount(); ++row)
                said << column.label(row) << ';';
    }
    for (const Keying& keying : keyings(database)) {
        said << keying.responses << keying.form << keying.mode << keying.clerk << keying.openedAt
             << keying.secondShare << ' ' << keying.seed << keying.closedAt.value_or("open");
        for (const Entry& entry : entries(database, keying.id)) {
            said << entry.record.caseCode << entry.pass << entry.clerk << entry.startedAt
                 << entry.endedAt.value_or("-") << int(entry.state) << entry.record.position;
            for (const std::string& line : entry.record.confirmed)
                said << line;
            for (const auto& [field, answer] : entry.record.answers)
                said << field << '=' << answer << ';';
        }
        for (const EntryDecision& made : decisions(database, keying.id))
            said << made.caseCode << made.field << made.answer << made.decidedBy << made.decidedAt;
    }
    for (const Call& call : calls(database, "panel"))
        said << call.id << call.caseCode << call.calledAt << call.caller << call.outcome
             << call.callBackAt.value_or("-") << call.note;
    for (const StoredFrame& frame : storedFrames(database))
        said << frame.name << frame.source << frame.sha256 << frame.rows << frame.importedAt
             << frame.importedBy << frame.sheet << frame.firstRow << ' ' << frame.leftOut.size();
    return said.str();
}

} // namespace

TEST_CASE("Released steps of the schema are as they were released", "[storage]")
{
    std::map<int, std::string> released;
    std::ifstream list(QUADRAT_TEST_DATA "/projects/schema_hashes.txt");
    int version = 0;
    for (std::string hash; list >> version >> hash;)
        released[version] = hash;
    REQUIRE(!released.empty());
    for (const Migration& step : migrations())
        if (released.contains(step.version))
            CHECK(hexadecimal(contentHash(step.sql)) == released[step.version]);
    CHECK(released.rbegin()->first <= migrations().back().version);
}

TEST_CASE("A file of every released version opens and says what it said", "[storage]")
{
    const StudyFolder folder;
    for (const Migration& step : migrations()) {
        if (!std::filesystem::exists(QUADRAT_TEST_DATA "/projects/v" +
                                     std::to_string(step.version) + ".sql"))
            continue; // not released yet
        const auto path = folder / "a.quadrat";
        std::filesystem::remove(path);
        makeStudy(path, step.version, 16'384);
        ProjectFile file = ProjectFile::open(path);
        Database& database = file.database();
        CHECK(file.canWrite());
        CHECK(schemaState(database) == SchemaState::Current); // the tables of a new file
        for (const Issue& issue : checkProject(file))
            FAIL_CHECK(issue.message.english());

        const Project project = file.project();
        CHECK(project.specification.title == "Ý kiến người dân 2026");
        CHECK(project.responses.at("responses").codebook.variables.at(0).values.size() == 3);
        CHECK(responseSets(database) == std::vector<std::string>{"responses", "panel"});
        CHECK(isClosed(database, "responses"));
        CHECK(batches(database, "responses").at(1).source == "đợt 2.csv");
        CHECK(edits(database, "responses").size() == 4);
        const StoredResponses now = readResponses(database, "responses");
        REQUIRE(now.values.rowCount() == 5); // case 4 was left out
        CHECK(now.cases.caseOf(3) == 5);
        CHECK(now.values.at("income").label(0) == "10.5"); // an edit that was taken back
        CHECK(now.values.at("income").label(1) == "8");    // changed by the second import
        CHECK(now.values.at("commune").label(1) == "xã 1299");
        CHECK(now.values.at("open").label(2) == "không ý kiến");
        CHECK(now.values.at("giới tính").label(4) == "1");
        const auto draws = storedDraws(database);
        if (step.version == 1)
            continue; // there were no samples yet
        REQUIRE(draws.size() == 1);
        CHECK(draws[0].name == "sample 1");
        CHECK(readResponses(database, "sample 1").values.at("sample_case").label(1) == "1-0004Z");
        const auto piles = keyings(database);
        if (step.version == 2)
            continue; // nor was anything keyed
        REQUIRE(piles.size() == 2);
        CHECK(piles[0].secondShare == 10);
        CHECK(piles[1].closedAt == "2026-11-25T09:00:00Z");
        const auto keyed = entries(database, piles[0].id);
        REQUIRE(keyed.size() == 2);
        CHECK(keyed[0].record.answers.at("q2_text") == "đường\nxấu");
        CHECK(keyed[0].record.confirmed.at(1) == "q2_text:lines=đường\nxấu");
        CHECK(keyed[1].clerk == "Minh");
        CHECK(decisions(database, piles[0].id).at(0).answer == "1");
        CHECK(calls(database, "panel").at(0).callBackAt == "2026-11-25 19:30");
    }
}

TEST_CASE("Nearly every bit that flips is found or does no harm", "[storage]")
{
    const StudyFolder folder;
    const auto path = folder / "a.quadrat";
    makeStudy(path, migrations().back().version, 512); // little room that holds nothing
    const std::string whole = contentOf(path);
    std::string said;
    {
        ProjectFile file = ProjectFile::readOnly(path);
        said = saidBy(file);
    }
    Random random(7);
    int found = 0, harmless = 0, missed = 0;
    for (int flip = 0; flip < 2'000; ++flip) {
        std::string flipped = whole;
        const std::size_t place = random.below(flipped.size());
        const int bit = int(random.below(8));
        flipped[place] = char(flipped[place] ^ (1 << bit));
        std::ofstream(path, std::ios::binary) << flipped;
        try {
            ProjectFile file = ProjectFile::readOnly(path);
            if (!checkProject(file).empty())
                ++found;
            else if (saidBy(file) == said)
                ++harmless;
            else
                ++missed;
        } catch (const Error&) {
            ++found;
        }
    }
    INFO(found << " found, " << harmless << " harmless, " << missed << " missed");
    CHECK(found > 1'000);
    // In texts that no hash covers: names of sets and dates. 3 here.
    CHECK(missed < 10);
}
