// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quadrat {

/// The seed of the orders that one case sees: FNV-1a (32 bits) over the bytes of the case code,
/// begun at 2166136261 xor `seed`. The same case sees the same order in every mode.
std::uint32_t orderSeed(std::uint32_t seed, std::string_view caseCode);

/// Places 0 to count − 1 in a random order; places where `keeps` is true stay where they are.
///
/// The state begins as FNV-1a over `name` (the question or section), begun at `caseSeed`. From the
/// last free place down to the second, place k is swapped with free place floor(u · (k + 1) / 2³²),
/// u the next 32 bits of mulberry32: state += 0x6D2B79F5; t = (state ^ state >> 15) · (state | 1);
/// t ^= t + (t ^ t >> 7) · (t | 61); u = t ^ t >> 14, all in 32 bits.
/// The form in a browser does the same (resources/form).
std::vector<std::size_t> randomOrder(std::size_t count, std::uint32_t caseSeed,
                                     std::string_view name, const std::vector<bool>& keeps = {});

/// Whether an option stays where it is: it says so, it is no answer, or it opens a field for words.
bool staysInPlace(const Option& option);

/// Options of a question as one case sees them: those of its own list in the random order that the
/// question may ask for, then those beside it.
std::vector<const Option*> orderedOptions(const Questionnaire& questionnaire,
                                          const Question& question, std::uint32_t caseSeed);

/// Places of the items of a grid, or of the questions of a section (where notes stay), as one case
/// sees them.
std::vector<std::size_t> orderedItems(const Question& question, std::uint32_t caseSeed);
std::vector<std::size_t> orderedQuestions(const Section& section, std::uint32_t caseSeed);

} // namespace quadrat
