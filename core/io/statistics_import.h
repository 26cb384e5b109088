// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/imported.h"
#include "core/io/readstat_file.h"
#include "core/io/statistics_file.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What the numbers of a variable stand for, which its format tells.
struct NumberMeaning {
    enum class Unit { Days, Seconds, Milliseconds };

    ValueKind kind = ValueKind::Number;
    Unit unit = Unit::Seconds;
    std::int64_t firstDay = 0; ///< that of zero, counted from 1970-01-01
};

/// The number as ISO 8601; nothing if it is of another age than calendar.h knows.
std::optional<std::string> isoOf(double number, const NumberMeaning& meaning);
/// The reverse; nothing if the text is none of that kind.
std::optional<double> numberOfIso(std::string_view text, const NumberMeaning& meaning);

/// Texts of a file as UTF-8.
class FileTexts {
public:
    /// \param encoding  that the file names or somebody said; empty: UTF-8 if all is of it, else
    /// windows-1252
    explicit FileTexts(std::string encoding) : m_encoding(std::move(encoding)) {}

    const std::string& encoding() const { return m_encoding; }

    /// \return nothing if the bytes are not of the encoding
    std::optional<std::string> strict(std::string_view bytes) const;

    /// With the sign � for each byte beyond ASCII if they are not of the encoding.
    std::string loose(std::string_view bytes) const;

private:
    std::string m_encoding;
};

/// The encoding of the texts: that asked for, else that which the file names, unless its texts are
/// Vietnamese in one of the old encodings, which programs used to name windows-1252; with a note
/// where it is not UTF-8.
std::string encodingOf(const RawFile& file, const std::string& named,
                       const StatisticsFileOptions& options, std::vector<Message>& notes);

/// The file in columns, values as text where they are dates, all it says of them in the codebook.
/// \param meaningOf  from a format
Imported importedFrom(RawFile file, const FileTexts& texts,
                      const std::function<NumberMeaning(std::string_view format)>& meaningOf);

/// Which variables are asked for. Holds `options`.
/// \param named  the encoding that the file names; empty if it names none
std::function<bool(std::string_view rawName)> wantedBy(const StatisticsFileOptions& options,
                                                       const std::string& named);

/// The names of all variables.
/// \throws Error{InvalidInput} naming a column that is asked for and not among them
std::vector<std::string> checkedNames(const RawFile& file, const FileTexts& texts,
                                      const StatisticsFileOptions& options);

} // namespace quadrat
