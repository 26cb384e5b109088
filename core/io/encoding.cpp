// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/encoding.h"

#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/io/vietnamese_encodings.h"

#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace quadrat {

namespace {

constexpr std::string_view tcvn3Name = "TCVN3", vniName = "VNI", windows1258Name = "windows-1258";

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter converterFor(std::string_view name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(std::string(name).c_str(), &status), &ucnv_close);
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                            &status);
    return U_SUCCESS(status) ? std::move(converter) : Converter(nullptr, &ucnv_close);
}

/// `converted` so far and how many bytes that took: all of them, or those before the first that is
/// not of the encoding.
std::pair<icu::UnicodeString, std::size_t> converted(std::string_view bytes, UConverter* converter)
{
    icu::UnicodeString text;
    std::array<char16_t, 4096> piece;
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    UErrorCode status = U_ZERO_ERROR;
    do {
        char16_t* to = piece.data();
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &to, to + piece.size(), &from, end, nullptr, true, &status);
        text.append(piece.data(), std::int32_t(to - piece.data()));
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_SUCCESS(status))
        return {std::move(text), bytes.size()};
    std::array<char, 16> bad;
    auto length = std::int8_t(bad.size());
    UErrorCode unused = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, bad.data(), &length, &unused);
    return {std::move(text),
            std::size_t(from - bytes.data()) - std::size_t(std::max<int>(length, 0))};
}

std::string lettersAndDigits(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
        else if (c >= 'A' && c <= 'Z')
            plain += char(c - 'A' + 'a');
    }
    return plain;
}

/// The first lines that hold bytes beyond ASCII, about `most` bytes of them.
std::string markedLines(std::string_view bytes, std::size_t most)
{
    std::string lines;
    for (std::size_t at = 0; at < bytes.size() && lines.size() < most;) {
        const std::size_t end = std::min(bytes.find_first_of("\r\n", at), bytes.size());
        const std::string_view line = bytes.substr(at, end - at);
        if (std::ranges::any_of(line, [](char c) { return (c & 0x80) != 0; })) {
            lines += line;
            lines += '\n';
        }
        at = end + 1;
    }
    return lines;
}

/// Whether sequences of UTF-8 are at least as many as bytes that fit none.
bool isMostlyUtf8(std::string_view bytes)
{
    std::size_t good = 0, bad = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = std::size_t(sequenceLength(bytes[at]));
        const bool whole = length > 0 && !firstInvalidByte(bytes.substr(at, length));
        if (length != 1)
            ++(whole ? good : bad);
        at += whole ? length : 1;
    }
    return good > 0 && good >= bad;
}

} // namespace

std::string markedEncoding(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE"))
        return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF"))
        return "UTF-16BE";
    const std::string_view start = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{}; // at even and at odd places
    for (std::size_t k = 0; k < start.size(); ++k)
        zeros[k % 2] += start[k] == 0 ? 1 : 0;
    // Latin letters, digits and separators have one zero byte each.
    const std::size_t many = start.size() / 4;
    if (start.size() >= 4 && bytes.size() % 2 == 0) {
        if (zeros[1] > many && zeros[0] == 0)
            return "UTF-16LE";
        if (zeros[0] > many && zeros[1] == 0)
            return "UTF-16BE";
    }
    return std::string(utf8Name);
}

std::optional<std::string> likelyVietnameseEncoding(std::string_view bytes)
{
    constexpr double enough = 0.7;
    const std::string lines = markedLines(bytes, std::size_t(256) << 10);
    if (isMostlyUtf8(lines))
        return {};
    std::optional<std::string> best;
    double bestShare = 0;
    for (const std::string_view name : {windows1258Name, tcvn3Name, vniName}) {
        double share = 0;
        try {
            share = vietnameseShare(decoded(lines, name));
        } catch (const Error&) {
            continue; // bytes that this encoding does not have
        }
        if (share >= enough && share > bestShare) {
            bestShare = share;
            best = std::string(name);
        }
    }
    return best;
}

std::string knownEncoding(std::string_view name)
{
    const std::string plain = lettersAndDigits(name);
    for (const auto& [alias, known] : std::array<std::pair<std::string_view, std::string_view>, 9>{{
             {"utf8", utf8Name},
             {"tcvn3", tcvn3Name},
             {"tcvn", tcvn3Name},
             {"tcvn5712", tcvn3Name},
             {"abc", tcvn3Name},
             {"vni", vniName},
             {"vniwindows", vniName},
             {"windows1258", windows1258Name},
             {"cp1258", windows1258Name},
         }})
        if (plain == alias)
            return std::string(known);
    if (!converterFor(name))
        throw invalidInput(QUADRAT_TEXT("core",
                                        "The encoding \"%1\" is not known. Known are UTF-8, "
                                        "UTF-16, windows-1258, TCVN3, VNI, windows-1252 "
                                        "and others."),
                           {std::string(name)});
    return std::string(name);
}

std::string decoded(std::string_view bytes, std::string_view encoding)
{
    if (bytes.size() > std::size_t(1) << 30)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "Text of more than 1 GB is read as UTF-8 only, and this "
                                          "is %1. Save it as UTF-8."),
                     {std::string(encoding)}});
    if (encoding == tcvn3Name)
        return fromTcvn3(bytes);
    if (encoding == vniName)
        return fromVni(bytes);
    const Converter converter = converterFor(encoding);
    auto [text, taken] = converted(bytes, converter.get());
    if (taken < bytes.size())
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "Byte %1 (in line %2) is not of the encoding %3. Name "
                                          "the encoding of the file, or save it as UTF-8."),
                     {std::int64_t(taken),
                      std::int64_t(1 + std::ranges::count(bytes.substr(0, taken), '\n')),
                      std::string(encoding)}});
    if (text.startsWith(char16_t(0xFEFF)))
        text.remove(0, 1);
    UErrorCode status = U_ZERO_ERROR;
    if (encoding == windows1258Name)
        text = icu::Normalizer2::getNFCInstance(status)->normalize(text, status);
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

} // namespace quadrat
