// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/questionnaire/written_study.h"

#include "core/storage/project_file.h"
#include "ui/document/read_study.h"
#include "ui/text/language.h"

namespace quadrat {

Questionnaire WrittenStudy::sample()
{
    Questionnaire all{
        .name = "poll", .title = {{"vi", "Khảo sát"}, {"en", "Poll"}}, .languages = {"vi", "en"}};
    all.lists = {{"yesno",
                  {{.code = "1", .label = {{"vi", "Có"}, {"en", "Yes"}}},
                   {.code = "2", .label = {{"vi", "Không"}, {"en", "No"}}}}},
                 {"scale",
                  {{.code = "1", .label = {{"vi", "Kém"}, {"en", "Bad"}}},
                   {.code = "2", .label = {{"vi", "Tốt"}, {"en", "Good"}}}}}};
    const auto wording = [](const char* vi, const char* en) {
        return Wording{.text = {{"vi", vi}, {"en", en}}};
    };
    Section a{.name = "a", .title = {{"vi", "Phần đầu"}, {"en", "First part"}}};
    a.questions = {
        {.name = "q1", .kind = SingleChoice{.list = "yesno"}, .text = wording("Đường?", "Road?")},
        {.name = "q2",
         .kind = TextEntry{},
         .text = wording("Vì sao?", "Why?"),
         .showIf = "q1 = 1 and q3 > 2"},
        {.name = "q3", .kind = NumberEntry{}, .text = wording("Mấy?", "How many?")}};
    Section b{.name = "b", .title = {{"vi", "Phần sau"}, {"en", "Second part"}}};
    b.questions = {
        {.name = "g",
         .kind = Grid{.list = "scale", .items = {{"g1", {{"vi", "Một"}}}, {"g2", {{"vi", "Hai"}}}}},
         .text = wording("Ra sao?", "How?")},
        {.name = "q5",
         .kind = MultipleChoice{.list = "yesno"},
         .text = wording("Gì nữa?", "What else?")}};
    all.sections = {a, b};
    return all;
}

WrittenStudy::WrittenStudy(const Questionnaire& questionnaire)
{
    ui::useLanguage(ui::Language::English);
    Project project;
    project.questionnaire = questionnaire;
    ProjectFile::create(path.toStdString(), project);
    document.open(ui::readStudy(path));
}

WrittenStudy::~WrittenStudy()
{
    ui::useLanguage(ui::Language::English);
}

std::string WrittenStudy::order() const
{
    std::string text;
    for (const Section& section : written().sections) {
        if (!text.empty())
            text += "| ";
        for (const Question& question : section.questions)
            text += question.name + " ";
    }
    return text;
}

} // namespace quadrat
