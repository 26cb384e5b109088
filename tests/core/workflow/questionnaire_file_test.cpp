// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/questionnaire_file.h"

#include "core/base/error.h"
#include "core/io/whole_file.h"
#include "core/storage/project_file.h"
#include "tests/core/storage/study_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace quadrat;

namespace {

struct Folder {
    StudyFolder own;
    const std::filesystem::path& path = own.path();
};

Questionnaire poll()
{
    Questionnaire q{.name = "poll", .title = {{"vi", "Khảo sát"}}, .languages = {"vi"}};
    q.lists = {{"yesno", {{.code = "1", .label = {{"vi", "Có"}}}, {.code = "2"}}}};
    q.sections = {{.questions = {{.name = "a", .kind = SingleChoice{.list = "yesno"}},
                                 {.name = "b", .kind = NumberEntry{}, .showIf = "c = 1"}}}};
    q.sections[0].questions[0].required = Required::Softly;
    for (Question& question : q.sections[0].questions)
        question.text.text = {{"vi", "Ông/bà có biết không?"}};
    return q;
}

} // namespace

TEST_CASE_METHOD(Folder, "A questionnaire is saved and opened by the suffix of its file",
                 "[workflow]")
{
    for (const char* name : {"a.json", "a.xlsx", "B.XLSX"}) {
        INFO(name);
        saveQuestionnaire(path / name, poll());
        CHECK(openQuestionnaire(path / name).questionnaire == poll());
    }
    CHECK(lostIn("a.json", poll()).empty());
    CHECK_FALSE(lostIn("a.xlsx", poll()).empty());
    writeWholeFile(path / "a.txt", "Câu 1. Tuổi: ……");
    CHECK(openQuestionnaire(path / "a.txt").questionnaire.findQuestion("q1"));
    ProjectFile::create(path / "a.quadrat");
    CHECK_THROWS_WITH(openQuestionnaire(path / "a.quadrat"), Catch::Contains("no questionnaire"));
}

TEST_CASE_METHOD(Folder, "Other files are refused by their name, and nothing is written",
                 "[workflow][error]")
{
    CHECK_THROWS_WITH(saveQuestionnaire(path / "a.lss", poll()), Catch::Contains("a.lss"));
    CHECK_THROWS_WITH(lostIn("a.pdf", poll()), Catch::Contains("a.pdf"));
    CHECK_THROWS_WITH(openQuestionnaire(path / "a.pdf"), Catch::Contains("a.pdf"));
    CHECK_THROWS_AS(openQuestionnaire(path / "none.json"), Error);
    CHECK(std::filesystem::is_empty(path));
    Questionnaire huge = poll();
    huge.title["vi"] = std::string(40'000, 'x');
    CHECK_THROWS_WITH(saveQuestionnaire(path / "a.xlsx", huge), Catch::Contains("settings"));
    CHECK(std::filesystem::is_empty(path));
}
