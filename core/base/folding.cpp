// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace quadrat {

namespace {

std::string foldedAscii(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return result;
}

} // namespace

std::string folded(std::string_view text)
{
    if (std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0; }))
        return foldedAscii(text);

    UErrorCode status = U_ZERO_ERROR;
    const auto whole =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), std::int32_t(text.size())));
    icu::UnicodeString apart =
        icu::Normalizer2::getNFDInstance(status)->normalize(whole, status).foldCase();
    icu::UnicodeString plain;
    for (std::int32_t k = 0; k < apart.length(); k = apart.moveIndex32(k, 1)) {
        const UChar32 c = apart.char32At(k);
        if (u_charType(c) != U_NON_SPACING_MARK)
            plain.append(c == U'đ' ? UChar32(U'd') : c);
    }
    std::string result;
    plain.toUTF8String(result);
    return result;
}

} // namespace quadrat
