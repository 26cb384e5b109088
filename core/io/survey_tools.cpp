// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/survey_tools.h"

#include "core/base/ascii.h"
#include "core/base/blanks.h"
#include "core/io/loose_text.h"
#include "core/io/moment.h"

#include <algorithm>

namespace quadrat {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

bool isTimestamp(std::string_view column)
{
    return isOneOf(looseText(column), {"timestamp", "dau thoi gian"});
}

bool isEnd(std::string_view column)
{
    return isOneOf(looseText(column), {"end", "completion time", "thoi gian hoan thanh",
                                       "submitdate", "date submitted"});
}

/// A code such as q5 or C12a before a "." or ":", or "Câu 5"; its length, 0 if there is none.
std::size_t codeLength(std::string_view text)
{
    std::size_t at = 0;
    const std::string start = looseText(text.substr(0, std::min<std::size_t>(text.size(), 24)));
    if (start.starts_with("cau ") || start.starts_with("question ")) {
        at = text.find(' ') + 1;
    } else {
        while (at < text.size() && isLetter(text[at]))
            ++at;
        if (at == 0 || at > 4)
            return 0;
    }
    const std::size_t digits = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at == digits)
        return 0;
    while (at < text.size() && (isDigit(text[at]) || text[at] == '_' || isLetter(text[at])))
        ++at;
    return at < text.size() && (text[at] == '.' || text[at] == ':' || text[at] == ')') ? at : 0;
}

/// Takes "[…]" at the end of a text off it.
std::string takeBracket(std::string_view& text)
{
    const std::size_t open = text.rfind('[');
    if (text.empty() || text.back() != ']' || open == std::string_view::npos || open == 0)
        return {};
    std::string inside(text.substr(open + 1, text.size() - open - 2));
    text = withoutBlanksAround(text.substr(0, open));
    return inside;
}

/// A code or a path of codes, not words: without blanks, in ASCII.
bool isCode(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '/' || c == '.' ||
               c == ':' || c == '@' || c == '#';
    });
}

} // namespace

SurveyTool surveyToolOf(const Dataset& data)
{
    const auto has = [&data](const char* name) { return data.find(name) != nullptr; };
    const auto& columns = data.columns();
    const auto any = [&columns](auto holds) {
        return std::ranges::any_of(columns, [&](const Column& c) { return holds(c.name()); });
    };
    if ((has("_uuid") || has("_id")) && (has("_submission_time") || has("__version__")))
        return SurveyTool::Kobo;
    if ((has("KEY") && has("SubmissionDate")) || has("__system/submissionDate"))
        return SurveyTool::OdkCentral;
    const auto isSubmitDate = [](const std::string& name) {
        return name.starts_with("submitdate");
    };
    const auto isLastPage = [](const std::string& name) {
        return name.starts_with("lastpage") || name.starts_with("startlanguage");
    };
    if (any(isSubmitDate) && any(isLastPage))
        return SurveyTool::LimeSurvey;
    if (columns.size() > 2 && any(isStart) && any(isEnd) && looseText(columns[0].name()) == "id")
        return SurveyTool::MicrosoftForms;
    if (!columns.empty() && isTimestamp(columns[0].name()))
        return SurveyTool::GoogleForms;
    return SurveyTool::Unknown;
}

std::string_view nameOf(SurveyTool tool)
{
    switch (tool) {
    case SurveyTool::LimeSurvey:
        return "LimeSurvey";
    case SurveyTool::Kobo:
        return "KoBoToolbox";
    case SurveyTool::OdkCentral:
        return "ODK Central";
    case SurveyTool::GoogleForms:
        return "Google Forms";
    case SurveyTool::MicrosoftForms:
        return "Microsoft Forms";
    case SurveyTool::Unknown:
        break;
    }
    return "";
}

std::string_view lastPart(std::string_view column)
{
    return isCode(column) ? column.substr(column.rfind('/') + 1) : column; // npos + 1 is 0
}

bool isStart(std::string_view column)
{
    return isOneOf(looseText(column), {"start", "start time", "thoi gian bat dau", "startdate",
                                       "date started", "thoi gian khoi dong"});
}

ColumnHeading headingOf(SurveyTool tool, std::string_view column)
{
    ColumnHeading heading;
    heading.column = column;
    const std::size_t bracket = column.find('[');
    const std::size_t close = column.find(']');
    if (bracket != std::string_view::npos && bracket > 0 && close > bracket &&
        close != std::string_view::npos && isVariableName(column.substr(0, bracket))) {
        heading.base = column.substr(0, bracket);
        heading.option = column.substr(bracket + 1, close - bracket - 1);
        std::string_view rest = column.substr(close + 1);
        const std::size_t text = rest.find_first_not_of(".: ");
        if (text != std::string_view::npos) {
            rest = rest.substr(text);
            heading.optionText = takeBracket(rest);
            heading.text = rest;
        }
        return heading;
    }
    std::size_t length = codeLength(column);
    const std::size_t period = std::min(column.find(". "), column.size());
    if (tool == SurveyTool::LimeSurvey && isVariableName(column.substr(0, period)) &&
        period < column.size())
        length = period;
    if (length > 0) {
        heading.base = variableName(column.substr(0, length));
        if (column.substr(0, length).find(' ') != std::string_view::npos) // "Câu 5"
            std::erase(heading.base, '_');
        heading.text = withoutBlanksAround(column.substr(length + 1));
        std::string_view text = heading.text;
        if (std::string option = takeBracket(text); !option.empty()) {
            heading.text = std::string(text);
            heading.option = heading.optionText = std::move(option);
        }
        return heading;
    }
    const std::size_t slash = column.rfind('/');
    if (slash != std::string_view::npos && slash > 0 && slash + 1 < column.size() &&
        isCode(column)) {
        heading.base = column.substr(0, slash);
        heading.option = column.substr(slash + 1);
        return heading;
    }
    std::string_view text = column;
    heading.option = heading.optionText = takeBracket(text);
    heading.base = text;
    if (!isCode(text))
        heading.text = text;
    return heading;
}

std::optional<VariableRole> roleOf(SurveyTool tool, const std::string& column)
{
    switch (tool) {
    case SurveyTool::Kobo:
        if (column == "_uuid")
            return VariableRole::Key;
        if (column == "_submission_time" || column == "today")
            return VariableRole::Date;
        break;
    case SurveyTool::OdkCentral:
        if (column == "KEY" || column == "__id")
            return VariableRole::Key;
        if (column == "SubmissionDate" || column == "__system/submissionDate")
            return VariableRole::Date;
        break;
    case SurveyTool::LimeSurvey:
        if (headingOf(tool, column).base == "id")
            return VariableRole::Key;
        if (column.starts_with("submitdate"))
            return VariableRole::Date;
        break;
    case SurveyTool::MicrosoftForms:
        if (looseText(column) == "id")
            return VariableRole::Key;
        if (isEnd(column))
            return VariableRole::Date;
        break;
    case SurveyTool::GoogleForms:
        if (isTimestamp(column))
            return VariableRole::Date;
        break;
    case SurveyTool::Unknown:
        break;
    }
    return {};
}

bool isBookkeeping(SurveyTool tool, const std::string& column)
{
    const std::string name = looseText(column);
    switch (tool) {
    case SurveyTool::Kobo:
        return isOneOf(column, {"_id", "_status", "_notes", "_tags", "_index", "_attachments",
                                "__version__", "_version_", "_xform_id_string", "formhub/uuid",
                                "meta/instanceID", "meta/rootUuid", "meta/deprecatedID",
                                "_validation_status", "_bamboo_dataset_id"}) ||
               column.starts_with("_validation_status/");
    case SurveyTool::OdkCentral:
        return isOneOf(column, {"meta-instanceID", "meta/instanceID", "meta-instanceName",
                                "meta/instanceName", "AttachmentsPresent", "AttachmentsExpected",
                                "Status", "ReviewState", "Edits", "FormVersion", "instanceID"}) ||
               (column.starts_with("__system/") && column != "__system/submissionDate");
    case SurveyTool::LimeSurvey: {
        const std::string code = column.substr(0, column.find('.'));
        return isOneOf(code, {"lastpage", "startlanguage", "seed", "datestamp", "refurl"});
    }
    case SurveyTool::MicrosoftForms:
        return isOneOf(name, {"last modified time", "thoi gian sua doi lan cuoi", "language",
                              "quiz feedback", "total points"});
    case SurveyTool::GoogleForms:
    case SurveyTool::Unknown:
        break;
    }
    return false;
}

std::optional<DurationMapping> durationOf(SurveyTool tool, const Dataset& data)
{
    if (tool == SurveyTool::Unknown || tool == SurveyTool::GoogleForms)
        return {};
    const Column* start = nullptr;
    const Column* end = nullptr;
    for (const Column& column : data.columns()) {
        const std::string name = column.name().substr(0, column.name().find('.'));
        if (!start && isStart(name))
            start = &column;
        if (!end && isEnd(name))
            end = &column;
    }
    if (!start || !end)
        return {};
    const auto first = dateLookOf(*start), second = dateLookOf(*end);
    if (!first || !second || first->kind != ValueKind::DateTime ||
        second->kind != ValueKind::DateTime)
        return {};
    // What one of them leaves open, the other may tell.
    return DurationMapping{"minutes", start->name(), end->name(),
                           first->isDoubtful ? second->order : first->order};
}

} // namespace quadrat
