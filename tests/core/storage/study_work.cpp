// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_work.h"

#include "core/base/error.h"
#include "core/data/column_of.h"
#include "core/storage/calls.h"
#include "core/storage/check_project.h"
#include "core/storage/content_hash.h"
#include "core/storage/copy_database.h"
#include "core/storage/entries.h"
#include "core/storage/migrations.h"
#include "core/storage/response_set.h"
#include "core/storage/responses.h"
#include "core/storage/restore_points.h"

#include <algorithm>
#include <optional>

using namespace quadrat;

namespace {

constexpr const char* studyName = "a.quadrat";

Dataset people(std::size_t rows)
{
    std::vector<double> ids(rows), scale(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        ids[row] = double(row);
        scale[row] = double(row * row % 5);
    }
    return Dataset({columnOf("id", ids), columnOf("hài lòng", scale)});
}

/// More than one chunk holds, and little enough for ten thousand runs.
Dataset manyPeople()
{
    std::vector<double> scale(66'000);
    for (std::size_t row = 0; row < scale.size(); ++row)
        scale[row] = double(row * row % 7);
    return Dataset({columnOf("hài lòng", scale)});
}

Edit edit(std::int64_t caseId, const std::string& value)
{
    return {.caseId = caseId,
            .variable = "hài lòng",
            .newValue = value,
            .reason = "phiếu giấy",
            .who = "Lan",
            .at = "2026-11-23T08:00:00Z"};
}

/// The schema as it may be after two more releases.
std::vector<Migration> laterSteps()
{
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const int version = steps.back().version;
    steps.push_back({version + 1, 1, "notes",
                     "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT) STRICT;"
                     "INSERT INTO note (body) SELECT hex(hash) FROM chunk"});
    steps.push_back({version + 2, 1, "colours",
                     "ALTER TABLE part ADD COLUMN colour TEXT;"
                     "UPDATE part SET colour = 'green'"});
    return steps;
}

using Study = const std::filesystem::path&;

WorkStep saving(const std::string& title)
{
    return {"save", [=](Study, ProjectFile* file) { file->save(studyCalled(title)); }};
}

WorkStep importing(const std::string& source, const Dataset& rows, std::vector<Edit> edits = {})
{
    return {"addBatch", [=](Study, ProjectFile* file) {
                addBatch(file->database(), "r", {.source = source, .rows = rows, .edits = edits});
            }};
}

WorkStep copying(const std::string& name)
{
    return {"copyTo",
            [=](Study study, ProjectFile* file) { file->copyTo(study.parent_path() / name); }};
}

Work newStudy()
{
    const WorkStep create{"create", [](Study study, ProjectFile*) {
                              ProjectFile::create(study, studyCalled("new"));
                          }};
    return {.name = "create", .opens = false, .prepare = {}, .steps = {create}};
}

Work editing()
{
    const auto onDatabase = [](const char* name, auto action) {
        return WorkStep{name, [=](Study, ProjectFile* file) { action(file->database()); }};
    };
    return {
        .name = "edit",
        .prepare = {saving("before"), importing("first.csv", people(300))},
        .steps = {
            saving("second"),
            onDatabase("addEdits",
                       [](Database& database) {
                           const std::vector<Edit> made{edit(1, "9"), edit(7, "8")};
                           addEdits(database, "r", made);
                       }),
            importing("second.csv", people(40), {edit(2, "3"), edit(3, "4")}),
            onDatabase("withdrawBatch", [](Database& database) { withdrawBatch(database, 2); }),
            onDatabase("restoreBatch", [](Database& database) { restoreBatch(database, 2); }),
            onDatabase("revertEdit",
                       [](Database& database) { revertEdit(database, 1, "đúng", "Minh"); }),
            onDatabase("closeResponses", [](Database& database) { closeResponses(database, "r"); }),
            saving("third"),
        }};
}

Work importingMuch()
{
    return {.name = "import",
            .prepare = {importing("first.csv", people(300))},
            .steps = {importing("many.csv", manyPeople()), saving("after")}};
}

/// A case keyed answer by answer, then closed as an import.
Work keying()
{
    const auto saved = [](const char* name, Answers answers, EntryState state) {
        return WorkStep{name, [=](Study, ProjectFile* file) {
                            Database& database = file->database();
                            auto known = entries(database, 1);
                            Entry entry = known.empty() ? Entry{.keying = 1} : known.front();
                            entry.record = {.caseCode = "1-0001W", .answers = answers};
                            entry.state = state;
                            saveEntry(database, entry);
                        }};
    };
    const WorkStep decide{"saveDecision", [](Study, ProjectFile* file) {
                              saveDecision(file->database(), 1, {"1-0001W", "q2", "4", "Lan", ""});
                          }};
    const WorkStep call{"addCall", [](Study, ProjectFile* file) {
                            addCall(file->database(), "r", {.caseCode = "1-0001W"});
                        }};
    const WorkStep close{"close", [](Study, ProjectFile* file) {
                             Database& database = file->database();
                             Transaction transaction(database);
                             closeKeying(
                                 database, 1,
                                 addBatch(database, "r", {.source = "keyed", .rows = people(1)}),
                                 "2026-11-23T08:00:00Z");
                             transaction.commit();
                         }};
    return {.name = "key",
            .prepare = {{"open",
                         [](Study, ProjectFile* file) {
                             addKeying(file->database(), {.responses = "r", .clerk = "Lan"});
                         }}},
            .steps = {saved("first answer", {{"q1", "1"}}, EntryState::Open),
                      saved("second answer", {{"q1", "1"}, {"q2", "3"}}, EntryState::Open),
                      saved("taken back", {{"q2", "5"}}, EntryState::Complete), decide, call,
                      close}};
}

Work migrating()
{
    const WorkStep first{"first step", [](Study study, ProjectFile*) {
                             Database database(study, DatabaseMode::Write);
                             std::filesystem::path before = study;
                             before += ".before.bak";
                             copyDatabase(database, before, CopyOver::Replace);
                             std::vector<Migration> steps = laterSteps();
                             steps.pop_back();
                             migrate(database, steps);
                         }};
    const WorkStep second{"second step", [](Study study, ProjectFile*) {
                              Database database(study, DatabaseMode::Write);
                              migrate(database, laterSteps());
                          }};
    return {.name = "migrate",
            .opens = false,
            .prepare = {saving("old"), importing("first.csv", people(300))},
            .steps = {first, second}};
}

Work copies()
{
    const WorkStep point{"addRestorePoint",
                         [](Study, ProjectFile* file) { addRestorePoint(*file, "before"); }};
    const WorkStep back{
        "restore", [](Study study, ProjectFile* file) {
            const auto points = restorePoints(study);
            const auto found = std::ranges::find(points, "before", &RestorePoint::note);
            if (found == points.end()) // it cannot be read just now
                throw invalidInput("%1 has no such point.", {std::string(studyName)});
            restore(*file, *found);
        }};
    return {.name = "copy",
            .prepare = {saving("early"), importing("first.csv", people(300))},
            .steps = {copying("copy.quadrat"), point, saving("late"), copying("copy.quadrat"), back,
                      saving("end")}};
}

std::string told(ProjectFile& file)
{
    Database& database = file.database();
    const Project project = file.project();
    std::string words = "version " + std::to_string(database.integer("PRAGMA user_version")) +
                        ", \"" + project.specification.title + '"';
    ContentHasher hasher;
    for (const auto& [name, content] : partsOf(project)) {
        hasher.add(name);
        hasher.add(content);
    }
    for (const std::string& set : responseSets(database)) {
        words += ", " + set + (isClosed(database, set) ? " closed" : " open");
        hasher.add(responseSetHash(database, responseSetId(database, set)));
    }
    for (const Keying& keying : keyings(database)) {
        hasher.add(keying.closedAt.value_or("open"));
        for (const Entry& entry : entries(database, keying.id))
            for (const auto& [field, answer] : entry.record.answers)
                hasher.add(field + "=" + answer);
        for (const EntryDecision& decision : decisions(database, keying.id))
            hasher.add(decision.field + "=" + decision.answer);
    }
    hasher.add(std::to_string(calls(database, "r").size()));
    words += ", ";
    for (const char c : hasher.hash())
        words += std::to_string(int(static_cast<unsigned char>(c))) + ' ';
    return words;
}

} // namespace

Project studyCalled(const std::string& title)
{
    Project project;
    project.specification.title = title;
    project.responses["r"].keys = {"id"};
    Variable variable;
    variable.name = "hài lòng";
    variable.label = {{"vi", "Mức hài lòng"}};
    variable.values = {{"1", {{"vi", "Rất hài lòng"}}}, {"9", {}, Missing::Refused}};
    project.responses["r"].codebook.variables = {variable};
    return project;
}

FolderState stateOf(const std::filesystem::path& folder)
{
    FolderState state;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (!name.ends_with(".quadrat") && !name.ends_with(".bak"))
            continue;
        if (!entry.is_regular_file())
            continue;
        ProjectFile file = ProjectFile::readOnly(entry.path());
        const std::vector<Issue> issues = checkProject(file);
        const std::string words =
            issues.empty() ? told(file) : "unsound: " + issues.front().message.english();
        if (entry.path().parent_path() == folder)
            state[name] = words;
        else
            state["point: " + words] = "is there";
    }
    return state;
}

std::span<const Work> allWork()
{
    static const std::vector<Work> all{newStudy(),  editing(), importingMuch(),
                                       migrating(), copies(),  keying()};
    return all;
}

void prepare(const Work& work, const std::filesystem::path& folder)
{
    if (work.prepare.empty())
        return;
    ProjectFile file = ProjectFile::create(folder / studyName);
    for (const WorkStep& step : work.prepare)
        step.run(folder / studyName, &file);
}

void run(const Work& work, const std::filesystem::path& folder, const std::function<void()>& done,
         const std::function<void(ProjectFile&)>& opened)
{
    std::optional<ProjectFile> file;
    if (work.opens) {
        file.emplace(ProjectFile::open(folder / studyName));
        if (opened)
            opened(*file);
    }
    for (const WorkStep& step : work.steps) {
        step.run(folder / studyName, file ? &*file : nullptr);
        if (done)
            done();
    }
}
