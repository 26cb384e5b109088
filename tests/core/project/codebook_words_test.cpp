// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/codebook_words.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <limits>

using namespace quadrat;
using Catch::Contains;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::string anyText()
{
    return *rc::gen::element<std::string>("", "a", "Tuổi", "\"quoted\"\n", "1", "0.1", "Đường 5 ");
}

Texts anyTexts()
{
    Texts texts;
    for (const char* language : {"", "en", "vi"})
        if (*rc::gen::arbitrary<bool>())
            texts[language] = anyText();
    return texts;
}

Missing anyMissing()
{
    return Missing(*rc::gen::inRange(0, 5));
}

Variable anyVariable()
{
    Variable variable;
    variable.name = "v" + anyText();
    variable.label = anyTexts();
    variable.kind = ValueKind(*rc::gen::inRange(0, 5));
    variable.level = MeasurementLevel(*rc::gen::inRange(0, 4));
    variable.role = VariableRole(*rc::gen::inRange(0, 7));
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        variable.values.push_back({anyText(), anyTexts(), anyMissing()});
    for (int count = *rc::gen::inRange(0, 3); count > 0; --count)
        variable.missingRanges.push_back({*rc::gen::element(-infinity, -8.0, 0.1),
                                          *rc::gen::element(1e300, 99.0, infinity), anyMissing()});
    variable.format = anyText();
    return variable;
}

Codebook anyCodebook()
{
    Codebook codebook{.title = anyTexts(), .variables = {}, .sets = {}};
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        codebook.variables.push_back(anyVariable());
    for (int count = *rc::gen::inRange(0, 3); count > 0; --count) {
        MultipleResponseSet set{
            .name = "s" + anyText(), .label = anyTexts(), .variables = {}, .countedValue = {}};
        for (int member = *rc::gen::inRange(0, 3); member > 0; --member)
            set.variables.push_back(anyText());
        if (*rc::gen::arbitrary<bool>())
            set.countedValue = anyText();
        codebook.sets.push_back(std::move(set));
    }
    return codebook;
}

Codebook readText(const char* text)
{
    return readCodebook(Json::parse(text), "codebook");
}

} // namespace

TEST_CASE("A codebook comes back from its JSON as it was", "[project][identity]")
{
    CHECK(rc::check("every codebook", [] {
        const Codebook codebook = anyCodebook();
        const std::string text = writeCodebook(codebook).dump();
        RC_ASSERT(readCodebook(Json::parse(text), "codebook") == codebook);
    }));
}

TEST_CASE("Entries of a codebook that hold their default are left out", "[project]")
{
    Variable age;
    age.name = "age";
    age.label = {{"", "Age"}};
    age.missingRanges = {{-infinity, -1, Missing::NoAnswer}};
    const Codebook codebook{.title = {}, .variables = {age}, .sets = {}};
    CHECK(writeCodebook(codebook).dump() ==
          R"({"variables":[{"name":"age","label":"Age","missing":[{"high":-1.0}]}]})");
}

TEST_CASE("What is wrong in a codebook is named with its place", "[project][error]")
{
    CHECK_THROWS_WITH(readText(R"({"variables": [{"name": "a"}, {"label": "x"}]})"),
                      Contains("codebook.variables[1].name is missing"));
    CHECK_THROWS_WITH(readText(R"({"variables": [{"name": "a", "kind": "date-tme"}]})"),
                      Contains("codebook.variables[0].kind is \"date-tme\"") &&
                          Contains("date-time"));
    CHECK_THROWS_WITH(readText(R"({"variables": [{"name": "a", "values": [{"label": "x"}]}]})"),
                      Contains("codebook.variables[0].values[0].value is missing"));
    CHECK_THROWS_WITH(readText(R"({"variables": {"name": "a"}})"),
                      Contains("codebook.variables must be a list"));
    CHECK_THROWS_WITH(readText(R"({"variabels": []})"), Contains("Is it \"variables\"?"));
    CHECK_THROWS_WITH(readText(R"({"title": {"vi": 3}})"), Contains("codebook.title.vi"));
    CHECK_THROWS_WITH(readText(R"({"sets": [{"name": "m", "counted": [1]}]})"),
                      Contains("codebook.sets[0].counted"));
}
