// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codebook.h"

#include "core/data/column_of.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace quadrat;

namespace {

const double none = std::numeric_limits<double>::quiet_NaN();

Variable ageWithCodes()
{
    Variable age;
    age.name = "age";
    age.values = {{"99", {{"", "Refused"}}, Missing::Refused}};
    age.missingRanges = {{-std::numeric_limits<double>::infinity(), -1, Missing::NotApplicable}};
    return age;
}

} // namespace

TEST_CASE("Missing codes of the codebook become reasons in codes and blanks in doubles", "[data]")
{
    const std::vector<double> ages{20, 99, none, -8, 31};
    const Column coded = withMissingCodes(columnOf("age", ages), ageWithCodes());
    REQUIRE(coded.coded());
    CHECK(coded.isMissing(1));
    CHECK(coded.isMissing(3));
    CHECK(coded.label(3) == "-8"); // the code stays
    CHECK(coded.number(4) == 31);
    CHECK(coded.coded()->levels.back().missing == Missing::Refused);
    CHECK(coded.coded()->levels.front().missing == Missing::NotApplicable);

    const Column doubles = withMissingCodes(Column("age", NumberValues{ages}), ageWithCodes());
    for (std::size_t row = 0; row < ages.size(); ++row)
        CHECK(doubles.isMissing(row) == coded.isMissing(row));
}

TEST_CASE("Reasons for no answer are read from words in both languages", "[data]")
{
    CHECK(reasonIn("Từ chối trả lời") == Missing::Refused);
    CHECK(reasonIn("REFUSED") == Missing::Refused);
    CHECK(reasonIn("Không biết/Khó trả lời") == Missing::DontKnow);
    CHECK(reasonIn("Not applicable") == Missing::NotApplicable);
    CHECK(reasonIn("Hanoi") == Missing::NoAnswer);
}

TEST_CASE("A text is shown in the language asked for, else as it came", "[data]")
{
    CHECK(textIn({{"", "came"}, {"vi", "tuổi"}}, "vi") == "tuổi");
    CHECK(textIn({{"", "came"}, {"vi", "tuổi"}}, "en") == "came");
    CHECK(textIn({{"vi", "tuổi"}}, "en") == "tuổi");
    CHECK(textIn({}, "en").empty());
}

TEST_CASE("Missing values with a letter are levels after the numbers", "[data]")
{
    const Column column =
        columnOf("q", {2, missingWithLetter('c'), none, 1, missingWithLetter('a')});
    const CodedValues& values = *column.coded();
    REQUIRE(values.levels.size() == 4);
    CHECK(values.levels[0].label == "1");
    CHECK(values.levels[2].label == ".a");
    CHECK(values.levels[3].label == ".c");
    CHECK(column.isMissing(1));
    CHECK(column.isMissing(2));
    CHECK(missingLetter(missingWithLetter('z')) == 'z');
    CHECK(missingLetter(none) == '\0');
    CHECK(std::isnan(missingWithLetter('a')));
}
