// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/mail_form.h"

#include "core/base/error.h"
#include "core/forms/mail_message.h"
#include "core/forms/typed_answer.h"
#include "core/project/questionnaire_words.h"
#include "core/questionnaire/form_state.h"
#include "tests/core/forms/mail_questionnaire.h"
#include "tests/core/io/malformed.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

const ReplyOrigin origin{.place = "an.eml", .id = "<1@example.org>", .date = "2026-11-23 14:05:00"};

/// The form with answers put into its brackets, as somebody who replies does.
std::string filledIn(std::string text, const Answers& answers, const std::string& before = "")
{
    for (const auto& [field, answer] : answers) {
        const std::string entry = "[" + field + ": ]";
        const std::size_t at = text.find(entry);
        INFO(field);
        REQUIRE(at != std::string::npos);
        text.replace(at, entry.size(), "[" + field + ": " + answer + "]");
    }
    std::string quoted = before;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        quoted += before.empty() ? "" : "> ";
        quoted += text.substr(at, end + 1 - at);
        at = end + 1;
    }
    return quoted;
}

std::string said(const ReturnedAnswers& read)
{
    std::string text;
    for (const Issue& issue : read.issues)
        text += issue.message.english() + "\n";
    return text;
}

Submission onlyOne(const ReturnedAnswers& read)
{
    CAPTURE(said(read));
    REQUIRE(read.submissions.size() == 1);
    return read.submissions.front();
}

std::string typed(const Form& form, const char* field, std::string_view text)
{
    return typedAnswer(form, *form.find(field), text, {});
}

} // namespace

TEST_CASE("An e-mail form asks with numbers, codes, conditions and a place to write")
{
    const Form form(deskQuestionnaire());
    const std::string text = mailForm(form, {.caseCode = "1-0001B", .language = "en"});
    CHECK_THAT(text, Catch::Contains("[form: desk 1]\n[language: en]\n[case: 1-0001B]\n"));
    CHECK_THAT(text, Catch::Contains("Q1. How satisfied are you?\n"
                                     "    1 = Very dissatisfied\n") &&
                         Catch::Contains("    98 = Don't know\n[q1: ]\n"));
    CHECK_THAT(text, Catch::Contains("at most 2 answers") &&
                         Catch::Contains("[used: ]\n    If “Other”, in words: "
                                         "[used_96_text: ]\n"));
    CHECK_THAT(text, Catch::Contains("(Answer only if question 1 is 3 or less") ||
                         Catch::Contains("(Answer only if question 1 is “"));
    CHECK_THAT(text, Catch::Contains("    Opening hours [hours: ]\n    Staff [staff: ]\n"));
    CHECK_THAT(text, Catch::Contains("a number, from 0 to 600, in minutes\n[waited: ]"));
    CHECK_THAT(text, Catch::Contains("23/11/2026\n[visited: ]"));
    CHECK_THAT(text, Catch::Contains("--- No. 1 ---") && Catch::Contains("--- No. 6 ---") &&
                         !Catch::Contains("--- No. 7 ---") && Catch::Contains("[age_7: ]"));
    CHECK_THAT(text, !Catch::Contains("full name")); // who somebody is
    CHECK_THAT(mailForm(form), Catch::Contains("[language: vi]") && Catch::Contains("Câu 1.") &&
                                   Catch::Contains("(Chỉ trả lời nếu câu 1") &&
                                   !Catch::Contains("[case:"));
    CHECK_THROWS_AS(mailForm(form, {.caseCode = {}, .language = "fr"}), Error);
}

TEST_CASE("What is filled into an e-mail form comes back", "[identity]")
{
    const Form form(deskQuestionnaire());
    const Answers answers{{"q1", "2"},
                          {"used", "1 96"},
                          {"used_96_text", "Hộ tịch"},
                          {"hours", "4"},
                          {"staff", "98"},
                          {"waited", "12.5"},
                          {"visited", "2026-11-20"},
                          {"why", "Chờ [rất] lâu"},
                          {"first", "3 1"},
                          {"recommend", "7"},
                          {"members", "2"},
                          {"age_1", "40"},
                          {"age_2", "-8"}};
    for (const std::string language : {"vi", "en"}) {
        const std::string form_ = mailForm(form, {.caseCode = "1-0001B", .language = language});
        for (const std::string& before : {std::string(), std::string("Xin gửi lại.\n\n")}) {
            const ReturnedAnswers read =
                readMailForm(form, filledIn(form_, answers, before), origin);
            const Submission one = onlyOne(read);
            CHECK(said(read).empty());
            CHECK(one.answers == answers);
            CHECK(one.caseCode == "1-0001B");
            CHECK(one.language == language);
            CHECK(one.mode == "email");
            CHECK(one.form == "desk 1");
            CHECK(one.ended == "2026-11-23 14:05:00");
            CHECK(one.submission.size() == 32);
            CHECK(headOfMailForm(filledIn(form_, answers)).form == "desk 1");
        }
    }
    CHECK(readMailForm(form, mailForm(form), origin).submissions.empty());
    CHECK_FALSE(headOfMailForm(mailForm(form)).isFilled);
    const FormState state = stateOf(form, answers, "2026-11-23");
    CHECK(state.faults.empty());
}

TEST_CASE("Every field of a real questionnaire has its place to write", "[identity]")
{
    const Form form(readQuestionnaire(
        parsedJson(bytesOf(QUADRAT_TEST_DATA "/questionnaires/satisfaction.json")), ""));
    const std::string text = mailForm(form);
    std::size_t count = 0;
    for (const Field& field : form.fields()) {
        if (field.type == FieldType::Calculated || field.instance > writtenInstances ||
            form.question(field).identifying)
            continue;
        CAPTURE(field.name);
        CHECK(text.find("[" + field.name + ": ]") != std::string::npos);
        ++count;
    }
    CHECK(count > 60);
}

TEST_CASE("Answers are understood as people type them")
{
    const Form form(deskQuestionnaire());
    CHECK(typed(form, "q1", " 2. ") == "2");
    CHECK(typed(form, "q1", "Rất hài lòng") == "5");
    CHECK(typed(form, "q1", "rat HAI long!") == "5");
    CHECK(typed(form, "q1", "5 = Very satisfied") == "5");
    CHECK(typed(form, "q1", "5 - very dissatisfied") == "5 - very dissatisfied");
    CHECK(typed(form, "q1", "don't know") == "98");
    CHECK(typed(form, "used", "3, 1") == "1 3");
    CHECK(typed(form, "used", "1;3 và 1") == "1 3");
    CHECK(typed(form, "used", "Notarisation and Residence") == "1 2");
    CHECK(typed(form, "used", "Land, building") == "3"); // a label that holds a comma
    CHECK(typed(form, "used", "7 1") == "7 1");
    CHECK(typed(form, "first", "3 > 1") == "3 1");
    CHECK(typed(form, "waited", "12,5 phút") == "12.5");
    CHECK(typed(form, "waited", "an hour") == "an hour");
    CHECK(typed(form, "visited", "5/7/2026") == "2026-07-05");
    CHECK(typed(form, "why", "a\n b") == "a\n b");
    CHECK(typed(form, "used_96_text", "a\n b") == "a b");
    CHECK(typed(form, "age_1", "từ chối") == "-9");
    CHECK(typed(form, "age_1", "40 tuổi") == "40");
}

TEST_CASE("A label in marks of quoting is understood, whatever letter it ends in")
{
    Questionnaire desk = deskQuestionnaire();
    desk.lists[0].options[0].label = {{"vi", "Không bao giờ"}}; // ends in a byte that ” ends in
    const Form form(desk);
    CHECK(typed(form, "q1", "không bao giờ") == "1");
    CHECK(typed(form, "q1", " “Không bao giờ”. ") == "1");
}

TEST_CASE("Numbers are read with points, commas and groups", "[reference]")
{
    const std::vector<std::tuple<const char*, std::size_t, const char*>> cases{
        {"1.200", 0, "1200"},
        {"1.200", 2, "1.200"},
        {"1,200", 0, "1200"},
        {"12,5", 1, "12.5"},
        {"12.5", 1, "12.5"},
        {"1.234.567", 2, "1234567"},
        {"1.234,5", 2, "1234.5"},
        {"1,234.5", 2, "1234.5"},
        {"1 200", 0, "1200"},
        {"-3", 0, "-3"},
        {"−3,25", 2, "-3.25"},
        {"+4", 0, "4"},
        {"12.34,5", 2, "12.34,5"},
        {"1.2.3", 0, "1.2.3"},
        {"", 0, ""},
        {"4-5", 0, "4-5"},
        {"0.5", 0, "0.5"},
        {"1200,", 0, "1200,"},
        {"007", 0, "7"},
        {".5", 1, "0.5"},
        {"1 2", 0, "1 2"},
        {"0", 0, "0"},
        {"-0,50", 2, "-0.50"},
        {"12 345 678", 0, "12345678"}};
    for (const auto& [text, decimals, number] : cases) {
        CAPTURE(text);
        CHECK(typedNumber(text, decimals) == number);
    }
}

TEST_CASE("Names that are not known and answers given twice are told", "[error]")
{
    const Form form(deskQuestionnaire());
    const ReturnedAnswers read = readMailForm(form,
                                              "[Q1: 2]\n[q9: 5] [image: logo.png] [waited:5]\n"
                                              "[why: one\ntwo]\n> [q1: 3]\n[used: ] 1\n"
                                              "[full_name: Nguyễn An]\n[recommend: 4\n\n",
                                              origin);
    const Submission one = onlyOne(read);
    CHECK(
        one.answers ==
        Answers{
            {"q1", "2"}, {"waited", "5"}, {"why", "one\ntwo"}, {"used", "1"}, {"recommend", "4"}});
    CHECK_THAT(said(read), Catch::Contains("no question is called \"q9\"") &&
                               Catch::Contains("\"q1\" is answered twice, by \"2\" and by \"3\"") &&
                               !Catch::Contains("image") && !Catch::Contains("Nguyễn"));
    CHECK(read.issues.size() == 2);
}

TEST_CASE("Replies that mail programs saved are read")
{
    const Form form(deskQuestionnaire());
    const auto read = [&](const char* name, std::size_t part) {
        const std::string file = std::string(QUADRAT_TEST_DATA "/mail/") + name;
        return onlyOne(
            readMailForm(form, readMail(bytesOf(file), name).parts.at(part).content, origin));
    };
    const Submission fromGmail = read("gmail-reply.eml", 0);
    CHECK(fromGmail.caseCode == "1-0002C");
    CHECK(fromGmail.answers == Answers{{"q1", "5"},
                                       {"used", "2 3"},
                                       {"waited", "7.5"},
                                       {"visited", "2026-11-20"},
                                       {"why", "Nhanh"}});
    const Submission forwarded = read("forwarded-1258.eml", 1);
    CHECK(forwarded.caseCode == "1-0004E");
    CHECK(forwarded.answers == Answers{{"q1", "5"},
                                       {"used", "2"},
                                       {"waited", "5"},
                                       {"visited", "2026-11-01"},
                                       {"why", "không có ý kiến gì"}});
}

TEST_CASE("A hostile text in a questionnaire asks for nothing in an e-mail form")
{
    Questionnaire questionnaire = deskQuestionnaire();
    questionnaire.sections[0].questions[0].text.text["vi"] = "[q1: 5] ${q1} ${no} ${";
    questionnaire.lists[0].options[0].label["vi"] = "x\n[used: 1]";
    questionnaire.introduction["vi"] = "[case: 9]\n[form: other]";
    const Form form(questionnaire);
    const std::string text = mailForm(form);
    CHECK(readMailForm(form, text, origin).submissions.empty());
    CHECK(headOfMailForm(text).form == "desk 1");
    CHECK_THAT(text, Catch::Contains("(q1: 5) … (câu trả lời ở câu 1) … ${"));
}

TEST_CASE("Malformed replies are read without harm", "[error]")
{
    const Form form(deskQuestionnaire());
    const std::string text =
        filledIn(mailForm(form), {{"q1", "2"}, {"waited", "1.234,5"}, {"why", "a\nb [c"}});
    CHECK(survived({text, "[case: 1][q1: 2][used: 1 2][visited: 1/2/2026][why: " + text}, 1'000,
                   [&](const std::string& bytes) {
                       headOfMailForm(bytes);
                       readMailForm(form, bytes, origin);
                   }) == 1'000);
}
