// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/codebook.h"
#include "core/data/growing_column.h"
#include "core/io/seekable_bytes.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quadrat {

/// A value that has a label or is a missing code: a text in the bytes of the file, or a number,
/// NaN with its letter for .a to .z.
using RawValue = std::variant<std::string, double>;

struct RawLabel {
    RawValue value;
    std::string label;
};

/// Values that count as missing: from `low` to `high`, which are the same for a single one.
struct RawMissing {
    RawValue low, high;
};

/// A variable as ReadStat hands it over.
struct RawVariable {
    std::string name, label, format;
    std::string labelSet; ///< name of its value labels; empty if it has none
    MeasurementLevel level = MeasurementLevel::Unknown;
    std::vector<RawMissing> missing;
    std::variant<GrowingNumbers, GrowingTexts> values;
};

/// All that ReadStat hands over of a file; every text in the bytes of the file.
struct RawFile {
    std::string label;
    std::vector<RawVariable> variables;                  ///< those wanted
    std::vector<std::string> names;                      ///< of all variables
    std::map<std::string, std::vector<RawLabel>> labels; ///< by the name of the set
    std::size_t infinities = 0; ///< numbers that were infinite and are blanks now
};

enum class StatisticsFormat { Spss, Stata };

/// How far to read, and what.
struct RawRequest {
    StatisticsFormat format = StatisticsFormat::Spss;
    std::size_t rows = 0;        ///< as many as the file should give
    std::size_t maximumRows = 0; ///< 0: all
    /// Bytes that the name of a set of labels can have; ReadStat hands over the bytes of the file,
    /// where nothing may end it.
    std::size_t longestLabelSet = 256;
    std::function<bool(std::string_view rawName)> wants;
};

/// Runs ReadStat over the bytes. It does not convert texts, as it could not say where one cannot be
/// converted.
/// \throws Error{UnreadableFile} in words of ours for what ReadStat stumbles over
RawFile readRawFile(SeekableBytes& bytes, const RawRequest& request, const Progress& progress);

} // namespace quadrat
