// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"

#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// Words that the questionnaire has by now otherwise than the responses.
struct RenewedLabel {
    std::optional<std::string> value; ///< whose label; empty: that of the variable
    Texts former, now;                ///< `now` keeps languages that the questionnaire lacks
    /// The words stood for another value before: the code may mean something else by now, while
    /// the answers that are there mean what was asked then.
    bool hasMoved = false;

    bool operator==(const RenewedLabel&) const = default;
};

/// A variable, or a set of variables, with other words.
struct RenewedVariable {
    std::string name;
    bool isSet = false;
    std::vector<RenewedLabel> labels; ///< not empty; that of the variable first

    bool hasMoved() const;

    bool operator==(const RenewedVariable&) const = default;
};

/// What would become different if responses took their words from a questionnaire: labels of
/// variables and values that both know. Codes, missing codes, levels and roles are not looked at.
/// \param asked  codebookOf() the questionnaire
std::vector<RenewedVariable> renewedLabels(const Codebook& known, const Codebook& asked);

/// The codebook with these words in place.
Codebook withLabels(Codebook codebook, const std::vector<RenewedVariable>& renewed);

} // namespace quadrat
