// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/read_xlsform.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/forms/language_names.h"
#include "core/forms/xlsform_sections.h"
#include "core/io/open_workbook.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace quadrat {

namespace {

/// The languages of the columns with texts, that of the settings first.
std::vector<std::string> languagesOf(const XlsformSheet& survey, const XlsformSheet& choices,
                                     const XlsformSheet& settings, const std::string& first)
{
    std::vector<std::string> languages;
    const auto add = [&](const std::string& language) {
        if (!language.empty() && std::ranges::count(languages, language) == 0)
            languages.push_back(language);
    };
    const auto isText = [](const XlsformColumn& column) {
        return column.name == "label" || column.name == "hint" || column.name == "guidance_hint" ||
               column.name == "constraint_message" || column.name.starts_with(ownColumn);
    };
    const std::string undeclared =
        settings.rows.empty() ? "" : " " + settings.rows.front().text("quadrat::undeclared") + " ";
    add(first);
    for (const XlsformSheet* sheet : {&survey, &choices, &settings})
        for (const XlsformColumn& column : sheet->columns)
            if (isText(column) && column.language &&
                undeclared.find(" " + *column.language + " ") == std::string::npos)
                add(*column.language);
    return languages;
}

bool isKnownColumn(const std::string& name)
{
    static const std::set<std::string> known{"type",
                                             "name",
                                             "label",
                                             "hint",
                                             "guidance_hint",
                                             "relevant",
                                             "constraint",
                                             "constraint_message",
                                             "required",
                                             "appearance",
                                             "calculation",
                                             "choice_filter",
                                             "repeat_count",
                                             "parameters",
                                             "read_only",
                                             "default",
                                             "required_message",
                                             "trigger",
                                             "save_to",
                                             "disabled"};
    return known.contains(name) || name.starts_with(ownColumn) || name.starts_with("media::");
}

void tellUnknownColumns(const XlsformSheet& survey, Findings& findings)
{
    for (const XlsformColumn& column : survey.columns) {
        if (isKnownColumn(column.name))
            continue;
        const auto first = std::ranges::find_if(
            survey.rows, [&](const XlsformRow& row) { return row.has(column.name); });
        const auto count = std::ranges::count_if(
            survey.rows, [&](const XlsformRow& row) { return row.has(column.name); });
        if (count > 0)
            findings.tell(Severity::Note, first->number, column.header,
                          QUADRAT_TEXT("core", "The column is left out; it has %1 entries, this "
                                               "is the first."),
                          {std::int64_t(count)});
    }
}

void readSettings(const XlsformSheet& settings, const std::string& language,
                  Questionnaire& questionnaire, Findings& findings)
{
    if (settings.rows.empty())
        return;
    const XlsformRow& row = settings.rows.front();
    questionnaire.name = row.text("form_id");
    questionnaire.version = row.text("version");
    questionnaire.title = row.texts("quadrat::title");
    const Texts title = row.texts("form_title");
    const bool isKnown = std::ranges::any_of(questionnaire.title, [&](const auto& each) {
        return !title.empty() && each.second == title.begin()->second;
    });
    if (!title.empty() && !isKnown)
        questionnaire.title[language] = title.begin()->second;
    const double seed = readNumber(row.text("quadrat::seed")).value_or(0);
    if (seed >= 0 && seed <= 4294967295.0)
        questionnaire.seed = std::uint32_t(seed);
    questionnaire.delivery = {.address = row.text("quadrat::address"),
                              .email = row.text("quadrat::email")};
    constexpr std::array<std::string_view, 5> known{"form_id", "version", "form_title",
                                                    "default_language", "style"};
    for (const XlsformColumn& column : settings.columns)
        if (row.has(column.name) && !column.name.starts_with(ownColumn) &&
            (std::ranges::count(known, column.name) == 0 || column.name == "style"))
            findings.tell(Severity::Note, row.number, column.header,
                          QUADRAT_TEXT("core", "The setting is left out: \"%1\"."),
                          {row.text(column.name)});
}

void tellOtherSheets(const std::vector<TextSheet>& sheets, Findings& findings)
{
    for (const TextSheet& sheet : sheets) {
        std::string name = sheet.name;
        std::ranges::transform(name, name.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        if ((name == "osm" || name == "entities") && sheet.rows.size() > 1)
            findings.tell(Severity::Note, 0, "",
                          QUADRAT_TEXT("core", "The sheet \"%1\" is left out."), {sheet.name});
    }
}

Error noSurvey(const std::vector<TextSheet>& sheets)
{
    std::string names;
    for (const TextSheet& sheet : sheets)
        names += (names.empty() ? "\"" : ", \"") + sheet.name + '"';
    return {ErrorKind::UnreadableFile,
            {QUADRAT_TEXT("core", "The workbook is no XLSForm: it has no sheet \"survey\" with a "
                                  "column \"type\". Its sheets are %1."),
             {names}}};
}

} // namespace

ReadQuestionnaire readSheetsOfForm(const std::vector<TextSheet>& sheets)
{
    XlsformSheet settings = xlsformSheet(sheets, "settings", "");
    std::string language;
    if (!settings.rows.empty() && settings.rows.front().has("default_language"))
        language = languageCode(settings.rows.front().text("default_language"));
    if (language == "default")
        language.clear();
    settings = xlsformSheet(sheets, "settings", language);
    const XlsformSheet survey = xlsformSheet(sheets, "survey", language);
    const XlsformSheet choices = xlsformSheet(sheets, "choices", language);
    const XlsformSheet external = xlsformSheet(sheets, "external_choices", language);
    if (std::ranges::find(survey.columns, std::string("type"), &XlsformColumn::name) ==
        survey.columns.end())
        throw noSurvey(sheets);

    Findings ofSettings(settings.name), ofSurvey(survey.name), ofChoices(choices.name);
    ReadQuestionnaire result;
    Questionnaire& questionnaire = result.questionnaire;
    questionnaire.languages = languagesOf(survey, choices, settings, language);
    readSettings(settings, language, questionnaire, ofSettings);
    tellUnknownColumns(survey, ofSurvey);
    tellOtherSheets(sheets, ofSettings);
    XlsformChoices lists(choices, external, ofChoices);
    XlsformSurvey rows(survey, lists, ofSurvey);
    XlsformSections sections(rows, lists, ofSurvey);
    questionnaire.sections = sections.make();
    questionnaire.introduction = std::move(sections.introduction);
    questionnaire.closing = std::move(sections.closing);
    lists.settleCodes(ofChoices);
    lists.tellUnused(choices, ofChoices);
    questionnaire.lists = std::move(lists).takeLists();
    for (Findings* findings : {&ofSettings, &ofSurvey, &ofChoices})
        for (Issue& issue : findings->issues)
            result.lost.push_back(std::move(issue));
    return result;
}

ReadQuestionnaire readXlsformBytes(std::string_view bytes, const Progress& progress)
{
    return readSheetsOfForm(readTextSheets(bytes, progress));
}

ReadQuestionnaire readXlsform(const std::filesystem::path& file, const Progress& progress)
{
    return readXlsformBytes(workbookBytes(file, textSheetLimits(), progress).view(), progress);
}

} // namespace quadrat
