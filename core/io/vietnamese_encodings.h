// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quadrat {

/// TCVN 5712:1993, the 8-bit set of the ABC fonts (.VnTime): one byte a letter. The codes of its
/// variant VN3, and the capitals of VN2. A byte that is no letter stands for itself, as in the
/// fonts; bytes below 0x80 are ASCII. What the capitals fonts (.VnTimeH) show as capitals is
/// stored, and so comes out, in small letters.
std::string fromTcvn3(std::string_view bytes);

/// VNI-Windows: a plain letter and a byte for its marks, but for đ, ơ, ư, and some forms of i and y
/// that are one byte. A mark that does not follow a letter stands for its Windows-1252 character.
std::string fromVni(std::string_view bytes);

/// Share of the words with letters beyond ASCII that could be Vietnamese syllables: an initial, a
/// nucleus and an ending that occur, and at most one tone. `text` is composed UTF-8; at most the
/// first 5,000 such words are looked at. 0 if there are none.
double vietnameseShare(std::string_view text);

} // namespace quadrat
