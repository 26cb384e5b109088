// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "ui/document/replace_part.h"

#include <catch2/catch.hpp>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

OpenedStudy unkeptStudy(const QString& dataFile)
{
    OpenedStudy study;
    study.dataFile = dataFile;
    study.project.specification.data = dataFile.toStdString();
    study.stored = std::make_shared<const StoredResponses>();
    study.data = std::make_shared<const Imported>();
    return study;
}

struct OpenDocument {
    Document document;
    int changes = 0;

    OpenDocument()
    {
        OpenedStudy study = unkeptStudy("/tmp/people.csv");
        study.project.specification.design.weights = "w";
        document.open(std::move(study));
        QObject::connect(&document, &Document::specificationChanged, [this] { ++changes; });
    }
};

} // namespace

TEST_CASE_METHOD(OpenDocument, "A change of the specification can be undone and redone",
                 "[ui][document]")
{
    const Specification before = document.specification();
    replacePart(document, &Specification::where, "age >= 18", "filter");
    const Specification after = document.specification();
    CHECK(after.where == "age >= 18");
    CHECK(changes == 1);

    document.undoStack().undo();
    CHECK(document.specification() == before);
    document.undoStack().redo();
    CHECK(document.specification() == after);
    CHECK(changes == 3);
}

TEST_CASE_METHOD(OpenDocument, "A change that changes nothing leaves no step", "[ui][document]")
{
    replacePart(document, &Specification::where, "", "filter");
    CHECK(document.undoStack().count() == 0);
    CHECK(changes == 0);
}

TEST_CASE_METHOD(OpenDocument, "Changes of one kind in a row are one step", "[ui][document]")
{
    constexpr int typing = 1;
    replacePart(document, &Specification::title, "P", "title", typing);
    replacePart(document, &Specification::title, "Po", "title", typing);
    replacePart(document, &Specification::title, "Poll", "title", typing);
    CHECK(document.undoStack().count() == 1);
    document.undoStack().undo();
    CHECK(document.specification().title.empty());
}

TEST_CASE_METHOD(OpenDocument, "Typing that comes back to where it began leaves no step",
                 "[ui][document]")
{
    constexpr int typing = 1;
    replacePart(document, &Specification::title, "P", "title", typing);
    replacePart(document, &Specification::title, "", "title", typing);
    CHECK(document.undoStack().count() == 0);
}

TEST_CASE_METHOD(OpenDocument, "Opening begins a new history", "[ui][document]")
{
    replacePart(document, &Specification::where, "age >= 18", "filter");
    document.open(unkeptStudy("/tmp/other.csv"));
    CHECK(document.undoStack().count() == 0);
    CHECK(document.specificationFile().isEmpty());
    CHECK(document.dataFile() == "/tmp/other.csv");
}
