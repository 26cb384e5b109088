// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/data/codebook.h"
#include "core/data/dataset.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quadrat {

/// A variable made from others is a rule and its words; its values are worked out anew whenever the
/// answers change, so that a rule written once serves every later import.

/// What an expression gives (core/expression).
struct ComputeRule {
    std::string expression;

    bool operator==(const ComputeRule&) const = default;
};

/// Some values of the source, and what they become.
struct RecodeCase {
    std::vector<std::string> from;   ///< values as they stand in the data, also missing codes
    std::optional<double> low, high; ///< and all numbers between, ends included; empty: no end
    std::string to;                  ///< as it will stand in the data; empty: a blank

    bool operator==(const RecodeCase&) const = default;
};

/// What becomes of an answer of which no case speaks.
enum class Otherwise { Copy, Blank, Value };

/// The first case that speaks of a value decides. A missing code of which no case speaks by name
/// stays what it is, with its reason; an answer that becomes such a code is no answer either. The
/// result is a number if all it can be are numbers.
struct RecodeRule {
    std::string source;
    std::vector<RecodeCase> cases;
    Otherwise otherwise = Otherwise::Copy;
    std::string value; ///< of Otherwise::Value

    bool operator==(const RecodeRule&) const = default;
};

/// To which band a value belongs that is a cut itself.
enum class CutBelongs { Above, Below };

/// Numbers in bands; missing codes stay what they are. k cuts make k + 1 bands, the first and the
/// last without an outer end.
struct BandRule {
    std::string source;
    std::vector<double> cuts; ///< rising
    CutBelongs cutBelongs = CutBelongs::Above;
    /// One a band, as they will stand in the data; empty: the numbers 1 to k + 1, with words such
    /// as "30–<45" in the codebook.
    std::vector<std::string> labels;

    bool operator==(const BandRule&) const = default;
};

/// 1 for the answers counted (the two best of five: top-2 box), 0 for the other answers.
struct TopBoxRule {
    std::string source;
    std::vector<std::string> counted; ///< values as they stand in the data
    /// Reasons for no answer that count as 0; the others stay missing. DontKnow here keeps those
    /// who have no opinion in the base.
    std::vector<Missing> inBase;

    bool operator==(const TopBoxRule&) const = default;
};

enum class ScaleValue { Mean, Sum };

/// One number from several items on the same scale. An item that runs against the others is turned
/// round: low + high − x. Where items are missing the sum is the mean of those answered times the
/// number of items.
struct ScaleRule {
    std::vector<std::string> items;
    std::vector<std::string> reversed; ///< those of the items that run against the others
    /// Ends of the scale of the items; empty: the least and greatest number among the value labels
    /// of the items, else in their data.
    std::optional<double> low, high;
    std::size_t minimumAnswered = 0; ///< fewer answers give no value; 0: all items
    ScaleValue value = ScaleValue::Mean;

    bool operator==(const ScaleRule&) const = default;
};

/// A variable made from others.
struct DerivedVariable {
    std::string name;
    Texts label;
    std::variant<ComputeRule, RecodeRule, BandRule, TopBoxRule, ScaleRule> rule;
    std::vector<ValueLabel> values; ///< words of its values, and which of them are no answers
    MeasurementLevel level = MeasurementLevel::Unknown; ///< Unknown: as its values look

    bool operator==(const DerivedVariable&) const = default;
};

/// The variables that a rule reads, each once.
/// \throws Error{InvalidInput} if its expression cannot be read
std::vector<std::string> sourcesOf(const DerivedVariable& variable);

/// The values of a derived variable.
/// \param data  with missing codes applied (withMissingCodes)
/// \throws Error{InvalidInput} that names the variable and what is wrong in its rule
Column derive(const Dataset& data, const Codebook& codebook, const DerivedVariable& variable);

/// Adds the variables to the data and to the codebook, each after those it reads.
/// \throws Error{InvalidInput} if names are taken or read one another in a circle, and as derive;
///         nothing has been added then
void deriveAll(Dataset& data, Codebook& codebook, const std::vector<DerivedVariable>& variables);

/// What may be meant otherwise in a rule that can be run: it names a value that neither the data
/// nor the codebook has (and the nearest they have).
std::vector<Message> doubtsAbout(const Dataset& data, const Codebook& codebook,
                                 const DerivedVariable& variable);

} // namespace quadrat
