// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/mapping_words.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace quadrat;
using Catch::Contains;

namespace {

std::string anyText()
{
    return *rc::gen::element<std::string>("a", "Dấu thời gian", "q2[SQ001]", "\"x\"\n", "1", " ");
}

Texts anyTexts()
{
    Texts texts;
    for (const char* language : {"", "en", "vi"})
        if (*rc::gen::arbitrary<bool>())
            texts[language] = anyText();
    return texts;
}

DateOrder anyOrder()
{
    return DateOrder(*rc::gen::inRange(0, 3));
}

ColumnMapping anyColumn()
{
    ColumnMapping column{.column = anyText(), .label = anyTexts(), .dates = anyOrder()};
    column.variable = *rc::gen::element<std::string>("", "q1");
    column.role = VariableRole(*rc::gen::inRange(0, 7));
    if (*rc::gen::arbitrary<bool>())
        column.kind = ValueKind(*rc::gen::inRange(0, 5));
    for (int count = *rc::gen::inRange(0, 3); count > 0; --count)
        column.codes[anyText()] = *rc::gen::element<std::string>("", "5", "Có");
    if (*rc::gen::arbitrary<bool>())
        column.decimal = *rc::gen::element('.', ',');
    return column;
}

ChoiceMapping anyChoice()
{
    ChoiceMapping choice{.set = anyText(), .label = anyTexts()};
    choice.layout = ChoiceLayout(*rc::gen::inRange(0, 3));
    choice.columns = {anyText()};
    choice.separator = *rc::gen::element<std::string>("", ";", ", ", " ");
    for (int count = *rc::gen::inRange(0, 3); count > 0; --count)
        choice.options.push_back(
            {*rc::gen::element<std::string>("", "tv", "1"), anyText(), anyTexts()});
    choice.other = *rc::gen::element<std::string>("", "q2_text");
    if (!choice.other.empty())
        choice.otherColumn = *rc::gen::element<std::string>("", "q2[other]");
    return choice;
}

std::string refusal(const char* json)
{
    try {
        parseMapping(json);
    } catch (const Error& error) {
        return error.message().english();
    }
    return "";
}

} // namespace

TEST_CASE("A mapping reads back as it was written", "[project][identity]")
{
    CHECK(rc::check("any mapping", [] {
        ImportMapping mapping;
        for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
            mapping.columns.push_back(anyColumn());
        for (int count = *rc::gen::inRange(0, 3); count > 0; --count)
            mapping.choices.push_back(anyChoice());
        if (*rc::gen::arbitrary<bool>())
            mapping.duration = DurationMapping{anyText(), anyText(), anyText(), anyOrder()};
        for (int count = *rc::gen::inRange(0, 3); count > 0; --count)
            mapping.keys.push_back(anyText());
        RC_ASSERT(parseMapping(writeMapping(mapping).dump()) == mapping);
    }));
}

TEST_CASE("A mapping is written with what differs from the usual", "[project]")
{
    CHECK(writeMapping({.columns = {{.column = "Email"},
                                    {.column = "Hài lòng?",
                                     .variable = "q1",
                                     .codes = {{"Rất hài lòng", "5"}}}}})
              .dump() ==
          R"({"columns":[{"column":"Email"},)"
          R"({"column":"Hài lòng?","variable":"q1","codes":{"Rất hài lòng":"5"}}]})");
    CHECK(parseMapping(R"({"columns":[{"column":"a","variable":"q1","codes":{"Có":1}}]})")
              .columns[0]
              .codes.at("Có") == "1");
}

TEST_CASE("Faults in a mapping are named with their place", "[project][error]")
{
    CHECK_THAT(refusal("{\"columns\":\n[{]"), Contains("line 2, column 3"));
    CHECK_THAT(refusal(R"({"colums":[]})"), Contains("\"columns\""));
    CHECK_THAT(refusal(R"({"columns":[{"variable":"q1"}]})"),
               Contains("mapping.columns[0].column is missing"));
    CHECK_THAT(refusal(R"({"columns":[{"column":"a","kind":"day"}]})"), Contains("date-time"));
    CHECK_THAT(refusal(R"({"choices":[{"set":"m","columns":["a","b"]}]})"),
               Contains("mapping.choices[0] has 2 columns"));
    CHECK_THAT(refusal(R"({"choices":[{"set":"m","columns":["a"],"other_column":"b"}]})"),
               Contains("no \"other\""));
}
