// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cleaning/faulty_study.h"

#include "core/base/random.h"
#include "core/data/column_of.h"
#include "core/workflow/make_study.h"
#include "ui/document/read_study.h"
#include "ui/text/language.h"

#include <QTabBar>
#include <QTest>

namespace quadrat {

namespace {

constexpr std::size_t cases = 60;

Imported faultyAnswers()
{
    Random random(7);
    std::map<std::string, std::vector<double>> answers;
    const std::vector<std::string> names{"id", "age", "vote", "q1", "q2", "q3", "q4", "income"};
    for (std::size_t row = 0; row < cases; ++row) {
        answers["id"].push_back(double(101 + row));
        answers["age"].push_back(double(18 + random.below(60)));
        answers["vote"].push_back(double(1 + random.below(3)));
        // q4 runs against the others.
        const double content = double(random.below(4));
        answers["q1"].push_back(1 + content);
        answers["q2"].push_back(1 + content + double(row % 2));
        answers["q3"].push_back(1 + content + double(row % 2 == 0));
        answers["q4"].push_back(5 - content);
        answers["income"].push_back(double(100 + random.below(900)));
    }
    answers["vote"][4] = 7;
    answers["id"][7] = answers["id"][2];
    for (const std::string& name : names)
        if (name != "id")
            answers[name][19] = answers[name][9];
    for (const char* item : {"q1", "q2", "q3", "q4"})
        answers[item][29] = 3;

    Imported imported;
    for (const std::string& name : names) {
        imported.data.put(columnOf(name, answers[name]));
        imported.codebook.variables.push_back({.name = name});
    }
    imported.codebook.find("id")->role = VariableRole::Key;
    imported.codebook.find("vote")->label = {{"en", "Your vote"}};
    imported.codebook.find("vote")->values = {
        {"1", {{"en", "Yes"}}}, {"2", {{"en", "No"}}}, {"3", {{"en", "Blank"}}}};
    for (const char* item : {"q1", "q2", "q3", "q4"})
        imported.codebook.find(item)->values = {{"1", {{"en", "Not at all"}}},
                                                {"2", {{"en", "A little"}}},
                                                {"3", {{"en", "So so"}}},
                                                {"4", {{"en", "Rather"}}},
                                                {"5", {{"en", "Very"}}}};
    return imported;
}

} // namespace

FaultyStudy::FaultyStudy()
{
    ui::useLanguage(ui::Language::English);
    makeStudy(path.toStdString(), {}, faultyAnswers(), "faulty.csv");
    document.open(ui::readStudy(path));
    workspace = std::make_unique<ui::ResponsesWorkspace>(document);
    workspace->resize(1100, 640);
    workspace->show();
}

FaultyStudy::~FaultyStudy()
{
    workspace.reset();
    ui::useLanguage(ui::Language::English);
}

bool FaultyStudy::becomes(const std::function<bool()>& truth)
{
    return QTest::qWaitFor(truth);
}

void FaultyStudy::showTab(int tab)
{
    workspace->findChild<QTabBar*>()->setCurrentIndex(tab);
}

} // namespace quadrat
