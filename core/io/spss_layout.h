// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/spss_formats.h"
#include "core/io/statistics_export.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace quadrat {

/// A variable as a system file of SPSS holds it.
struct SpssVariable {
    const ExportedVariable* source = nullptr;
    std::string shortName; ///< up to 8 capitals and digits, as files of old had it
    std::size_t width = 0; ///< bytes of a text; 0: a number
    SpssFormat format;
    bool missingIsRange = false; ///< the first two of `missing` are the ends of a range
    std::vector<double> missing;
    std::vector<std::string> missingTexts;

    /// A text of more than 255 bytes stands in several parts, which the file takes for variables.
    std::vector<std::size_t> segments() const;
};

/// A multiple-response set under the names of the file.
struct SpssResponseSet {
    std::string name, label;
    std::vector<std::string> shortNames;
    std::optional<std::string> countedValue;
};

/// All that stands in front of the data.
struct SpssLayout {
    Export source;
    std::vector<SpssVariable> variables;
    std::vector<SpssResponseSet> sets;
    std::size_t rowCount = 0;
};

/// Fits data and codebook to the limits of SPSS; what is lost or changed is told in
/// `source.issues`.
SpssLayout spssLayout(const Dataset& data, const Codebook& codebook, const std::string& language);

/// The dictionary in the bytes of the file.
/// \param compression  1: small numbers as bytes; 2: in blocks by zlib
std::string spssDictionary(const SpssLayout& layout, std::int32_t compression);

} // namespace quadrat
