// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/question_card.h"

#include "tests/core/questionnaire/small_form.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

const OptionList towns{"towns",
                       {{.code = "1", .label = {{"en", "Yên Lạc"}}},
                        {.code = "2", .label = {{"en", "Vĩnh Tường"}}},
                        {.code = "12", .label = {{"en", "Tam Dương"}}},
                        {.code = "3", .label = {{"en", "None of them"}}, .exclusive = true},
                        {.code = "96", .label = {{"en", "Other"}}, .specify = true}}};
const OptionList unsure{
    "unsure", {{.code = "98", .label = {{"en", "Don't know"}}, .missing = Missing::DontKnow}}};

/// A card over an interview of one questionnaire, answered as its user would.
struct Carded {
    explicit Carded(std::vector<Question> questions)
        : interview(std::make_shared<const Form>(oneSection(std::move(questions), {towns, unsure})),
                    "2026-11-23", {.caseCode = "1-0001W"})
    {
        card.setLanguage("en");
        card.setMode(Mode::Telephone);
        QObject::connect(&card, &QuestionCard::answered, &card,
                         [this](const QString& field, const QString& answer) {
                             interview.answer(field.toStdString(), answer.toStdString());
                             present();
                         });
        QObject::connect(&card, &QuestionCard::nextRequested, &card, [this] {
            card.setFaults(interview, interview.next());
            present();
        });
        QObject::connect(&card, &QuestionCard::backRequested, &card, [this] {
            interview.back();
            present();
        });
        present();
        card.show();
        card.activateWindow();
        card.focusInput();
    }

    void present()
    {
        if (interview.current())
            card.present(interview, *interview.current());
    }
    void type(Qt::Key key)
    {
        QTest::keyClick(card.focusWidget() ? card.focusWidget() : &card, key);
    }
    void write(const QString& text) { QTest::keyClicks(card.focusWidget(), text); }
    std::string answer(const char* field) { return answerTo(interview.record().answers, field); }
    QAbstractButton* button(const char* option)
    {
        QWidget* row = card.findChild<QWidget*>(QString("option-") + option);
        return row ? row->findChild<QAbstractButton*>() : nullptr;
    }

    Interview interview;
    QuestionCard card;
};

} // namespace

TEST_CASE("One answer is chosen by its code, by mouse, and taken away", "[ui][interview]")
{
    Carded one({{.name = "q", .kind = SingleChoice{"towns"}, .besides = "unsure"},
                {.name = "n", .kind = Note{}}});
    one.type(Qt::Key_2);
    CHECK(one.answer("q") == "2");
    CHECK(one.button("2")->isChecked());
    one.type(Qt::Key_9);
    one.type(Qt::Key_8);
    CHECK(one.answer("q") == "98");
    CHECK_FALSE(one.button("2")->isChecked());
    one.button("1")->click();
    CHECK(one.answer("q") == "1");
    // "1" may go on to "12": it is whole after a pause, or when another key ends it.
    one.type(Qt::Key_Delete);
    CHECK(one.answer("q").empty());
    one.type(Qt::Key_1);
    CHECK(one.answer("q").empty());
    one.type(Qt::Key_2);
    CHECK(one.answer("q") == "12");
    one.type(Qt::Key_Return);
    CHECK(one.card.findChild<QLabel*>("wording")->isHidden()); // the note has no words here
    one.type(Qt::Key_PageUp);
    CHECK(one.button("12")->isChecked());
}

TEST_CASE("Several answers toggle, and one that stands alone clears the others", "[ui][interview]")
{
    Carded several({{.name = "q", .kind = MultipleChoice{.list = "towns"}}});
    several.type(Qt::Key_2);
    several.button("1")->click();
    CHECK(several.answer("q") == "1 2"); // in the order of the list
    several.type(Qt::Key_3);
    CHECK(several.answer("q") == "3");
    several.button("96")->click();
    CHECK(several.answer("q") == "96");
    auto* words = several.card.findChild<QLineEdit*>("specify");
    REQUIRE(words->isVisibleTo(&several.card));
    QTest::keyClicks(words, "Binh Xuyen");
    CHECK(several.answer("q_96_text") == "Binh Xuyen");
    several.button("96")->click();
    CHECK(several.answer("q").empty());
    CHECK_FALSE(words->isVisibleTo(&several.card));
}

TEST_CASE("Numbers and dates are written the reader's way", "[ui][interview]")
{
    useLanguage(Language::Vietnamese);
    Carded entry({{.name = "km",
                   .kind = NumberEntry{.unit = {{"en", "km"}}, .most = 50, .decimals = 1},
                   .besides = "unsure"},
                  {.name = "day", .kind = DateEntry{}}});
    entry.write("12,5");
    CHECK(entry.answer("km") == "12.5");
    CHECK(entry.card.findChild<QLineEdit*>("entry")->text() == "12,5");
    entry.button("98")->click();
    CHECK(entry.answer("km") == "98");
    CHECK(entry.card.findChild<QLineEdit*>("entry")->text().isEmpty());
    entry.card.focusInput();
    entry.write("51");
    entry.type(Qt::Key_Return);
    CHECK(entry.card.faultText().contains("50"));
    QTest::keyClick(entry.card.focusWidget(), Qt::Key_Backspace);
    entry.type(Qt::Key_Return);
    entry.write("5/7/2026");
    CHECK(entry.answer("day") == "2026-07-05");
    CHECK(entry.card.findChild<QLineEdit*>("entry")->text() == "5/7/2026");
    useLanguage(Language::English);
}

TEST_CASE("A grid is keyed item by item, a ranking in order, ten points with two keys",
          "[ui][interview]")
{
    Carded all({{.name = "g", .kind = Grid{.list = "towns", .items = {{"a", {}}, {"b", {}}}}},
                {.name = "r", .kind = Ranking{.list = "towns", .places = 2}},
                {.name = "nps", .kind = Recommendation{}}});
    all.type(Qt::Key_2);
    all.type(Qt::Key_3);
    CHECK(all.answer("a") == "2");
    CHECK(all.answer("b") == "3");
    all.type(Qt::Key_Return);
    all.type(Qt::Key_2);
    all.button("1")->click();
    all.button("96")->click(); // no third place
    CHECK(all.answer("r") == "2 1");
    CHECK(all.button("2")->text() == "1");
    all.type(Qt::Key_2);
    CHECK(all.answer("r") == "1");
    all.button("96")->click();
    all.type(Qt::Key_Return);
    all.type(Qt::Key_1);
    all.type(Qt::Key_0);
    CHECK(all.answer("nps") == "10");
}

TEST_CASE("Words are shown as they are, with answers in them, in the mode's own way",
          "[ui][interview]")
{
    Question asked{.name = "q",
                   .kind = TextEntry{},
                   .text = {.text = {{"en", "<b>x</b>"}},
                            .byMode = {{Mode::Telephone, {{"en", "You said ${n}: <b>why</b>?"}}}}},
                   .interviewer = {{"en", "Wait."}}};
    Carded card({{.name = "n", .kind = NumberEntry{}}, asked});
    card.write("7");
    card.type(Qt::Key_Return);
    auto* wording = card.card.findChild<QLabel*>("wording");
    CHECK(wording->text() == "You said 7: <b>why</b>?");
    CHECK(wording->textFormat() == Qt::PlainText);
    CHECK(card.card.findChild<QLabel*>("interviewer")->isVisibleTo(&card.card));
    card.card.setMode(Mode::Online);
    card.present();
    CHECK(wording->text() == "<b>x</b>");
    CHECK_FALSE(card.card.findChild<QLabel*>("interviewer")->isVisibleTo(&card.card));
}
