// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/forms/answers_file.h"
#include "core/forms/base64.h"
#include "core/forms/html_text.h"

#include <zlib.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>

namespace quadrat {

namespace {

constexpr std::string_view beginOfCode = "QDR1:";

std::string checkSum(std::string_view bytes)
{
    const auto* begin = reinterpret_cast<const Bytef*>(bytes.data());
    auto sum = std::uint32_t(crc32(0, begin, uInt(bytes.size())));
    std::string digits(8, '0');
    for (std::size_t k = digits.size(); k > 0; sum >>= 4)
        digits[--k] = "0123456789abcdef"[sum & 15];
    return digits;
}

/// Length of what mail programs put between the characters of a code; 0 if nothing stands there.
std::size_t lengthOfNothing(std::string_view text)
{
    if (std::isalnum(static_cast<unsigned char>(text.front())))
        return 0;
    constexpr std::string_view blanks = " \t\r\n\v\f>|";
    if (blanks.find(text.front()) != std::string_view::npos)
        return 1;
    for (const std::string_view mark : {"=\r\n", "=\n", "\xC2\xA0", "\xC2\xAD", "\xE2\x80\x8B",
                                        "\xE2\x80\xA8", "\xE2\x81\xA0", "\xEF\xBB\xBF"})
        if (text.starts_with(mark))
            return mark.size();
    return lengthOfTag(text);
}

/// The text without blanks and what is like them; and where each of its characters came from.
struct Reduced {
    std::string text;
    std::vector<std::size_t> from;
};

Reduced reduced(std::string_view text)
{
    Reduced result;
    for (std::size_t k = 0; k < text.size();) {
        std::size_t length = lengthOfNothing(text.substr(k));
        std::string character(1, text[k]);
        if (length == 0) {
            length = 1;
            if (const auto entity = entityAt(text.substr(k))) {
                length = entity->length;
                character = entity->text;
                if (lengthOfNothing(character) > 0)
                    character.clear();
            }
            for (const char byte : character) {
                result.text += byte;
                result.from.push_back(k);
            }
        }
        k += length;
    }
    return result;
}

struct CodeText {
    std::string_view body, sum;
    bool isEnded = false; ///< by its semicolon, which is easily left out where a code is copied
};

/// The parts of a code after its beginning; nothing if it is broken off before its check sum.
std::optional<CodeText> partsOf(std::string_view text)
{
    const auto isBody = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_';
    };
    const auto colon = std::size_t(std::ranges::find_if_not(text, isBody) - text.begin());
    const std::string_view rest = text.substr(colon);
    if (rest.size() < 9 || rest[0] != ':')
        return {};
    return CodeText{text.substr(0, colon), rest.substr(1, 8), rest.substr(9).starts_with(';')};
}

class CodeReader {
public:
    CodeReader(std::string_view text, const std::string& place) : m_text(text), m_place(place) {}

    ReturnedAnswers read() &&
    {
        const Reduced all = reduced(m_text);
        const std::string_view text = all.text;
        for (std::size_t at = text.find(beginOfCode); at != std::string_view::npos;
             at = text.find(beginOfCode, at + beginOfCode.size())) {
            m_line = 1 + std::ranges::count(m_text.substr(0, all.from[at]), '\n');
            const auto code = partsOf(text.substr(at + beginOfCode.size()));
            if (!code)
                tellBrokenOff();
            else if (m_seen.insert(std::string(code->body) += code->sum).second)
                take(*code);
        }
        return std::move(m_result);
    }

private:
    void tell(const char* pattern)
    {
        m_result.issues.push_back(
            {.severity = Severity::Fault, .message = {pattern, {m_place, m_line}}});
    }

    void tellBrokenOff()
    {
        tell(QUADRAT_TEXT("core", "%1: the code in line %2 is broken off. Copy it whole, from QDR1 "
                                  "to the semicolon."));
    }

    void take(const CodeText& code)
    {
        if (code.body.size() / 4 * 3 > largestAnswers)
            return tell(QUADRAT_TEXT("core", "%1: the code in line %2 is longer than answers can "
                                             "be; it is left out."));
        const auto bytes = fromBase64(code.body);
        const bool fits = bytes && checkSum(*bytes) == code.sum;
        if (!fits && !code.isEnded)
            return tellBrokenOff();
        if (!fits)
            return tell(QUADRAT_TEXT("core", "%1: the code in line %2 is damaged: its check sum "
                                             "does not fit. Copy it once more, or ask for the "
                                             "file."));
        try {
            m_result.add(readAnswers(*bytes, m_place));
        } catch (const Error& error) {
            m_result.issues.push_back({.severity = Severity::Fault, .message = error.message()});
        }
    }

    std::string_view m_text;
    const std::string& m_place;
    std::int64_t m_line = 1;
    std::set<std::string> m_seen;
    ReturnedAnswers m_result;
};

} // namespace

std::string answerCode(const Submission& submission)
{
    const std::string bytes = writeAnswers(submission);
    return std::string(beginOfCode) + toBase64Url(bytes) + ":" + checkSum(bytes) + ";";
}

ReturnedAnswers readAnswerCodes(std::string_view text, const std::string& place)
{
    if (text.size() > largestAnswersFile)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "%1 has %2 bytes; texts of up to %3 bytes are searched "
                                          "for codes. Split it."),
                     {place, std::int64_t(text.size()), std::int64_t(largestAnswersFile)}});
    return CodeReader(text, place).read();
}

} // namespace quadrat
