// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/forms/base64.h"
#include "core/forms/mail_headers.h"
#include "core/io/loose_text.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <tuple>
#include <utility>

namespace quadrat {

namespace {

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments)
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

std::string withPlainLineEnds(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t k = 0; k < text.size(); ++k)
        if (text[k] != '\r')
            plain += text[k];
        else if (k + 1 == text.size() || text[k + 1] != '\n')
            plain += '\n';
    return plain;
}

/// How deep a line is quoted by ">" without blanks between (RFC 3676), and those taken off.
std::size_t takeQuotes(std::string_view& line)
{
    const std::size_t depth = std::min(line.find_first_not_of('>'), line.size());
    line.remove_prefix(depth);
    return depth;
}

/// "format=flowed" (RFC 3676): a line that ends in a blank goes on in the next of equal depth.
std::string unflowed(std::string_view text, bool dropsBlank)
{
    std::string result;
    std::size_t openDepth = 0;
    bool isOpen = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t depth = takeQuotes(line);
        if (line.starts_with(' '))
            line.remove_prefix(1);
        const bool goesOn = line.ends_with(' ') && line != "-- ";
        if (isOpen && depth != openDepth) {
            result += '\n';
            isOpen = false;
        }
        if (!isOpen && depth > 0)
            result.append(depth, '>').append(" ");
        if (goesOn && dropsBlank)
            line.remove_suffix(1);
        result += line;
        if (!goesOn)
            result += '\n';
        isOpen = goesOn;
        openDepth = depth;
    }
    return isOpen ? result + "\n" : result;
}

/// What stands between the boundaries of a multipart body. A part without end goes to the end.
std::vector<std::string_view> splitParts(std::string_view body, const std::string& boundary)
{
    const std::string mark = "--" + boundary;
    std::vector<std::string_view> parts;
    std::optional<std::size_t> begin;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t found = body.find(mark, at);
        if (found == std::string_view::npos)
            break;
        at = found + mark.size();
        if (found > 0 && body[found - 1] != '\n')
            continue;
        const std::size_t lineEnd = std::min(body.find('\n', at), body.size());
        const std::string_view rest = withoutBlanksAround(body.substr(at, lineEnd - at));
        if (!rest.empty() && rest != "--")
            continue; // a longer boundary that begins alike
        if (begin)
            parts.push_back(body.substr(*begin, found - *begin));
        begin.reset();
        if (rest == "--" || parts.size() >= mostMailParts)
            return parts;
        begin = std::min(lineEnd + 1, body.size());
        at = *begin;
    }
    if (begin)
        parts.push_back(body.substr(*begin));
    return parts;
}

/// The boundary that the first line beginning with "--" shows, where the header names none.
std::string boundaryIn(std::string_view body)
{
    const std::size_t found = body.starts_with("--") ? 0 : body.find("\n--");
    if (found == std::string_view::npos)
        return {};
    std::string_view line = body.substr(found == 0 ? 2 : found + 3);
    return std::string(withoutBlanksAround(line.substr(0, std::min(line.find('\n'), line.size()))));
}

class MessageReader {
public:
    MessageReader(const std::string& place) : m_place(place) {}

    MailMessage read(std::string_view bytes) &&
    {
        const std::vector<MailHeader> headers = takeHeaders(bytes, m_place);
        if (headers.empty())
            throw unreadable(QUADRAT_TEXT("core", "%1 does not begin with the headers of a "
                                                  "message. Save it from the mail program as "
                                                  ".eml."),
                             {m_place});
        m_message.from = addressIn(headerOf(headers, "from"));
        m_message.subject = decodedWords(headerOf(headers, "subject"));
        m_message.date = momentOfMail(headerOf(headers, "date"));
        m_message.id = headerOf(headers, "message-id");
        m_date = m_message.date;
        m_id = m_message.id;
        entity(headers, bytes, 0);
        return std::move(m_message);
    }

private:
    void tell(const char* pattern, std::string second = {})
    {
        m_message.issues.push_back(
            {.severity = Severity::Warning, .message = {pattern, {m_place, std::move(second)}}});
    }

    void entity(const std::vector<MailHeader>& headers, std::string_view body, std::size_t depth)
    {
        if (depth > deepestMail)
            throw unreadable(QUADRAT_TEXT("core", "%1: parts stand within parts more than %2 deep. "
                                                  "This is no message of a mail program."),
                             {m_place, std::int64_t(deepestMail)});
        const std::string typeHeader = headerOf(headers, "content-type");
        MailValue type = valueWithParameters(typeHeader.empty() ? "text/plain" : typeHeader);
        if (type.value.starts_with("multipart/")) {
            std::string boundary = type.parameters["boundary"];
            if (boundary.empty())
                boundary = boundaryIn(body);
            if (!boundary.empty())
                return several(splitParts(body, boundary), depth);
            type = {"text/plain", {}};
        }
        const std::string content = transferred(headers, body);
        if (type.value == "message/rfc822" || type.value == "message/global") {
            std::string_view inner = content;
            const std::vector<MailHeader> innerHeaders = takeHeaders(inner, m_place);
            return forwarded(innerHeaders, inner, depth);
        }
        leaf(headers, type, content);
    }

    void forwarded(const std::vector<MailHeader>& headers, std::string_view body, std::size_t depth)
    {
        const auto outer = std::pair(m_date, m_id);
        if (std::string date = momentOfMail(headerOf(headers, "date")); !date.empty())
            m_date = std::move(date);
        if (std::string id = headerOf(headers, "message-id"); !id.empty())
            m_id = std::move(id);
        entity(headers, body, depth + 1);
        std::tie(m_date, m_id) = outer;
    }

    void several(const std::vector<std::string_view>& parts, std::size_t depth)
    {
        for (std::string_view part : parts) {
            const std::vector<MailHeader> headers = takeHeaders(part, m_place);
            // The line break before a boundary belongs to the boundary.
            if (part.ends_with('\n'))
                part.remove_suffix(1);
            if (part.ends_with('\r'))
                part.remove_suffix(1);
            entity(headers, part, depth + 1);
        }
    }

    std::string transferred(const std::vector<MailHeader>& headers, std::string_view body)
    {
        const std::string encoding =
            valueWithParameters(headerOf(headers, "content-transfer-encoding")).value;
        if (encoding == "quoted-printable")
            return fromQuotedPrintable(body);
        if (encoding != "base64")
            return std::string(body);
        if (auto bytes = fromBase64(body))
            return std::move(*bytes);
        std::string letters;
        for (const char c : body)
            if (std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '/' || c == '=')
                letters += c;
        tell(QUADRAT_TEXT("core", "%1: an attachment is damaged; it is read as far as it goes."));
        return fromBase64(letters).value_or("");
    }

    void leaf(const std::vector<MailHeader>& headers, MailValue& type, const std::string& content)
    {
        if (m_message.parts.size() >= mostMailParts)
            throw unreadable(QUADRAT_TEXT("core", "%1 has more than %2 parts. This is no message "
                                                  "that answers come in."),
                             {m_place, std::int64_t(mostMailParts)});
        MailValue disposition = valueWithParameters(headerOf(headers, "content-disposition"));
        MailPart part{.type = type.value,
                      .fileName = disposition.parameters["filename"],
                      .content = {},
                      .date = m_date,
                      .id = m_id};
        if (part.fileName.empty())
            part.fileName = type.parameters["name"];
        if (part.type == "application/ms-tnef")
            tell(QUADRAT_TEXT("core", "%1: its attachments are packed into one in the format of "
                                      "Outlook (%2), which is not read. Save them from Outlook, "
                                      "or ask for a plain message."),
                 part.fileName.empty() ? "winmail.dat" : part.fileName);
        if (!part.type.starts_with("text/")) {
            part.content = content;
        } else {
            DecodedMail text = decodedMail(content, type.parameters["charset"]);
            if (text.isGuess)
                tell(QUADRAT_TEXT("core", "%1: its letters are not of the encoding \"%2\" that it "
                                          "names; those with marks may be wrong."),
                     type.parameters["charset"]);
            part.content = withPlainLineEnds(text.text);
            if (looseText(type.parameters["format"]) == "flowed")
                part.content = unflowed(part.content, looseText(type.parameters["delsp"]) == "yes");
        }
        m_message.parts.push_back(std::move(part));
    }

    const std::string& m_place;
    MailMessage m_message;
    std::string m_date, m_id; ///< of the innermost message that is read
};

bool isHeaderLine(std::string_view line)
{
    const std::size_t end = std::min(
        std::size_t(std::ranges::find_if(line,
                                         [](char c) {
                                             return !(std::isalnum(static_cast<unsigned char>(c)) ||
                                                      c == '-' || c == '_');
                                         }) -
                    line.begin()),
        line.size());
    return end > 0 && end < line.size() && line[end] == ':';
}

/// A message of a mailbox as it was before its lines "From …" were marked by ">".
std::string unmarked(std::string_view message)
{
    std::string result;
    while (!message.empty()) {
        const std::size_t end = std::min(message.find('\n'), message.size() - 1) + 1;
        std::string_view line = message.substr(0, end);
        const std::size_t marks = std::min(line.find_first_not_of('>'), line.size());
        if (marks > 0 && line.substr(marks).starts_with("From "))
            line.remove_prefix(1);
        result += line;
        message.remove_prefix(end);
    }
    return result;
}

} // namespace

MailMessage readMail(std::string_view bytes, const std::string& place)
{
    if (bytes.size() > largestMessage)
        throw unreadable(QUADRAT_TEXT("core", "%1 has %2 bytes; messages of up to %3 bytes are "
                                              "read."),
                         {place, std::int64_t(bytes.size()), std::int64_t(largestMessage)});
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (bytes.starts_with("From ")) // saved out of a mailbox
        bytes.remove_prefix(std::min(bytes.find('\n'), bytes.size() - 1) + 1);
    return MessageReader(place).read(bytes);
}

std::vector<std::string> messagesOfMailbox(std::string_view bytes, const std::string& place)
{
    if (bytes.size() > largestMailbox)
        throw unreadable(QUADRAT_TEXT("core", "%1 has %2 bytes; mailboxes of up to %3 bytes are "
                                              "read. Save the messages of the survey alone."),
                         {place, std::int64_t(bytes.size()), std::int64_t(largestMailbox)});
    if (!bytes.starts_with("From "))
        throw unreadable(QUADRAT_TEXT("core", "%1 does not begin as a mailbox does (\"From \")."),
                         {place});
    std::vector<std::size_t> begins; // of the lines after "From …"
    std::vector<std::size_t> ends;   // of the message before each of them
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t next = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
        const bool afterBlank = at == 0 || bytes.substr(0, at).ends_with("\n\n") ||
                                bytes.substr(0, at).ends_with("\r\n\r\n");
        if (afterBlank && bytes.substr(at).starts_with("From ") &&
            isHeaderLine(bytes.substr(next))) {
            begins.push_back(next);
            ends.push_back(at);
        }
        at = next;
    }
    if (begins.size() > mostMessages)
        throw unreadable(QUADRAT_TEXT("core", "%1 has %2 messages; mailboxes of up to %3 are read. "
                                              "Save the messages of the survey alone."),
                         {place, std::int64_t(begins.size()), std::int64_t(mostMessages)});
    ends.push_back(bytes.size());
    std::vector<std::string> messages;
    for (std::size_t k = 0; k < begins.size(); ++k)
        messages.push_back(unmarked(bytes.substr(begins[k], ends[k + 1] - begins[k])));
    return messages;
}

} // namespace quadrat
