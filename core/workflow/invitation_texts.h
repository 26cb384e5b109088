// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/invitation_choices.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

enum class InvitationPurpose { Invitation, Reminder };

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
