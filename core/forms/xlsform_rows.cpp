// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_rows.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/forms/xlsform_constraint.h"
#include "core/forms/xlsform_question.h"
#include "core/forms/xlsform_words.h"
#include "core/forms/xpath_of_expression.h"
#include "core/questionnaire/fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

Texts joinedLabels(const OptionList& list)
{
    Texts labels;
    for (const Option& option : list.options)
        for (const auto& [language, text] : option.label)
            labels[language] += (labels[language].empty() ? "" : " / ") + text;
    return labels;
}

} // namespace

XlsformRows::XlsformRows(const Questionnaire& questionnaire, const XlsformNames& names)
    : m_questionnaire(questionnaire), m_names(names),
      m_table({"type", "name", "label", "hint", "guidance_hint", "required", "relevant",
               "constraint", "constraint_message", "calculation", "choice_filter", "repeat_count",
               "appearance", "parameters"},
              questionnaire.languages)
{}

TextSheet XlsformRows::make()
{
    for (const char* column : {"type", "name"})
        m_table.need(column, "");
    if (m_questionnaire.languages.empty())
        m_table.need("label", "");
    for (const std::string& language : m_questionnaire.languages)
        m_table.need("label", language);
    const auto carry = [this](const Texts& texts, const std::string& name, std::string_view part) {
        if (texts.empty())
            return;
        m_table.startRow();
        m_table.set("type", "note");
        m_table.set("name", name);
        m_table.set("label", m_names.withTheirNames(texts));
        m_table.set("quadrat::part", std::string(part));
    };
    carry(m_questionnaire.introduction, m_names.introduction(), introductionPart);
    for (std::size_t s = 0; s < m_questionnaire.sections.size(); ++s)
        writeSection(s);
    carry(m_questionnaire.closing, m_names.closing(), closingPart);
    return m_table.sheet("survey");
}

void XlsformRows::nameRow(const std::string& theirs, const std::string& ours)
{
    m_isSealed = false;
    m_table.set("name", theirs);
    if (theirs != ours)
        m_table.set("quadrat::name", ours);
}

void XlsformRows::writeSection(std::size_t index)
{
    m_section = index;
    const Section& section = m_questionnaire.sections[index];
    const auto isPlain = [](const Section& each) {
        Section bare = each;
        bare.questions.clear();
        return bare == Section() && !each.questions.empty();
    };
    const bool isOutside =
        isPlain(section) && (index == 0 || !isPlain(m_questionnaire.sections[index - 1]));
    if (!isOutside)
        beginSection(section);
    for (const Question& question : section.questions)
        writeQuestion(question);
    if (isOutside)
        return;
    m_table.startRow();
    m_table.set("type", section.repeat ? "end_repeat" : "end_group");
}

void XlsformRows::beginSection(const Section& section)
{
    m_table.startRow();
    m_table.set("type", section.repeat ? "begin_repeat" : "begin_group");
    nameRow(m_names.section(m_section), section.name);
    if (section.name.empty())
        m_table.set("quadrat::unnamed", "yes");
    m_table.set("label", m_names.withTheirNames(section.title));
    writeCondition("relevant", section.showIf, "");
    if (section.repeat)
        writeCount(*section.repeat);
    if (section.order == Order::Random)
        m_table.set("quadrat::order", "random");
    writeSeal();
}

void XlsformRows::writeTexts(const Question& question)
{
    m_table.set("label", m_names.withTheirNames(question.text.text));
    Texts hint = question.instruction.text;
    if (const auto* number = std::get_if<NumberEntry>(&question.kind)) {
        for (const auto& [language, unit] : number->unit)
            hint[language] += (hint[language].empty() ? "(" : " (") + unit + ")";
        m_table.set("quadrat::unit", number->unit);
    }
    m_table.set("hint", m_names.withTheirNames(hint));
    m_table.set("guidance_hint", m_names.withTheirNames(question.interviewer));
    for (const auto& [mode, texts] : question.text.byMode)
        m_table.set("quadrat::label_" + std::string(modeWord(mode)), m_names.withTheirNames(texts));
    for (const auto& [mode, texts] : question.instruction.byMode)
        m_table.set("quadrat::hint_" + std::string(modeWord(mode)), m_names.withTheirNames(texts));
    if (question.identifying)
        m_table.set("quadrat::identifying", "yes");
}

void XlsformRows::writeQuestion(const Question& question)
{
    if (const auto* grid = std::get_if<Grid>(&question.kind))
        return writeGrid(question, *grid);
    m_table.startRow();
    nameRow(m_names.question(question.name), question.name);
    writeKind(question);
    writeTexts(question);
    writeCondition("relevant", question.showIf, question.name);
    writeConstraint(question);
    writeRequired(question);
    writeSeal();
    writeWords(question, question.name);
    writeBesides(question);
}

std::string XlsformRows::listFor(const Question& question)
{
    const std::string own = listNameOf(question.kind);
    if (question.besides.empty())
        return m_names.list(own);
    m_table.set("quadrat::list", own);
    m_table.set("quadrat::besides", question.besides);
    return m_names.together(own, question.besides);
}

void XlsformRows::writeChoice(const char* type, const Question& question)
{
    m_table.set("type", std::string(type) + " " + listFor(question));
}

void XlsformRows::writeFilter(const Question& question, const std::string& within)
{
    if (within.empty())
        return;
    bool anyWithin = false, anyFree = false;
    for (const Option* option : optionsOf(m_questionnaire, question))
        (option->within.empty() ? anyFree : anyWithin) = true;
    if (!anyWithin || !m_questionnaire.findQuestion(within)) {
        m_table.set("quadrat::within", within);
        return;
    }
    const std::string filter = "within=${" + m_names.question(within) + "}";
    m_table.set("choice_filter", anyFree ? filter + " or within=''" : filter);
}

void XlsformRows::writeKind(const Question& question)
{
    const auto setOrder = [this](Order order) {
        m_table.set("parameters", order == Order::Random ? "randomize=true" : "");
    };
    const QuestionKind& kind = question.kind;
    if (const auto* single = std::get_if<SingleChoice>(&kind)) {
        writeChoice("select_one", question);
        writeFilter(question, single->within);
        setOrder(single->order);
    } else if (const auto* several = std::get_if<MultipleChoice>(&kind)) {
        writeChoice("select_multiple", question);
        writeFilter(question, several->within);
        setOrder(several->order);
    } else if (std::holds_alternative<RatingScale>(kind)) {
        writeChoice("select_one", question);
        m_table.set("appearance", "likert");
    } else if (const auto* ranking = std::get_if<Ranking>(&kind)) {
        writeChoice("rank", question);
        setOrder(ranking->order);
        if (ranking->places > 0)
            m_table.set("quadrat::places", std::to_string(ranking->places));
    } else if (const auto* number = std::get_if<NumberEntry>(&kind)) {
        m_table.set("type", isFormInteger(*number) ? "integer" : "decimal");
    } else if (const auto* text = std::get_if<TextEntry>(&kind)) {
        m_table.set("type", "text");
        m_table.set("appearance", text->severalLines ? "multiline" : "");
    } else if (const auto* date = std::get_if<DateEntry>(&kind)) {
        m_table.set("type", date->kind == ValueKind::Date   ? "date"
                            : date->kind == ValueKind::Time ? "time"
                                                            : "dateTime");
    } else if (const auto* recommendation = std::get_if<Recommendation>(&kind)) {
        m_table.set("type", "range");
        m_table.set("parameters", "start=0 end=10 step=1");
        m_table.set("quadrat::kind", "recommendation");
        m_table.set("quadrat::low", recommendation->low);
        m_table.set("quadrat::high", recommendation->high);
    } else if (const auto* calculation = std::get_if<Calculation>(&kind)) {
        m_table.set("type", "calculate");
        writeCalculation(*calculation);
    } else {
        m_table.set("type", "note");
    }
}

void XlsformRows::writeCalculation(const Calculation& calculation)
{
    if (calculation.formula.empty())
        m_table.set("calculation", "''");
    else
        writeCondition("calculation", calculation.formula, "");
    if (calculation.formula == "''") // else it would read back as none
        m_table.set("quadrat::calculation", calculation.formula);
}

void XlsformRows::writeRequired(const Question& question)
{
    // A required note could never be passed; where "don't know" stands beside, that is required.
    const bool isAsked = !std::holds_alternative<Note>(question.kind) &&
                         !std::holds_alternative<Calculation>(question.kind);
    const bool hasRowBeside = !question.besides.empty() && !hasList(question.kind);
    if (!hasList(question.kind))
        m_table.set("quadrat::besides", question.besides);
    if (question.required == Required::Yes && isAsked && !hasRowBeside)
        m_table.set("required", "yes");
    else if (question.required != Required::No)
        m_table.set("quadrat::required", question.required == Required::Yes ? "yes" : "softly");
}

/// A group shown as a table: a row an item, all on one list.
void XlsformRows::writeGrid(const Question& question, const Grid& grid)
{
    m_table.startRow();
    m_table.set("type", "begin_group");
    nameRow(m_names.question(question.name), question.name);
    writeTexts(question);
    m_table.set("appearance", "table-list");
    writeCondition("relevant", question.showIf, "");
    if (grid.order == Order::Random)
        m_table.set("quadrat::order", "random");
    if (!question.checks.empty())
        writeOwnChecks(question);
    if (grid.items.empty()) {
        m_table.set("quadrat::grid", grid.list);
        m_table.set("quadrat::besides", question.besides);
        writeRequired(question);
    }
    writeSeal();
    for (const GridItem& item : grid.items) {
        m_table.startRow();
        nameRow(m_names.question(item.name), item.name);
        writeChoice("select_one", question);
        m_table.set("label", m_names.withTheirNames(item.label));
        m_table.set("required", question.required == Required::Yes ? "yes" : "");
        m_table.set("quadrat::required", question.required == Required::Softly ? "softly" : "");
        if (&item == &grid.items.back() && !question.checks.empty()) {
            m_table.set("constraint", constraintOf(question)); // where all have been answered
            m_table.set("quadrat::part", "item");
        }
    }
    m_table.startRow();
    m_table.set("type", "end_group");
    for (const GridItem& item : grid.items)
        writeWords(question, item.name);
}

/// Text questions for the words of "other", for programs that have no such options.
void XlsformRows::writeWords(const Question& question, const std::string& field)
{
    for (const Option* option : optionsOf(m_questionnaire, question)) {
        if (!option->specify)
            continue;
        m_table.startRow();
        m_table.set("type", "text");
        nameRow(m_names.specify(field, option->code), specifyName(field, option->code));
        m_table.set("label", option->label);
        m_table.set("relevant",
                    "selected(${" + m_names.question(field) + "}, '" + option->code + "')");
        m_table.set("quadrat::part", std::string(specifyPart));
    }
}

/// A choice that comes where a number, text or date is not answered.
void XlsformRows::writeBesides(const Question& question)
{
    const OptionList* list = m_questionnaire.findList(question.besides);
    if (!list || list->options.empty() || hasList(question.kind) ||
        std::holds_alternative<Note>(question.kind) ||
        std::holds_alternative<Calculation>(question.kind))
        return;
    m_table.startRow();
    m_table.set("type", "select_one " + m_names.list(question.besides));
    m_table.set("name", m_names.besides(question.name));
    m_table.set("label", joinedLabels(*list));
    const std::string isBlank = "${" + m_names.question(question.name) + "} = ''";
    const std::string condition = inXpath(question.showIf);
    m_table.set("relevant", condition.empty() ? isBlank : "(" + condition + ") and " + isBlank);
    m_table.set("required", question.required == Required::Yes ? "yes" : "");
    m_table.set("quadrat::part", std::string(besidesPart));
}

} // namespace quadrat
