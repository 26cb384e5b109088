// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Messages of electronic mail as files: .eml (RFC 5322, 2045 to 2047, 2183, 2231) and .mbox. They
/// are written and read; nothing here sends or fetches one.

inline constexpr std::size_t largestMessage = std::size_t(64) << 20; ///< bytes
inline constexpr std::size_t largestMailbox = std::size_t(1) << 30;
inline constexpr std::size_t mostMessages = 100'000; ///< of a mailbox
inline constexpr std::size_t mostMailParts = 1'000;
inline constexpr std::size_t deepestMail = 20; ///< parts within parts, messages within messages
inline constexpr std::size_t largestMailHeader = std::size_t(1) << 20;

struct MailAddress {
    std::string name; ///< may be empty
    std::string address;

    bool operator==(const MailAddress&) const = default;
};

/// Whether it is an address that mail programs take: local@domain of ASCII letters, digits and the
/// usual signs, a domain with a point, at most 254 characters.
bool isMailAddress(std::string_view text);

struct MailAttachment {
    std::string fileName;
    std::string type = "application/octet-stream";
    std::string content;
};

/// A message to be opened in a mail program, looked at, and sent there.
struct MailDraft {
    MailAddress from{}; ///< empty: that of whoever sends it
    MailAddress to{};
    std::string replyTo{}; ///< empty: none
    std::string subject{};
    std::string body{}; ///< plain text, lines ended by \n
    std::vector<MailAttachment> attachments{};
    std::string date{}; ///< UTC, ISO 8601 (utcNow()); empty: none
};

/// The message with "X-Unsent: 1", by which Outlook opens it for sending. Texts are UTF-8, the body
/// quoted-printable, lines at most 76 characters; the same draft gives the same bytes.
/// \throws Error{InvalidInput} for an address that is none, and for a line break or another control
///         character in what becomes a header
std::string writeMail(const MailDraft& draft);

/// A piece of a message that holds no others.
struct MailPart {
    std::string type;     ///< small letters: "text/plain"
    std::string fileName; ///< of an attachment; empty for a body
    std::string content;  ///< of "text/…" UTF-8 with lines ended by \n; else the bytes
    /// Of the message it stands in, which may have been forwarded within another one.
    std::string date{}, id{};

    bool operator==(const MailPart&) const = default;
};

/// A message as it was saved, with all parts of all messages within it.
struct MailMessage {
    MailAddress from;
    std::string subject;
    std::string date; ///< 2026-11-23 14:05:00 on the clock of who sent it; empty: not told
    std::string id;   ///< Message-ID; may be empty
    std::vector<MailPart> parts;
    std::vector<Issue> issues; ///< parts that could not be read

    bool operator==(const MailMessage&) const = default;
};

/// Reads one message: parts nested in any way, forwarded messages, quoted-printable and base64,
/// text in any encoding that is named, "format=flowed" joined to lines. What is not quite as it
/// should be (a part without end, letters outside of the encoding) is read as far as it goes.
/// \param place  what the findings call it
/// \throws Error{UnreadableFile} if it has no headers, or is over the limits
MailMessage readMail(std::string_view bytes, const std::string& place);

/// The messages of a mailbox (mboxrd and mboxo), each as readMail takes it.
/// \throws Error{UnreadableFile} if it does not begin as one, or is over the limits
std::vector<std::string> messagesOfMailbox(std::string_view bytes, const std::string& place);

} // namespace quadrat
