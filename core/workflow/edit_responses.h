// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/data/codebook.h"
#include "core/storage/responses.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// A value that a person typed or pasted for a cell: a code, or the words of a value label.
struct WantedValue {
    std::size_t row = 0; ///< in the responses, from 0
    std::string variable;
    std::string text; ///< empty: blank
};

enum class EditFate { Change, Same, Refused };

/// What becomes of a wanted value, before anything is written.
struct PlannedEdit {
    WantedValue wanted;
    std::optional<std::string> oldValue, newValue; ///< as stored; nothing: blank
    EditFate fate = EditFate::Same;
    std::optional<Message> remark; ///< why it is refused, or doubtful though it can be done
};

/// Understands values as they are meant: a value label gives its code (capitals, diacritics and
/// blanks at the ends aside), a number may have a decimal comma, a date may stand as the reader
/// writes it (5/7/2026: day first). A text for a number and no date for a date are refused; a code
/// that the variable does not list is doubtful.
std::vector<PlannedEdit> planEdits(const StoredResponses& responses, const Codebook& codebook,
                                   std::span<const WantedValue> wanted);

/// Those of a plan that change something, for the log.
std::vector<Edit> editsOf(std::span<const PlannedEdit> plan, const Cases& cases,
                          const std::string& reason, const std::string& who);

} // namespace quadrat
