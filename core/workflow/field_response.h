// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/fieldwork/call_outcome.h"
#include "core/project/project.h"
#include "core/storage/project_file.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// How one case stands after all that is known of it.
struct FieldCase {
    std::string code;
    /// Complete or Partial: its answers are there; else as its calls stand. Nothing: it was never
    /// called, and nothing came back.
    std::optional<CallOutcome> standing;
    /// The call log says it was interviewed, while its answers are not there (the import was
    /// withdrawn): it counts as Unable.
    bool isWithdrawn = false;
    std::size_t calls = 0;
    double weight = 1; ///< base weight, where the set is linked to a draw

    bool isAnswered() const
    {
        return standing == CallOutcome::Complete || standing == CallOutcome::Partial;
    }
    bool operator==(const FieldCase&) const = default;
};

/// How the cases of a set of responses stand: what the responses, the piles that are open and the
/// call log say together. (docs/methods/response-rates.md)
struct FieldResponse {
    std::string draw; ///< that the set is linked to; empty: to none
    /// Of the draw, its reserve only where a unit of it was called or answered; without a draw
    /// those that were called or answered. By code.
    std::vector<FieldCase> cases;
    std::size_t reserveUsed = 0;               ///< among them
    std::size_t outside = 0;                   ///< answers under no code of the draw: in no rate
    std::map<std::string, std::size_t> byMode; ///< answers by how they came: "paper" …
    bool hasUnequalWeights = false;            ///< weighted rates differ from those counted

    std::size_t answered() const;
};

FieldResponse fieldResponseOf(ProjectFile& file, const Project& project,
                              const std::string& responses, const Progress& progress = {});

enum class RateWeights { None, Base };

/// The cases as response rates count them. \param weights  counts, or sums of base weights
FinalDispositions dispositionsOf(const FieldResponse& response, RateWeights weights);

} // namespace quadrat
