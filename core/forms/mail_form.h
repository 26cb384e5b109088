// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/answers_file.h"
#include "core/questionnaire/form.h"

#include <string>
#include <string_view>

namespace quadrat {

/// A questionnaire as plain text in a message, answered by replying: after each question stands a
/// line "[q5: ]" to be filled in.

struct MailFormOptions {
    std::string caseCode{}; ///< of a personal form; empty: none
    std::string language{}; ///< one of the questionnaire's; empty: its first
};

/// Sections that repeat are written out so often; more can be added by hand.
inline constexpr std::size_t writtenInstances = 6;
/// Longer lists are not written out: their words are asked for.
inline constexpr std::size_t longestWrittenList = 60;

/// Questions with their wording for e-mail, options with codes in the order of the case, and what
/// each is asked on in words. Questions that say who somebody is are left out: the message says it
/// already, and their answers never stand beside others.
/// \throws Error{InvalidInput} for a language the questionnaire does not have
std::string mailForm(const Form& form, const MailFormOptions& options = {});

/// What a text says of the form that was filled in, before any answer is read.
struct MailFormHead {
    std::string form;      ///< name and version; empty if it does not say
    bool isFilled = false; ///< there are entries other than form, case and language that hold words
};
MailFormHead headOfMailForm(std::string_view text);

/// Where a reply comes from.
struct ReplyOrigin {
    std::string place; ///< what findings call it
    std::string id;    ///< of the message: tells it from others where there is no case code
    std::string date;  ///< 2026-11-23 14:05:00; may be empty
};

/// Reads a form that was filled in, also within quoted lines ("> "): names in any case, values as
/// typedAnswer. What the sender wrote goes before what is quoted. Told: names that no question has,
/// and those filled in twice with different values.
ReturnedAnswers readMailForm(const Form& form, std::string_view text, const ReplyOrigin& origin);

} // namespace quadrat
