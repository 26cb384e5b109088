// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/comparison_page.h"

#include "core/workflow/enter_answers.h"
#include "tests/ui/entry/keyed_study.h"
#include "ui/document/read_study.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// Two forms keyed by Lan, both chosen; one of them keyed by Minh, who differs in two fields.
struct Compared : KeyedStudy {
    std::unique_ptr<ComparisonPage> page;

    Compared()
    {
        document.file()->use([this](ProjectFile& file) {
            const Keying keying = openKeying(file, document.project(),
                                             {.mode = "paper", .clerk = "Lan", .secondShare = 100});
            const auto form = entryForm(document.project().questionnaire);
            const auto put = [&](int pass, const char* clerk, const char* code, Answers answers) {
                Entry entry = newEntry(keying, pass, clerk, code);
                entry.record.answers = std::move(answers);
                entry.state = EntryState::Complete;
                saveAnswers(file, *form, entry);
            };
            put(1, "Lan", "F1", {{"q1", "1"}, {"q3", "4"}, {"q36", "2026-07-05"}});
            put(1, "Lan", "F2", {{"q1", "2"}});
            put(2, "Minh", "F1", {{"q1", "1"}, {"q3", "5"}, {"q36", "2026-07-06"}});
        });
        page = std::make_unique<ComparisonPage>(document);
        page->show();
        until([this] { return page->comparison().cases.size() == 1; });
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        return page->findChild<Widget*>(name);
    }
    std::vector<EntryDecision> made()
    {
        return document.file()->use(
            [](ProjectFile& file) { return decisions(file.database(), 1); });
    }
};

} // namespace

TEST_CASE_METHOD(Compared, "Differences are decided one after the other, and errors counted",
                 "[ui][entry]")
{
    auto* table = child<QTableWidget>("differences");
    REQUIRE(table->rowCount() == 2);
    CHECK(child<QLabel>("waiting")->text().contains("F2"));
    CHECK(child<QLabel>("wording")->text().contains("Question q3"));
    CHECK(child<QPushButton>("first")->text().contains("Lan: 4"));
    child<QPushButton>("second")->click();
    until([this] { return page->comparison().undecided == 1; });
    CHECK(made().at(0).answer == "5");
    CHECK(table->currentRow() == 1); // to the next

    auto* other = child<QLineEdit>("otherLine");
    other->setText("tomorrow");
    child<QPushButton>("other")->click();
    CHECK(made().size() == 1); // that is no date
    other->setText("7/7/2026");
    child<QPushButton>("other")->click();
    until([this] { return page->comparison().undecided == 0; });
    CHECK(made().at(1).answer == "2026-07-07");

    // Lan erred in q3 and the date, Minh in the date; q1 and q2, q3 to q40 are shown to both.
    auto* rates = child<QTableWidget>("rates");
    REQUIRE(rates->rowCount() == 4);
    CHECK(rates->item(0, 0)->text() == "Lan");
    CHECK(rates->item(0, 1)->text() == "40");
    CHECK(rates->item(0, 2)->text() == "2");
    CHECK(rates->item(0, 3)->text() == "5.00%");
    CHECK(rates->item(1, 2)->text() == "1");
    CHECK(rates->item(2, 0)->text() == "q3");
}

TEST_CASE("A difference in a cascade is decided though its branch stands in another answer",
          "[ui][entry]")
{
    KeyedStudy study;
    study.document.close();
    Project project;
    project.questionnaire = {.name = "address", .languages = {"en"}};
    project.questionnaire.lists = {
        {"province", {{.code = "01"}, {.code = "02"}}},
        {"commune", {{.code = "001", .within = "01"}, {.code = "003", .within = "01"}}}};
    Section section{.name = "a"};
    section.questions = {{.name = "p", .kind = SingleChoice{"province"}},
                         {.name = "c", .kind = SingleChoice{.list = "commune", .within = "p"}}};
    project.questionnaire.sections = {section};
    study.path = study.folder.filePath("address.quadrat");
    {
        ProjectFile file = ProjectFile::create(study.path.toStdString(), project);
        const Keying keying =
            openKeying(file, project, {.mode = "paper", .clerk = "Lan", .secondShare = 100});
        for (const int pass : {1, 2}) {
            Entry entry = newEntry(keying, pass, pass == 1 ? "Lan" : "Minh", "F1");
            entry.record.answers = {{"p", "01"}, {"c", pass == 1 ? "001" : "003"}};
            entry.state = EntryState::Complete;
            saveEntry(file.database(), entry);
        }
    }
    study.document.open(readStudy(study.path));
    ComparisonPage page(study.document);
    page.show();
    study.until([&] { return page.comparison().undecided == 1; });
    auto* other = page.findChild<QLineEdit*>("otherLine");
    other->setText("7"); // no commune at all
    page.findChild<QPushButton*>("other")->click();
    CHECK(page.comparison().undecided == 1);
    other->setText("3"); // 003
    page.findChild<QPushButton*>("other")->click();
    study.until([&] { return page.comparison().undecided == 0; });
    CHECK(page.comparison().cases[0].differences[0].decision->answer == "003");
}
