// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry/keyed_study.h"

#include "core/storage/project_file.h"
#include "ui/document/read_study.h"
#include "ui/text/language.h"

namespace quadrat {

namespace {

OptionList numbered(const std::string& name, int count)
{
    OptionList list{.name = name, .options = {}};
    for (int k = 1; k <= count; ++k)
        list.options.push_back({.code = std::to_string(k),
                                .label = {{"en", "Answer " + std::to_string(k)},
                                          {"vi", "Phương án " + std::to_string(k)}}});
    return list;
}

} // namespace

Questionnaire fortyQuestions()
{
    Questionnaire form{.name = "forty", .version = "1", .languages = {"en", "vi"}};
    OptionList scale = numbered("scale", 5);
    scale.options.push_back(
        {.code = "8", .label = {{"en", "Don't know"}}, .missing = Missing::DontKnow});
    scale.options.push_back(
        {.code = "9", .label = {{"en", "Refused"}}, .missing = Missing::Refused});
    OptionList other = numbered("other", 3);
    other.options.push_back({.code = "6", .label = {{"en", "Other"}}, .specify = true});
    form.lists = {numbered("yesno", 2),
                  scale,
                  numbered("twelve", 12),
                  other,
                  {"besides",
                   {{.code = "-8", .label = {{"en", "Don't know"}}, .missing = Missing::DontKnow},
                    {.code = "-9", .label = {{"en", "Refused"}}, .missing = Missing::Refused}}}};
    Section section{.name = "a"};
    const auto add = [&](QuestionKind kind, const std::string& showIf = {}) {
        const std::string name = "q" + std::to_string(section.questions.size() + 1);
        section.questions.push_back(
            {.name = name,
             .kind = std::move(kind),
             .text = {.text = {{"en", "Question " + name}, {"vi", "Câu hỏi " + name}},
                      .byMode = {}},
             .showIf = showIf});
    };
    add(SingleChoice{"yesno"});           // q1
    add(SingleChoice{"yesno"}, "q1 = 1"); // q2: a "no" skips it
    for (int k = 3; k <= 31; ++k)
        add(RatingScale{"scale"});                            // q3 to q31
    add(SingleChoice{"twelve"});                              // q32
    add(MultipleChoice{.list = "yesno"});                     // q33
    add(MultipleChoice{.list = "twelve"});                    // q34
    add(NumberEntry{.least = 0, .most = 120, .decimals = 1}); // q35
    section.questions.back().besides = "besides";
    add(DateEntry{});                           // q36
    add(TextEntry{});                           // q37
    add(Ranking{.list = "other", .places = 2}); // q38
    add(Recommendation{});                      // q39
    add(SingleChoice{"other"});                 // q40
    add(TextEntry{});
    section.questions.back().name = "who";
    section.questions.back().identifying = true;
    form.sections = {section};
    return form;
}

KeyedStudy::KeyedStudy()
{
    ui::useLanguage(ui::Language::English);
    Project project;
    project.questionnaire = fortyQuestions();
    ProjectFile::create(path.toStdString(), project);
    document.open(ui::readStudy(path));
}

KeyedStudy::~KeyedStudy()
{
    ui::useLanguage(ui::Language::English);
}

} // namespace quadrat
