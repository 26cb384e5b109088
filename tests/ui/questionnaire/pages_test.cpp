// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/questionnaire_words.h"
#include "core/questionnaire/audit.h"
#include "core/questionnaire/random_walk.h"
#include "tests/ui/questionnaire/written_study.h"
#include "ui/questionnaire/form_review.h"
#include "ui/questionnaire/library.h"
#include "ui/questionnaire/library_dialog.h"
#include "ui/questionnaire/outline_panel.h"
#include "ui/questionnaire/question_file.h"
#include "ui/questionnaire/questionnaire_workspace.h"
#include "ui/questionnaire/sheet_view.h"
#include "ui/questionnaire/template_dialog.h"
#include "ui/questionnaire/translation_page.h"
#include "ui/questionnaire/versions_page.h"
#include "ui/questionnaire/write_page.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// Settings of its own.
struct OwnLibrary {
    OwnLibrary()
    {
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(libraryFile());
    }
    ~OwnLibrary()
    {
        QFile::remove(libraryFile());
        QStandardPaths::setTestModeEnabled(false);
    }
};

} // namespace

TEST_CASE("Every template is whole: two languages, no fault, all of it can be reached",
          "[ui][questionnaire]")
{
    const auto all = templates();
    REQUIRE(all.size() == 5);
    for (const Questionnaire& each : all) {
        INFO(each.name);
        const auto form = std::make_shared<const Form>(each);
        for (const AuditFinding& found : audit(*form)) {
            INFO(found.message.english());
            CHECK(found.severity == Severity::Note);
        }
        CHECK(untranslated(each).empty());
        CHECK(each.languages == std::vector<std::string>{"vi", "en"});
        const CoverageShare share = shareOf(randomWalks(form, "2026-11-23", 300, 7), each);
        CHECK(share.questionsShown == share.questions);
        CHECK(share.questions >= 20);
    }
}

TEST_CASE_METHOD(WrittenStudy, "A version is kept, compared in words, and taken back",
                 "[ui][questionnaire]")
{
    Draft draft(document);
    VersionsPage page(draft);
    page.show();
    const Project before = document.project();
    page.findChild<QLineEdit*>("version-name")->setText("pilot");
    page.findChild<QPushButton*>("keep-version")->click();
    REQUIRE(document.project().versions.size() == 1);
    CHECK(document.project().versions[0].name == "pilot");
    CHECK(document.project().versions[0].questionnaire == before.questionnaire);
    const SheetModel& changes = page.findChild<SheetView*>("changes")->sheet();
    CHECK(changes.rows().isEmpty());

    draft.choose({Chosen::Part::Question, 0, 0});
    draft.changeQuestion([](Question& question) { question.text.text["en"] = "Street?"; }, "word");
    REQUIRE(changes.rows().size() == 1);
    CHECK(changes.rows()[0].cells[1] == "q1, wording (en): “Road?” became “Street?”.");

    page.findChild<QPushButton*>("restore-version")->click();
    CHECK(written() == before.questionnaire);
    for (int k = 0; k < 3; ++k)
        document.undoStack().undo();
    CHECK(document.project() == before);
}

TEST_CASE_METHOD(WrittenStudy, "Texts are translated as in a spreadsheet", "[ui][questionnaire]")
{
    Draft draft(document);
    TranslationPage page(draft);
    page.show();
    SheetView& view = page.sheet();
    const int all = view.sheet().rowCount();
    page.findChild<QCheckBox*>("only-untranslated")->setChecked(true);
    REQUIRE(view.sheet().rowCount() == 2); // the items of the grid have no English
    CHECK(all > 10);
    view.setCurrentIndex(view.sheet().index(0, 2));
    view.pasteText("One\nTwo\nThree\n");
    const auto& items = std::get<Grid>(question(1, 0).kind).items;
    CHECK(items[0].label.at("en") == "One");
    CHECK(items[1].label.at("en") == "Two");
    CHECK(view.sheet().rowCount() == 0); // nothing is left to translate
    CHECK(document.undoStack().count() == 1);
    document.undoStack().undo();
    CHECK(view.sheet().rowCount() == 2);
}

TEST_CASE_METHOD(WrittenStudy, "Questions go to the library and come back", "[ui][questionnaire]")
{
    const OwnLibrary library;
    keepInLibrary(questionsAt(written(), {{0, 0}, {0, 1}}));
    keepInLibrary(questionsAt(written(), {{1, 0}}));
    const QuestionSet kept = ownLibrary();
    REQUIRE(kept.questions.size() == 3);
    CHECK(kept.questions[0] == question(0, 0));
    CHECK(kept.lists.size() == 2);

    LibraryDialog dialog;
    auto* questions = dialog.findChild<QListWidget*>("library-questions");
    REQUIRE(questions->count() == 3);
    CHECK(dialog.chosen().questions.empty());
    questions->item(2)->setCheckState(Qt::Checked);
    CHECK(dialog.chosen() == questionsAt(written(), {{1, 0}}));
    dialog.findChild<QComboBox*>("library-source")->setCurrentIndex(1); // a template
    CHECK(questions->count() > 20);
    dialog.readFile(path);
    CHECK(QTest::qWaitFor([&] { return questions->count() == 5; }, 5000));
}

TEST_CASE_METHOD(WrittenStudy, "A questionnaire goes out and comes back as it was",
                 "[ui][questionnaire][identity]")
{
    for (const char* suffix : {"json", "xlsx", "docx"}) {
        const QString file = folder.filePath(QStringLiteral("out.") + suffix);
        writeQuestionnaireTo(file, written());
        CHECK(QFile(file).size() > 1000);
    }
    CHECK(questionnaireIn(folder.filePath("out.json"), {}).questionnaire == written());
    CHECK(questionnaireIn(folder.filePath("out.xlsx"), {}).questionnaire == written());
    CHECK(questionnaireIn(path, {}).questionnaire == written());
    CHECK_THROWS_WITH(questionnaireIn(folder.filePath("a.doc"), {}), Catch::Contains("a.doc"));
}

TEST_CASE_METHOD(WrittenStudy, "A question, section or list that is added is chosen",
                 "[ui][questionnaire]")
{
    Draft draft(document);
    FormReview review(draft);
    WritePage page(draft, review);
    page.show();
    draft.choose({Chosen::Part::Question, 0, 1});
    auto* actions = page.findChild<OutlineActions*>();
    actions->addSection();
    CHECK(draft.chosen() == Chosen{.part = Chosen::Part::Section, .section = 1});
    actions->add(0);
    CHECK(draft.chosen() == Chosen{Chosen::Part::Question, 1, 0});
    actions->addList();
    CHECK(draft.chosen() == Chosen{.part = Chosen::Part::List, .list = written().lists.size() - 1});
}

TEST_CASE("An empty questionnaire is named after the study, and begins with its title",
          "[ui][questionnaire]")
{
    WrittenStudy study{Questionnaire()};
    QuestionnaireWorkspace workspace(study.document);
    workspace.show();
    for (auto* button : workspace.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == "Empty questionnaire")
            button->click();
    CHECK(study.written().name == "written");
    CHECK(study.written().sections.size() == 1);
    CHECK(study.written().languages == std::vector<std::string>{"en"});
    CHECK(study.document.undoStack().count() == 1);
    const QWidget* focus = workspace.focusWidget();
    REQUIRE(focus);
    CHECK(workspace.findChild<QWidget*>("title")->isAncestorOf(focus));
}

TEST_CASE("In a sheet Enter goes below where a run of Tabs began", "[ui][questionnaire]")
{
    SheetView view;
    view.sheet().setColumns({{"code", {}}, {"label", {}}, {"more", {}}});
    view.sheet().setRows({{"1", "Good", ""}, {"2", "Bad", ""}});
    view.resize(500, 300);
    view.show();
    const auto at = [&] {
        return std::pair(view.currentIndex().row(), view.currentIndex().column());
    };
    view.setCurrentIndex(view.sheet().index(0, 1));
    QTest::keyClick(&view, Qt::Key_Tab);
    CHECK(at() == std::pair(0, 2));
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(at() == std::pair(1, 1));
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(at() == std::pair(2, 1)); // the line to write into
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Up); // something else was meant
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(at() == std::pair(2, 2));
}

TEST_CASE("A template becomes the questionnaire in one step of undo", "[ui][questionnaire]")
{
    WrittenStudy study{Questionnaire()};
    QuestionnaireWorkspace workspace(study.document);
    workspace.show();
    const Project before = study.document.project();
    for (auto* button : workspace.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == "Start from a template…")
            button->click();
    auto* dialog = workspace.findChild<TemplateDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QListWidget*>("templates")->setCurrentRow(1);
    dialog->accept();
    CHECK(study.written().name == "one-stop-desk");
    CHECK(study.document.undoStack().count() == 1);
    study.document.undoStack().undo();
    CHECK(study.document.project() == before);
}
