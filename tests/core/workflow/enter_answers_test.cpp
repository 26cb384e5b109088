// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/enter_answers.h"

#include "core/base/error.h"
#include "core/storage/check_project.h"
#include "core/storage/responses.h"
#include "core/workflow/case_codes.h"
#include "tests/core/questionnaire/small_form.h"
#include "tests/core/storage/study_folder.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

constexpr const char* today = "2026-11-23 14:05";

/// A study with a questionnaire of three questions, one of them identifying, and a pile of paper.
struct KeyedStudy {
    StudyFolder folder;
    Project project = [] {
        Project made;
        made.questionnaire = oneSection(
            {{.name = "q1", .kind = SingleChoice{"yesno"}},
             {.name = "q2", .kind = NumberEntry{.most = 50}, .showIf = "q1 = 1"},
             {.name = "who", .kind = TextEntry{}, .required = Required::Yes, .identifying = true}},
            {yesNo()});
        made.questionnaire.version = "2";
        return made;
    }();
    ProjectFile file = ProjectFile::create(folder / "a.quadrat", project);
    std::shared_ptr<const Form> form = entryForm(project.questionnaire);
    Keying keying = openKeying(file, project, {.mode = "paper", .clerk = "Lan"});

    Entry key(const std::string& code, Answers answers, int pass = 1,
              const std::string& clerk = "Lan")
    {
        Entry entry = newEntry(keying, pass, clerk, code);
        entry.record.answers = std::move(answers);
        entry.state = EntryState::Complete;
        entry.endedAt = entry.startedAt;
        saveAnswers(file, *form, entry);
        return entry;
    }
    std::vector<Entry> all() { return entries(file.database(), keying.id); }
    CaseStanding standing(const std::string& code, int pass = 1, const std::string& clerk = "Lan")
    {
        return findCase(caseBookOf(file, project, keying.responses, keying.id), keying, all(), pass,
                        clerk, code)
            .standing;
    }
    std::string refusal()
    {
        try {
            closeKeyingOf(file, project, keying.id, today);
        } catch (const Error& error) {
            return error.what();
        }
        return "closed";
    }
};

} // namespace

TEST_CASE_METHOD(KeyedStudy, "What is keyed is found again as it was left", "[workflow]")
{
    Entry entry = newEntry(keying, 1, "Lan", "A1");
    entry.record.answers = {{"q1", "1"}};
    entry.record.position = "q2";
    entry.record.confirmed = {"q1:check1=a\\b\nc"};
    saveAnswers(file, *form, entry);
    CHECK(all() == std::vector<Entry>{entry});
    entry.record.answers = {{"q2", "9"}};
    saveAnswers(file, *form, entry);
    CHECK(all() == std::vector<Entry>{entry});
    CHECK(checkProject(file).empty());
    CHECK(standing("A1") == CaseStanding::Resumes);
    Entry again = newEntry(keying, 1, "Minh", "A1");
    CHECK_THROWS_AS(saveAnswers(file, *form, again), Error);
    removeEntry(file.database(), entry.id);
    CHECK(all().empty());
}

TEST_CASE_METHOD(KeyedStudy, "Who somebody is is not asked and not written", "[workflow]")
{
    const Entry entry = key("A1", {{"q1", "2"}, {"who", "Nguyễn Văn A"}});
    CHECK_FALSE(all()[0].record.answers.contains("who"));
    CHECK(stateOf(*form, entry.record.answers, today).faults.empty());
}

TEST_CASE_METHOD(KeyedStudy, "A closed pile is an import", "[workflow]")
{
    key("A1", {{"q1", "1"}, {"q2", "9"}});
    key("A2", {{"q1", "2"}, {"q2", "8"}}); // a contradiction that stands so on paper
    const ClosedKeying closed = closeKeyingOf(file, project, keying.id, today);
    CHECK(closed.newCases == 2);
    REQUIRE(closed.issues.size() == 1);
    CHECK_THAT(closed.issues[0].message.english(), Catch::Contains("A2") && Catch::Contains("q2"));
    CHECK(closed.project.responses.at(defaultResponses).keys == std::vector<std::string>{"case"});

    const auto made = batches(file.database(), defaultResponses);
    REQUIRE(made.size() == 1);
    CHECK(made[0].mode == "paper");
    CHECK(made[0].importedBy == "Lan");
    CHECK(made[0].source == "test 2");
    const Dataset stored = readResponses(file.database(), defaultResponses).values;
    CHECK(stored.at("case").label(1) == "A2");
    CHECK(stored.at("q2").label(0) == "9");
    CHECK(stored.find("who") == nullptr);
    CHECK(keyingOf(file.database(), keying.id).batch == made[0].id);
    CHECK(checkProject(file).empty());

    CHECK_THROWS_AS(key("A3", {}), Error);
    CHECK_THAT(refusal(), Catch::Contains("closed"));
    project = closed.project;
    keying = openKeying(file, project, {.mode = "paper", .clerk = "Lan"});
    CHECK(standing("A1") == CaseStanding::Responded);
    CHECK(standing(" A4 ") == CaseStanding::Free);
    key("A4", {});
    keying = openKeying(file, project, {.mode = "telephone", .clerk = "Hoa"});
    CHECK(standing("A4") == CaseStanding::Responded); // in the pile beside
    CHECK(standing(" ") == CaseStanding::NoCode);
}

TEST_CASE_METHOD(KeyedStudy, "A pile is not closed before all of it is settled",
                 "[workflow][error]")
{
    setSecondShare(file.database(), keying.id, 50);
    keying = keyingOf(file.database(), keying.id);
    Entry begun = newEntry(keying, 1, "Lan", "A1");
    saveAnswers(file, *form, begun);
    CHECK_THAT(refusal(), Catch::Contains("A1") && Catch::Contains("not ended"));
    begun.state = EntryState::Partial;
    saveAnswers(file, *form, begun);
    CHECK_THAT(refusal(), Catch::Contains("A1") && Catch::Contains("second clerk"));
    CHECK(standing("A1", 2, "Lan") == CaseStanding::OwnForm);
    CHECK(standing("A1", 2, "Minh") == CaseStanding::Free);
    CHECK(standing("A9", 2, "Minh") == CaseStanding::NotChosen);
    key("A1", {{"q1", "2"}}, 2, "Minh");
    CHECK_THAT(refusal(), Catch::Contains("A1") && Catch::Contains("differ"));
    saveDecision(file.database(), keying.id, {"A1", "q1", "1", "Hoa", "2026-11-23T08:00:00Z"});
    CHECK(refusal() == "closed");
    CHECK(readResponses(file.database(), defaultResponses).values.at("q1").label(0) == "1");
}

TEST_CASE_METHOD(KeyedStudy, "A case code must be one of the drawn sample", "[workflow]")
{
    const std::string code = caseCode(1, 4);
    CaseBook book;
    book.drawn = {code};
    const auto found = [&](const std::string& text) {
        return findCase(book, keying, {}, 1, "Lan", text);
    };
    CHECK(found(" 1-0004z").standing == CaseStanding::Free);
    CHECK(found(" 1-0004z").code == code);
    CHECK(found("1-0005Z").standing == CaseStanding::Mistyped);
    CHECK(found(caseCode(1, 5)).standing == CaseStanding::NotDrawn);
    book.responded = {code};
    CHECK(found(code).standing == CaseStanding::Responded);
}

TEST_CASE_METHOD(KeyedStudy, "Keying wants a questionnaire and a name", "[workflow][error]")
{
    CHECK_THROWS_AS(openKeying(file, {}, {.mode = "paper", .clerk = "Lan"}), Error);
    CHECK_THROWS_AS(openKeying(file, project, {.mode = "paper", .clerk = ""}), Error);
    CHECK_THROWS_AS(openKeying(file, project, {.mode = "", .clerk = "Lan"}), Error);
}
