// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/mail_message.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// The headers of a message or a part of one (RFC 5322, 2045, 2047, 2231).

struct MailHeader {
    std::string name;  ///< small letters
    std::string value; ///< unfolded, as it stands
};

/// Takes the headers off the beginning of `bytes`, with the empty line that ends them.
/// \throws Error{UnreadableFile} if they are over the limit
std::vector<MailHeader> takeHeaders(std::string_view& bytes, const std::string& place);

/// Empty if there is none of that name.
std::string headerOf(const std::vector<MailHeader>& headers, std::string_view name);

/// A text with its encoded words (=?UTF-8?Q?…?=) read.
std::string decodedWords(std::string_view text);

MailAddress addressIn(std::string_view header); ///< the first of a list

/// "Mon, 23 Nov 2026 14:05:00 +0700" as 2026-11-23 14:05:00; empty if it is none.
std::string momentOfMail(std::string_view date);

/// `text/plain; charset="utf-8"` taken apart.
struct MailValue {
    std::string value;                             ///< small letters
    std::map<std::string, std::string> parameters; ///< names in small letters; UTF-8
};
MailValue valueWithParameters(std::string_view header);

/// Bytes in a named encoding as UTF-8, whatever it takes: where they are not of it, it is guessed.
struct DecodedMail {
    std::string text;
    bool isGuess = false; ///< the encoding was not known, or bytes were not of it
};
DecodedMail decodedMail(std::string_view bytes, const std::string& encoding);

/// Bytes from quoted-printable (RFC 2045, 6.7); what is no code stands for itself.
std::string fromQuotedPrintable(std::string_view text);

} // namespace quadrat
