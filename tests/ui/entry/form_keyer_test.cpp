// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/form_keyer.h"

#include <catch2/catch.hpp>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// A province of two digits, its communes of five, several media of two digits, and an end.
std::shared_ptr<const Form> addressForm()
{
    OptionList provinces{.name = "province", .options = {}}, media{.name = "media", .options = {}};
    for (const char* code : {"01", "02", "04", "10", "11"})
        provinces.options.push_back({.code = code});
    for (const char* code : {"01", "02", "03", "10", "12"})
        media.options.push_back({.code = code});
    const OptionList communes{.name = "commune",
                              .options = {{.code = "00001", .within = "01"},
                                          {.code = "00100", .within = "01"},
                                          {.code = "00200", .within = "02"}}};
    Questionnaire form{.name = "address", .languages = {"en"}};
    form.lists = {provinces, communes, media};
    Section section{.name = "a"};
    section.questions = {{.name = "p", .kind = SingleChoice{"province"}},
                         {.name = "c", .kind = SingleChoice{.list = "commune", .within = "p"}},
                         {.name = "m", .kind = MultipleChoice{.list = "media"}},
                         {.name = "end", .kind = TextEntry{}}};
    form.sections = {section};
    return std::make_shared<const Form>(std::move(form));
}

struct Keyed {
    FormKeyer keyer{addressForm(), "2026-11-23 14:05", {}, KeyingStyle::FollowSkips};

    void type(const char* keys)
    {
        for (const char* c = keys; *c; ++c)
            *c == '\n' ? keyer.enter() : keyer.type(QLatin1Char(*c));
    }
    std::string answer(const char* field) { return answerTo(keyer.record().answers, field); }
    std::string at()
    {
        return keyer.current() ? keyer.form().fields()[*keyer.current()].name : "*";
    }
};

} // namespace

TEST_CASE_METHOD(Keyed, "Codes of a cascade are keyed with or without their zeros", "[ui][entry]")
{
    type("01"); // whole: no key beyond the code
    CHECK(answer("p") == "01");
    CHECK(at() == "c");
    type("1\n"); // 00100 begins so, too: one key more
    CHECK(answer("c") == "00001");
    CHECK(at() == "m");
    keyer.goTo(0);
    type("2"); // no other begins so
    CHECK(answer("p") == "02");
    CHECK(at() == "c");
    type("2"); // of the other branch nothing is offered, and the code is the only one
    CHECK(keyer.typed() == "2");
    type("00");
    CHECK(answer("c") == "00200");
    keyer.goTo(0);
    type("1\n"); // 10 and 11 begin so
    CHECK(answer("p") == "01");
    CHECK(keyer.faults().empty());
}

TEST_CASE_METHOD(Keyed, "Several codes of two digits are keyed as they come", "[ui][entry]")
{
    keyer.goTo(2);
    type("1"); // 10 and 12 begin so
    CHECK(keyer.typed() == "1");
    type("3"); // no 13: the 1 was 01
    CHECK(answer("m") == "01 03");
    type("12");
    CHECK(answer("m") == "01 03 12");
    type("02\n");
    CHECK(answer("m") == "01 02 03 12");
    CHECK(at() == "end");
    CHECK(answerOfLine(keyer.form(), 2, "3 1") == "03 01");
    CHECK(answerOfLine(keyer.form(), 0, "7") == "7");
}
