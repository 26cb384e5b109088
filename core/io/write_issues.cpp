// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_issues.h"

#include <string_view>

namespace quadrat {

namespace {

/// In quotes, two for each inside; guarded where it begins like a formula.
void appendField(std::string& text, std::string_view field)
{
    text += '"';
    if (!field.empty() &&
        std::string_view("=+-@\t\r").find(field.front()) != std::string_view::npos)
        text += '\'';
    for (const char c : field) {
        if (c == '"')
            text += '"';
        text += c;
    }
    text += '"';
}

} // namespace

IssueHeader issueHeader()
{
    return {{{QUADRAT_TEXT("core", "Sheet"), {}},
             {QUADRAT_TEXT("core", "Row"), {}},
             {QUADRAT_TEXT("core", "Column"), {}},
             {QUADRAT_TEXT("core", "Kind"), {}},
             {QUADRAT_TEXT("core", "Finding"), {}}}};
}

Message severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return {QUADRAT_TEXT("core", "Note"), {}};
    case Severity::Warning:
        return {QUADRAT_TEXT("core", "Warning"), {}};
    case Severity::Fault:
        break;
    }
    return {QUADRAT_TEXT("core", "Fault"), {}};
}

std::string writeIssues(std::span<const Issue> issues,
                        const std::function<std::string(const Message&)>& written)
{
    std::string text = "\xEF\xBB\xBF";
    const char* between = "";
    for (const Message& word : issueHeader()) {
        text += between;
        appendField(text, written(word));
        between = ";";
    }
    for (const Issue& issue : issues) {
        text += "\r\n";
        appendField(text, issue.sheet);
        text += ';';
        if (issue.row)
            text += std::to_string(*issue.row);
        text += ';';
        appendField(text, issue.column);
        text += ';';
        appendField(text, written(severityWord(issue.severity)));
        text += ';';
        appendField(text, written(issue.message));
    }
    return text + "\r\n";
}

} // namespace quadrat
