// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_question.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/expression/expression.h"
#include "core/forms/xlsform_constraint.h"
#include "core/forms/xpath_limits.h"
#include "core/io/loose_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace quadrat {

namespace {

bool isSealed(const XlsformRow& row)
{
    return row.has("quadrat::seal") && row.text("quadrat::seal") == sealOf(row);
}

std::optional<std::size_t> countAt(const SurveyRow& row, std::string_view column)
{
    const auto number = readNumber(row.text(column));
    if (!number || !(*number >= 0) || !(*number <= 1e9) || *number != std::floor(*number))
        return {};
    return std::size_t(*number);
}

/// The side of `column = ${question}` that is not `known`.
std::optional<std::pair<std::string, std::string>> cascadeIn(const Xpath& filter,
                                                             const XlsformSurvey& survey,
                                                             const XlsformChoices& choices,
                                                             const std::string& list)
{
    // `column = ${q} or column = ''` also offers what belongs to nothing.
    const Xpath& equality = filter.isOperation("or") && filter.parts.size() == 2 &&
                                    filter.parts[1].isOperation("=") &&
                                    filter.parts[1].parts[1] == Xpath{.kind = Xpath::Kind::Text}
                                ? filter.parts[0]
                                : filter;
    if (!equality.isOperation("="))
        return {};
    for (const std::size_t side : {0u, 1u}) {
        const Xpath &column = equality.parts[side], &question = equality.parts[1 - side];
        if (column.kind == Xpath::Kind::Name && question.kind == Xpath::Kind::Name &&
            !column.isReference && choices.hasColumn(list, column.text) &&
            survey.find(question.text))
            return std::pair(column.text, question.text);
    }
    return {};
}

/// Whether a condition needs brackets beside "and".
bool isLoose(const std::string& condition)
{
    try {
        return parseExpression(condition).nodes().back().operation == Operation::Or;
    } catch (const Error&) {
        return true; // it could not be translated, and stands as it was
    }
}

} // namespace

std::string sealOf(const XlsformRow& row)
{
    std::vector<std::string> cells;
    for (const char* column : {"type", "relevant", "constraint", "calculation", "repeat_count"})
        cells.push_back(row.text(column));
    return sealOf(cells);
}

std::string joinedConditions(const std::vector<std::string>& conditions)
{
    std::vector<std::string> given;
    for (const std::string& condition : conditions)
        if (!condition.empty() && std::ranges::count(given, condition) == 0)
            given.push_back(condition);
    if (given.size() < 2)
        return given.empty() ? std::string() : given.front();
    std::string joined;
    for (const std::string& condition : given) {
        joined += joined.empty() ? "" : " and ";
        joined += isLoose(condition) ? "(" + condition + ")" : condition;
    }
    return joined;
}

void XlsformQuestions::markAloneOptions()
{
    std::map<std::string, std::pair<std::size_t, std::map<std::string, std::size_t>>> found;
    for (const SurveyRow& row : m_survey.rows()) {
        if (row.type.type != SurveyType::SelectMultiple)
            continue;
        auto& [questions, codes] = found[row.type.list];
        ++questions;
        try {
            std::set<std::string> here;
            for (const Xpath& part : conjuncts(parseXpath(row.text("constraint"))))
                if (const auto code = aloneCodeIn(part, row.name))
                    here.insert(*code);
            for (const std::string& code : here)
                ++codes[code];
        } catch (const Error&) {
            // A constraint that is empty or none says nothing of its options.
        }
    }
    for (const auto& [list, use] : found)
        for (const auto& [code, count] : use.second)
            if (count == use.first && m_choices.find(list))
                m_choices.setAlone(list, code);
}

std::string XlsformQuestions::condition(const SurveyRow& row, const char* column)
{
    const std::string theirs = row.text(column);
    if (isSealed(*row.cells) && row.cells->has("quadrat::" + std::string(column)))
        return row.texts("quadrat::" + std::string(column)).begin()->second;
    if (theirs.empty())
        return {};
    try {
        TranslatedXpath translated = translatedXpath(parseXpath(theirs), m_survey.contextOf(row));
        for (Message& remark : translated.remarks)
            m_findings.tell(Severity::Note, row.number(), column, remark.pattern, remark.arguments);
        return std::move(translated.expression);
    } catch (const Error& error) {
        m_findings.tell(Severity::Warning, row.number(), column, error.message().pattern,
                        error.message().arguments);
        m_findings.tell(Severity::Warning, row.number(), column,
                        QUADRAT_TEXT("core", "\"%1\" is kept as it stands and has no effect until "
                                             "it is written anew."),
                        {theirs});
        return theirs;
    }
}

std::string XlsformQuestions::relevant(const SurveyRow& row)
{
    return condition(row, "relevant");
}

std::optional<Repeat> XlsformQuestions::repeat(const SurveyRow& row)
{
    if (row.text("repeat_count").empty())
        return {};
    Repeat repeat{.most = m_survey.mostInstances(row)};
    const XlsformRow& cells = *row.cells;
    if (!(isSealed(cells) && cells.has("quadrat::repeat_count"))) {
        try { // if(x > 5, 5, x) is x, and never more than 5
            const Xpath count = parseXpath(row.text("repeat_count"));
            if (count.isCall("if", 3) && count.parts[0].isOperation(">") &&
                count.parts[0].parts[0] == count.parts[2] &&
                count.parts[0].parts[1] == count.parts[1]) {
                repeat.count = translatedXpath(count.parts[2], m_survey.contextOf(row)).expression;
                return repeat;
            }
            if (repeat.most == usualMostInstances && count.kind != Xpath::Kind::Number)
                m_findings.tell(Severity::Warning, row.number(), "repeat_count",
                                QUADRAT_TEXT("core", "It does not say how often at most: never "
                                                     "more than %1 times here."),
                                {std::int64_t(usualMostInstances)});
        } catch (const Error&) {
            // Told where the count is translated.
        }
    }
    repeat.count = condition(row, "repeat_count");
    return repeat;
}

Required XlsformQuestions::required(const SurveyRow& row)
{
    const std::string cell = row.text("required");
    const std::string own = row.text("quadrat::required");
    if (saysYes(cell) || own == "yes")
        return Required::Yes;
    if (saysNo(cell))
        return own == "softly" ? Required::Softly : Required::No;
    m_findings.tell(Severity::Warning, row.number(), "required",
                    QUADRAT_TEXT("core", "That an answer is required only if \"%1\" cannot be "
                                         "carried; it is asked for once more and then let go."),
                    {cell});
    return Required::Softly;
}

void XlsformQuestions::readTexts(const SurveyRow& row, Question& question)
{
    const auto texts = [&](const std::string& column) {
        return m_survey.withOurNames(row.texts(column));
    };
    question.text.text = texts("label");
    question.instruction.text = texts("hint");
    question.interviewer = texts("guidance_hint");
    for (const Mode mode : everyMode) {
        const std::string word(modeWord(mode));
        if (Texts label = texts("quadrat::label_" + word); !label.empty())
            question.text.byMode[mode] = std::move(label);
        if (Texts hint = texts("quadrat::hint_" + word); !hint.empty())
            question.instruction.byMode[mode] = std::move(hint);
    }
    question.identifying = saysYes(row.text("quadrat::identifying"));
}

std::string XlsformQuestions::listOf(const SurveyRow& row, Question& question)
{
    const SurveyTypeCell& type = row.type;
    const std::string own = row.text("quadrat::list"), besides = row.text("quadrat::besides");
    if (!type.file.empty())
        m_findings.tell(Severity::Warning, row.number(), "type",
                        QUADRAT_TEXT("core", "The choices stand in the file \"%1\", which is not "
                                             "part of the form: the list \"%2\" is empty."),
                        {type.file, type.list});
    else if (!m_choices.find(type.list) && !type.orOther)
        m_findings.tell(Severity::Fault, row.number(), "type",
                        QUADRAT_TEXT("core", "There is no list \"%1\" on the sheet of choices; it "
                                             "is empty here."),
                        {type.list});
    if (type.orOther) {
        m_findings.tell(Severity::Note, row.number(), "type",
                        QUADRAT_TEXT("core", "\"or_other\" is an option \"other\" with words, in "
                                             "the list \"%1_or_other\"."),
                        {type.list});
        m_choices.named(type.list);
        return m_choices.withOther(type.list);
    }
    const std::string list = m_choices.named(type.list);
    const OptionList* first = m_choices.findOurs(own);
    const OptionList* second = m_choices.findOurs(besides);
    std::vector<Option> together;
    for (const OptionList* each : {first, second})
        if (first && second)
            together.insert(together.end(), each->options.begin(), each->options.end());
    if (!first || !second || together != m_choices.find(type.list)->options) {
        m_choices.need(list); // not put together, or changed since
        return list;
    }
    question.besides = besides;
    m_choices.takeApart(list);
    return own;
}

std::optional<XlsformQuestions::Cascade> XlsformQuestions::cascade(const SurveyRow& row)
{
    const std::string cell = row.text("choice_filter");
    if (cell.empty() && row.cells->has("quadrat::within"))
        return Cascade{row.type.list, row.text("quadrat::within")};
    if (cell.empty())
        return {};
    try {
        const std::vector<Xpath> parts = conjuncts(parseXpath(cell));
        const auto last = cascadeIn(parts.back(), m_survey, m_choices, row.type.list);
        bool follows = last.has_value();
        for (std::size_t k = 0; follows && k + 1 < parts.size(); ++k) {
            const auto outer = cascadeIn(parts[k], m_survey, m_choices, row.type.list);
            follows = outer && m_choices.follows(row.type.list, last->first, outer->first);
        }
        if (follows) {
            return Cascade{m_choices.within(row.type.list, last->first),
                           m_survey.find(last->second)->name};
        }
    } catch (const Error&) {
        // A filter that cannot be read is told as one that cannot be carried.
    }
    m_findings.tell(Severity::Warning, row.number(), "choice_filter",
                    QUADRAT_TEXT("core", "\"%1\" cannot be carried: all choices of the list are "
                                         "offered."),
                    {cell});
    return {};
}

QuestionKind XlsformQuestions::choice(const SurveyRow& row, Question& question)
{
    SurveyRow cascading = row;
    std::string within;
    if (const auto found = cascade(row)) {
        cascading.type.list = found->list;
        within = found->question;
    }
    const std::string list = listOf(cascading, question);
    const Order order = saysYes(row.parameter("randomize")) ? Order::Random : Order::AsWritten;
    if (row.type.type == SurveyType::SelectMultiple)
        return MultipleChoice{.list = list, .within = within, .order = order};
    if (row.type.type == SurveyType::Rank) {
        if (!within.empty())
            m_findings.tell(Severity::Warning, row.number(), "choice_filter",
                            QUADRAT_TEXT("core", "A ranking offers all of its list here."));
        return Ranking{
            .list = list, .places = countAt(row, "quadrat::places").value_or(0), .order = order};
    }
    if (row.appears("likert") && within.empty() && order == Order::AsWritten)
        return RatingScale{.list = list};
    return SingleChoice{.list = list, .within = within, .order = order};
}

QuestionKind XlsformQuestions::range(const SurveyRow& row)
{
    if (row.text("quadrat::kind") == "recommendation")
        return Recommendation{.low = row.texts("quadrat::low"), .high = row.texts("quadrat::high")};
    m_findings.tell(Severity::Note, row.number(), "type",
                    QUADRAT_TEXT("core", "A range is a number with limits here; its steps are not "
                                         "kept."));
    NumberEntry number{.least = readNumber(row.parameter("start")).value_or(1),
                       .most = readNumber(row.parameter("end")).value_or(10)};
    const double step = readNumber(row.parameter("step")).value_or(1);
    while (number.decimals < 9 &&
           std::abs(step * std::pow(10, double(number.decimals)) -
                    std::round(step * std::pow(10, double(number.decimals)))) > 1e-6)
        ++number.decimals;
    return number;
}

std::optional<QuestionKind> XlsformQuestions::kind(const SurveyRow& row, Question& question)
{
    const auto leftOut = [&](const char* pattern) {
        m_findings.tell(Severity::Warning, row.number(), "type", pattern,
                        {row.text("type"), row.name});
        return std::nullopt;
    };
    const auto asText = [&](const char* pattern) {
        m_findings.tell(Severity::Warning, row.number(), "type", pattern,
                        {row.text("type"), row.name});
        return TextEntry{};
    };
    switch (row.type.type) {
    case SurveyType::SelectOne:
    case SurveyType::SelectMultiple:
    case SurveyType::Rank:
        return choice(row, question);
    case SurveyType::Integer:
        return NumberEntry{};
    case SurveyType::Decimal:
        return NumberEntry{.decimals = 2};
    case SurveyType::Range:
        return range(row);
    case SurveyType::Text:
        return TextEntry{.severalLines = row.appears("multiline")};
    case SurveyType::Date:
        return DateEntry{};
    case SurveyType::Time:
        return DateEntry{.kind = ValueKind::Time};
    case SurveyType::DateTime:
        return DateEntry{.kind = ValueKind::DateTime};
    case SurveyType::Note:
        return Note{};
    case SurveyType::Calculate:
        return Calculation{};
    case SurveyType::Acknowledge:
        m_findings.tell(Severity::Note, row.number(), "type",
                        QUADRAT_TEXT("core", "What is to be acknowledged is a single choice with "
                                             "one option here."));
        return SingleChoice{.list = m_choices.acknowledgement(question.text.text)};
    case SurveyType::Place:
    case SurveyType::Barcode:
        return asText(QUADRAT_TEXT("core", "What a device reads (\"%1\") is typed as text here."));
    case SurveyType::Media:
        return leftOut(QUADRAT_TEXT("core", "Files cannot be answered (\"%1\"): the question "
                                            "\"%2\" is left out."));
    case SurveyType::Hidden:
        return leftOut(QUADRAT_TEXT("core", "What other programs put in (\"%1\") is left out: "
                                            "\"%2\"."));
    case SurveyType::Metadata:
        m_findings.tell(Severity::Note, row.number(), "type",
                        QUADRAT_TEXT("core", "\"%1\" is left out: when and how an interview was "
                                             "held is kept anyway, devices and persons are not."),
                        {row.text("type")});
        return {};
    default:
        break;
    }
    return asText(QUADRAT_TEXT("core", "The type \"%1\" is not known: \"%2\" is a text question "
                                       "here."));
}

void XlsformQuestions::calculation(const SurveyRow& row, Question& question)
{
    const std::string cell = row.text("calculation");
    if (auto* calculation = std::get_if<Calculation>(&question.kind)) {
        if (cell != "''" || row.cells->has("quadrat::calculation"))
            calculation->formula = condition(row, "calculation");
    } else if (!cell.empty() && saysYes(row.text("read_only")) && !hasList(question.kind)) {
        question.kind = Calculation{.formula = condition(row, "calculation")};
        m_findings.tell(Severity::Note, row.number(), "calculation",
                        QUADRAT_TEXT("core", "A question that shows what is worked out is a "
                                             "calculation here."));
    } else if (!cell.empty()) {
        m_findings.tell(Severity::Warning, row.number(), "calculation",
                        QUADRAT_TEXT("core", "That an answer begins with what is worked out is "
                                             "left out: \"%1\"."),
                        {cell});
    }
}

/// What was written beside the constraint, if that is still as it was.
bool XlsformQuestions::sealedChecks(const SurveyRow& row, Question& question)
{
    const auto count = countAt(row, "quadrat::checks");
    if (!count || *count > 1000 || !isSealed(*row.cells))
        return false;
    for (std::size_t k = 1; k <= *count; ++k) {
        const std::string name = "quadrat::check_" + std::to_string(k);
        const Texts condition = row.texts(name);
        AnswerCheck check{.condition = condition.empty() ? "" : condition.begin()->second,
                          .message = row.texts(name + "_message")};
        if (row.text(name + "_severity") == "warning")
            check.severity = Severity::Warning;
        question.checks.push_back(std::move(check));
    }
    if (auto* number = std::get_if<NumberEntry>(&question.kind)) {
        number->least = readNumber(row.text("quadrat::least"));
        number->most = readNumber(row.text("quadrat::most"));
        number->decimals = std::min<std::size_t>(countAt(row, "quadrat::decimals").value_or(0), 9);
    } else if (auto* text = std::get_if<TextEntry>(&question.kind)) {
        text->longest = countAt(row, "quadrat::most").value_or(TextEntry().longest);
    } else if (auto* several = std::get_if<MultipleChoice>(&question.kind)) {
        several->least = countAt(row, "quadrat::least");
        several->most = countAt(row, "quadrat::most");
    } else if (auto* date = std::get_if<DateEntry>(&question.kind)) {
        date->earliest = row.text("quadrat::least");
        date->latest = row.text("quadrat::most");
    }
    return true;
}

void XlsformQuestions::constraint(const SurveyRow& row, Question& question)
{
    const std::string cell = row.text("constraint");
    if (sealedChecks(row, question) || cell.empty())
        return;
    const Texts message = row.texts("constraint_message");
    const auto isAlone = [&](const std::string& code) {
        const OptionList* list = m_choices.findOurs(listNameOf(question.kind));
        const OptionList* besides = m_choices.findOurs(question.besides);
        const Option* option = list ? list->find(code) : nullptr;
        if (!option && besides)
            option = besides->find(code);
        return option && option->isAlone();
    };
    try {
        ReadConstraint read =
            readConstraint(cell, message, question.kind, m_survey.contextOf(row), isAlone);
        question.kind = std::move(read.kind);
        question.checks = std::move(read.checks);
        for (Message& remark : read.remarks)
            m_findings.tell(Severity::Note, row.number(), "constraint", remark.pattern,
                            remark.arguments);
    } catch (const Error& error) {
        m_findings.tell(Severity::Warning, row.number(), "constraint", error.message().pattern,
                        error.message().arguments);
        m_findings.tell(Severity::Warning, row.number(), "constraint",
                        QUADRAT_TEXT("core", "\"%1\" is kept as it stands and has no effect until "
                                             "it is written anew."),
                        {cell});
        question.checks.push_back({.condition = cell, .message = message});
    }
}

void XlsformQuestions::tellAppearance(const SurveyRow& row, const std::vector<std::string>& known)
{
    std::string left;
    std::string rest = row.text("appearance") + " ";
    for (std::size_t end; (end = rest.find(' ')) != std::string::npos; rest.erase(0, end + 1))
        if (const std::string word = rest.substr(0, end);
            !word.empty() && std::ranges::count(known, word) == 0)
            left += (left.empty() ? "" : " ") + word;
    if (!left.empty())
        m_findings.tell(Severity::Note, row.number(), "appearance",
                        QUADRAT_TEXT("core", "The appearance \"%1\" is left out."), {left});
}

void XlsformQuestions::tellLeftOut(const SurveyRow& row)
{
    struct LeftOut {
        const char *name, *words;
    };
    static const std::array<LeftOut, 4> columns{
        {{"default", QUADRAT_TEXT("core", "The value that the answer begins with is left out: "
                                          "\"%1\".")},
         {"required_message", QUADRAT_TEXT("core", "The message for a missing answer gives way to "
                                                   "this program's own: \"%1\".")},
         {"trigger", QUADRAT_TEXT("core", "\"%1\" does not start a calculation here; it is always "
                                          "worked out.")},
         {"save_to", QUADRAT_TEXT("core", "Entities are not kept: \"%1\" is left out.")}}};
    for (const LeftOut& column : columns)
        if (row.cells->has(column.name))
            m_findings.tell(Severity::Note, row.number(), column.name, column.words,
                            {row.text(column.name)});
    if (saysYes(row.text("read_only")) && row.type.type != SurveyType::Note &&
        row.text("calculation").empty())
        m_findings.tell(Severity::Warning, row.number(), "read_only",
                        QUADRAT_TEXT("core", "The question can be answered here, though it is only "
                                             "to be read in the form."));
    for (const auto& [column, texts] : row.cells->cells)
        if (column.starts_with("media::"))
            m_findings.tell(
                Severity::Warning, row.number(), column,
                QUADRAT_TEXT("core", "Pictures, sounds and films are left out: \"%1\"."),
                {row.text(column)});
}

std::optional<Question> XlsformQuestions::question(const SurveyRow& row,
                                                   const std::vector<std::string>& conditions)
{
    Question question{.name = row.ours};
    readTexts(row, question);
    const auto read = kind(row, question);
    if (!read)
        return {};
    question.kind = *read;
    calculation(row, question);
    constraint(row, question);
    if (auto* number = std::get_if<NumberEntry>(&question.kind)) {
        number->unit = row.texts("quadrat::unit");
        for (const auto& [language, unit] : number->unit) { // stands in the hint for others
            std::string& hint = question.instruction.text[language];
            if (const std::string end = "(" + unit + ")"; hint.ends_with(end))
                hint.resize(hint.size() - end.size());
            if (hint.ends_with(' '))
                hint.pop_back();
            if (hint.empty())
                question.instruction.text.erase(language);
        }
    }
    std::vector<std::string> all = conditions;
    all.push_back(relevant(row));
    question.showIf = joinedConditions(all);
    question.required = required(row);
    if (!hasList(question.kind))
        question.besides = row.text("quadrat::besides");
    if (!question.besides.empty() && !m_choices.findOurs(question.besides))
        question.besides.clear();
    if (row.type.type == SurveyType::Calculate || row.type.type == SurveyType::Note)
        tellAppearance(row, {});
    else
        tellAppearance(row, {"likert", "multiline", "label", "list-nolabel"});
    tellLeftOut(row);
    return question;
}

} // namespace quadrat
