// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/column.h"
#include "core/questionnaire/questionnaire.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// The words in columns of our own, for the reader and the writer of forms alike.

std::string_view missingWord(Missing reason); ///< "refused"; empty for None
std::optional<Missing> missingOf(std::string_view word);

inline constexpr Mode everyMode[] = {Mode::Paper, Mode::Online, Mode::Telephone, Mode::Email};
std::string_view modeWord(Mode mode); ///< "paper"

/// What a row is that stands in the survey only so that other programs can ask the same.
inline constexpr std::string_view specifyPart = "specify"; ///< the words of "other"
inline constexpr std::string_view besidesPart = "besides"; ///< "don't know" beside a number
/// Rows that carry texts of the whole questionnaire.
inline constexpr std::string_view introductionPart = "introduction";
inline constexpr std::string_view closingPart = "closing";

/// A name that XML and form tools allow, ASCII letters, digits, "_": what is such a name stays.
std::string xmlName(std::string_view name);

/// Eight hexadecimal digits over texts: tells whether cells are still those that were written.
std::string sealOf(const std::vector<std::string>& texts);

/// What a reader has to say, in the order of the file.
class Findings {
public:
    explicit Findings(std::string sheet) : m_sheet(std::move(sheet)) {}

    void tell(Severity severity, std::size_t row, std::string column, const char* pattern,
              std::vector<Message::Argument> arguments = {})
    {
        if (issues.size() < most)
            issues.push_back({severity,
                              {pattern, std::move(arguments)},
                              row == 0 ? std::nullopt : std::optional(row),
                              std::move(column),
                              m_sheet});
    }

    std::vector<Issue> issues;
    static constexpr std::size_t most = 10'000;

private:
    std::string m_sheet;
};

} // namespace quadrat
