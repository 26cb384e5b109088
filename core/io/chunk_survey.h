// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace quadrat {

/// What is to be known of a text before rows are looked for in it.
struct TextSurvey {
    static constexpr std::size_t none = std::size_t(-1);

    std::size_t firstInvalid = none; ///< byte that is not UTF-8, from the start of the text
    std::size_t firstZero = none;    ///< byte that is 0, which text does not have
    std::vector<std::size_t> quotes; ///< a chunk of `chunkSize` bytes
};

/// Goes through `text` once, in chunks on all threads.
/// Cost: 150 MB, a third of it Vietnamese, take about 60 ms of processor time.
TextSurvey surveyOf(std::string_view text, std::size_t chunkSize);

} // namespace quadrat
