// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/workflow/make_study.h"
#include "ui/document/autosave.h"
#include "ui/document/opener.h"
#include "ui/document/read_study.h"
#include "ui/document/replace_part.h"
#include "ui/document/study_words.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// A study with three answers in a file of its own.
struct SmallStudy {
    QTemporaryDir folder;
    QString path = folder.filePath("small.quadrat");
    Document document;

    SmallStudy()
    {
        Imported imported;
        imported.data =
            Dataset({Column("age", NumberValues{{20, 40, 99}}),
                     Column("vote",
                            CodedValues{std::vector<std::uint8_t>{1, 2, 1},
                                        {{"no", {}, Missing::None}, {"yes", {}, Missing::None}}},
                            Measure::Category)});
        Variable vote{.name = "vote", .label = {{"en", "Your vote"}, {"vi", "Phiếu của bạn"}}};
        vote.values = {{.value = "yes", .label = {{"en", "Yes"}, {"vi", "Có"}}}};
        imported.codebook.variables = {vote};
        Specification specification;
        specification.title = "Small";
        makeStudy(path.toStdString(), specification, imported, "small.csv");
    }

    void open() { document.open(readStudy(path)); }

    Project inFile() { return ProjectFile::readOnly(path.toStdString()).project(); }
};

} // namespace

TEST_CASE_METHOD(SmallStudy, "A study opens with its decisions and its responses", "[ui][study]")
{
    open();
    CHECK(document.isStudy());
    CHECK(document.canWrite());
    CHECK(document.fileName() == path);
    CHECK(document.specification().title == "Small");
    CHECK(document.stored()->cases.count() == 3);
    CHECK(document.data()->data.rowCount() == 3);
    CHECK(document.responsePlan().codebook.variables.size() == 2);
}

TEST_CASE_METHOD(SmallStudy, "What is known of variables changes the data, and undo changes back",
                 "[ui][study]")
{
    open();
    QSignalSpy made(&document, &Document::dataChanged);
    ResponsePlan plan = document.responsePlan();
    plan.codebook.find("age")->values = {{.value = "99", .label = {}, .missing = Missing::Refused}};
    plan.derived = {{.name = "months", .label = {}, .rule = ComputeRule{"age * 12"}},
                    {.name = "broken", .label = {}, .rule = ComputeRule{"nothing + 1"}}};
    replaceResponsePlan(document, plan, "change");
    REQUIRE(made.wait());
    CHECK(document.data()->data.at("age").isMissing(2));
    CHECK(document.data()->data.at("months").number(0) == 240);
    REQUIRE(document.data()->issues.size() == 1);
    CHECK(document.data()->issues.front().column == "broken");
    CHECK_FALSE(document.stored()->values.at("age").isMissing(2));

    document.undoStack().undo();
    REQUIRE(made.wait());
    CHECK(document.data()->data.find("months") == nullptr);
}

TEST_CASE_METHOD(SmallStudy, "What was written to the responses is read again", "[ui][study]")
{
    open();
    QSignalSpy made(&document, &Document::dataChanged);
    document.file()->use([](ProjectFile& file) {
        const std::vector<Edit> edits{{.caseId = 1,
                                       .variable = "age",
                                       .oldValue = "20",
                                       .newValue = "21",
                                       .reason = "typing",
                                       .who = "me",
                                       .at = "2026-11-23T00:00:00Z"}};
        addEdits(file.database(), defaultResponses, edits);
    });
    document.rereadResponses();
    REQUIRE(made.wait());
    CHECK(document.stored()->values.at("age").number(0) == 21);
    CHECK(document.data()->data.at("age").number(0) == 21);
}

TEST_CASE_METHOD(SmallStudy, "The words are the codebook's in the language of the window",
                 "[ui][study]")
{
    open();
    useLanguage(Language::Vietnamese);
    const Dictionary vietnamese = wordedSpecification(document).dictionary;
    useLanguage(Language::English);
    CHECK(vietnamese.at("vote").text == "Phiếu của bạn");
    CHECK(vietnamese.at("vote").labels.at("yes") == "Có");
    CHECK(wordedSpecification(document).dictionary.at("vote").text == "Your vote");

    Dictionary own;
    own["vote"].text = "How did you vote?";
    replacePart(document, &Specification::dictionary, own, "word");
    CHECK(wordedSpecification(document).dictionary.at("vote").text == "How did you vote?");
    CHECK(wordedSpecification(document).dictionary.at("vote").labels.at("yes") == "Yes");
}

TEST_CASE_METHOD(SmallStudy, "Changes stand in the file half a second later", "[ui][study]")
{
    open();
    Autosave autosave(document);
    QSignalSpy saved(&autosave, &Autosave::saved);
    replacePart(document, &Specification::title, "Larger", "title");
    replacePart(document, &Specification::where, "age > 20", "filter");
    REQUIRE(saved.wait(2000));
    CHECK(inFile() == document.project());
    CHECK(autosave.savedAt());
}

TEST_CASE_METHOD(SmallStudy, "Closing right after a change loses nothing", "[ui][study]")
{
    {
        Autosave autosave(document);
        open();
        replacePart(document, &Specification::title, "Larger", "title");
        SECTION("by the window")
        {
            CHECK_FALSE(autosave.flush());
        }
        SECTION("while the change is being written and taken back")
        {
            QTest::qWait(401);
            document.undoStack().undo();
            CHECK_FALSE(autosave.flush());
            CHECK(inFile().specification.title == "Small");
            document.undoStack().redo();
        }
        document.close();
    }
    CHECK(inFile().specification.title == "Larger");
}

TEST_CASE_METHOD(SmallStudy, "A disk that refuses is told, and tried again", "[ui][study][error]")
{
    open();
    Autosave autosave(document);
    QSignalSpy failed(&autosave, &Autosave::failed);
    QSignalSpy saved(&autosave, &Autosave::saved);
    const QString elsewhere = folder.filePath("moved.quadrat");
    REQUIRE(QFile::rename(path, elsewhere));
    replacePart(document, &Specification::title, "Larger", "title");
    REQUIRE(failed.wait(2000));
    CHECK(autosave.isFailing());
    CHECK_FALSE(autosave.savedAt());
    CHECK(autosave.flush());

    REQUIRE(QFile::rename(elsewhere, path));
    REQUIRE(saved.wait(8000));
    CHECK_FALSE(autosave.isFailing());
    CHECK(inFile().specification.title == "Larger");
}

TEST_CASE_METHOD(SmallStudy, "Whoever opens a study second can only read it", "[ui][study]")
{
    const ProjectFile first = ProjectFile::open(path.toStdString());
    open();
    CHECK_FALSE(document.canWrite());
    CHECK(document.whyReadOnly().contains("has this study open"));
    replacePart(document, &Specification::title, "Larger", "title");
    CHECK(document.undoStack().count() == 0);
    CHECK(document.specification().title == "Small");
}

TEST_CASE_METHOD(SmallStudy, "A study that is open is opened again by the same window, to write",
                 "[ui][study]")
{
    open();
    Opener opener(document);
    QSignalSpy done(&opener, &Opener::done);
    opener.open(path);
    REQUIRE(done.wait());
    CHECK(document.canWrite());
}
