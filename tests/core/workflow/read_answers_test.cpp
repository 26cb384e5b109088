// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/read_answers.h"

#include "../storage/study_folder.h"
#include "core/base/error.h"
#include "core/forms/answers_file.h"
#include "core/io/whole_file.h"
#include "core/storage/responses.h"
#include "core/workflow/study_sample.h"
#include "tests/core/forms/mail_questionnaire.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

/// A study with the questionnaire "desk 1", into which answers are brought.
class Fieldwork {
public:
    Fieldwork() : file(ProjectFile::create(m_folder / "a.quadrat"))
    {
        project.questionnaire = deskQuestionnaire();
        file.save(project);
    }

    std::filesystem::path put(const char* name, const std::string& content)
    {
        const std::filesystem::path path = m_folder / name;
        writeWholeFile(path, content);
        return path;
    }

    AnswersPlan plan(const std::vector<std::filesystem::path>& paths,
                     const std::string& pasted = {})
    {
        return planAnswers(file, project,
                           {.paths = paths,
                            .pasted = pasted,
                            .responses = {},
                            .today = "2026-11-24",
                            .who = "Lan",
                            .language = "en"});
    }

    AnswersPlan bring(const std::vector<std::filesystem::path>& paths,
                      const std::string& pasted = {})
    {
        AnswersPlan made = plan(paths, pasted);
        project = bringIn(file, project, made);
        return made;
    }

    /// The values of a variable, in the order of the cases.
    std::string text(const char* column)
    {
        std::string all;
        const StoredResponses stored = readResponses(file.database(), "responses");
        for (std::size_t row = 0; row < stored.values.rowCount(); ++row)
            all += (row ? "," : "") + stored.values.at(column).label(row);
        return all;
    }

private:
    StudyFolder m_folder;

public:
    ProjectFile file;
    Project project;
};

Submission sending(const char* code, Answers answers, const char* ended = "2026-11-23 14:10:00")
{
    return {.caseCode = code,
            .submission = std::string("s") + code,
            .form = "desk 1",
            .mode = "online",
            .language = "vi",
            .started = "2026-11-23 14:00:00",
            .ended = ended,
            .clerk = {},
            .answers = std::move(answers)};
}

/// The findings, a line each: case, field, value, words.
std::string said(const AnswersPlan& plan)
{
    std::string text;
    for (const AnswerIssue& issue : plan.issues)
        text += issue.caseCode + "|" + issue.field + "|" + issue.value + "|" +
                issue.message.english() + "\n";
    return text;
}

const std::filesystem::path mailFolder = QUADRAT_TEST_DATA "/mail";

} // namespace

TEST_CASE("Everything in a folder of replies comes in, and a second time nothing", "[workflow]")
{
    Fieldwork study;
    const AnswersPlan first = study.bring({mailFolder});
    CAPTURE(said(first));
    CHECK(first.import.newRows == 5);
    CHECK(first.refused == 0);
    CHECK(study.text("case") == "1-0004E,1-0002C,1-0001B,1-0003D,1-0005F");
    CHECK(study.text("mode") == "email,email,online,online,online");
    CHECK(study.text("language") == "vi,vi,vi,vi,vi");
    CHECK(study.text("q1") == "5,5,4,2,3");
    CHECK(study.text("waited") == "5,7.5,12.5,45,");
    CHECK(study.text("used_1") == "0,0,1,1,");
    CHECK(study.text("started") == "2026-11-22 08:00:05,2026-11-23 15:01:10,2026-11-23 14:05:00,"
                                   "2026-11-23 14:05:00,2026-11-23 14:05:00");
    // When a reply was sent is no end of answering: how long it took is not known, and not 0.
    CHECK(study.text("minutes") == ",,7.5,115,175");
    // "why" is asked only where q1 is 3 or less.
    CHECK(study.text("why") == ",,,Phải chờ quá lâu,");
    CHECK_THAT(said(first), Catch::Contains("1-0001B|why|Cán bộ tận tình|It was not to be asked") &&
                                Catch::Contains("two.mbox[2]: there are no answers in it"));
    CHECK(study.project.responses.at("responses").keys == std::vector<std::string>{"case"});

    CHECK(batches(study.file.database(), "responses").front().source == "answers");

    const AnswersPlan again = study.bring({mailFolder});
    CHECK(again.import.sameRows == 5);
    CHECK(again.import.isNothing());
    CHECK(batches(study.file.database(), "responses").size() == 1);
    const AnswersPlan one = study.bring({mailFolder / "two.mbox", mailFolder / "two.mbox"});
    CHECK(one.import.sameRows == 1);
    CHECK(one.import.isNothing());
}

TEST_CASE("Bringing in tells how far it is, and leaves no trace when it is stopped", "[workflow]")
{
    Fieldwork study;
    std::string many;
    for (int k = 0; k < 300; ++k)
        many += answerCode(sending(("c" + std::to_string(k)).c_str(), {{"q1", "1"}})) + "\n";
    const AnswersRequest request{.paths = {},
                                 .pasted = many,
                                 .responses = {},
                                 .today = "2026-11-24",
                                 .who = "Lan",
                                 .language = "en"};
    double last = 0;
    std::size_t reports = 0, stopAfter = 0;
    const Progress progress{.report =
                                [&](double share) {
                                    CHECK(share >= last);
                                    last = share;
                                    ++reports;
                                },
                            .stopRequested = [&] { return stopAfter > 0 && reports >= stopAfter; }};
    const AnswersPlan plan = planAnswers(study.file, study.project, request, progress);
    CHECK(plan.import.newRows == 300);
    CHECK(reports >= 300);

    last = 0;
    reports = 0;
    stopAfter = 150; // in the middle of settling
    CHECK_THROWS_AS(planAnswers(study.file, study.project, request, progress), Cancelled);
    last = 0;
    reports = 0;
    stopAfter = 1;
    CHECK_THROWS_AS(bringIn(study.file, study.project, plan, progress), Cancelled);
    CHECK(responseSets(study.file.database()).empty());
    CHECK(study.file.project() == study.project);
}

TEST_CASE("What hangs on an answer that is kept apart is taken in", "[workflow]")
{
    Fieldwork study;
    Section& visit = study.project.questionnaire.sections.front();
    visit.questions.push_back({.name = "call",
                               .kind = TextEntry{},
                               .showIf = "answered(full_name)",
                               .required = Required::Yes});
    // A note has no field that its check could be told of.
    study.project.questionnaire.sections.push_back(
        {.name = "end", .questions = {{.name = "bye", .checks = {{.condition = "waited < 10"}}}}});
    const std::filesystem::path file = study.put(
        "a.json",
        writeAnswers(sending(
            "1-0001B",
            {{"q1", "4"}, {"call", "evenings"}, {"waited", "45"}, {"full_name", "Nguyễn An"}})));
    const AnswersPlan made = study.bring({file});
    CAPTURE(said(made));
    CHECK(study.text("call") == "evenings");
    CHECK_THAT(said(made), Catch::Contains("1-0001B|bye|") &&
                               Catch::Contains("1-0001B|full_name||") &&
                               !Catch::Contains("An answer is required"));
    CHECK_FALSE(readResponses(study.file.database(), "responses").values.find("full_name"));
}

TEST_CASE("Answers that cannot stand become blank and are told")
{
    Fieldwork study;
    const auto file = study.put("in.json", writeAnswers(sending("7", {{"q1", "6"},
                                                                      {"used", "1 2 3"},
                                                                      {"used_96_text", "x"},
                                                                      {"waited", "601"},
                                                                      {"visited", "23.11.2026"},
                                                                      {"members", "1"},
                                                                      {"age_1", "40"},
                                                                      {"age_2", "41"},
                                                                      {"full_name", "Nguyễn An"},
                                                                      {"no_such", "1"},
                                                                      {"recommend", "10"}})));
    const AnswersPlan plan = study.bring({file});
    CHECK(plan.import.newRows == 1);
    for (const char* blank : {"q1", "used_1", "waited", "visited", "age_2"})
        CHECK(study.text(blank).empty());
    CHECK(study.text("recommend") == "10");
    CHECK(study.text("age_1") == "40");
    CHECK_THAT(said(plan), Catch::Contains("7|q1|6|\"6\" is not among the answers") &&
                               Catch::Contains("7|used|1 2 3|Choose 2 answers at most.") &&
                               Catch::Contains("7|waited|601|The number must be from 0 to 600") &&
                               Catch::Contains("7|visited|23.11.2026|") &&
                               Catch::Contains("7|age_2|41|It was not to be asked") &&
                               Catch::Contains("7|no_such|1|No question of the form") &&
                               Catch::Contains("7|full_name||It says who") &&
                               !Catch::Contains("Nguyễn"));
    const StoredResponses stored = readResponses(study.file.database(), "responses");
    CHECK(stored.values.find("full_name") == nullptr);
}

TEST_CASE("Of several sendings of a case the latest counts, whenever it is brought in")
{
    Fieldwork study;
    const std::string early = answerCode(sending("7", {{"q1", "1"}}, "2026-11-23 14:10:00"));
    const std::string late = answerCode(sending("7", {{"q1", "2"}}, "2026-11-23 18:10:00"));

    const AnswersPlan both = study.plan({}, late + "\n" + early);
    CHECK(both.submissions.size() == 1);
    CHECK(both.older == 1);
    CHECK_THAT(said(both), Catch::Contains("the answers of 2026-11-23 18:10:00 are taken and those "
                                           "of 2026-11-23 14:10:00 left out"));

    CHECK(study.bring({}, early).import.newRows == 1);
    const AnswersPlan corrected = study.bring({}, late);
    CHECK(corrected.import.changedRows == 1);
    CHECK(study.text("q1") == "2");
    const AnswersPlan stale = study.bring({}, early);
    CHECK(stale.submissions.empty());
    CHECK(stale.older == 1);
    CHECK_THAT(said(stale), Catch::Contains("Later answers of this case are there already"));
    CHECK(study.text("q1") == "2");
    CHECK(study.bring({}, late).import.isNothing());
}

TEST_CASE("Answers to an earlier version are read by that version")
{
    Fieldwork study;
    study.project.versions = {{"1", "2026-11-20 08:00:00", "Lan", deskQuestionnaire()}};
    Questionnaire& now = study.project.questionnaire;
    now.version = "2";
    now.sections[0].questions.erase(now.sections[0].questions.begin() + 3); // waited
    now.sections[0].questions.push_back({.name = "more", .kind = TextEntry{}});
    study.file.save(study.project);

    Submission second = sending("8", {{"q1", "2"}, {"more", "không"}});
    second.form = "desk 2";
    const AnswersPlan plan = study.bring(
        {}, answerCode(sending("7", {{"q1", "1"}, {"waited", "5"}})) + answerCode(second));
    CAPTURE(said(plan));
    CHECK(plan.issues.empty());
    CHECK(study.text("case") == "7,8");
    CHECK(study.text("waited") == "5,");
    CHECK(study.text("more") == ",không");

    Submission other = sending("9", {{"q1", "2"}});
    other.form = "desk 3";
    CHECK_THAT(said(study.plan({}, answerCode(other))),
               Catch::Contains("\"desk 3\" of the form was not kept"));
    other.form = "poll 1";
    const AnswersPlan refused = study.plan({}, answerCode(other));
    CHECK(refused.refused == 1);
    CHECK_THAT(said(refused), Catch::Contains("9||") && Catch::Contains("\"poll 1\""));
}

TEST_CASE("A set that is linked to a draw takes codes of its sample alone", "[error]")
{
    Fieldwork study;
    PlannedStratum commune;
    commune.name = "Xã An";
    commune.population = 40;
    study.project.sample.unit = "household";
    study.project.sample.allocation.strata = {commune};
    study.project.sample.selection.seed = 7;
    SelectionStage stage;
    stage.unit = "number";
    stage.method = SelectionMethod::Srs;
    stage.n = 4;
    study.project.sample.selection.strata = {"stratum"};
    study.project.sample.selection.stages = {stage};
    study.file.save(study.project);
    const Draw draw = drawSampleOf(study.file, study.project, "Lan");
    study.project.responses["responses"].sample = SampleLink{draw.name, "code"};
    study.file.save(study.project);
    const std::string code = drawnList(study.file.path(), draw).data.at("sample_case").label(0);
    std::string sloppy = " " + code;
    sloppy.back() = char(sloppy.back() - 'A' + 'a');

    const AnswersPlan plan = study.bring({}, answerCode(sending(sloppy.c_str(), {{"q1", "1"}})) +
                                                 answerCode(sending("9-0001K", {{"q1", "1"}})) +
                                                 answerCode(sending("1-0001A", {{"q1", "1"}})) +
                                                 answerCode(sending("", {{"q1", "1"}})));
    CAPTURE(said(plan));
    CHECK(plan.import.newRows == 1);
    CHECK(plan.refused == 3);
    CHECK(study.text("code") == code);
    CHECK_THAT(said(plan), Catch::Contains("mistyped") && Catch::Contains("no case code"));
}

TEST_CASE("Sources that cannot be read are told and stop nothing", "[error]")
{
    Fieldwork study;
    const auto bad = study.put("bad.json", "{\n");
    const auto msg = study.put("an.msg", "\xD0\xCF\x11\xE0");
    const auto text = study.put("note.txt", "Không có gì");
    const auto good = study.put("good.txt", "\n" + writeAnswers(sending("7", {{"q1", "1"}})));
    const AnswersPlan plan = study.plan({bad, msg, text, good});
    CHECK(plan.import.newRows == 1);
    CHECK(plan.refused == 2);
    CHECK_THAT(said(plan), Catch::Contains("bad.json: line") && Catch::Contains(".eml") &&
                               Catch::Contains("note.txt: there are no answers"));
    CHECK_THROWS_WITH(study.plan({"no-such-file.json"}), Catch::Contains("no-such-file.json"));
    study.project.questionnaire = {};
    CHECK_THROWS_WITH(study.plan({good}), Catch::Contains("no questionnaire"));
    study.project.questionnaire = deskQuestionnaire();
    study.project.responses["responses"].keys = {"area", "number"};
    CHECK_THROWS_WITH(study.plan({good}), Catch::Contains("area, number"));
}
