// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/keying_page.h"

#include "core/storage/responses.h"
#include "core/workflow/case_codes.h"
#include "tests/ui/entry/drawn_study.h"
#include "ui/entry/keying_sheet.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// The page as a clerk works on it: by keys alone, which are counted.
struct Desk : KeyedStudy {
    std::unique_ptr<KeyingPage> page = std::make_unique<KeyingPage>(document);
    int keys = 0;

    Desk()
    {
        page->show();
        page->sheet().setSounds(false);
        until([this] { return !page->pile().isLoading(); });
        child<QLineEdit>("clerk")->setText("Lan");
        QTest::keyClick(child<QLineEdit>("clerk"), Qt::Key_Return);
        until([this] { return page->pile().keying().has_value(); });
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        return page->findChild<Widget*>(name);
    }
    QLineEdit* line() { return page->sheet().line(); }
    const FormKeyer& keyer() { return *page->sheet().keyer(); }
    void key(Qt::Key one)
    {
        QTest::keyClick(line(), one);
        ++keys;
    }
    void type(const char* text)
    {
        for (const char* c = text; *c; ++c, ++keys)
            QTest::keyClick(line(), *c);
    }
    void openCase(const char* code)
    {
        QTest::keyClicks(&page->caseLine(), code);
        QTest::keyClick(&page->caseLine(), Qt::Key_Return);
    }
    std::string answer(const char* field) { return answerTo(keyer().record().answers, field); }
    QString message() { return child<QLabel>("message")->text(); }
    std::vector<Entry> inFile()
    {
        return document.file()->use([this](ProjectFile& file) {
            return entries(file.database(), page->pile().keying()->id);
        });
    }
    QString field()
    {
        return keyer().current()
                   ? QString::fromStdString(keyer().form().fields()[*keyer().current()].name)
                   : QString("end");
    }
};

} // namespace

TEST_CASE_METHOD(Desk, "A form of forty questions takes no mouse and no needless key",
                 "[ui][entry]")
{
    openCase("F1");
    REQUIRE(page->pile().hasCase());
    REQUIRE(keyer().fields().size() == 39); // q2 waits for q1, and who somebody is is not keyed
    type("1");                              // q1: yes
    type("2");                              // q2, which came in by it
    for (int k = 3; k <= 29; ++k)
        type("4");
    type("-");         // q30: don't know
    type("*");         // q31: refused
    CHECK(keys == 31); // one key a closed question, and no other
    CHECK(answer("q2") == "2");
    CHECK(answer("q30") == "8");
    CHECK(answer("q31") == "9");

    keys = 0;
    type("12"); // q32: two digits of a list of twelve
    CHECK(keys == 2);
    CHECK(field() == "q33");
    type("12");
    key(Qt::Key_Return); // q33: both, and one key more
    CHECK(keys == 5);
    CHECK(answer("q33") == "1 2");
    type("2312");
    key(Qt::Key_Return); // q34: 2, 3, 12
    CHECK(answer("q34") == "2 3 12");
    type("12,5");
    key(Qt::Key_Return);
    CHECK(answer("q35") == "12.5");
    type("5/7/2026");
    key(Qt::Key_Return);
    CHECK(answer("q36") == "2026-07-05");
    type("good");
    key(Qt::Key_Return);
    CHECK(answer("q37") == "good");
    type("31");
    key(Qt::Key_Return);
    CHECK(answer("q38") == "3 1");
    type("7"); // q39: 0 to 10
    CHECK(answer("q39") == "7");
    type("6"); // q40: other, and its words
    CHECK(field() == "q40_6_text");
    type("else");
    key(Qt::Key_Return);
    CHECK(field() == "end");
    key(Qt::Key_Return); // kept; the next form
    CHECK_FALSE(page->pile().hasCase());
    CHECK(QApplication::focusWidget() != line());

    const std::vector<Entry> kept = inFile();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].state == EntryState::Complete);
    CHECK(kept[0].record.answers.size() == 41); // 40 questions and the words
    CHECK(kept[0].clerk == "Lan");
}

TEST_CASE_METHOD(Desk, "A fault waits for one key; what stands on paper may stand", "[ui][entry]")
{
    openCase("F1");
    type("3"); // no code of q1
    CHECK(page->sheet().faultText().contains("3"));
    type("1"); // not before the fault is seen
    CHECK(field() == "q1");
    key(Qt::Key_Backspace);
    CHECK(answer("q1").empty());
    type("2");
    CHECK(field() == "q3"); // q2 is skipped
    while (field() != "q35")
        key(Qt::Key_PageDown);
    type("130");
    key(Qt::Key_Return);
    CHECK(page->sheet().faultText().contains("120"));
    key(Qt::Key_Return); // it stands so on paper
    CHECK(field() == "q36");
    CHECK(answer("q35") == "130");
    CHECK(keyer().record().confirmed.size() == 1);
    type("yesterday");
    key(Qt::Key_Return);
    key(Qt::Key_Return); // that can be no date, whatever stands there
    CHECK(field() == "q36");
    CHECK(answer("q36").empty());
}

TEST_CASE_METHOD(Desk, "The last answer is taken back, and one goes back to any field",
                 "[ui][entry]")
{
    openCase("F1");
    type("1");
    type("2");
    QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(field() == "q2");
    CHECK(answer("q2").empty());
    key(Qt::Key_PageUp);
    CHECK(field() == "q1");
    CHECK(answer("q1") == "1");
    type("2"); // now q2 is skipped
    CHECK(field() == "q3");
    QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(answer("q1") == "1");
    key(Qt::Key_Delete);
    CHECK(answer("q1").empty());
}

TEST_CASE_METHOD(Desk, "A form that is put aside is gone on with; each answer is in the file soon",
                 "[ui][entry]")
{
    openCase("F1");
    type("1");
    until([this] { return !inFile().empty(); });
    CHECK(inFile()[0].record.answers == Answers{{"q1", "1"}});
    type("2");
    key(Qt::Key_Escape);
    CHECK(inFile()[0].state == EntryState::Open);
    openCase("F1");
    CHECK(field() == "q3");
    CHECK(answer("q2") == "2");
    key(Qt::Key_Escape);
    child<QPushButton>("closePile")->click();
    openCase("F2");
    CHECK(page->pile().hasCase());
}

TEST_CASE_METHOD(Desk, "What stands on paper is keyed though the answers skip it", "[ui][entry]")
{
    child<QCheckBox>("asOnPaper")->setChecked(true);
    openCase("F1");
    type("2");
    CHECK(field() == "q2");
    type("1");
    while (field() != "end")
        key(Qt::Key_PageDown);
    key(Qt::Key_Return);
    CHECK(inFile()[0].record.answers == Answers{{"q1", "2"}, {"q2", "1"}});
}

TEST_CASE_METHOD(Desk, "A code that was keyed already is told, and the pile becomes responses",
                 "[ui][entry]")
{
    openCase("F1");
    type("1");
    while (field() != "end")
        key(Qt::Key_PageDown);
    key(Qt::Key_Return);
    openCase("F1");
    CHECK_FALSE(page->pile().hasCase());
    CHECK(message().contains("already"));
    QTest::keyClick(&page->caseLine(), Qt::Key_Return); // once more opens it
    CHECK(page->pile().hasCase());
    key(Qt::Key_Return);
    page->pile().resume(page->pile().keying()->id, 0);
    until([this] { return page->pile().keying()->secondShare == 0; });
    QString told;
    QObject::connect(page.get(), &KeyingPage::noticeRaised, page.get(),
                     [&](const Notice& notice) { told = notice.text; });
    child<QPushButton>("closePile")->click();
    until([&] { return !told.isEmpty(); });
    CHECK(told.contains("1 form"));
    const Dataset stored = document.file()->use(
        [](ProjectFile& file) { return readResponses(file.database(), defaultResponses).values; });
    CHECK(stored.at("case").label(0) == "F1");
    CHECK(stored.at("q1").label(0) == "1");
}

TEST_CASE_METHOD(Desk, "The second clerk keys the chosen forms, and is another", "[ui][entry]")
{
    page->pile().resume(page->pile().keying()->id, 100);
    until([this] { return page->pile().keying()->secondShare == 100; });
    openCase("F1");
    type("1");
    while (field() != "end")
        key(Qt::Key_PageDown);
    key(Qt::Key_Return);
    child<QComboBox>("pass")->setCurrentIndex(1);
    CHECK(message() == "To be keyed again: F1");
    openCase("F1");
    CHECK(message().contains("Another clerk"));
    child<QLineEdit>("clerk")->setText("Minh");
    page->caseLine().clear();
    openCase("F1");
    REQUIRE(page->pile().hasCase());
    CHECK(keyer().record().answers.empty()); // the first keying is not seen
}

TEST_CASE_METHOD(Desk, "The share keyed twice is changed where a pile is gone on with",
                 "[ui][entry]")
{
    CHECK(page->pile().keying()->secondShare == 10);
    openCase("F1");
    type("1");
    while (field() != "end")
        key(Qt::Key_PageDown);
    key(Qt::Key_Return);
    page->pile().leave();
    until([this] { return child<QLabel>("shareWords")->isVisibleTo(page.get()); });
    auto* share = child<QLineEdit>("share");
    CHECK(share->text() == "10");
    share->clear();
    QTest::keyClicks(share, "100");
    child<QPushButton>("begin")->click();
    until([this] { return page->pile().keying().has_value(); });
    CHECK(page->pile().keying()->secondShare == 100);
    CHECK(page->pile().entries().size() == 1);
}

namespace {

struct DrawnDesk : DrawnStudy {
    std::unique_ptr<KeyingPage> page;

    DrawnDesk() : DrawnStudy(Link::None)
    {
        page = std::make_unique<KeyingPage>(document);
        page->show();
        page->sheet().setSounds(false);
        until([this] { return page->findChild<QComboBox*>("drawLink")->count() == 2; });
        page->findChild<QLineEdit*>("clerk")->setText("Lan");
    }
    void choose(int draw)
    {
        auto* link = page->findChild<QComboBox*>("drawLink");
        link->setCurrentIndex(draw);
        emit link->activated(draw);
    }
    QString found(const std::string& code)
    {
        page->caseLine().clear();
        QTest::keyClicks(&page->caseLine(), QString::fromStdString(code));
        QTest::keyClick(&page->caseLine(), Qt::Key_Return);
        return page->findChild<QLabel*>("message")->text();
    }
};

} // namespace

TEST_CASE_METHOD(DrawnDesk, "Forms of a draw are looked up among its cases; the link is undone",
                 "[ui][entry]")
{
    QString told;
    QObject::connect(page.get(), &KeyingPage::noticeRaised, page.get(),
                     [&](const Notice& notice) { told = notice.text; });
    choose(1);
    CHECK(told.contains("Sample 1"));
    CHECK(document.responsePlan().sample == SampleLink{"sample 1", "case"});
    CHECK(document.specification().design.weights == "sample_weight");
    page->findChild<QPushButton*>("begin")->click();
    until([this] { return page->pile().keying() && page->pile().book().drawn; });
    auto* missing = page->findChild<QPushButton*>("missing");
    CHECK(missing->text().contains("3 drawn cases"));
    CHECK(found("9-0001X").contains("mistyped"));
    CHECK(found(caseCode(9, 1)).contains("not in the sample"));
    found(main[0]);
    REQUIRE(page->pile().hasCase());
    QTest::keyClick(page->sheet().line(), '2');
    QTest::keyClick(page->sheet().line(), Qt::Key_Return);
    CHECK_FALSE(page->pile().hasCase());
    CHECK(missing->text().contains("2 drawn cases"));
    QString asked;
    QObject::connect(page.get(), &KeyingPage::pageRequested, page.get(),
                     [&](const QString& wanted) { asked = wanted; });
    missing->click();
    CHECK(asked == "response");

    // Undone, any code is taken again.
    document.undoStack().undo();
    document.undoStack().undo();
    CHECK_FALSE(document.responsePlan().sample);
    CHECK(document.specification().design.weights.empty());
    until([this] { return !page->pile().book().drawn; });
    found("F7");
    CHECK(page->pile().hasCase());
}

TEST_CASE_METHOD(DrawnDesk, "To take any code again takes the design of the draw away", "[ui]")
{
    const Specification before = document.specification();
    choose(1);
    CHECK(document.specification() != before);
    choose(0);
    CHECK_FALSE(document.responsePlan().sample);
    CHECK(document.specification() == before);
}
