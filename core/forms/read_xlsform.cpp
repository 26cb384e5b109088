// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/read_xlsform.h"

#include "core/base/ascii.h"
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/forms/form_markup.h"
#include "core/forms/language_names.h"
#include "core/forms/likely_language.h"
#include "core/forms/xlsform_sections.h"
#include "core/io/loose_text.h"
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
                                             "disabled",
                                             "kobo__score_choices",
                                             "kobo__rank_items"};
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

/// The sheets of a form, their texts by language.
struct FormSheets {
    XlsformSheet settings, survey, choices, external;

    FormSheets(const std::vector<TextSheet>& sheets, const std::string& language)
        : settings(xlsformSheet(sheets, "settings", language)),
          survey(xlsformSheet(sheets, "survey", language)),
          choices(xlsformSheet(sheets, "choices", language)),
          external(xlsformSheet(sheets, "external_choices", language))
    {}

    std::string setting(std::string_view name) const
    {
        return settings.rows.empty() ? std::string() : settings.rows.front().text(name);
    }
    /// This program wrote it.
    bool isOurs() const { return !setting(ownFormat).empty(); }
    bool hasSurvey() const
    {
        return std::ranges::count(survey.columns, std::string("type"), &XlsformColumn::name) > 0;
    }
};

/// Takes the marks of layout out of the texts of a form that this program did not write.
void takeOutMarkup(XlsformSheet& sheet, Findings& findings)
{
    std::size_t count = 0, first = 0;
    for (XlsformRow& row : sheet.rows) {
        bool had = false;
        for (const char* column : {"label", "hint", "guidance_hint", "constraint_message"})
            if (const auto cell = row.cells.find(column); cell != row.cells.end())
                for (auto& [language, text] : cell->second) {
                    std::string plain = withoutMarkup(text);
                    had = had || plain != text;
                    text = std::move(plain);
                }
        if (had && count++ == 0)
            first = row.number;
    }
    if (count > 0)
        findings.tell(Severity::Note, first, "label",
                      QUADRAT_TEXT("core",
                                   "Bold letters, colours and other layout of texts are left "
                                   "out, in %1 rows; this is the first."),
                      {std::int64_t(count)});
}

/// The language of texts in columns that name none; empty where there are no such texts.
std::string languageOfUnnamed(const FormSheets& form, Findings& findings)
{
    std::string language = languageCode(form.setting("default_language"));
    if (language == "default")
        language.clear();
    if (!language.empty() || form.isOurs())
        return language;
    constexpr std::size_t enough = 1000; // bytes; lists of places are often in another language
    std::string texts;
    for (const XlsformSheet* sheet : {&form.survey, &form.choices})
        for (std::size_t k = 0; k < sheet->rows.size() && texts.size() < enough; ++k)
            if (const Texts label = sheet->rows[k].texts("label"); label.contains(""))
                texts += label.at("") + "\n";
    if (texts.empty()) { // a hint without a language goes with the first that labels are in
        const auto label = std::ranges::find(form.survey.columns, "label", &XlsformColumn::name);
        return label == form.survey.columns.end() ? "" : label->language.value_or("");
    }
    language = likelyLanguage(texts);
    findings.tell(Severity::Note, 0, "default_language",
                  QUADRAT_TEXT("core", "The form does not say in which language it is written; it "
                                       "is taken for %1. If that is wrong, name the language in "
                                       "\"default_language\" on the sheet \"settings\"."),
                  {languageTitle(language)});
    return language;
}

/// A name for files: letters, digits, "_" and "-".
std::string formName(const std::string& id, bool isOurs)
{
    const bool isPlain =
        std::ranges::all_of(id, [](char c) { return isLetterOrDigit(c) || c == '_' || c == '-'; });
    return isPlain || isOurs ? id : variableName(id);
}

void readSettings(const FormSheets& form, const std::string& first, Questionnaire& questionnaire,
                  Findings& findings)
{
    const XlsformSheet& settings = form.settings;
    if (settings.rows.empty())
        return;
    const XlsformRow& row = settings.rows.front();
    const std::string language =
        first.empty() && !questionnaire.languages.empty() ? questionnaire.languages.front() : first;
    questionnaire.name = formName(row.text("form_id"), form.isOurs());
    if (questionnaire.name != row.text("form_id"))
        findings.tell(Severity::Note, row.number, "form_id",
                      QUADRAT_TEXT("core", "\"%1\" is called \"%2\" here."),
                      {row.text("form_id"), questionnaire.name});
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
                                                    "default_language", "allow_choice_duplicates"};
    for (const XlsformColumn& column : settings.columns)
        if (row.has(column.name) && !column.name.starts_with(ownColumn) &&
            std::ranges::count(known, column.name) == 0)
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
    const FormSheets unnamed(sheets, "");
    if (!unnamed.hasSurvey())
        throw noSurvey(sheets);
    Findings ofSettings(unnamed.settings.name.empty() ? "settings" : unnamed.settings.name),
        ofSurvey(unnamed.survey.name), ofChoices(unnamed.choices.name);
    const std::string language = languageOfUnnamed(unnamed, ofSettings);
    FormSheets form(sheets, language);
    if (!form.isOurs()) {
        takeOutMarkup(form.survey, ofSurvey);
        takeOutMarkup(form.choices, ofChoices);
    }

    ReadQuestionnaire result;
    Questionnaire& questionnaire = result.questionnaire;
    questionnaire.languages = languagesOf(form.survey, form.choices, form.settings, language);
    readSettings(form, language, questionnaire, ofSettings);
    tellUnknownColumns(form.survey, ofSurvey);
    tellOtherSheets(sheets, ofSettings);
    XlsformChoices lists(form.choices, form.external, ofChoices);
    XlsformSurvey rows(form.survey, lists, form.isOurs(), ofSurvey);
    XlsformSections sections(rows, lists, ofSurvey);
    questionnaire.sections = sections.make();
    questionnaire.introduction = std::move(sections.introduction);
    questionnaire.closing = std::move(sections.closing);
    lists.settleCodes(ofChoices);
    lists.tellUnused(form.choices, ofChoices);
    questionnaire.lists = std::move(lists).takeLists();
    for (Findings* findings : {&ofSettings, &ofSurvey, &ofChoices})
        for (Issue& issue : std::move(*findings).inOrder())
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
