// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/invitation_choices.h"
#include "core/project/json_reader.h"

#include <string>

namespace quadrat {

/// The choices as JSON and back; what holds its default is left out.
///
///     {"table": "people.xlsx", "columns": {"address": "E-mail", "name": "Họ tên"},
///      "form": "in-body", "deadline": "2026-12-15", "subject": {"vi": "Mời trả lời"}}
Json writeInvitationChoices(const InvitationChoices& choices);

/// \param place  what errors call the whole ("invitations")
/// \throws Error{InvalidInput} that names the place of what is not known or of the wrong kind
InvitationChoices readInvitationChoices(const Json& json, const std::string& place);

} // namespace quadrat
