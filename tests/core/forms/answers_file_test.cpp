// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answers_file.h"

#include "core/base/error.h"
#include "core/forms/base64.h"
#include "core/forms/html_text.h"
#include "tests/core/io/malformed.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

Submission sending()
{
    return {.caseCode = "1-0007K",
            .submission = "9f0c2c1e",
            .form = "poll 2 after the pilot",
            .mode = "online",
            .language = "vi",
            .started = "2026-11-23 14:05:00",
            .ended = "2026-11-23 14:12:30",
            .clerk = {},
            .answers = {{"age", "41"}, {"why", "Chờ lâu; \"ồn\"\n5 < 6 & 7"}, {"used", "1 3"}}};
}

/// What the findings say, a line each.
std::string said(const ReturnedAnswers& read)
{
    std::string text;
    for (const Issue& issue : read.issues)
        text += issue.message.english() + "\n";
    return text;
}

std::string refusal(std::string_view json)
{
    try {
        return said(readAnswers(json, "an.json"));
    } catch (const Error& error) {
        return error.what();
    }
}

/// What mail programs do to a line of text: cut after so many characters, each line begun anew.
std::string cut(const std::string& text, std::size_t width, const std::string& lineEnd)
{
    std::string lines;
    for (std::size_t k = 0; k < text.size(); k += width)
        lines += text.substr(k, width) + lineEnd;
    return lines;
}

} // namespace

TEST_CASE("Answers read back as they were written", "[identity]")
{
    const ReturnedAnswers fromFile = readAnswers(writeAnswers(sending()), "an.json");
    CHECK(fromFile.submissions == std::vector{sending()});
    CHECK(fromFile.issues.empty());

    const ReturnedAnswers fromCode = readAnswerCodes(answerCode(sending()), "a message");
    CHECK(fromCode.submissions == std::vector{sending()});
    CHECK(fromCode.issues.empty());
}

TEST_CASE("The text code is base64url and a CRC-32 of the JSON", "[reference]")
{
    // CRC-32 (IEEE) of "123456789" is cbf43926 in every published table; base64 as RFC 4648 says.
    CHECK(toBase64Url("123456789") == "MTIzNDU2Nzg5");
    CHECK(toBase64("foob") == "Zm9vYg==");
    CHECK(toBase64Url("\xFB\xFF") == "-_8");
    CHECK(fromBase64("-_8") == "\xFB\xFF");
    CHECK(fromBase64("Zm9v\r\nYg==") == "foob");
    CHECK_FALSE(fromBase64("Zm9v*").has_value());
    const std::string sample = "\xFF\x80 quadrat, quadrat, quadrat, quadrat";
    for (std::size_t size = 0; size <= sample.size(); ++size) {
        const std::string bytes = sample.substr(0, size);
        CHECK(fromBase64(toBase64(bytes, 8)) == bytes);
        CHECK(fromBase64(toBase64Url(bytes)) == bytes);
    }
    // The body is not JSON, but the sum is right: it is read as far as that.
    CHECK_THAT(said(readAnswerCodes("QDR1:MTIzNDU2Nzg5:cbf43926;", "mail")),
               Catch::Contains("left out"));
    CHECK_THAT(said(readAnswerCodes("QDR1:MTIzNDU2Nzg5:cbf43927;", "mail")),
               Catch::Contains("damaged") && Catch::Contains("line 1"));
}

TEST_CASE("A code is found whatever mail programs did to it")
{
    const std::string code = answerCode(sending());
    const std::vector<std::string> texts{
        "Kính gửi,\nđây là mã:\n" + cut(code, 60, "\n") + "\nCảm ơn",
        "> > " + cut(code, 50, "\r\n> > "),
        cut(code, 72, "=\r\n"),
        "<div>Mã: <b>" + cut(code, 40, "<br>\n&nbsp;") + "</b></div>",
        "<p>" + cut(code, 30, "&#8203;") + "</p>",
        cut(code, 3, " "),
        cut(code, 70, "\xC2\xA0\n| "),
    };
    for (const std::string& text : texts) {
        CAPTURE(text);
        const ReturnedAnswers read = readAnswerCodes(text, "mail");
        CHECK(read.submissions == std::vector{sending()});
        CHECK(said(read).empty());
    }
}

TEST_CASE("A code without its semicolon is whole if its check sum fits")
{
    const std::string code = answerCode(sending());
    const std::string bare = code.substr(0, code.size() - 1);
    CHECK(readAnswerCodes(bare, "mail").submissions == std::vector{sending()});
    CHECK(readAnswerCodes(bare + "\nChào anh", "mail").submissions == std::vector{sending()});
    CHECK_THAT(said(readAnswerCodes(bare.substr(0, bare.size() - 1), "mail")),
               Catch::Contains("line 1 is broken off"));
    std::string other = bare;
    other.back() = other.back() == '0' ? '1' : '0';
    CHECK_THAT(said(readAnswerCodes(other, "mail")), Catch::Contains("line 1 is broken off"));
    CHECK(readAnswerCodes(other + "\n" + code, "mail").submissions == std::vector{sending()});
}

TEST_CASE("Several codes in one text are told apart, and the same one twice is one")
{
    Submission other = sending();
    other.caseCode = "1-0008L";
    const std::string text = answerCode(sending()) + " and " + answerCode(other) + "\n> " +
                             answerCode(sending()) + "\nQDR1:abc";
    const ReturnedAnswers read = readAnswerCodes(text, "mail");
    CHECK(read.submissions == std::vector{sending(), other});
    CHECK_THAT(said(read), Catch::Contains("mail: the code in line 3 is broken off"));
    CHECK(readAnswerCodes("Nothing here: QDR", "mail").issues.empty());
}

TEST_CASE("A list, lines and one object are read alike")
{
    Submission other = sending();
    other.submission = "77";
    const std::string one = writeAnswers(sending()), two = writeAnswers(other);
    const std::vector both{sending(), other};
    CHECK(readAnswers("[" + one + ",\n" + two + "]", "in.json").submissions == both);
    CHECK(readAnswers(one + "\r\n\n" + two + "\n", "in.json").submissions == both);
    CHECK(readAnswers("\xEF\xBB\xBF \n" + one + "\n", "in.json").submissions.size() == 1);

    const ReturnedAnswers broken = readAnswers(one + "\n{\"format\": \n" + two + "\n", "in.json");
    CHECK(broken.submissions == both);
    CHECK_THAT(said(broken), Catch::Contains("in.json: line 2"));
}

TEST_CASE("Details of a person are not taken")
{
    const ReturnedAnswers read =
        readAnswers(R"({"format":"quadrat-answers","version":1,"form":"poll","submission":"a",)"
                    R"("answers":{"q1":2,"q2":null,"q3":" x "},"contact":{"name":"Nguyễn An"}})",
                    "an.json");
    REQUIRE(read.submissions.size() == 1);
    CHECK(read.submissions[0].answers == Answers{{"q1", "2"}, {"q3", "x"}});
    CHECK(read.submissions[0].form == "poll");
    CHECK(read.submissions[0].mode == "online");
    REQUIRE(read.issues.size() == 1);
    CHECK(read.issues[0].severity == Severity::Note);
    CHECK_THAT(said(read), !Catch::Contains("An") && Catch::Contains("not taken in"));
}

TEST_CASE("What is no answers file is refused with its place", "[error]")
{
    const std::string head = R"({"format":"quadrat-answers","version":1,"form":"poll",)";
    CHECK_THAT(refusal("{\n\"a\": }"), Catch::Contains("an.json: line 2"));
    CHECK_THAT(refusal(" \n"), Catch::Contains("empty"));
    CHECK_THAT(refusal(R"({"format":"other"})"), Catch::Contains("left out"));
    CHECK_THAT(refusal(R"({"format":"quadrat-answers","version":2})"), Catch::Contains("newer"));
    CHECK_THAT(refusal(head + R"("answers":{}})"), Catch::Contains("neither a case code"));
    CHECK_THAT(refusal(head + R"("case":"1","answers":[]})"), Catch::Contains("no answers"));
    CHECK_THAT(refusal(head + R"("case":"1","answers":{"q":[1]}})"),
               Catch::Contains("\"q\"") && Catch::Contains("not a text"));
    CHECK_THAT(refusal(head + R"("case":"1","started":"noon","answers":{}})"),
               Catch::Contains("started"));
    CHECK_THAT(refusal(head + R"("case":"1","mode":"pigeon","answers":{}})"),
               Catch::Contains("pigeon"));
    CHECK_THAT(refusal("[3, {}]"), Catch::Contains("an.json[1]") && Catch::Contains("an.json[2]"));
    CHECK_THAT(refusal(std::string(20, '[')), Catch::Contains("within lists"));
    CHECK_THAT(refusal("[1e999]"), Catch::Contains("left out") || Catch::Contains("too large"));
    CHECK_THAT(refusal("{\"a\": \"\xFF\"}"), Catch::Contains("line 1"));
    Submission bad = sending();
    bad.answers["why"] = "\xFF";
    CHECK_THROWS_AS(writeAnswers(bad), Error);
}

TEST_CASE("HTML is read as lines of text")
{
    CHECK(textOfHtml("<html><head><style>p{}</style></head><p>[q1:&nbsp;2]</p><p>a &lt;b&gt;\n c"
                     "<br>d<blockquote>Em&#7877;<div>x</div></blockquote>y") ==
          "[q1: 2]\na <b> c\nd\n> Emễ\n> x\ny\n");
    CHECK(textOfHtml("1 < 2 &unknown; <!-- <p> --> <pre>a\nb</pre>") == "1 < 2 &unknown; a\nb\n");
}

TEST_CASE("Malformed answers are refused or read, nothing else", "[error]")
{
    const std::string json = writeAnswers(sending()), code = answerCode(sending());
    CHECK(survived({json, "[" + json + "," + json + "]", json + "\n" + json}, 1'000,
                   [](const std::string& bytes) { readAnswers(bytes, "a"); }) == 1'000);
    CHECK(survived({code, "> " + cut(code, 20, "\n> "), "<p>" + code + "&#x41;</p>"}, 1'000,
                   [](const std::string& bytes) {
                       readAnswerCodes(bytes, "a");
                       textOfHtml(bytes);
                   }) == 1'000);
}
