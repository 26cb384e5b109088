// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/json_reader.h"
#include "core/sampling/comparison_size.h"
#include "core/sampling/sample_size.h"

#include <string>
#include <variant>

namespace quadrat {

/// What is to be reckoned: the size from the precision, or the precision from the size.
enum class SolveFor { Size, Precision };

/// A question to the command samplesize (docs/planning.md).
struct SizeQuestion {
    std::variant<SizeRequest, ComparisonRequest> request;
    SolveFor solve = SolveFor::Size;
};

/// All readers throw Error{InvalidInput} that names the place of what is not known, missing or of
/// the wrong kind. What the numbers may be, sampleSize and comparisonSize check.

/// "solve" is read with it; without, a question that has n and no precision asks for the latter.
SizeQuestion readSizeQuestion(const Json& json, const std::string& place);

SizeRequest readSizeRequest(const Json& json, const std::string& place);
/// Entries that hold their default are left out.
Json writeSizeRequest(const SizeRequest& request);

} // namespace quadrat
