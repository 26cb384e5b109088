// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/statistics_export.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// How a file of Stata holds the values of a variable, by the number that the file calls it by;
/// smaller ones are texts of so many bytes.
enum class StataType : std::uint16_t {
    LongText = 32'768,
    Double = 65'526,
    Long = 65'528,
    Int = 65'529,
    Byte = 65'530,
};

constexpr std::size_t widestStataText = 2'045;

/// A missing code and its letter in the file; '.' for the plain missing value.
struct StataMissing {
    double code = 0;
    char letter = '.';
};

/// A variable as a file of Stata holds it.
struct StataVariable {
    const ExportedVariable* source = nullptr;
    StataType type = StataType::Double;
    std::string format;
    std::string labelSet;              ///< name of its value labels; empty: it has none
    std::vector<StataMissing> missing; ///< rising by code

    bool isText() const { return type <= StataType::LongText; }

    /// Bytes in a row.
    std::size_t width() const;

    /// The value of a row: a number, NaN for the plain missing value or with its letter.
    double number(std::size_t row) const;
};

/// The words of some whole numbers and, after these, of .a to .z.
struct StataLabelSet {
    std::string name;
    std::vector<std::pair<std::int32_t, std::string>> labels; ///< rising
};

/// All that stands in front of the data, and after them.
struct StataLayout {
    Export source;
    std::vector<StataVariable> variables;
    std::vector<StataLabelSet> labelSets;
};

/// What .a is among whole numbers of four bytes; the other letters follow, the plain missing value
/// is one less.
constexpr std::int32_t stataLetterA = 2'147'483'622;

/// Fits data and codebook to the limits of Stata; what is lost or changed is told in
/// `source.issues`.
StataLayout stataLayout(const Dataset& data, const Codebook& codebook, const std::string& language);

} // namespace quadrat
