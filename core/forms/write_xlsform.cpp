// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/write_xlsform.h"

#include "core/forms/language_names.h"
#include "core/forms/xlsform_names.h"
#include "core/forms/xlsform_rows.h"
#include "core/forms/xlsform_table.h"
#include "core/forms/xlsform_words.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quadrat {

namespace {

void addOptions(XlsformTable& table, const std::string& list, const std::vector<Option>& options)
{
    for (const Option& option : options) {
        table.startRow();
        table.set("list_name", list);
        table.set("name", option.code);
        table.set("label", option.label);
        table.set("within", option.within);
        table.set("quadrat::within", option.within);
        table.set("quadrat::missing", std::string(missingWord(option.missing)));
        table.set("quadrat::exclusive", option.exclusive ? "yes" : "");
        table.set("quadrat::specify", option.specify ? "yes" : "");
        table.set("quadrat::keeps_place", option.keepsPlace ? "yes" : "");
    }
}

/// Lists that questions offer together with what stands beside: other programs have one for each.
void addTogether(XlsformTable& table, const Questionnaire& questionnaire, const XlsformNames& names)
{
    std::set<std::string> written;
    for (const Section& section : questionnaire.sections)
        for (const Question& question : section.questions) {
            const std::string own = listNameOf(question.kind);
            const auto* grid = std::get_if<Grid>(&question.kind);
            if (own.empty() || question.besides.empty() || (grid && grid->items.empty()))
                continue;
            const std::string& list = names.together(own, question.besides);
            std::vector<Option> options;
            for (const Option* option : optionsOf(questionnaire, question))
                options.push_back(*option);
            if (written.insert(list).second)
                addOptions(table, list, options);
        }
}

TextSheet choicesSheet(const Questionnaire& questionnaire, const XlsformNames& names)
{
    XlsformTable table({"list_name", "name", "label", "within"}, questionnaire.languages);
    for (const char* column : {"list_name", "name"})
        table.need(column, "");
    if (questionnaire.languages.empty())
        table.need("label", "");
    for (const std::string& language : questionnaire.languages)
        table.need("label", language);
    for (const OptionList& list : questionnaire.lists) {
        const std::string& name = names.list(list.name);
        if (list.options.empty()) { // a list without a choice is refused elsewhere
            table.startRow();
            table.set("list_name", name);
            table.set("name", "none");
            table.set("quadrat::empty", "yes");
        }
        addOptions(table, name, list.options);
        if (name != list.name)
            table.set("quadrat::list", list.name);
    }
    addTogether(table, questionnaire, names);
    return table.sheet("choices");
}

/// Languages that texts have and the questionnaire does not name.
std::string undeclaredLanguages(const Questionnaire& questionnaire)
{
    std::set<std::string> found;
    const auto look = [&](const Texts& texts) {
        for (const auto& [language, text] : texts)
            if (!language.empty() && std::ranges::count(questionnaire.languages, language) == 0)
                found.insert(language);
    };
    const auto lookAt = [&](const Wording& wording) {
        look(wording.text);
        for (const auto& [mode, texts] : wording.byMode)
            look(texts);
    };
    for (const Texts* texts :
         {&questionnaire.title, &questionnaire.introduction, &questionnaire.closing})
        look(*texts);
    for (const OptionList& list : questionnaire.lists)
        for (const Option& option : list.options)
            look(option.label);
    for (const Section& section : questionnaire.sections) {
        look(section.title);
        for (const Question& question : section.questions) {
            lookAt(question.text);
            lookAt(question.instruction);
            look(question.interviewer);
            for (const AnswerCheck& check : question.checks)
                look(check.message);
            if (const auto* grid = std::get_if<Grid>(&question.kind))
                for (const GridItem& item : grid->items)
                    look(item.label);
            if (const auto* number = std::get_if<NumberEntry>(&question.kind))
                look(number->unit);
            if (const auto* ends = std::get_if<Recommendation>(&question.kind)) {
                look(ends->low);
                look(ends->high);
            }
        }
    }
    std::string all;
    for (const std::string& language : found)
        all += (all.empty() ? "" : " ") + language;
    return all;
}

TextSheet settingsSheet(const Questionnaire& questionnaire)
{
    XlsformTable table({"form_title", "form_id", "version", "default_language"},
                       questionnaire.languages);
    const std::string first =
        questionnaire.languages.empty() ? "" : questionnaire.languages.front();
    table.startRow();
    table.set("form_title", textIn(questionnaire.title, first));
    table.set("form_id", questionnaire.name);
    table.set("version", questionnaire.version);
    table.set("default_language", first.empty() ? "" : languageTitle(first));
    const bool isOne =
        questionnaire.title.size() == 1 && questionnaire.title.begin()->first == first;
    if (!isOne)
        table.set("quadrat::title", questionnaire.title);
    if (questionnaire.seed != 0)
        table.set("quadrat::seed", std::to_string(questionnaire.seed));
    table.set(std::string(ownFormat), std::string("1"));
    table.set("quadrat::address", questionnaire.delivery.address);
    table.set("quadrat::email", questionnaire.delivery.email);
    table.set("quadrat::undeclared", undeclaredLanguages(questionnaire));
    return table.sheet("settings");
}

} // namespace

std::vector<TextSheet> xlsformSheets(const Questionnaire& questionnaire)
{
    const XlsformNames names(questionnaire);
    return {XlsformRows(questionnaire, names).make(), choicesSheet(questionnaire, names),
            settingsSheet(questionnaire)};
}

void writeXlsform(const std::filesystem::path& file, const Questionnaire& questionnaire)
{
    writeTextSheets(file, xlsformSheets(questionnaire));
}

} // namespace quadrat
