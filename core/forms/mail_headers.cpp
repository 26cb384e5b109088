// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/mail_headers.h"

#include "core/base/ascii.h"
#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/forms/base64.h"
#include "core/io/encoding.h"
#include "core/io/moment.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

int hexadecimal(char c)
{
    c = lowerLetter(c);
    if ('0' <= c && c <= '9')
        return c - '0';
    return 'a' <= c && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The byte that two digits write; nothing if they are none.
std::optional<char> byteOf(std::string_view digits)
{
    if (digits.size() < 2 || hexadecimal(digits[0]) < 0 || hexadecimal(digits[1]) < 0)
        return {};
    return char(hexadecimal(digits[0]) * 16 + hexadecimal(digits[1]));
}

std::string fromPercent(std::string_view text)
{
    std::string bytes;
    for (std::size_t k = 0; k < text.size(); ++k) {
        const auto byte = text[k] == '%' ? byteOf(text.substr(k + 1)) : std::nullopt;
        bytes += byte.value_or(text[k]);
        k += byte ? 2 : 0;
    }
    return bytes;
}

/// One encoded word.
struct EncodedWord {
    std::string charset, bytes;
    std::size_t length = 0; ///< in the source
};

std::optional<EncodedWord> encodedWordAt(std::string_view text)
{
    constexpr std::size_t longest = 4'000; // they should have 75 characters
    text = text.substr(0, longest);
    if (!text.starts_with("=?"))
        return {};
    const std::size_t first = text.find('?', 2);
    if (first == std::string_view::npos || first + 2 >= text.size() || text[first + 2] != '?')
        return {};
    const std::size_t end = text.find("?=", first + 3);
    if (end == std::string_view::npos)
        return {};
    const std::string_view charset = text.substr(2, first - 2);
    const std::string_view body = text.substr(first + 3, end - first - 3);
    EncodedWord word{.charset = lowerAscii(charset.substr(0, charset.find('*'))),
                     .bytes = {},
                     .length = end + 2};
    if (lowerLetter(text[first + 1]) == 'b') {
        word.bytes = fromBase64(body).value_or("");
    } else {
        std::string plain(body);
        std::ranges::replace(plain, '_', ' ');
        word.bytes = fromQuotedPrintable(plain);
    }
    return word;
}

/// Characters between quotation marks, or up to a semicolon.
std::string takeParameterValue(std::string_view& rest)
{
    std::string value;
    if (!rest.starts_with('"')) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        value = withoutBlanksAround(rest.substr(0, end));
        rest.remove_prefix(end);
        return value;
    }
    std::size_t k = 1;
    for (; k < rest.size() && rest[k] != '"'; ++k) {
        if (rest[k] == '\\' && k + 1 < rest.size())
            ++k;
        value += rest[k];
    }
    rest.remove_prefix(std::min(k + 1, rest.size()));
    return value;
}

/// "utf-8'vi'%C3%A1" as UTF-8.
std::string extended(const std::string& written, std::string& charset)
{
    std::string_view text = written;
    const std::size_t first = text.find('\'');
    const std::size_t second = first == std::string_view::npos ? first : text.find('\'', first + 1);
    if (second != std::string_view::npos) {
        charset = lowerAscii(text.substr(0, first));
        text.remove_prefix(second + 1);
    }
    return fromPercent(text);
}

/// Puts name*0, name*1* … and name* in the place of name.
void joinPieces(std::map<std::string, std::string>& parameters)
{
    std::map<std::string, std::map<std::size_t, std::pair<std::string, bool>>> pieces;
    for (const auto& [name, value] : parameters) {
        const std::size_t star = name.find('*');
        if (star == std::string::npos)
            continue;
        std::string_view number = std::string_view(name).substr(star + 1);
        const bool isExtended = number.empty() || number.ends_with('*');
        std::size_t place = 0;
        std::from_chars(number.data(), number.data() + number.size(), place);
        pieces[name.substr(0, star)][place] = {value, isExtended};
    }
    for (const auto& [name, parts] : pieces) {
        std::string bytes, charset;
        for (const auto& [place, part] : parts) {
            std::string unused;
            bytes += part.second ? extended(part.first, place == 0 ? charset : unused) : part.first;
        }
        parameters[name] = decodedMail(bytes, charset).text;
    }
}

} // namespace

std::vector<MailHeader> takeHeaders(std::string_view& bytes, const std::string& place)
{
    std::vector<MailHeader> headers;
    const std::string_view whole = bytes;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view line = bytes.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const std::size_t colon = line.find(':');
        const bool goesOn = line.starts_with(' ') || line.starts_with('\t');
        if (!line.empty() && !goesOn && colon == std::string_view::npos)
            break; // the empty line is missing
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (std::size_t(bytes.data() - whole.data()) > largestMailHeader)
            throw Error(ErrorKind::UnreadableFile,
                        {QUADRAT_TEXT("core", "%1: its headers are longer than %2 bytes. This is "
                                              "no message of a mail program."),
                         {place, std::int64_t(largestMailHeader)}});
        if (line.empty())
            break;
        if (!goesOn)
            headers.push_back({lowerAscii(withoutBlanksAround(line.substr(0, colon))),
                               std::string(withoutBlanksAround(line.substr(colon + 1)))});
        else if (!headers.empty())
            headers.back().value += " " + std::string(withoutBlanksAround(line));
    }
    return headers;
}

std::string headerOf(const std::vector<MailHeader>& headers, std::string_view name)
{
    const auto found = std::ranges::find(headers, name, &MailHeader::name);
    return found == headers.end() ? std::string() : found->value;
}

std::string decodedWords(std::string_view text)
{
    std::string result, bytes, charset;
    const auto flush = [&] {
        result += decodedMail(bytes, charset).text;
        bytes.clear();
    };
    bool afterWord = false;
    while (!text.empty()) {
        const std::size_t blanks = std::min(text.find_first_not_of(" \t\r\n"), text.size());
        const auto word = encodedWordAt(text.substr(afterWord ? blanks : 0));
        if (word) { // blanks between two of them do not count
            if (word->charset != charset)
                flush();
            charset = word->charset;
            bytes += word->bytes;
            text.remove_prefix((afterWord ? blanks : 0) + word->length);
        } else {
            flush();
            charset.clear();
            const std::size_t next =
                std::max<std::size_t>(1, std::min(text.find("=?", 1), text.size()));
            bytes = text.substr(0, next);
            text.remove_prefix(next);
        }
        afterWord = word.has_value();
    }
    flush();
    return result;
}

MailAddress addressIn(std::string_view header)
{
    std::string name, address, plain;
    bool quoted = false, inAngles = false, isComment = false;
    for (std::size_t k = 0; k < header.size(); ++k) {
        const char c = header[k];
        if (c == '"' && !isComment) {
            quoted = !quoted;
        } else if (quoted) {
            k += c == '\\' && k + 1 < header.size() ? 1 : 0;
            name += header[k];
        } else if (c == '<') {
            inAngles = true;
        } else if (c == '>') {
            inAngles = false;
        } else if (c == '(' || c == ')') {
            isComment = c == '(';
        } else if (c == ',') {
            break;
        } else {
            (inAngles ? address : isComment ? name : plain) += c;
        }
    }
    if (address.empty())
        address = plain;
    else
        name += plain;
    return {decodedWords(withoutBlanksAround(name)), std::string(withoutBlanksAround(address))};
}

std::string momentOfMail(std::string_view date)
{
    const std::size_t comma = date.find(',');
    if (comma != std::string_view::npos && comma < 12)
        date.remove_prefix(comma + 1);
    std::vector<std::string> words;
    while (words.size() < 4) {
        date = withoutBlanksAround(date);
        const std::size_t end = std::min(date.find(' '), date.size());
        words.emplace_back(date.substr(0, end));
        date.remove_prefix(end);
    }
    constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    const auto month = std::ranges::find(months, lowerAscii(words[1]).substr(0, 3));
    if (month == months.end())
        return {};
    const auto moment = readMoment(words[2] + "-" + std::to_string(month - months.begin() + 1) +
                                       "-" + words[0] + " " + words[3],
                                   DateOrder::YearMonthDay);
    return moment && moment->kind == ValueKind::DateTime ? isoText(*moment) : std::string();
}

MailValue valueWithParameters(std::string_view header)
{
    constexpr std::size_t mostParameters = 100;
    const std::size_t end = std::min(header.find(';'), header.size());
    MailValue result{lowerAscii(withoutBlanksAround(header.substr(0, end))), {}};
    header.remove_prefix(end);
    while (!header.empty() && result.parameters.size() < mostParameters) {
        header.remove_prefix(1); // the semicolon, or what stands after a quotation mark
        const std::size_t stop = header.find_first_of("=;");
        if (stop == std::string_view::npos)
            break;
        const std::string name = lowerAscii(withoutBlanksAround(header.substr(0, stop)));
        header.remove_prefix(stop);
        if (header.front() == ';')
            continue;
        header.remove_prefix(1);
        header.remove_prefix(std::min(header.find_first_not_of(" \t"), header.size()));
        const std::string value = takeParameterValue(header);
        result.parameters.emplace(name, name.find('*') == std::string::npos ? decodedWords(value)
                                                                            : value);
        header.remove_prefix(std::min(header.find(';'), header.size()));
    }
    joinPieces(result.parameters);
    return result;
}

DecodedMail decodedMail(std::string_view bytes, const std::string& encoding)
{
    constexpr std::string_view westEuropean = "windows-1252"; // has a letter for every byte
    const bool isUtf8 = !firstInvalidByte(bytes);
    const std::string name = lowerAscii(encoding);
    const bool saysUtf8 = name.empty() || name == "utf-8" || name == "utf8" || name == "us-ascii";
    if (isUtf8 && saysUtf8)
        return {std::string(bytes), false};
    if (!saysUtf8) {
        try {
            return {decoded(bytes, knownEncoding(encoding)), false};
        } catch (const Error&) { // not known, or these bytes are not of it
        }
    }
    if (isUtf8)
        return {std::string(bytes), true};
    return {decoded(bytes, likelyVietnameseEncoding(bytes).value_or(std::string(westEuropean))),
            true};
}

std::string fromQuotedPrintable(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t k = 0; k < text.size(); ++k) {
        if (text[k] != '=') {
            bytes += text[k];
            continue;
        }
        if (const auto byte = byteOf(text.substr(k + 1))) {
            bytes += *byte;
            k += 2;
            continue;
        }
        const std::size_t next = std::min(text.find_first_not_of(" \t\r", k + 1), text.size());
        if (next < text.size() && text[next] == '\n')
            k = next;
        else if (next == text.size())
            k = next - 1;
        else
            bytes += '=';
    }
    return bytes;
}

} // namespace quadrat
