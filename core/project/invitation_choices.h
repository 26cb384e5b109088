// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"

#include <string>

namespace quadrat {

/// How somebody who is invited answers.
enum class InvitationForm {
    Attached, ///< the form for the browser, attached
    InBody,   ///< the form in the message itself, answered by replying
    Both,
};

/// The columns of a list that tell whom to write to; empty: there is none.
struct InvitationColumns {
    std::string address;
    std::string name{}, language{}, caseCode{};
    std::string refused{}; ///< whoever has anything in it is not written to again

    bool operator==(const InvitationColumns&) const = default;
};

/// Subject and body of a message by language. In them may stand {name}, {code}, {link}, {deadline}
/// and {title} (of the questionnaire).
struct InvitationText {
    Texts subject, body;

    bool operator==(const InvitationText&) const = default;
};

/// How the people of a study are written to, as it was chosen last. No name and no address of
/// anybody: those stand in the list, which stays where it is.
struct InvitationChoices {
    std::string table; ///< path of the list from the folder of the study, with '/'; empty: none
    std::string draw;  ///< or the draw whose list it is
    InvitationColumns columns{};
    InvitationForm form = InvitationForm::Attached;
    std::string deadline{}; ///< 2026-12-15
    std::string link{};     ///< with {code}
    InvitationText text{};  ///< empty in a language: the usual words

    bool operator==(const InvitationChoices&) const = default;
};

} // namespace quadrat
