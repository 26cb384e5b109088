// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldwork/response_page.h"

#include "core/storage/calls.h"
#include "core/workflow/enter_answers.h"
#include "tests/ui/entry/drawn_study.h"
#include "ui/fieldwork/figure_table.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// Of a sample of three one has answered on paper, one refused, and one was never called.
struct Responding : DrawnStudy {
    std::unique_ptr<ResponsePage> page;

    explicit Responding(Link link = Link::ToSample) : DrawnStudy(link)
    {
        document.file()->use([this](ProjectFile& file) {
            const Keying keying =
                openKeying(file, document.project(), {.mode = "paper", .clerk = "Lan"});
            Entry entry = newEntry(keying, 1, "Lan", main[0]);
            entry.state = EntryState::Complete;
            saveEntry(file.database(), entry);
            addCall(file.database(), defaultResponses,
                    {.caseCode = main[1],
                     .calledAt = "2026-11-20T08:00:00Z",
                     .caller = "Hoa",
                     .outcome = outcomeWord(CallOutcome::Refusal)});
        });
        page = std::make_unique<ResponsePage>(document);
        page->resize(1100, 640);
        page->show();
        until([this] { return !page->response().cases.empty(); });
    }

    FigureTable& table(const char* name) { return *page->findChild<FigureTable*>(name); }
    QString cell(const char* name, int row, int column)
    {
        return table(name).model().index(row, column).data().toString();
    }
    QString words(const char* label) { return page->findChild<QLabel*>(label)->text(); }
};

struct NotLinked : Responding {
    NotLinked() : Responding(Link::None) {}
};

} // namespace

TEST_CASE_METHOD(Responding, "Outcomes, rates and who is missing stand on one page", "[ui]")
{
    CHECK(words("summary") == "Answers of 1 of the 3 cases of Sample 1 are there (33.3%): 1 on "
                              "paper.");
    CHECK(words("caution").isEmpty());
    REQUIRE(table("outcomes").model().rowCount() == 3);
    CHECK(cell("outcomes", 0, 0) == "Interview complete");
    CHECK(cell("outcomes", 0, 1).startsWith("I "));
    CHECK(cell("outcomes", 1, 0) == "Refused");
    CHECK(cell("outcomes", 2, 0) == "Nothing known yet");
    CHECK(cell("outcomes", 2, 2) == "1");

    // I = 1, R = 1, UO = 1; of the two known both are eligible, so that e is 1.
    REQUIRE(table("rates").model().rowCount() == 17);
    REQUIRE(table("rates").model().columnCount() == 3); // drawn with equal chances
    CHECK(cell("rates", 0, 0) == "RR1");
    CHECK(cell("rates", 0, 1) == "33.3%");
    CHECK(cell("rates", 4, 1) == "50.0%");  // RR5: of those known
    CHECK(cell("rates", 6, 1) == "50.0%");  // COOP1
    CHECK(cell("rates", 10, 1) == "33.3%"); // REF1
    CHECK(cell("rates", 16, 1) == "100.0%");
    CHECK(table("missing").model().rowCount() == 2);

    table("rates").copy();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text().startsWith("Rate\tValue\tWhat it says\nRR1\t33.3%\t"));
    CHECK(copied->html().contains("x:num='0.3333333333333333'"));

    useLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(words("summary").contains("Mẫu 1"));
    CHECK(cell("outcomes", 1, 0) == "Từ chối");
    CHECK(cell("rates", 0, 1).startsWith("33,3"));
}

TEST_CASE_METHOD(NotLinked, "Without a draw the page says what is not known, and links", "[ui]")
{
    CHECK(words("summary").startsWith("Answers of 1 case are there"));
    CHECK(words("caution").contains("no draw"));
    auto* link = page->findChild<QComboBox*>("drawLink");
    until([&] { return link->count() == 2; });
    link->setCurrentIndex(1);
    emit link->activated(1);
    until([this] { return page->response().cases.size() == 3; });
    CHECK(words("caution").isEmpty());
}
