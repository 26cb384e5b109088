// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/typed_code.h"

#include <catch2/catch.hpp>

using namespace quadrat::ui;

namespace {

QStringList numbered(int first, int last, int width)
{
    QStringList codes;
    for (int k = first; k <= last; ++k)
        codes << QString::number(k).rightJustified(width, '0');
    return codes;
}

/// "code" where it is one, "code+" where more may follow, "+" where it must, "-" where it is none.
QString read(const char* typed, const QStringList& codes)
{
    const TypedCode found = typedCode(typed, codes);
    return found.isNone() ? QString("-") : found.whole + (found.canGoOn ? "+" : "");
}

} // namespace

TEST_CASE("A code is whole as soon as no other begins so", "[ui][interview]")
{
    const QStringList short9 = numbered(1, 9, 1);
    CHECK(read("1", short9) == "1");
    CHECK(read("0", short9) == "-"); // a slip is told at once in a list of single digits
    const QStringList ten = numbered(0, 10, 1);
    CHECK(read("0", ten) == "0");
    CHECK(read("1", ten) == "1+");
    CHECK(read("10", ten) == "10");
    CHECK(read("-8", {"-8", "-9"}) == "-8");
    CHECK(read("-", {"-8", "-9"}) == "+");
    CHECK(read("", short9) == "-");
    CHECK(read("b", {"a", "ba"}) == "+");
}

TEST_CASE("Zeros in front may be typed or left out where one code alone is meant",
          "[ui][interview]")
{
    const QStringList twelve = numbered(1, 12, 1), wide = numbered(1, 12, 2);
    CHECK(read("0", twelve) == "+");
    CHECK(read("01", twelve) == "1"); // as fast as a code of two digits
    CHECK(read("001", twelve) == "-");
    CHECK(read("1", twelve) == "1+");
    CHECK(read("1", wide) == "01+"); // 10, 11 and 12 begin so; Enter says it is 01
    CHECK(read("2", wide) == "02");
    CHECK(read("01", wide) == "01");
    CHECK(read("0", wide) == "+");
    CHECK(read("13", wide) == "-");

    // Both are codes: each is itself.
    CHECK(read("1", {"1", "01"}) == "1");
    CHECK(read("01", {"1", "01"}) == "01");
    // A code of another branch that begins so waits; its zeros are not eaten.
    CHECK(read("2", {"002", "215"}) == "002+");
    CHECK(read("21", {"002", "215"}) == "+");
    CHECK(read("0", {"00", "15"}) == "00+");
    CHECK(read("4", {"004", "0004"}) == "-"); // not to be told apart
    CHECK(read("00001", {"00001", "00100"}) == "00001");
    CHECK(read("1", {"00001", "00100"}) == "00001+");
}
