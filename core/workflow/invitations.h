// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/forms/mail_message.h"
#include "core/io/imported.h"
#include "core/questionnaire/form.h"
#include "core/workflow/invitation_texts.h"

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace quadrat {

/// Personal invitations as messages to be sent from a mail program; nothing is sent by this one.
/// Names and addresses come from a list (of a draw, or a table) and go into the messages and the
/// table beside them, nowhere else: the study knows case codes alone.

/// By the names that such columns usually have, in Vietnamese and English.
InvitationColumns proposedColumns(const Dataset& list);

/// The list of a draw (drawnList) without its reserve, which is asked only in the place of units
/// that are lost.
Imported withoutReserve(Imported drawn);

struct InvitationRequest {
    InvitationColumns columns;
    InvitationPurpose purpose = InvitationPurpose::Invitation;
    InvitationForm form = InvitationForm::Attached;
    InvitationText text;    ///< empty: usualInvitation
    MailAddress from{};     ///< empty: of whoever sends the messages
    std::string link{};     ///< {code} in it stands for the case code; may be empty
    std::string deadline{}; ///< 2026-12-15; may be empty
    std::string language{}; ///< where the list says none; empty: the first of the questionnaire
    std::set<std::string> answered{}; ///< codes of cases that have answered: not written to
    std::set<std::string> refusedCases{};
};

/// One person to be written to.
struct Invitee {
    std::string caseCode, name, address, language;
    std::size_t row = 0; ///< of the list

    bool operator==(const Invitee&) const = default;
};

struct InvitationPlan {
    std::vector<Invitee> invitees; ///< in the order of the list
    std::vector<Issue> issues;     ///< with rows; a Fault keeps its row out
    std::size_t withoutAddress = 0, answered = 0, refused = 0; ///< rows that are not written to
    std::size_t newCodes = 0;                                  ///< cases that had none

    bool hasFaults() const;
};

/// Who is to be written to. Codes that the list lacks are made: random, of ten digits, with a
/// letter that shows slips of the pen (case_codes.h).
/// \throws Error{InvalidInput} for columns that are not there, words in braces that are no place to
///         be filled, a deadline that is no day, a sender that is no address, and a reminder to a
///         list without codes
InvitationPlan planInvitations(const Form& form, const Imported& list,
                               const InvitationRequest& request);

/// The message to one person.
/// \throws Error{InvalidInput} as htmlForm, mailForm and writeMail
MailDraft invitationTo(const Form& form, const Invitee& invitee, const InvitationRequest& request);

/// The address of the form for one person; empty if there is none.
std::string linkOf(const Invitee& invitee, const InvitationRequest& request);

/// A row a person: case, name, email, language, link, file of the message. It is what mail-merge of
/// other programs takes, and the list to remind by.
std::string invitationTable(const InvitationPlan& plan, const InvitationRequest& request);

inline constexpr const char* invitationTableName = "invitations.csv";

/// Writes one .eml a person and the table into a new or empty folder: all of them or nothing.
/// \throws Error{UnwritableFile} also if there is something in the folder already
/// Cost: about 12 ms a message with the form attached.
void writeInvitations(const std::filesystem::path& folder, const Form& form,
                      const InvitationPlan& plan, const InvitationRequest& request,
                      const Progress& progress = {});

} // namespace quadrat
