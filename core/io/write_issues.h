// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <array>
#include <functional>
#include <span>
#include <string>

namespace quadrat {

/// The words at the head of the columns sheet, row, column, severity and finding.
using IssueHeader = std::array<Message, 5>;
IssueHeader issueHeader();

/// Findings as a table for a spreadsheet, one a row in their order: UTF-8 with byte order mark,
/// fields parted by ";", lines that end with CRLF; a text that a spreadsheet would take for a
/// formula begins with an apostrophe.
/// \param written  a message in the language of the reader
std::string writeIssues(std::span<const Issue> issues,
                        const std::function<std::string(const Message&)>& written);

/// "Note", "Warning" or "Fault".
Message severityWord(Severity severity);

} // namespace quadrat
