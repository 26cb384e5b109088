// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/column.h"
#include "core/forms/xpath_conditions.h"
#include "core/questionnaire/questionnaire.h"

#include <algorithm>
#include <functional>
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

/// Whether form tools keep it as a whole number: up to 9 digits.
bool isFormInteger(const NumberEntry& number);

/// `${name}` with other names; those that `find` does not know stay.
Texts renamedIn(Texts texts,
                const std::function<std::optional<std::string>(std::string_view)>& find);

/// The setting that every form written here has.
inline constexpr std::string_view ownFormat = "quadrat::format";

/// What the XPath in a column is for.
XpathUse useOf(std::string_view column);

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
        if (m_issues.size() < most)
            m_issues.push_back({severity,
                                {pattern, std::move(arguments)},
                                row == 0 ? std::nullopt : std::optional(row),
                                std::move(column),
                                m_sheet});
    }

    /// By row; what is about the whole sheet first.
    std::vector<Issue> inOrder() &&
    {
        std::ranges::stable_sort(m_issues, {}, &Issue::row);
        return std::move(m_issues);
    }

private:
    static constexpr std::size_t most = 10'000;

    std::string m_sheet;
    std::vector<Issue> m_issues;
};

} // namespace quadrat
