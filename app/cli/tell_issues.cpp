// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tell_issues.h"

#include "app/cli/terminal.h"

namespace quadrat::cli {

void tellAll(const std::vector<Issue>& issues)
{
    for (const Issue& issue : issues) {
        const std::string message = inReadersLanguage(issue.message);
        if (issue.row && !issue.column.empty() && !issue.sheet.empty())
            tell({QUADRAT_TEXT("core", "Sheet \"%1\", row %2, column \"%3\": %4"),
                  {issue.sheet, std::int64_t(*issue.row), issue.column, message}});
        else if (issue.row && !issue.column.empty())
            tell({QUADRAT_TEXT("core", "Row %1, column \"%2\": %3"),
                  {std::int64_t(*issue.row), issue.column, message}});
        else if (issue.row && !issue.sheet.empty())
            tell({QUADRAT_TEXT("core", "Sheet \"%1\", row %2: %3"),
                  {issue.sheet, std::int64_t(*issue.row), message}});
        else if (!issue.column.empty() && !issue.sheet.empty())
            tell({QUADRAT_TEXT("core", "Sheet \"%1\", column \"%2\": %3"),
                  {issue.sheet, issue.column, message}});
        else if (!issue.column.empty())
            tell({QUADRAT_TEXT("core", "\"%1\": %2"), {issue.column, message}});
        else
            tell(issue.message);
    }
}

} // namespace quadrat::cli
