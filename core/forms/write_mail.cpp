// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ascii.h"
#include "core/forms/mail_message.h"

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/utf8.h"
#include "core/forms/base64.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace quadrat {

namespace {

constexpr std::string_view lineEnd = "\r\n";
constexpr std::size_t widestLine = 76;

bool isPrintable(char c)
{
    return ' ' <= c && c <= '~';
}

/// \throws Error{InvalidInput} that names the header, so that nothing can begin another one
void checkHeader(const char* header, std::string_view value)
{
    for (const char c : value)
        if (static_cast<unsigned char>(c) < ' ' || c == 0x7F)
            throw invalidInput(QUADRAT_TEXT("core", "The %1 of the message to be written holds a "
                                                    "line break or another control character: "
                                                    "\"%2\". Take it out."),
                               {std::string(header), std::string(value)});
    if (firstInvalidByte(value))
        throw invalidInput(QUADRAT_TEXT("core", "The %1 of the message to be written is not UTF-8 "
                                                "text."),
                           {std::string(header)});
}

/// At most `most` bytes from the beginning, whole characters.
std::string_view takeCharacters(std::string_view& text, std::size_t most)
{
    std::size_t length = std::min(most, text.size());
    while (length < text.size() && length > 0 && (std::uint8_t(text[length]) & 0xC0) == 0x80)
        --length;
    const std::string_view taken = text.substr(0, length);
    text.remove_prefix(length);
    return taken;
}

/// Encoded words (RFC 2047), each on a line of its own.
std::string encodedWords(std::string_view text)
{
    constexpr std::size_t most = 39; // bytes: with "Subject: " still under 76 characters
    std::string words;
    while (!text.empty())
        words += (words.empty() ? "" : "\r\n ") +
                 ("=?UTF-8?B?" + toBase64(takeCharacters(text, most)) + "?=");
    return words;
}

std::string unstructured(std::string_view text)
{
    constexpr std::size_t shortEnough = 60;
    const bool isPlain = text.size() <= shortEnough && std::ranges::all_of(text, isPrintable) &&
                         text.find("=?") == std::string_view::npos && !text.starts_with(' ') &&
                         !text.ends_with(' ');
    return isPlain ? std::string(text) : encodedWords(text);
}

std::string mailbox(const char* header, const MailAddress& who)
{
    checkHeader(header, who.name);
    if (!isMailAddress(who.address))
        throw invalidInput(QUADRAT_TEXT("core", "\"%1\" is no e-mail address."), {who.address});
    if (who.name.empty())
        return who.address;
    const bool isPlain =
        who.name.size() <= widestLine / 2 && std::ranges::all_of(who.name, [](char c) {
            return isPrintable(c) && c != '"' && c != '\\' && c != '=';
        });
    return (isPlain ? "\"" + who.name + "\" <" : encodedWords(who.name) + "\r\n <") + who.address +
           ">";
}

/// "2026-11-23T05:30:31Z" as "Mon, 23 Nov 2026 05:30:31 +0000".
std::string mailDate(const std::string& utc)
{
    constexpr std::array<const char*, 7> days{"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
    constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = dayOfIso(std::string_view(utc).substr(0, 10));
    if (!day || utc.size() < 19)
        return {};
    const auto weekday = std::size_t((*day % 7 + 7) % 7); // 1970-01-01 was a Thursday
    const auto month = std::size_t((utc[5] - '0') * 10 + utc[6] - '1');
    return std::string(days[weekday]) + ", " + utc.substr(8, 2) + " " + months[month] + " " +
           utc.substr(0, 4) + " " + utc.substr(11, 8) + " +0000";
}

/// One line of text in quoted-printable, cut softly where it is too long.
std::string quotedLine(std::string_view line)
{
    std::string result;
    std::size_t column = 0;
    for (std::size_t k = 0; k < line.size(); ++k) {
        const char c = line[k];
        const bool isLast = k + 1 == line.size();
        const bool startsLine = column == 0;
        const bool asItIs = isPrintable(c) && c != '=' && !(c == ' ' && isLast) &&
                            !(startsLine && (c == '.' || c == 'F')); // for mailboxes and SMTP
        std::string piece(1, c);
        if (!asItIs)
            piece = {'=', "0123456789ABCDEF"[std::uint8_t(c) >> 4],
                     "0123456789ABCDEF"[std::uint8_t(c) & 15]};
        if (column + piece.size() > widestLine - 1) {
            result += "=\r\n";
            column = 0;
        }
        result += piece;
        column += piece.size();
    }
    return result;
}

std::string quotedPrintable(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        result += quotedLine(text.substr(0, end)).append(lineEnd);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

/// name="…" for old programs and name*=UTF-8''… (RFC 2231), the latter in pieces where it is long.
std::string fileNameParameters(const std::string& name)
{
    std::string plain, percent;
    for (const char c : name)
        plain += isPrintable(c) && c != '"' && c != '\\' ? c : '_';
    if (plain == name && name.size() <= widestLine / 2)
        return ";\r\n filename=\"" + name + "\"";
    std::vector<std::string> pieces(1, "UTF-8''");
    for (const char c : name) {
        std::string piece(1, c);
        if (!isLetterOrDigit(c) && c != '.' && c != '-' && c != '_')
            piece = {'%', "0123456789ABCDEF"[std::uint8_t(c) >> 4],
                     "0123456789ABCDEF"[std::uint8_t(c) & 15]};
        if (pieces.back().size() + piece.size() > widestLine - 20)
            pieces.emplace_back();
        pieces.back() += piece;
    }
    std::string parameters;
    for (std::size_t k = 0; k < pieces.size(); ++k)
        parameters += ";\r\n filename*" + (pieces.size() == 1 ? "" : std::to_string(k) + "*") +
                      "=" + pieces[k];
    return parameters;
}

std::string bodyPart(const std::string& body)
{
    return "Content-Type: text/plain; charset=UTF-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(body);
}

std::string attachmentPart(const MailAttachment& attachment)
{
    checkHeader("attachment", attachment.fileName);
    return "Content-Type: " + attachment.type + "\r\nContent-Transfer-Encoding: base64\r\n" +
           "Content-Disposition: attachment" + fileNameParameters(attachment.fileName) +
           "\r\n\r\n" + toBase64(attachment.content, widestLine);
}

} // namespace

bool isMailAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (at == std::string_view::npos || text.size() > 254)
        return false;
    const std::string_view local = text.substr(0, at);
    std::string_view domain = text.substr(at + 1);
    constexpr std::string_view signs = "!#$%&'*+-/=?^_`{|}~.";
    const bool localFits = !local.empty() && local.size() <= 64 && local.front() != '.' &&
                           local.back() != '.' && local.find("..") == std::string_view::npos &&
                           std::ranges::all_of(local, [&](char c) {
                               return isLetterOrDigit(c) || signs.find(c) != std::string_view::npos;
                           });
    if (!localFits || domain.find('.') == std::string_view::npos)
        return false;
    while (true) {
        const std::size_t end = std::min(domain.find('.'), domain.size());
        const std::string_view label = domain.substr(0, end);
        if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-' ||
            !std::ranges::all_of(label, [](char c) { return isLetterOrDigit(c) || c == '-'; }))
            return false;
        if (end == domain.size())
            return label.size() >= 2 && !isDigit(label.front());
        domain.remove_prefix(end + 1);
    }
}

std::string writeMail(const MailDraft& draft)
{
    checkHeader("Subject", draft.subject);
    std::string message;
    const auto add = [&](const char* name, const std::string& value) {
        message += std::string(name) + ": " + value + "\r\n";
    };
    if (!draft.from.address.empty())
        add("From", mailbox("From", draft.from));
    add("To", mailbox("To", draft.to));
    if (!draft.replyTo.empty())
        add("Reply-To", mailbox("Reply-To", {.name = {}, .address = draft.replyTo}));
    add("Subject", unstructured(draft.subject));
    if (const std::string date = mailDate(draft.date); !date.empty())
        add("Date", date);
    add("X-Unsent", "1");
    add("MIME-Version", "1.0");
    if (draft.attachments.empty())
        return message + bodyPart(draft.body);

    std::vector<std::string> parts{bodyPart(draft.body)};
    for (const MailAttachment& attachment : draft.attachments)
        parts.push_back(attachmentPart(attachment));
    // "=_" stands neither in quoted-printable nor in base64.
    const std::string boundary = "=_" + sha256(parts.front() + draft.subject).substr(0, 24);
    add("Content-Type", "multipart/mixed;\r\n boundary=\"" + boundary + "\"");
    message.append(lineEnd);
    for (const std::string& part : parts)
        message += "--" + boundary + "\r\n" + part + "\r\n";
    return message + "--" + boundary + "--\r\n";
}

} // namespace quadrat
