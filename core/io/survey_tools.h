// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import_mapping.h"
#include "core/io/imported.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Programs and services whose exports are recognised (docs/methods/survey-tools.md).
enum class SurveyTool { Unknown, LimeSurvey, Kobo, OdkCentral, GoogleForms, MicrosoftForms };

/// From the names of the columns, in the English or Vietnamese of the tool.
SurveyTool surveyToolOf(const Dataset& data);

/// The name of the tool as people know it; empty for Unknown.
std::string_view nameOf(SurveyTool tool);

/// How the header of a column reads: what is asked, and which option or row of the question.
struct ColumnHeading {
    std::string column;     ///< as it stands in the file
    std::string base;       ///< code or path of the question, or its text if it has no code
    std::string option;     ///< code or text of an option or row; empty: the question itself
    std::string text;       ///< of the question; empty if there is only a code
    std::string optionText; ///< of the option; empty if there is only a code

    bool operator==(const ColumnHeading&) const = default;
};

/// q2[SQ001], "q2[SQ001]. Sources of news [Radio]", "Sources of news [Radio]", group/q2/radio,
/// "q1. Age", "Câu 5: …", or any text.
ColumnHeading headingOf(SurveyTool tool, std::string_view column);

/// What stands after the groups of a path such as household/size; any other text as it is.
std::string_view lastPart(std::string_view column);

bool isStart(std::string_view column); ///< of an interview: "start", "Thời gian bắt đầu" …

/// A column that tells, or may tell, who a person is.
struct PersonalColumn {
    std::string column;
    Message reason; ///< what it seems to hold

    bool operator==(const PersonalColumn&) const = default;
};

/// Columns with e-mail addresses, names, phone numbers, identity numbers, addresses, exact places,
/// devices, accounts or network addresses, found by their header or by what most values look like.
/// Answers never stand beside them: they are not to be imported.
std::vector<PersonalColumn> personalColumns(SurveyTool tool, const Dataset& data);

/// What a column is to the case itself by the rules of the tool: key, date …
std::optional<VariableRole> roleOf(SurveyTool tool, const std::string& column);

/// Columns by which a tool keeps its books (_status, lastpage …), of no use for a study.
bool isBookkeeping(SurveyTool tool, const std::string& column);

/// The columns of start and end of an interview, if the file has both.
std::optional<DurationMapping> durationOf(SurveyTool tool, const Dataset& data);

} // namespace quadrat
