// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/mail_message.h"

#include "core/base/error.h"
#include "core/forms/answers_file.h"
#include "core/forms/html_text.h"
#include "core/forms/mail_headers.h"
#include "tests/core/io/malformed.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace quadrat;

namespace {

const std::string folder = QUADRAT_TEST_DATA "/mail/";

MailMessage messageIn(const std::string& name)
{
    return readMail(bytesOf(folder + name), name);
}

std::string refusal(const MailDraft& draft)
{
    try {
        writeMail(draft);
    } catch (const Error& error) {
        return error.what();
    }
    return "written";
}

MailDraft invitation()
{
    return {.from = {"Trung tâm khảo sát dư luận xã hội của thành phố", "khaosat@example.org"},
            .to = {"Nguyễn Văn \"An\"", "an.nguyen+kt@example.org"},
            .replyTo = "tra-loi@example.org",
            .subject = "Mời ông/bà trả lời phiếu khảo sát mức độ hài lòng về dịch vụ công năm 2026",
            .body = "Kính gửi ông/bà,\n\nFrom now on = hay:   \n.\n" + std::string(200, 'x') +
                    "\nấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ ấ\n",
            .attachments = {{"Phiếu khảo sát của ông Nguyễn Văn An, phường Hải Châu, Đà Nẵng.html",
                             "text/html", "<p>Chào</p>\n"},
                            {"a.bin", "application/octet-stream", std::string("\0\xFF\r\n.", 5)}},
            .date = "2026-11-23T05:30:31Z"};
}

} // namespace

TEST_CASE("A message reads back as it was written", "[identity]")
{
    const MailDraft draft = invitation();
    const std::string bytes = writeMail(draft);
    const MailMessage read = readMail(bytes, "an.eml");
    CHECK(read.from == draft.from);
    CHECK(read.subject == draft.subject);
    CHECK(read.date == "2026-11-23 05:30:31");
    REQUIRE(read.parts.size() == 3);
    CHECK(read.parts[0] == MailPart{"text/plain", "", draft.body, "2026-11-23 05:30:31", ""});
    CHECK(read.parts[1].fileName == draft.attachments[0].fileName);
    CHECK(read.parts[1].content == draft.attachments[0].content);
    CHECK(read.parts[2].fileName == "a.bin");
    CHECK(read.parts[2].content == draft.attachments[1].content);
    CHECK(read.issues.empty());
    CHECK(writeMail(draft) == bytes);

    MailDraft plain = draft;
    plain.attachments.clear();
    CHECK(readMail(writeMail(plain), "an.eml").parts.front().content == draft.body);
}

TEST_CASE("A message that is written keeps to the standards")
{
    const std::string bytes = writeMail(invitation());
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = bytes.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        CHECK(end - at <= 78);
        const std::string line = bytes.substr(at, end - at);
        CHECK(line.find('\n') == std::string::npos);
        CHECK(std::ranges::all_of(line, [](char c) { return c >= ' ' && c <= '~'; }));
        CHECK_FALSE(line.starts_with("From "));
        CHECK(line != ".");
        at = end + 2;
    }
    CHECK_THAT(bytes, Catch::Contains("\r\nX-Unsent: 1\r\n") &&
                          Catch::Contains("\r\nDate: Mon, 23 Nov 2026 05:30:31 +0000\r\n") &&
                          Catch::Contains("\r\nReply-To: tra-loi@example.org\r\n") &&
                          Catch::Contains("filename*0*=UTF-8''Phi%E1%BA%BFu"));
}

TEST_CASE("No value can begin another header", "[error]")
{
    for (const char* bad : {"a\nBcc: x@example.org", "a\r", "a\x01"}) {
        MailDraft draft = invitation();
        draft.subject = bad;
        CHECK_THAT(refusal(draft), Catch::Contains("Subject"));
        draft = invitation();
        draft.to.name = bad;
        CHECK_THAT(refusal(draft), Catch::Contains("The To of"));
        draft = invitation();
        draft.attachments[0].fileName = bad;
        CHECK_THAT(refusal(draft), Catch::Contains("attachment"));
    }
    for (const char* bad :
         {"", "an", "an@", "@example.org", "an@example", "a b@example.org", "an@exa mple.org",
          "an@example..org", "an@-example.org", ".an@example.org", "an@example.org\n",
          "an@example.org>, <b@c.org", "an@example.1", "ấn@example.org", "a@b@example.org"}) {
        CAPTURE(bad);
        CHECK_FALSE(isMailAddress(bad));
        MailDraft draft = invitation();
        draft.to.address = bad;
        CHECK_THAT(refusal(draft), Catch::Contains("no e-mail address"));
    }
    for (const char* good : {"an@example.org", "a.b+c_d@mail.example.com.vn", "1@a-b.vn"})
        CHECK(isMailAddress(good));
}

TEST_CASE("Headers are read as mail programs write them", "[reference]")
{
    // Examples of RFC 2047, section 8, and RFC 2231, sections 3 and 4.
    CHECK(decodedWords("(=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=)") == "(ab)");
    CHECK(decodedWords("(=?ISO-8859-1?Q?a?= b)") == "(a b)");
    CHECK(decodedWords("(=?ISO-8859-1?Q?a_b?=)") == "(a b)");
    CHECK(decodedWords("=?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?= "
                       "=?ISO-8859-2?B?dSB1bmRlcnN0YW5kIHRoZSBleGFtcGxlLg==?=") ==
          "If you can read this you understand the example.");
    CHECK(valueWithParameters("application/x-stuff; title*0*=us-ascii'en'This%20is%20even%20more"
                              "%20; title*1*=%2A%2A%2Afun%2A%2A%2A%20; title*2=\"isn't it!\"")
              .parameters.at("title") == "This is even more ***fun*** isn't it!");
    // A letter cut in two by careless programs.
    CHECK(decodedWords("=?utf-8?B?4bo=?= =?utf-8?B?pQ==?=") == "ấ");
    CHECK(addressIn("\"Lan, Nguyen\" <lan@example.org>, b@example.org") ==
          MailAddress{"Lan, Nguyen", "lan@example.org"});
    CHECK(addressIn("b@example.org (Bình)") == MailAddress{"Bình", "b@example.org"});
    CHECK(momentOfMail("Mon, 3 Nov 2026 04:05:06 +0700 (ICT)") == "2026-11-03 04:05:06");
    CHECK(momentOfMail("3 Nov 2026 04:05 GMT") == "2026-11-03 04:05:00");
    CHECK(momentOfMail("yesterday").empty());
}

TEST_CASE("Messages of mail programs are read")
{
    SECTION("Outlook")
    {
        const MailMessage read = messageIn("outlook-attachment.eml");
        CHECK(read.from == MailAddress{"Nguyễn Thị Lan", "lan@example.org"});
        CHECK(read.subject == "Trả lời: Khảo sát mức độ hài lòng");
        REQUIRE(read.parts.size() == 3);
        CHECK(read.parts[0].content.starts_with("Kính gửi,\n\nTôi gửi"));
        CHECK(textOfHtml(read.parts[1].content) == "Kính gửi,\nTôi gửi phiếu đã trả lời.\n");
        CHECK(read.parts[2].fileName == "desk-1-0001B.answers.json");
        const ReturnedAnswers answers = readAnswers(read.parts[2].content, "a");
        REQUIRE(answers.submissions.size() == 1);
        CHECK(answers.submissions[0].caseCode == "1-0001B");
    }
    SECTION("Gmail")
    {
        const MailMessage read = messageIn("gmail-reply.eml");
        CHECK(read.subject == "Re: Khảo sát mức độ hài lòng");
        CHECK(read.date == "2026-11-23 15:01:10");
        REQUIRE(read.parts.size() == 2);
        CHECK_THAT(read.parts[0].content, Catch::Contains("\n> [q1: ]\n"));
        CHECK_THAT(textOfHtml(read.parts[1].content),
                   Catch::Contains("[q1: 5]\n") && Catch::Contains("\n> [q1: ]\n"));
    }
    SECTION("Thunderbird")
    {
        const MailMessage read = messageIn("thunderbird-code.eml");
        CHECK(read.from == MailAddress{"C\" D", "cd@example.org"});
        REQUIRE(read.parts.size() == 1);
        CHECK_THAT(read.parts[0].content,
                   Catch::Contains("Xin gửi mã trả lời: đây ạ.\n") &&
                       Catch::Contains("\n> Kính mời ông/bà trả lời phiếu khảo sát.\n>> [case:"));
        CHECK(readAnswerCodes(read.parts[0].content, "a").submissions.size() == 1);
    }
    SECTION("a message in a message, in windows-1258")
    {
        const MailMessage read = messageIn("forwarded-1258.eml");
        REQUIRE(read.parts.size() == 2);
        CHECK(read.parts[0].id == "<outer@example.org>");
        CHECK(read.parts[1].id == "<inner@example.org>");
        CHECK(read.parts[1].date == "2026-11-22 08:00:05");
        CHECK_THAT(read.parts[1].content, Catch::Contains("> [q1: Rất hài lòng]\n") &&
                                              Catch::Contains("không có ý kiến gì"));
        CHECK(read.issues.empty());
    }
    SECTION("a mailbox")
    {
        const std::vector<std::string> messages =
            messagesOfMailbox(bytesOf(folder + "two.mbox"), "two.mbox");
        REQUIRE(messages.size() == 2);
        CHECK_THAT(readMail(messages[0], "1").parts[0].content,
                   Catch::StartsWith("From the village:\n"));
        CHECK_THAT(readMail(messages[1], "2").parts[0].content, Catch::Contains("From now on"));
    }
}

TEST_CASE("What is not quite a message is read as far as it goes")
{
    const MailMessage cut =
        readMail("Subject: a\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
                 "\none\n--xy\n--x\nContent-Type: text/plain; charset=no-such\n"
                 "Content-Transfer-Encoding: base64\n\n*YQ==\xE1*",
                 "a.eml");
    REQUIRE(cut.parts.size() == 2);
    CHECK(cut.parts[0].content == "one\n--xy");
    CHECK(cut.parts[1].content == "a");
    CHECK(cut.issues.size() == 2); // damaged, and an encoding that is not known

    const MailMessage packed =
        readMail("From: a@b.vn\nContent-Type: application/ms-tnef; name=winmail.dat\n\nx", "a.eml");
    REQUIRE(packed.issues.size() == 1);
    CHECK_THAT(packed.issues[0].message.english(), Catch::Contains("winmail.dat"));
}

TEST_CASE("What is no message is refused with its name", "[error]")
{
    const auto says = [](const std::string& bytes) -> std::string {
        try {
            readMail(bytes, "a.eml");
        } catch (const Error& error) {
            return error.what();
        }
        return "read";
    };
    CHECK_THAT(says("no headers here\n"), Catch::Contains("a.eml does not begin"));
    CHECK_THAT(says("A: " + std::string(largestMailHeader, 'x') + "\n\n"),
               Catch::Contains("headers are longer"));
    std::string nested, many = "Content-Type: multipart/mixed; boundary=b\n\n";
    for (int k = 0; k < 30; ++k)
        nested += "Content-Type: message/rfc822\n\n";
    CHECK_THAT(says(nested), Catch::Contains("more than 20 deep"));
    for (int k = 0; k < 1'100; ++k)
        many += "--b\n\nx\n";
    CHECK_THAT(says(many), Catch::Contains("read") || Catch::Contains("more than 1000 parts"));
    CHECK_THROWS_AS(messagesOfMailbox("Dear all,", "a.mbox"), Error);
}

TEST_CASE("Malformed messages are refused or read, nothing else", "[error]")
{
    std::vector<std::string> seeds{writeMail(invitation())};
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".eml" || entry.path().extension() == ".mbox")
            seeds.push_back(bytesOf(entry.path().string()));
    REQUIRE(seeds.size() == 6);
    CHECK(survived(seeds, 1'000, [](const std::string& bytes) {
              if (bytes.starts_with("From "))
                  for (const std::string& message : messagesOfMailbox(bytes, "a"))
                      readMail(message, "a");
              for (const MailPart& part : readMail(bytes, "a").parts)
                  textOfHtml(part.content);
          }) == 1'000);
}
