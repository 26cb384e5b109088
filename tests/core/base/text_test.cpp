// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/blanks.h"
#include "core/base/collation.h"
#include "core/base/folding.h"
#include "core/base/utf8.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace quadrat;

TEST_CASE("Blanks go from both ends and stay inside", "[base]")
{
    CHECK(withoutBlanksAround(" \t\r\n\f\va  b\n") == "a  b");
    CHECK(withoutBlanksAround("bao giờ\xC2\xA0") == "bao giờ\xC2\xA0"); // of typesetting: kept
    CHECK(withoutBlanksAround(" \n").empty());
    CHECK(withoutBlanksAround("").empty());
}

TEST_CASE("The first byte that is not UTF-8 is found", "[base]")
{
    // Unicode 15, table 3-7: well-formed byte sequences, and what lies next to them.
    CHECK_FALSE(firstInvalidByte("plain, Đường, 中, 😀, \xF4\x8F\xBF\xBF").has_value());
    CHECK_FALSE(firstInvalidByte("").has_value());
    CHECK(firstInvalidByte("a\x80") == 1u);            // a continuation alone
    CHECK(firstInvalidByte("ab\xC1\xBF") == 2u);       // overlong, two bytes
    CHECK(firstInvalidByte("\xE0\x9F\xBF") == 0u);     // overlong, three bytes
    CHECK(firstInvalidByte("\xED\xA0\x80") == 0u);     // a surrogate
    CHECK(firstInvalidByte("\xF0\x8F\xBF\xBF") == 0u); // overlong, four bytes
    CHECK(firstInvalidByte("\xF4\x90\x80\x80") == 0u); // above U+10FFFF
    CHECK(firstInvalidByte("\xF5\x80\x80\x80") == 0u);
    CHECK(firstInvalidByte("caf\xE9 noir, sixteen bytes and more") == 3u);
    CHECK(firstInvalidByte("sixteen bytes of it, then \xC4") == 26u); // cut short
    CHECK(firstInvalidByte("\xE1\xBB") == 0u);
}

TEST_CASE("A bad byte is found wherever it stands", "[base][identity]")
{
    std::string text;
    for (int k = 0; k < 12; ++k)
        text += "Đường 😀 plain text " + std::string(std::size_t(5 * k), 'x');
    REQUIRE_FALSE(firstInvalidByte(text).has_value());
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string damaged = text;
        damaged[at] = '\xFF';
        std::size_t begin = at; // of the sequence that the byte belonged to
        while ((text[begin] & 0xC0) == 0x80)
            --begin;
        CHECK(firstInvalidByte(damaged) == begin);
    }
}

TEST_CASE("Search sees letters, not their case and marks", "[base]")
{
    CHECK(folded("Đường phố HỒ CHÍ MINH").find("duong pho ho chi minh") == 0);
    CHECK(folded("Đu\u031Bo\u031B\u0300ng") == "duong"); // marks after the letters
    CHECK(folded("QUẢNG NGÃI, Thừa Thiên – Huế") == "quang ngai, thua thien – hue");
    CHECK(folded("Plain ASCII 42") == "plain ascii 42");
    CHECK(folded("Straße Île") == "strasse ile");
    CHECK(folded("") == "");
}

TEST_CASE("Names stand in the order of a Vietnamese dictionary", "[base]")
{
    const std::vector<std::string> expected{"a",   "à", "ả", "ã", "á",  "ạ", "an",      "ă",  "ắ",
                                            "â",   "ấ", "b", "d", "Dư", "đ", "Đà Nẵng", "e",  "ê",
                                            "Huế", "o", "ô", "ơ", "u",  "ư", "xã",      "xá", "y"};
    std::vector<std::string> names = expected;
    std::ranges::reverse(names);
    std::ranges::sort(names, VietnameseOrder());
    CHECK(names == expected);

    const VietnameseOrder before;
    CHECK(before("Huê\u0301", "Huệ")); // composed or not makes no difference
    CHECK(before("Huế", "Huê\u0323"));
    CHECK_FALSE(before("x", "x"));
    CHECK(before("ế", "e\u0302\u0301") != before("e\u0302\u0301", "ế"));
}
