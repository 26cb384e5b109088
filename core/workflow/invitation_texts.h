// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// How somebody who is invited answers.
enum class InvitationForm {
    Attached, ///< the form for the browser, attached
    InBody,   ///< the form in the message itself, answered by replying
    Both,
};

enum class InvitationPurpose { Invitation, Reminder };

/// Subject and body of a message by language. In them may stand {name}, {code}, {link}, {deadline}
/// and {title} (of the questionnaire).
struct InvitationText {
    Texts subject, body;

    bool operator==(const InvitationText&) const = default;
};

/// What the words to begin with are for.
struct UsualInvitation {
    InvitationPurpose purpose = InvitationPurpose::Invitation;
    InvitationForm form = InvitationForm::Attached;
    bool hasLink = false, hasDeadline = false; ///< what they may name
};
/// Words to begin with, in Vietnamese and English.
InvitationText usualInvitation(const UsualInvitation& wanted);

/// The text with each {word} replaced; a word that is not among them stays.
std::string withPlaces(std::string_view text, const std::map<std::string, std::string>& values);

/// Words in braces that are no place to be filled: slips of the pen.
std::vector<std::string> unknownPlaces(std::string_view text);

} // namespace quadrat
