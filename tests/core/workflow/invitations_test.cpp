// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/invitations.h"

#include "../storage/study_folder.h"
#include "core/base/error.h"
#include "core/fieldwork/call_outcome.h"
#include "core/forms/mail_form.h"
#include "core/io/delimited_text.h"
#include "core/storage/calls.h"
#include "core/workflow/answered_cases.h"
#include "core/workflow/case_codes.h"
#include "tests/core/forms/mail_questionnaire.h"
#include "tests/core/io/malformed.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace quadrat;

namespace {

const char* const listText = "Họ tên,E-mail,Ngôn ngữ,Từ chối\n"
                             "Nguyễn Văn An,an@example.org,vi,\n"
                             "John [case: 9] Smith,john@example.org,en,\n"
                             "Không thư,,vi,\n"
                             ",binh@example.org,,\n"
                             "Trần Thị Cúc,cuc@example.org,vi,x\n";

Imported list(const std::string& text = listText)
{
    return readDelimitedBytes(text);
}

InvitationRequest requestFor(const Imported& from)
{
    return {.columns = proposedColumns(from.data), .text = {}, .deadline = "2026-12-15"};
}

std::string said(const InvitationPlan& plan)
{
    std::string text;
    for (const Issue& issue : plan.issues)
        text += issue.message.english() + "\n";
    return text;
}

} // namespace

TEST_CASE("The columns of a list are found by their names")
{
    const InvitationColumns columns = proposedColumns(list().data);
    CHECK(columns == InvitationColumns{.address = "E-mail",
                                       .name = "Họ tên",
                                       .language = "Ngôn ngữ",
                                       .caseCode = "",
                                       .refused = "Từ chối"});
    CHECK(proposedColumns(list("sample_case,email\n1,a@b.vn\n").data).caseCode == "sample_case");
}

TEST_CASE("Everybody with an address gets a message of their own")
{
    const Form form(deskQuestionnaire());
    const Imported people = list();
    InvitationRequest request = requestFor(people);
    request.form = InvitationForm::Both;
    request.link = "https://example.org/f?c={code}";
    const InvitationPlan plan = planInvitations(form, people, request);
    REQUIRE(plan.invitees.size() == 3);
    CHECK(plan.withoutAddress == 1);
    CHECK(plan.refused == 1);
    CHECK(plan.newCodes == 3);
    CHECK(said(plan).empty());
    std::set<std::string> codes;
    for (const Invitee& one : plan.invitees) {
        CHECK(readCaseCode(one.caseCode) == one.caseCode);
        CHECK(one.caseCode.size() == 13); // 0-NNNNNNNNNNX
        CHECK(codes.insert(one.caseCode).second);
    }
    CHECK(plan.invitees[0].language == "vi");
    CHECK(plan.invitees[1].language == "en");
    CHECK(plan.invitees[2].language == "vi"); // the list says none

    const MailMessage first =
        readMail(writeMail(invitationTo(form, plan.invitees[0], request)), "");
    CHECK(first.subject == "Mời tham gia khảo sát: Bộ phận một cửa");
    CHECK_THAT(first.parts[0].content,
               Catch::StartsWith("Kính gửi Nguyễn Văn An,") &&
                   Catch::Contains("trước ngày 15/12/2026") &&
                   Catch::Contains("https://example.org/f?c=" + plan.invitees[0].caseCode) &&
                   Catch::Contains("[case: " + plan.invitees[0].caseCode + "]\n"));
    REQUIRE(first.parts.size() == 2);
    CHECK(first.parts[1].fileName == "desk-" + plan.invitees[0].caseCode + ".html");
    CHECK_THAT(first.parts[1].content, Catch::Contains(plan.invitees[0].caseCode));

    const MailDraft second = invitationTo(form, plan.invitees[1], request);
    CHECK_THAT(second.body,
               Catch::StartsWith("Dear John (case: 9) Smith,") && Catch::Contains("by 15/12/2026"));
    CHECK_THAT(invitationTo(form, plan.invitees[2], request).body,
               Catch::StartsWith("Kính gửi ông/bà,"));
    request.form = InvitationForm::InBody;
    CHECK(invitationTo(form, plan.invitees[0], request).attachments.empty());
}

TEST_CASE("A folder of messages is written whole, and reminders go to those who have not answered",
          "[workflow]")
{
    const StudyFolder folder;
    const Form form(deskQuestionnaire());
    const Imported people = list();
    InvitationRequest request = requestFor(people);
    request.form = InvitationForm::InBody;
    const InvitationPlan plan = planInvitations(form, people, request);
    const std::filesystem::path out = folder / "out";
    writeInvitations(out, form, plan, request);

    std::size_t messages = 0;
    for (const auto& entry : std::filesystem::directory_iterator(out)) {
        if (entry.path().extension() != ".eml")
            continue;
        ++messages;
        CHECK_THAT(bytesOf(entry.path().string()), Catch::Contains("X-Unsent: 1"));
    }
    CHECK(messages == 3);
    CHECK_FALSE(std::filesystem::exists(folder / "out.draft"));
    CHECK_THROWS_WITH(writeInvitations(out, form, plan, request), Catch::Contains("something in"));

    const Imported table = readDelimited(out / invitationTableName);
    REQUIRE(table.data.rowCount() == 3);
    InvitationRequest reminder = requestFor(table);
    CHECK(reminder.columns.caseCode == "case");
    reminder.purpose = InvitationPurpose::Reminder;
    const StudyFolder elsewhere;
    ProjectFile file = ProjectFile::create(elsewhere / "a.quadrat");
    addCall(file.database(), "responses",
            {.caseCode = plan.invitees[2].caseCode,
             .calledAt = "2026-11-23T08:00:00Z",
             .caller = "Lan",
             .outcome = outcomeWord(CallOutcome::Refusal),
             .callBackAt = {}});
    reminder.answered = {plan.invitees[1].caseCode};
    CHECK(answeredCases(file, {}, "responses").empty());
    CHECK(planInvitations(form, table, reminder).invitees.size() == 2);
    reminder.refusedCases = refusedCases(file, "responses");
    const InvitationPlan again = planInvitations(form, table, reminder);
    REQUIRE(again.invitees.size() == 1);
    CHECK(again.refused == 1);
    CHECK(again.answered == 1);
    CHECK(again.newCodes == 0);
    CHECK(again.invitees[0].caseCode == plan.invitees[0].caseCode);
    CHECK_THAT(invitationTo(form, again.invitees[0], reminder).subject,
               Catch::StartsWith("Nhắc lại:"));
}

TEST_CASE("Bad addresses, codes that come twice and slips in the message are told", "[error]")
{
    const Form form(deskQuestionnaire());
    const std::string code = caseCode(1, 2);
    std::string sloppy = code;
    sloppy.back() = char(sloppy.back() - 'A' + 'a');
    const Imported people = list("email,case,lang\nan@example,1-0001B,vi\na@b.vn," + code +
                                 ",fr\nc@d.vn," + sloppy + ",vi\na@b.vn,1-0003D,vi\n");
    const InvitationPlan plan = planInvitations(form, people, requestFor(people));
    CHECK(plan.hasFaults());
    CHECK_THAT(said(plan),
               Catch::Contains("Row 2: \"an@example\" is no e-mail address.") &&
                   Catch::Contains("language \"fr\"") &&
                   Catch::Contains("Row 4 has the same case code (" + code + ") as row 3.") &&
                   Catch::Contains("Row 5 has the same address (a@b.vn) as row 3."));
    CHECK(plan.invitees.size() == 2);

    InvitationRequest request = requestFor(people);
    request.text.body = {{"vi", "Kính gửi {nmae}"}};
    CHECK_THROWS_WITH(planInvitations(form, people, request), Catch::Contains("{nmae}"));
    InvitationRequest wrong = requestFor(people);
    wrong.deadline = "31/02/2026";
    CHECK_THROWS_WITH(planInvitations(form, people, wrong), Catch::Contains("31/02/2026"));
    wrong = requestFor(people);
    wrong.from.address = "office";
    CHECK_THROWS_WITH(planInvitations(form, people, wrong), Catch::Contains("\"office\""));
    request = requestFor(people);
    request.columns.caseCode = "";
    request.purpose = InvitationPurpose::Reminder;
    CHECK_THROWS_WITH(planInvitations(form, people, request), Catch::Contains("invitations.csv"));
    request.columns.address = "nothing";
    CHECK_THROWS_AS(planInvitations(form, people, request), Error);

    // Nothing is left where one message cannot be written.
    const StudyFolder folder;
    InvitationPlan bad;
    bad.invitees = {{"1", "An", "an@example.org", "vi", 0}, {"2", "Bình", "no address", "vi", 1}};
    CHECK_THROWS_AS(writeInvitations(folder / "out", form, bad, requestFor(people)), Error);
    CHECK_FALSE(std::filesystem::exists(folder / "out"));
    CHECK_FALSE(std::filesystem::exists(folder / "out.draft"));
    CHECK_THROWS_AS(writeInvitations(folder / "out", form, {}, requestFor(people)), Error);
}

TEST_CASE("Places in a message are filled, all else stays")
{
    CHECK(withPlaces("{name}, {code} {x} {name", {{"name", "{code}"}, {"code", "7"}}) ==
          "{code}, 7 {x} {name");
    CHECK(unknownPlaces("{name} {link} {deadline} {title} {code} {A} {} {nam}") ==
          std::vector<std::string>{"nam"});
    for (const InvitationForm form :
         {InvitationForm::Attached, InvitationForm::InBody, InvitationForm::Both})
        for (const auto& [language, text] :
             usualInvitation({.form = form, .hasLink = true, .hasDeadline = true}).body)
            CHECK(unknownPlaces(text).empty());
}
