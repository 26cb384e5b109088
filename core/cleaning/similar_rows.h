// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cleaning/answer_rows.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace quadrat {

/// Two rows and how alike they are. Variables that neither of them answered do not count.
struct SimilarPair {
    std::size_t row = 0, earlier = 0;
    std::size_t equal = 0, compared = 0; ///< variables

    auto operator<=>(const SimilarPair&) const = default;
};

struct SimilarRows {
    std::vector<SimilarPair> pairs; ///< the first by row, at most as many as asked for
    std::size_t count = 0;          ///< of all
    /// Nothing if every pair of rows has been compared that may be alike; else the number of rows
    /// that follow it with which each row of a large group of half-alike rows has been compared.
    std::optional<std::size_t> window;
};

/// All pairs of rows that agree in at least `threshold` of the variables that one of them answered,
/// but not in all, and of which one answered at least half of the variables.
///
/// Such a pair differs in at most D = ⌊(1 − t) m⌋ of m variables. With the variables dealt into
/// B = D + k blocks, at least k blocks are equal: so pairs are looked for among the rows that agree
/// in k blocks, for each of the B-choose-k choices (k up to 3). No pair is lost.
///
/// \param threshold  above 0.5, at most 1
/// \param most       pairs to list
/// \param maximumComparisons  of pairs; where more would be needed, see SimilarRows::window
/// \param isPair     the last word on a pair that seems alike; may be empty
/// Cost: a sort of the rows a choice, and about 0.1 µs a comparison.
/// Source of the measure: Kuriakose, N., Robbins, M. (2016). Don't get duped: Fraud through
/// duplication in public opinion surveys. Statistical Journal of the IAOS 32, 283–291. Of the
/// search: Manku, G. S., Jain, A., Das Sarma, A. (2007). Detecting near-duplicates for web
/// crawling. Proceedings of the 16th International Conference on World Wide Web, 141–150.
SimilarRows similarRows(const AnswerRows& rows, double threshold, std::size_t most,
                        std::size_t maximumComparisons,
                        const std::function<bool(const SimilarPair&)>& isPair,
                        const Progress& progress);

} // namespace quadrat
