// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/expression/expression.h"
#include "core/forms/write_xlsform.h"
#include "core/forms/xlsform_names.h"
#include "core/questionnaire/fields.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quadrat {

namespace {

class Losses {
public:
    explicit Losses(const Questionnaire& questionnaire)
        : m_questionnaire(questionnaire), m_names(questionnaire)
    {}

    std::vector<Issue> all()
    {
        ofWhole();
        for (const OptionList& list : m_questionnaire.lists)
            ofList(list);
        for (std::size_t s = 0; s < m_questionnaire.sections.size(); ++s) {
            const Section& section = m_questionnaire.sections[s];
            ofSection(section);
            for (const Question& question : section.questions)
                ofQuestion(question);
        }
        return std::move(m_found);
    }

private:
    void tell(Severity severity, const std::string& about, const char* pattern,
              std::vector<Message::Argument> arguments = {})
    {
        m_found.push_back({severity, {pattern, std::move(arguments)}, {}, about, {}});
    }

    void ofWhole();
    void ofList(const OptionList& list);
    void ofSection(const Section& section);
    void ofQuestion(const Question& question);
    void ofKind(const Question& question);
    void ofChecks(const Question& question);
    void ofCondition(const std::string& about, const std::string& condition);
    void ofComparison(const std::string& about, const Expression& expression, const Node& node);

    const Questionnaire& m_questionnaire;
    XlsformNames m_names;
    std::set<std::string> m_seen; ///< names of questions and items
    std::vector<Issue> m_found;
};

void Losses::ofWhole()
{
    if (m_questionnaire.title.size() > 1)
        tell(Severity::Note, "",
             QUADRAT_TEXT("core", "Other programs know the title in one "
                                  "language alone."));
    if (m_questionnaire.delivery != Delivery())
        tell(Severity::Note, "",
             QUADRAT_TEXT("core", "Other programs send answers where they are "
                                  "set up to, not where this questionnaire "
                                  "says."));
}

void Losses::ofList(const OptionList& list)
{
    std::string missing, exclusive;
    for (const Option& option : list.options) {
        if (option.missing != Missing::None)
            missing += (missing.empty() ? "" : ", ") + option.code;
        if (option.code.find('\'') != std::string::npos)
            tell(Severity::Warning, list.name,
                 QUADRAT_TEXT("core", "The code \"%1\" has a quotation mark, which conditions of "
                                      "other programs cannot name."),
                 {option.code});
    }
    if (!missing.empty())
        tell(Severity::Note, list.name,
             QUADRAT_TEXT("core", "For other programs %1 is an answer like any other, not a "
                                  "missing one."),
             {missing});
    if (list.options.empty())
        tell(Severity::Note, list.name,
             QUADRAT_TEXT("core", "The list is empty; other programs get one choice \"none\"."));
    if (m_names.list(list.name) != list.name)
        tell(Severity::Note, list.name, QUADRAT_TEXT("core", "There the list is called \"%1\"."),
             {m_names.list(list.name)});
}

void Losses::ofSection(const Section& section)
{
    ofCondition(section.name, section.showIf);
    if (section.repeat)
        ofCondition(section.name, section.repeat->count);
    if (section.order == Order::Random)
        tell(Severity::Warning, section.name,
             QUADRAT_TEXT("core", "Other programs ask the questions in the order as written."));
}

void Losses::ofKind(const Question& question)
{
    const std::string& name = question.name;
    Order order = Order::AsWritten;
    if (const auto* grid = std::get_if<Grid>(&question.kind)) {
        if (grid->order == Order::Random)
            tell(Severity::Warning, name,
                 QUADRAT_TEXT("core", "Other programs show the items in the order as written."));
    } else if (const auto* ranking = std::get_if<Ranking>(&question.kind)) {
        order = ranking->order;
        if (ranking->places > 0)
            tell(Severity::Warning, name,
                 QUADRAT_TEXT("core", "Other programs let all options be ranked, not %1 of them."),
                 {std::int64_t(ranking->places)});
    } else if (std::holds_alternative<Recommendation>(question.kind)) {
        tell(Severity::Note, name,
             QUADRAT_TEXT("core", "Other programs show a scale from 0 to 10 without words at its "
                                  "ends."));
    } else if (const auto* single = std::get_if<SingleChoice>(&question.kind)) {
        order = single->order;
    } else if (const auto* several = std::get_if<MultipleChoice>(&question.kind)) {
        order = several->order;
    } else if (const auto* number = std::get_if<NumberEntry>(&question.kind)) {
        if (!number->unit.empty())
            tell(Severity::Note, name,
                 QUADRAT_TEXT("core", "For other programs the unit stands in the hint."));
    }
    const auto options = optionsOf(m_questionnaire, question);
    const bool keeps = std::ranges::any_of(options, [](const Option* o) { return o->keepsPlace; });
    if (order == Order::Random && keeps)
        tell(Severity::Warning, name,
             QUADRAT_TEXT("core", "Other programs also move the options that keep their place."));
    for (const Option* option : options)
        if (option->specify)
            tell(Severity::Note, name,
                 QUADRAT_TEXT("core", "For other programs the words of option \"%1\" are a "
                                      "question of their own."),
                 {option->code});
}

void Losses::ofChecks(const Question& question)
{
    std::size_t messages = 0;
    for (const AnswerCheck& check : question.checks) {
        ofCondition(question.name, check.condition);
        if (check.severity == Severity::Warning)
            tell(Severity::Warning, question.name,
                 QUADRAT_TEXT("core", "Other programs do not warn where \"%1\" is false."),
                 {check.condition});
        else
            messages += !check.message.empty();
    }
    if (messages > 1)
        tell(Severity::Note, question.name,
             QUADRAT_TEXT("core", "Other programs say all messages of its checks together."));
}

void Losses::ofQuestion(const Question& question)
{
    const std::string& name = question.name;
    std::vector<std::string> names{name};
    if (const auto* grid = std::get_if<Grid>(&question.kind))
        for (const GridItem& item : grid->items)
            names.push_back(item.name);
    for (const std::string& each : names) {
        if (!m_seen.insert(each).second)
            tell(Severity::Fault, each,
                 QUADRAT_TEXT("core", "The name \"%1\" stands twice. Give one of them another."),
                 {each});
        else if (m_names.question(each) != each)
            tell(Severity::Note, each, QUADRAT_TEXT("core", "There the question is called \"%1\"."),
                 {m_names.question(each)});
    }
    if (!question.text.byMode.empty() || !question.instruction.byMode.empty())
        tell(Severity::Note, name,
             QUADRAT_TEXT("core", "Other programs show one wording in all modes."));
    if (question.required == Required::Softly)
        tell(Severity::Note, name,
             QUADRAT_TEXT("core", "Other programs let it go without asking once more."));
    if (question.identifying)
        tell(Severity::Warning, name,
             QUADRAT_TEXT("core", "It tells who somebody is, and other programs keep it beside the "
                                  "answers."));
    if (!question.besides.empty() && !hasList(question.kind))
        tell(Severity::Note, name,
             QUADRAT_TEXT("core",
                          "For other programs the list \"%1\" is a question of its own that "
                          "comes where there is no answer."),
             {question.besides});
    ofKind(question);
    ofCondition(name, question.showIf);
    if (const auto* calculation = std::get_if<Calculation>(&question.kind))
        ofCondition(name, calculation->formula);
    ofChecks(question);
}

/// `age = 98`, where 98 stands beside a number.
void Losses::ofComparison(const std::string& about, const Expression& expression, const Node& node)
{
    const Question* asked = nullptr;
    for (const std::uint32_t argument : node.arguments)
        if (const Node& name = expression.nodes()[argument]; name.operation == Operation::Name)
            asked = m_questionnaire.findQuestion(name.text);
    const OptionList* list =
        asked && !hasList(asked->kind) ? m_questionnaire.findList(asked->besides) : nullptr;
    for (const std::uint32_t argument : node.arguments) {
        const Node& literal = expression.nodes()[argument];
        const std::string code =
            literal.operation == Operation::Number ? writeNumber(literal.number) : literal.text;
        if (list && literal.operation != Operation::Name && list->find(code))
            tell(Severity::Warning, about,
                 QUADRAT_TEXT("core", "For other programs \"%1\" is never answered with %2: that "
                                      "is a question of its own."),
                 {asked->name, code});
    }
}

void Losses::ofCondition(const std::string& about, const std::string& condition)
{
    if (condition.empty())
        return;
    try {
        const Expression expression = parseExpression(condition);
        bool differs = false;
        for (const Node& node : expression.nodes()) {
            differs = differs || node.operation == Operation::NotEqual ||
                      node.operation == Operation::Not;
            if (node.operation == Operation::Equal || node.operation == Operation::NotEqual ||
                node.operation == Operation::In)
                ofComparison(about, expression, node);
            if (node.operation == Operation::Name && !m_names.find(node.text))
                tell(Severity::Warning, about,
                     QUADRAT_TEXT("core", "There is no question \"%1\": other programs refuse the "
                                          "form."),
                     {node.text});
        }
        if (differs)
            tell(Severity::Warning, about,
                 QUADRAT_TEXT("core", "For other programs \"%1\" also holds where there is no "
                                      "answer."),
                 {condition});
    } catch (const Error&) {
        tell(Severity::Warning, about,
             QUADRAT_TEXT("core", "\"%1\" is no condition; it is written as it stands."),
             {condition});
    }
}

} // namespace

std::vector<Issue> lostInXlsform(const Questionnaire& questionnaire)
{
    return Losses(questionnaire).all();
}

} // namespace quadrat
