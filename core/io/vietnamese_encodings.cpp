// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/vietnamese_encodings.h"

#include "core/base/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace quadrat {

namespace {

/// 0xA0 to 0xFF of TCVN 5712:1993 (VN2). Small letters, and the capitals without a tone, are those
/// of VN3; B0 to B4 are combining tone marks.
constexpr std::u16string_view tcvn3 = u"\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
                                      u"\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
                                      u"ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
                                      u"éẹềểễếệìỉỄẾỒĩíịò"
                                      u"Ổỏõóọồổỗốộờởỡớợù"
                                      u"ỖủũúụừửữứựỳỷỹýỵỐ";
static_assert(tcvn3.size() == 0x60);

/// What a byte after a letter adds to it in VNI-Windows, as combining marks. Capitals have their
/// own bytes, 0x20 lower.
struct VniMark {
    unsigned char byte;
    std::u16string_view marks;
};
constexpr std::array vniMarks{
    VniMark{0xF9, u"\u0301"},       VniMark{0xF8, u"\u0300"},       VniMark{0xFB, u"\u0309"},
    VniMark{0xF5, u"\u0303"},       VniMark{0xEF, u"\u0323"},       VniMark{0xE2, u"\u0302"},
    VniMark{0xE1, u"\u0302\u0301"}, VniMark{0xE0, u"\u0302\u0300"}, VniMark{0xE5, u"\u0302\u0309"},
    VniMark{0xE3, u"\u0302\u0303"}, VniMark{0xE4, u"\u0302\u0323"}, VniMark{0xEA, u"\u0306"},
    VniMark{0xE9, u"\u0306\u0301"}, VniMark{0xE8, u"\u0306\u0300"}, VniMark{0xFA, u"\u0306\u0309"},
    VniMark{0xFC, u"\u0306\u0303"}, VniMark{0xEB, u"\u0306\u0323"},
};

/// Letters that are one byte in VNI-Windows; ơ and ư take tone marks after them as well.
struct VniLetter {
    unsigned char byte;
    char16_t small, capital;
};
constexpr std::array vniLetters{
    VniLetter{0xF1, u'đ', u'Đ'}, VniLetter{0xF4, u'ơ', u'Ơ'}, VniLetter{0xF6, u'ư', u'Ư'},
    VniLetter{0xED, u'í', u'Í'}, VniLetter{0xEC, u'ì', u'Ì'}, VniLetter{0xE6, u'ỉ', u'Ỉ'},
    VniLetter{0xF3, u'ĩ', u'Ĩ'}, VniLetter{0xF2, u'ị', u'Ị'}, VniLetter{0xEE, u'ỵ', u'Ỵ'},
};

std::string composed(const icu::UnicodeString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string result;
    icu::Normalizer2::getNFCInstance(status)->normalize(text, status).toUTF8String(result);
    return result;
}

const VniMark* vniMarkOf(unsigned char byte)
{
    const auto small = static_cast<unsigned char>(byte < 0xE0 ? byte + 0x20 : byte);
    const auto found = std::ranges::find(vniMarks, small, &VniMark::byte);
    return found == vniMarks.end() ? nullptr : &*found;
}

std::optional<char16_t> vniLetterOf(unsigned char byte)
{
    for (const VniLetter& letter : vniLetters) {
        if (byte == letter.byte)
            return letter.small;
        if (byte + 0x20 == letter.byte)
            return letter.capital;
    }
    return {};
}

/// Whether VNI writes `marks` after `letter`: a hat on a, e, o; a breve on a; a tone on any vowel.
bool takes(char16_t letter, std::u16string_view marks)
{
    const std::u16string_view vowels = marks.front() == 0x0302   ? u"aeoAEO"
                                       : marks.front() == 0x0306 ? u"aA"
                                                                 : u"aeouyơưAEOUYƠƯ";
    return vowels.find(letter) != std::u16string_view::npos;
}

} // namespace

std::string fromTcvn3(std::string_view bytes)
{
    icu::UnicodeString text(std::int32_t(bytes.size()), 0, 0);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text.append(byte < 0xA0 ? char16_t(byte) : tcvn3[byte - 0xA0u]);
    }
    return composed(text);
}

std::string fromVni(std::string_view bytes)
{
    icu::UnicodeString text(std::int32_t(bytes.size()), 0, 0);
    char16_t letter = 0; // that a mark may follow
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const VniMark* mark = byte < 0xC0 ? nullptr : vniMarkOf(byte);
        if (mark && takes(letter, mark->marks)) {
            text.append(mark->marks.data(), 0, std::int32_t(mark->marks.size()));
            letter = 0;
            continue;
        }
        letter = byte < 0xC0 ? char16_t(byte) : vniLetterOf(byte).value_or(byte);
        text.append(letter);
    }
    return composed(text);
}

namespace {

constexpr std::array<std::u16string_view, 28> initials{
    u"ngh", u"ng", u"nh", u"ch", u"gh", u"gi", u"kh", u"ph", u"qu", u"th", u"tr", u"b", u"c", u"d",
    u"đ",   u"g",  u"h",  u"k",  u"l",  u"m",  u"n",  u"p",  u"r",  u"s",  u"t",  u"v", u"x", u""};
constexpr std::array<std::u16string_view, 9> endings{u"ng", u"nh", u"ch", u"c", u"m",
                                                     u"n",  u"p",  u"t",  u""};
constexpr std::array<std::u16string_view, 66> nuclei{
    u"a",   u"ă",   u"â",   u"e",   u"ê",   u"i",   u"o",   u"ô",   u"ơ",   u"u",  u"ư",
    u"y",   u"ai",  u"ao",  u"au",  u"ay",  u"âu",  u"ây",  u"eo",  u"êu",  u"ia", u"iê",
    u"iêu", u"iu",  u"oa",  u"oă",  u"oai", u"oao", u"oay", u"oe",  u"oeo", u"oi", u"oo",
    u"ôi",  u"ơi",  u"ua",  u"uâ",  u"uây", u"uê",  u"ui",  u"uô",  u"uôi", u"uơ", u"uy",
    u"uya", u"uyê", u"uyu", u"ưa",  u"ưi",  u"ươ",  u"ươi", u"ươu", u"ưu",  u"yê", u"yêu",
    u"uyu", u"ưu",  u"uai", u"uay", u"uao", u"ue",  u"ueo", u"uă",  u"êo",  u"ôô", u"âo"};

bool isSyllableWithoutTone(std::u16string_view word)
{
    for (const std::u16string_view initial : initials) {
        if (!word.starts_with(initial))
            continue;
        for (const std::u16string_view ending : endings) {
            if (word.size() < initial.size() + ending.size() || !word.ends_with(ending))
                continue;
            const auto nucleus =
                word.substr(initial.size(), word.size() - initial.size() - ending.size());
            // "gi" lends its i to the nucleus, as in gì and giếng.
            if (std::ranges::find(nuclei, nucleus) != nuclei.end() ||
                (initial == u"gi" && (nucleus.empty() || nucleus == u"ê")))
                return true;
        }
    }
    return false;
}

/// The word in small letters without its tone; nothing if it has two.
std::optional<std::u16string> withoutTone(const icu::UnicodeString& word)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString apart;
    icu::Normalizer2::getNFDInstance(status)->normalize(icu::UnicodeString(word).toLower(), apart,
                                                        status);
    constexpr std::u16string_view tones = u"\u0300\u0301\u0303\u0309\u0323";
    icu::UnicodeString rest;
    int count = 0;
    for (std::int32_t k = 0; k < apart.length(); ++k) {
        const bool isTone = tones.find(apart[k]) != std::u16string_view::npos;
        count += isTone ? 1 : 0;
        if (!isTone)
            rest.append(apart[k]);
    }
    const icu::UnicodeString together =
        icu::Normalizer2::getNFCInstance(status)->normalize(rest, status);
    if (count > 1)
        return {};
    return std::u16string(together.getBuffer(), std::size_t(together.length()));
}

} // namespace

double vietnameseShare(std::string_view text)
{
    constexpr int mostWords = 5000;
    const icu::UnicodeString all =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), std::int32_t(text.size())));
    int words = 0, syllables = 0;
    std::int32_t at = 0;
    while (at < all.length() && words < mostWords) {
        std::int32_t end = at;
        bool marked = false;
        for (; end < all.length() && (u_isalpha(all[end]) || all[end] >= 0x80); ++end)
            marked = marked || all[end] >= 0x80;
        if (marked) {
            const auto word = withoutTone(all.tempSubStringBetween(at, end));
            syllables += word && isSyllableWithoutTone(*word) ? 1 : 0;
            ++words;
        }
        at = end + 1;
    }
    return words == 0 ? 0 : double(syllables) / words;
}

} // namespace quadrat
