// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/invitations.h"

#include "core/base/blanks.h"
#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/data/take_rows.h"
#include "core/forms/html_form.h"
#include "core/forms/mail_form.h"
#include "core/io/loose_text.h"
#include "core/questionnaire/written_date.h"
#include "core/workflow/case_codes.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <random>
#include <utility>

namespace quadrat {

namespace {

/// A code that cannot be guessed from another: ten digits from the chance of the machine. Draws
/// begin with 1, so that these are never theirs.
std::string newCode(std::set<std::string>& taken)
{
    std::random_device chance;
    constexpr std::uint64_t many = 10'000'000'000;
    constexpr std::uint64_t unbiased = ~std::uint64_t(0) / many * many;
    while (true) {
        const std::uint64_t bits = (std::uint64_t(chance()) << 32) | chance();
        if (bits >= unbiased)
            continue;
        std::string code = caseCode(0, std::size_t(bits % many), 10);
        if (taken.insert(code).second)
            return code;
    }
}

/// The first column that one of the words names.
std::string columnNamed(const Dataset& list, std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words)
        for (const Column& column : list.columns())
            if (looseWords(column.name()) == word)
                return column.name();
    return {};
}

/// One line, without brackets: what stands in a name must not read as an entry of a form.
std::string plainName(const std::string& name)
{
    std::string plain;
    for (const char c : name) {
        if (static_cast<unsigned char>(c) < ' ' || c == ' ') {
            if (!plain.empty() && plain.back() != ' ')
                plain += ' ';
        } else {
            plain += c == '[' ? '(' : c == ']' ? ')' : c;
        }
    }
    return std::string(withoutBlanksAround(plain));
}

class InvitationPlanner {
public:
    InvitationPlanner(const Form& form, const Imported& list, const InvitationRequest& request)
        : m_form(form), m_list(list), m_request(request)
    {
        const InvitationColumns& columns = request.columns;
        m_address = &list.data.at(columns.address);
        m_name = columnOrNone(columns.name);
        m_language = columnOrNone(columns.language);
        m_code = columnOrNone(columns.caseCode);
        m_refused = columnOrNone(columns.refused);
        if (!m_code && request.purpose == InvitationPurpose::Reminder)
            throw invalidInput(QUADRAT_TEXT("core", "A reminder needs the codes of the invitation. "
                                                    "Choose the table that was written with it "
                                                    "(%1), or name the column of the codes."),
                               {std::string(invitationTableName)});
        checkPlaces(request.text.subject);
        checkPlaces(request.text.body);
        if (!request.deadline.empty() && !dayOfIso(request.deadline))
            throw invalidInput(QUADRAT_TEXT("core",
                                            "People are to answer until \"%1\", which is no "
                                            "day. Write it as 15/12/2026."),
                               {request.deadline});
        if (!request.from.address.empty() && !isMailAddress(request.from.address))
            throw invalidInput(QUADRAT_TEXT("core", "The sender, \"%1\", is no e-mail address."),
                               {request.from.address});
    }

    InvitationPlan plan() &&
    {
        if (m_code)
            for (std::size_t row = 0; row < m_list.data.rowCount(); ++row)
                m_codes.insert(codeAt(row));
        for (std::size_t row = 0; row < m_list.data.rowCount(); ++row)
            take(row);
        return std::move(m_plan);
    }

private:
    const Column* columnOrNone(const std::string& name) const
    {
        return name.empty() ? nullptr : &m_list.data.at(name);
    }

    static void checkPlaces(const Texts& texts)
    {
        for (const auto& [language, text] : texts)
            for (const std::string& word : unknownPlaces(text))
                throw invalidInput(QUADRAT_TEXT("core", "{%1} in the message is no place to be "
                                                        "filled. There are {name}, {code}, {link}, "
                                                        "{deadline} and {title}."),
                                   {word});
    }

    static std::string valueAt(const Column* column, std::size_t row)
    {
        return column ? std::string(withoutBlanksAround(column->label(row))) : std::string();
    }

    std::string codeAt(std::size_t row) const
    {
        const std::string written = valueAt(m_code, row);
        return readCaseCode(written).value_or(written);
    }

    void tell(Severity severity, std::size_t row, const std::string& column, const char* pattern,
              std::vector<Message::Argument> arguments)
    {
        const std::size_t number = m_list.places.numberOf(row);
        arguments.insert(arguments.begin(), std::int64_t(number));
        m_plan.issues.push_back({.severity = severity,
                                 .message = {pattern, std::move(arguments)},
                                 .row = number,
                                 .column = column,
                                 .sheet = m_list.places.sheet});
    }

    void take(std::size_t row)
    {
        const InvitationColumns& columns = m_request.columns;
        Invitee one{.caseCode = codeAt(row),
                    .name = plainName(valueAt(m_name, row)),
                    .address = valueAt(m_address, row),
                    .language = languageAt(row),
                    .row = row};
        if (one.address.empty()) {
            ++m_plan.withoutAddress;
            return;
        }
        if (!isMailAddress(one.address))
            return tell(Severity::Fault, row, columns.address,
                        QUADRAT_TEXT("core", "Row %1: \"%2\" is no e-mail address."),
                        {one.address});
        if (!valueAt(m_refused, row).empty() || m_request.refusedCases.contains(one.caseCode)) {
            ++m_plan.refused;
            return;
        }
        if (m_request.answered.contains(one.caseCode)) {
            ++m_plan.answered;
            return;
        }
        if (one.caseCode.empty() && m_request.purpose == InvitationPurpose::Reminder)
            return tell(Severity::Fault, row, columns.caseCode,
                        QUADRAT_TEXT("core", "Row %1 has no case code, so that it is not known "
                                             "whether \"%2\" has answered."),
                        {one.address});
        if (one.caseCode.empty()) {
            one.caseCode = newCode(m_codes);
            ++m_plan.newCodes;
        } else if (const auto [first, isNew] = m_rowOfCode.emplace(one.caseCode, row); !isNew) {
            return tell(Severity::Fault, row, columns.caseCode,
                        QUADRAT_TEXT("core", "Row %1 has the same case code (%2) as row %3."),
                        {one.caseCode, std::int64_t(m_list.places.numberOf(first->second))});
        }
        if (const auto [first, isNew] = m_rowOfAddress.emplace(looseText(one.address), row); !isNew)
            tell(Severity::Warning, row, columns.address,
                 QUADRAT_TEXT("core", "Row %1 has the same address (%2) as row %3."),
                 {one.address, std::int64_t(m_list.places.numberOf(first->second))});
        m_plan.invitees.push_back(std::move(one));
    }

    /// Of the list where the questionnaire has it, else the one that is asked for, else the first.
    std::string languageAt(std::size_t row)
    {
        const std::vector<std::string>& languages = m_form.questionnaire().languages;
        const std::string written = looseText(valueAt(m_language, row));
        for (const std::string& language : languages)
            if (looseText(language) == written)
                return language;
        if (!written.empty())
            tell(Severity::Warning, row, m_request.columns.language,
                 QUADRAT_TEXT("core", "Row %1: the questionnaire is not written in the language "
                                      "\"%2\"; another is taken."),
                 {valueAt(m_language, row)});
        if (!m_request.language.empty())
            return m_request.language;
        return languages.empty() ? std::string() : languages.front();
    }

    const Form& m_form;
    const Imported& m_list;
    const InvitationRequest& m_request;
    const Column *m_address = nullptr, *m_name = nullptr, *m_language = nullptr, *m_code = nullptr,
                 *m_refused = nullptr;
    std::set<std::string> m_codes;
    std::map<std::string, std::size_t> m_rowOfCode, m_rowOfAddress;
    InvitationPlan m_plan;
};

std::string titleIn(const Form& form, const std::string& language)
{
    const Questionnaire& questionnaire = form.questionnaire();
    const std::string& title = textIn(questionnaire.title, language);
    return title.empty() ? questionnaire.name : title;
}

} // namespace

bool InvitationPlan::hasFaults() const
{
    return std::ranges::find(issues, Severity::Fault, &Issue::severity) != issues.end();
}

InvitationColumns proposedColumns(const Dataset& list)
{
    return {.address = columnNamed(list, {"email", "e mail", "mail", "thu dien tu", "dia chi email",
                                          "dia chi thu dien tu", "hop thu", "emailaddress",
                                          "email address"}),
            .name = columnNamed(list, {"name", "ho ten", "ho va ten", "ten", "full name",
                                       "fullname", "nguoi nhan"}),
            .language = columnNamed(list, {"language", "lang", "ngon ngu", "tieng"}),
            .caseCode = columnNamed(list, {"sample_case", "sample case", "case", "case code",
                                           "code", "ma phieu", "ma"}),
            .refused = columnNamed(list, {"refused", "tu choi"})};
}

Imported withoutReserve(Imported drawn)
{
    const Column& roles = drawn.data.at("role");
    std::vector<std::size_t> main;
    for (std::size_t row = 0; row < roles.rowCount(); ++row)
        if (roles.label(row) == "main")
            main.push_back(row);
    drawn.data = takeRows(drawn.data, main);
    return drawn;
}

InvitationPlan planInvitations(const Form& form, const Imported& list,
                               const InvitationRequest& request)
{
    return InvitationPlanner(form, list, request).plan();
}

std::string linkOf(const Invitee& invitee, const InvitationRequest& request)
{
    return withPlaces(request.link, {{"code", invitee.caseCode}});
}

MailDraft invitationTo(const Form& form, const Invitee& invitee, const InvitationRequest& request)
{
    const InvitationText usual = usualInvitation({.purpose = request.purpose,
                                                  .form = request.form,
                                                  .hasLink = !request.link.empty(),
                                                  .hasDeadline = !request.deadline.empty()});
    const auto text = [&](const Texts& own, const Texts& other) -> const std::string& {
        return textIn(own.empty() ? other : own, invitee.language);
    };
    const bool isVietnamese = invitee.language.starts_with("vi");
    const std::map<std::string, std::string> values{{"name", !invitee.name.empty() ? invitee.name
                                                             : isVietnamese        ? "ông/bà"
                                                                            : "Sir or Madam"},
                                                    {"code", invitee.caseCode},
                                                    {"link", linkOf(invitee, request)},
                                                    {"deadline", writtenDate(request.deadline)},
                                                    {"title", titleIn(form, invitee.language)}};
    MailDraft draft{.from = request.from,
                    .to = {invitee.name, invitee.address},
                    .replyTo = form.questionnaire().delivery.email,
                    .subject = withPlaces(text(request.text.subject, usual.subject), values),
                    .body = withPlaces(text(request.text.body, usual.body), values),
                    .attachments = {},
                    .date = {}};
    if (request.form != InvitationForm::Attached)
        draft.body += "\n" + std::string(60, '-') + "\n\n" +
                      mailForm(form, {.caseCode = invitee.caseCode, .language = invitee.language});
    if (request.form != InvitationForm::InBody)
        draft.attachments.push_back(
            {.fileName = (form.questionnaire().name.empty() ? "form" : form.questionnaire().name) +
                         "-" + invitee.caseCode + ".html",
             .type = "text/html",
             .content =
                 htmlForm(form, {.caseCode = invitee.caseCode, .language = invitee.language})});
    return draft;
}

} // namespace quadrat
