// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// The code by which a drawn unit is known wherever its name must not stand: "2-0042K". The number
/// of the draw, a number within it, and a letter that shows a slip of the pen: any one wrong digit
/// and any two neighbours exchanged.
///
/// The letter is number 0 … 22 of ABCDEFGHJKLMNPQRSTVWXYZ, the remainder of all digits read as one
/// number by 23. (23 is prime and divides neither a difference of two digits nor nine times one.)
std::string caseCode(std::size_t draw, std::size_t number, std::size_t digits = 4);

/// Codes for so many units. Which unit gets which is left to chance and cannot be had again from
/// anything in the study, so that who knows the list and the seed still does not know whose answers
/// stand under a code.
std::vector<std::string> caseCodes(std::size_t draw, std::size_t count);

/// A code as a person wrote it ("2-0042k ") in its one form; nothing if its letter does not fit.
std::optional<std::string> readCaseCode(std::string_view text);

} // namespace quadrat
