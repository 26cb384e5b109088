// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/encoding.h"

#include "core/base/error.h"
#include "core/io/delimited_text.h"
#include "core/io/vietnamese_encodings.h"

#include <catch2/catch.hpp>

#include <string>

using namespace quadrat;

namespace {

std::filesystem::path file(const std::string& name)
{
    return std::filesystem::path(QUADRAT_TEST_DATA) / "text" / name;
}

} // namespace

TEST_CASE("Vietnamese files in every encoding of the trade say the same", "[io][reference]")
{
    // One table, encoded by other programs: UTF-16 and TCVN 5712 by glibc's iconv, windows-1258
    // from its own letters and tone marks, VNI-Windows typed after the table of its makers.
    const Dataset expected = readDelimited(file("provinces_utf8.csv")).data;
    REQUIRE(expected.rowCount() == 12);
    CHECK(expected.at("tỉnh").label(0) == "Thừa Thiên Huế");
    for (const auto& [name, encoding] : {std::pair("provinces_utf16le.csv", "UTF-16LE"),
                                         {"provinces_utf16be.csv", "UTF-16BE"},
                                         {"provinces_utf16_unmarked.csv", "UTF-16LE"},
                                         {"provinces_1258.csv", "windows-1258"},
                                         {"provinces_tcvn3.csv", "TCVN3"},
                                         {"provinces_vni.csv", "VNI"}}) {
        CAPTURE(name);
        const Imported imported = readDelimited(file(name));
        CHECK(imported.data == expected);
        REQUIRE(imported.notes.size() == 1);
        CHECK(imported.notes[0].english() ==
              std::string("The text is encoded as ") + encoding + ".");

        TextOptions told;
        told.encoding = encoding;
        CHECK(readDelimited(file(name), told).data == expected);
    }
}

TEST_CASE("TCVN3 and VNI-Windows have all letters of Vietnamese", "[io]")
{
    CHECK(fromTcvn3("\xA8\xBE\xBB\xBC\xBD\xC6\xA9\xCA\xC7\xC8\xC9\xCB\xB8\xB5\xB6\xB7\xB9") ==
          "ăắằẳẵặâấầẩẫậáàảãạ");
    CHECK(fromTcvn3("\xD0\xCC\xCE\xCF\xD1\xAA\xD5\xD2\xD3\xD4\xD6\xDD\xD7\xD8\xDC\xDE") ==
          "éèẻẽẹêếềểễệíìỉĩị");
    CHECK(fromTcvn3("\xE3\xDF\xE1\xE2\xE4\xAB\xE8\xE5\xE6\xE7\xE9\xAC\xED\xEA\xEB\xEC\xEE") ==
          "óòỏõọôốồổỗộơớờởỡợ");
    CHECK(fromTcvn3("\xF3\xEF\xF1\xF2\xF4\xAD\xF8\xF5\xF6\xF7\xF9\xFD\xFA\xFB\xFC\xFE\xAE") ==
          "úùủũụưứừửữựýỳỷỹỵđ");
    CHECK(fromTcvn3("\xA1\xA2\xA3\xA4\xA5\xA6\xA7") == "ĂÂÊÔƠƯĐ");

    CHECK(fromVni("a\xF9"
                  "a\xF8"
                  "a\xFB"
                  "a\xF5"
                  "a\xEF"
                  "a\xEA"
                  "a\xE9"
                  "a\xE8"
                  "a\xFA"
                  "a\xFC"
                  "a\xEB") == "áàảãạăắằẳẵặ");
    CHECK(fromVni("a\xE2"
                  "a\xE1"
                  "a\xE0"
                  "a\xE5"
                  "a\xE3"
                  "a\xE4"
                  "e\xE2"
                  "e\xE1"
                  "o\xE0"
                  "o\xE4"
                  "e\xFB"
                  "y\xF9"
                  "y\xF5") == "âấầẩẫậêếồộẻýỹ");
    CHECK(fromVni("\xED\xEC\xE6\xF3\xF2\xEE\xF1\xF4\xF4\xF9\xF4\xEF\xF6\xF6\xF8\xF6\xF5") ==
          "íìỉĩịỵđơớợưừữ");
    CHECK(fromVni("\xD1\xD6\xD4\xD8NG A\xD9 E\xC2 O\xC4 U\xCF") == "ĐƯỜNG Á Ê Ộ Ụ");
}

TEST_CASE("Words are told to be Vietnamese by their syllables", "[io]")
{
    CHECK(vietnameseShare("Đường làng còn ngập khi mưa to, giếng khoan, quyển, khuỷu, nghiêng") ==
          1);
    CHECK(vietnameseShare("crème brûlée à la façon") < 0.5);
    CHECK(vietnameseShare("plain") == 0);
}

TEST_CASE("Bytes of no encoding we know are not guessed at", "[io][error]")
{
    CHECK_FALSE(likelyVietnameseEncoding("caf\xE9 cr\xE8me br\xFBl\xE9"
                                         "e")
                    .has_value());
    // Mostly UTF-8: a damaged file, and not another encoding.
    CHECK_FALSE(likelyVietnameseEncoding("Đường làng còn ngập khi m\xC6 to").has_value());
    CHECK(knownEncoding("Cp1258") == "windows-1258");
    CHECK(knownEncoding("ABC") == "TCVN3");
    CHECK(knownEncoding("latin1") == "latin1");
    CHECK_THROWS_AS(knownEncoding("klingon"), Error);
    try {
        decoded(std::string_view("a\0\n\0\0\xD8z\0", 8), "UTF-16LE"); // half a surrogate pair
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.message().english() == "Byte 4 (in line 2) is not of the encoding UTF-16LE. "
                                           "Name the encoding of the file, or save it as UTF-8.");
    }
}

TEST_CASE("An encoding that is told is kept to", "[io]")
{
    TextOptions options;
    options.encoding = "windows-1252";
    const auto imported = readDelimitedBytes("ville\nMontr\xE9"
                                             "al\nQu\xE9"
                                             "bec\n",
                                             options);
    CHECK(imported.data.at("ville").label(1) == "Québec");
    options.encoding = "UTF-8";
    CHECK_THROWS_AS(readDelimitedBytes("ville\nQu\xE9"
                                       "bec\n",
                                       options),
                    Error);
}
