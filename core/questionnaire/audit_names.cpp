// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/token.h"
#include "core/questionnaire/audit_rules.h"
#include "core/questionnaire/variables.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace quadrat {

namespace {

using Part = QuestionnairePlace::Part;

class Names {
public:
    Names(const Form& form, Findings& findings)
        : m_form(form), m_questionnaire(form.questionnaire()), m_findings(findings)
    {}

    void run()
    {
        auditWhole();
        auditVariables();
        eachQuestion(m_questionnaire, [&](const Question& question, const auto& place) {
            if (!question.name.empty() && !isPlainName(question.name))
                add("bad-name", Severity::Fault,
                    {QUADRAT_TEXT("core", "\"%1\" cannot be the name of a variable: use letters, "
                                          "digits and _, not a digit first."),
                     {question.name}},
                    place);
            auditList(question, place);
            auditLimits(question, place);
            auditCascade(question, place);
        });
        for (std::size_t k = 0; k < m_questionnaire.lists.size(); ++k)
            auditOptions(k);
    }

private:
    void add(const char* rule, Severity severity, Message message, const QuestionnairePlace& place)
    {
        m_findings.push_back({rule, severity, std::move(message), place});
    }

    void auditWhole()
    {
        if (m_form.asked().empty())
            add("empty", Severity::Fault,
                {QUADRAT_TEXT("core", "The questionnaire has no questions yet."), {}}, {});
        if (m_questionnaire.languages.empty())
            add("no-language", Severity::Fault,
                {QUADRAT_TEXT("core", "Say in which language the questionnaire is written."), {}},
                {});
        std::set<std::string> names;
        for (std::size_t s = 0; s < m_questionnaire.sections.size(); ++s) {
            const Section& section = m_questionnaire.sections[s];
            const QuestionnairePlace place{.part = Part::Section, .section = s};
            if (!section.name.empty() && !names.insert(section.name).second)
                add("duplicate-name", Severity::Fault,
                    {QUADRAT_TEXT("core", "Two sections are called \"%1\"."), {section.name}},
                    place);
            if (section.questions.empty())
                add("empty-section", Severity::Note,
                    {QUADRAT_TEXT("core", "This section has no questions."), {}}, place);
            if (section.repeat &&
                (section.repeat->most == 0 || section.repeat->most > mostInstances))
                add("impossible-limits", Severity::Fault,
                    {QUADRAT_TEXT("core", "A section can be asked 1 to %1 times."),
                     {std::int64_t(mostInstances)}},
                    place);
        }
    }

    /// Every variable that the answers become has a name of its own.
    void auditVariables()
    {
        std::map<std::string, std::string> owners; // variable to question
        for (const char* name :
             {caseVariable, modeVariable, languageVariable, startedVariable, minutesVariable})
            owners[name] = "";
        std::map<std::string, QuestionnairePlace> places;
        std::set<std::string> told;
        const auto own = [&](const std::string& variable, const Question& question,
                             const QuestionnairePlace& place) {
            const auto [at, isNew] = owners.emplace(variable, question.name);
            if (isNew || !told.insert(question.name + "/" + variable).second)
                return;
            if (at->second.empty())
                add("duplicate-name", Severity::Fault,
                    {QUADRAT_TEXT("core", "\"%1\" is the name of a variable that every set of "
                                          "responses has. Choose another name."),
                     {variable}},
                    place);
            else
                add("duplicate-name", Severity::Fault,
                    {QUADRAT_TEXT("core", "The name \"%1\" stands for two things: here and at "
                                          "\"%2\"."),
                     {variable, at->second}},
                    place);
        };
        for (std::size_t f = 0; f < m_form.fields().size(); ++f) {
            const Field& field = m_form.fields()[f];
            const Question& question = m_form.question(field);
            const QuestionnairePlace place{
                .part = Part::Question, .section = field.section, .question = field.question};
            if (question.name.empty() || field.name.empty())
                continue;
            own(field.name, question, place);
            if (field.type == FieldType::Choices)
                for (const Option* option : m_form.options(f))
                    own(field.name + "_" + option->code, question, place);
        }
        std::set<std::string> notes;
        eachQuestion(m_questionnaire, [&](const Question& question, const auto& place) {
            if (question.name.empty())
                add("no-name", Severity::Fault,
                    {QUADRAT_TEXT("core", "This question has no name for its variable."), {}},
                    place);
            else if (std::holds_alternative<Note>(question.kind) &&
                     (owners.contains(question.name) || !notes.insert(question.name).second))
                add("duplicate-name", Severity::Fault,
                    {QUADRAT_TEXT("core", "The name \"%1\" stands for two things."),
                     {question.name}},
                    place);
            if (const auto* grid = std::get_if<Grid>(&question.kind))
                for (std::size_t k = 0; k < grid->items.size(); ++k)
                    if (!isPlainName(grid->items[k].name))
                        add("bad-name", Severity::Fault,
                            {QUADRAT_TEXT("core", "\"%1\" cannot be the name of a variable: use "
                                                  "letters, digits and _, not a digit first."),
                             {grid->items[k].name}},
                            withPart(place, Part::Item, k));
        });
    }

    void auditList(const Question& question, const QuestionnairePlace& place)
    {
        if (hasList(question.kind)) {
            const OptionList* list = listOf(m_questionnaire, question);
            if (!list)
                add("no-list", Severity::Fault,
                    {QUADRAT_TEXT("core", "The list of answers \"%1\" does not exist."),
                     {listNameOf(question.kind)}},
                    place);
            else if (list->options.size() < 2)
                add("few-options", list->options.empty() ? Severity::Fault : Severity::Warning,
                    {QUADRAT_TEXT("core", "The list of answers \"%1\" has fewer than two."),
                     {list->name}},
                    place);
        }
        if (const auto* grid = std::get_if<Grid>(&question.kind); grid && grid->items.empty())
            add("no-items", Severity::Fault,
                {QUADRAT_TEXT("core", "This grid has no items to answer."), {}}, place);
        if (question.besides.empty())
            return;
        const OptionList* besides = m_questionnaire.findList(question.besides);
        if (!besides)
            add("no-list", Severity::Fault,
                {QUADRAT_TEXT("core", "The list of answers \"%1\" does not exist."),
                 {question.besides}},
                place);
        else if (std::ranges::find(besides->options, Missing::None, &Option::missing) !=
                 besides->options.end())
            add("besides-answer", Severity::Fault,
                {QUADRAT_TEXT("core", "The list \"%1\" stands beside the answers: each of its "
                                      "options must say why it is no answer."),
                 {question.besides}},
                place);
        else
            auditCodesBeside(question, *besides, place);
    }

    /// 98 "don't know" beside an age of 0 to 120 cannot be told from a person of 98.
    void auditCodesBeside(const Question& question, const OptionList& besides,
                          const QuestionnairePlace& place)
    {
        const auto* number = std::get_if<NumberEntry>(&question.kind);
        const OptionList* own = listOf(m_questionnaire, question);
        for (const Option& option : besides.options) {
            const auto code = numberInAnswer(option.code);
            const bool isInRange = number && code && (!number->least || *code >= *number->least) &&
                                   (!number->most || *code <= *number->most);
            if (isInRange)
                add("code-in-range", Severity::Fault,
                    {QUADRAT_TEXT("core", "The code %1 of the list \"%2\" is also a possible "
                                          "answer. Give it a code outside the limits, or set "
                                          "limits."),
                     {option.code, besides.name}},
                    place);
            if (own && own->find(option.code))
                add("duplicate-code", Severity::Fault,
                    {QUADRAT_TEXT("core", "The code %1 stands in the list \"%2\" and in \"%3\"."),
                     {option.code, own->name, besides.name}},
                    place);
        }
    }

    void auditLimits(const Question& question, const QuestionnairePlace& place)
    {
        bool impossible = false;
        if (const auto* number = std::get_if<NumberEntry>(&question.kind))
            impossible = number->least && number->most && *number->least > *number->most;
        if (const auto* several = std::get_if<MultipleChoice>(&question.kind)) {
            const OptionList* list = listOf(m_questionnaire, question);
            impossible = (several->most && several->least.value_or(0) > *several->most) ||
                         (list && several->least.value_or(0) > list->options.size()) ||
                         several->most == std::size_t(0);
        }
        if (const auto* date = std::get_if<DateEntry>(&question.kind))
            impossible = !date->earliest.empty() && !date->latest.empty() &&
                         date->earliest != "today" && date->latest != "today" &&
                         date->earliest > date->latest;
        if (const auto* text = std::get_if<TextEntry>(&question.kind))
            impossible = text->longest == 0;
        if (impossible)
            add("impossible-limits", Severity::Fault,
                {QUADRAT_TEXT("core", "No answer lies within these limits."), {}}, place);
    }

    void auditCascade(const Question& question, const QuestionnairePlace& place)
    {
        std::string above;
        if (const auto* single = std::get_if<SingleChoice>(&question.kind))
            above = single->within;
        else if (const auto* several = std::get_if<MultipleChoice>(&question.kind))
            above = several->within;
        if (above.empty())
            return;
        const Question* upper = m_questionnaire.findQuestion(above);
        const auto at = m_form.find(above), own = m_form.find(question.name);
        const bool isRepeated = m_questionnaire.sections[*place.section].repeat.has_value();
        if (!upper || !std::holds_alternative<SingleChoice>(upper->kind) ||
            (at && own && *at >= *own)) {
            add("no-cascade", Severity::Fault,
                {QUADRAT_TEXT("core", "The options depend on \"%1\", which is no earlier question "
                                      "with one answer."),
                 {above}},
                place);
            return;
        }
        const OptionList* upperList = listOf(m_questionnaire, *upper);
        const OptionList* list = listOf(m_questionnaire, question);
        if (!upperList || !list || isRepeated)
            return;
        for (const Option& option : list->options)
            if (!option.within.empty() && !upperList->find(option.within)) {
                add("no-cascade", Severity::Warning,
                    {QUADRAT_TEXT("core", "The option %1 lies within %2, which is no answer to "
                                          "\"%3\": it is never offered."),
                     {option.code, option.within, above}},
                    place);
                return;
            }
    }

    bool isUsed(const OptionList& list) const
    {
        for (const Section& section : m_questionnaire.sections)
            for (const Question& question : section.questions)
                if (listNameOf(question.kind) == list.name || question.besides == list.name)
                    return true;
        return false;
    }

    void auditOptions(std::size_t l)
    {
        const OptionList& list = m_questionnaire.lists[l];
        const QuestionnairePlace place{.part = Part::List, .list = l};
        if (m_questionnaire.findList(list.name) != &list)
            add("duplicate-name", Severity::Fault,
                {QUADRAT_TEXT("core", "Two lists of answers are called \"%1\"."), {list.name}},
                place);
        if (!isUsed(list))
            add("unused-list", Severity::Note,
                {QUADRAT_TEXT("core", "No question uses the list of answers \"%1\"."), {list.name}},
                place);
        std::set<std::string> codes;
        std::set<std::pair<std::string, Texts>> labels;
        for (std::size_t k = 0; k < list.options.size(); ++k) {
            const Option& option = list.options[k];
            const QuestionnairePlace at{.part = Part::Option, .list = l, .option = k};
            if (option.code.empty() || option.code.find_first_of(" \t\n;") != std::string::npos)
                add("bad-code", Severity::Fault,
                    {QUADRAT_TEXT("core", "\"%1\" cannot be a code: it must not be empty and has "
                                          "no blanks or semicolons."),
                     {option.code}},
                    at);
            else if (!codes.insert(option.code).second)
                add("duplicate-code", Severity::Fault,
                    {QUADRAT_TEXT("core", "The code %1 stands twice in the list \"%2\"."),
                     {option.code, list.name}},
                    at);
            const bool hasWords = !option.label.empty() && option.label != Texts{{"", ""}};
            if (hasWords && !labels.insert({option.within, option.label}).second)
                add("duplicate-label", Severity::Warning,
                    {QUADRAT_TEXT("core", "Two answers of the list \"%1\" read alike."),
                     {list.name}},
                    at);
        }
    }

    const Form& m_form;
    const Questionnaire& m_questionnaire;
    Findings& m_findings;
};

} // namespace

void auditNames(const Form& form, Findings& findings)
{
    Names(form, findings).run();
}

} // namespace quadrat
