// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_question.h"

#include "core/base/error.h"
#include "core/base/number.h"

#include <utility>

namespace quadrat {

namespace {

/// `column = ${question}`, and what is offered whatever the answer.
struct FilterPart {
    std::string column;
    std::string question{}; ///< as the form has it; empty: the column is to be `value`
    std::string value{};    ///< with a question: these are always offered
};

bool isConstant(const Xpath& node)
{
    return node.kind == Xpath::Kind::Text || node.kind == Xpath::Kind::Number;
}

std::string constant(const Xpath& node)
{
    return node.kind == Xpath::Kind::Number ? writeNumber(node.number) : node.text;
}

/// `column = ${question}` or `column = 'a'`, whichever side the column stands on.
std::optional<FilterPart> equalityIn(const Xpath& equality, const XlsformSurvey& survey,
                                     const XlsformChoices& choices, const std::string& list)
{
    if (!equality.isOperation("="))
        return {};
    for (const std::size_t side : {0u, 1u}) {
        const Xpath &column = equality.parts[side], &other = equality.parts[1 - side];
        if (column.kind != Xpath::Kind::Name || column.isReference ||
            !choices.hasColumn(list, column.text))
            continue;
        if (isConstant(other))
            return FilterPart{.column = column.text, .value = constant(other)};
        if (other.kind == Xpath::Kind::Name && survey.find(other.text))
            return FilterPart{.column = column.text, .question = other.text};
    }
    return {};
}

/// The same, and `column = ${question} or column = 'all'`.
std::optional<FilterPart> filterPart(const Xpath& filter, const XlsformSurvey& survey,
                                     const XlsformChoices& choices, const std::string& list)
{
    if (!filter.isOperation("or"))
        return equalityIn(filter, survey, choices, list);
    if (filter.parts.size() != 2)
        return {};
    for (const std::size_t side : {0u, 1u}) {
        auto asked = equalityIn(filter.parts[side], survey, choices, list);
        const auto always = equalityIn(filter.parts[1 - side], survey, choices, list);
        if (!asked || !always || asked->question.empty() || !always->question.empty() ||
            asked->column != always->column)
            continue;
        asked->value = always->value;
        return asked;
    }
    return {};
}

/// The word `search('villages', …)` of the appearance.
std::string searchIn(const SurveyRow& row)
{
    const std::string appearance = row.text("appearance");
    const std::size_t begin = appearance.find("search(");
    return begin == std::string::npos ? std::string() : appearance.substr(begin);
}

} // namespace

std::string XlsformQuestions::listOf(const SurveyRow& row, Question& question)
{
    const SurveyTypeCell& type = row.type;
    const std::string own = row.text("quadrat::list"), besides = row.text("quadrat::besides");
    if (const std::string word = searchIn(row); !word.empty())
        m_findings.tell(Severity::Warning, row.number(), "appearance",
                        QUADRAT_TEXT("core", "The choices are looked up in a file (\"%1\") that is "
                                             "not part of the form: only those of the list \"%2\" "
                                             "are offered."),
                        {word, type.list});
    if (!type.file.empty())
        m_findings.tell(Severity::Warning, row.number(), "type",
                        QUADRAT_TEXT("core", "The choices stand in the file \"%1\", which is not "
                                             "part of the form: the list \"%2\" is empty."),
                        {type.file, type.list});
    else if (type.list.starts_with("${"))
        m_findings.tell(Severity::Warning, row.number(), "type",
                        QUADRAT_TEXT("core", "Answers given before (\"%1\") cannot be offered as "
                                             "choices here: the list is empty."),
                        {type.list});
    else if (type.list.empty())
        m_findings.tell(Severity::Fault, row.number(), "type",
                        QUADRAT_TEXT("core", "It does not say which list of the sheet of choices "
                                             "is offered: write its name after the type."));
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
        const Xpath filter = parseXpath(cell);
        if (filter.isCall("true", 0))
            return {};
        Cascade cascade{.list = row.type.list, .question = {}};
        std::vector<FilterPart> asked;
        bool follows = true;
        for (const Xpath& each : conjuncts(filter)) {
            const auto part = filterPart(each, m_survey, m_choices, row.type.list);
            follows = follows && part;
            if (part && part->question.empty())
                cascade.list = m_choices.only(cascade.list, part->column, part->value);
            else if (part)
                asked.push_back(*part);
        }
        for (std::size_t k = 0; follows && k + 1 < asked.size(); ++k)
            follows = m_choices.follows(cascade.list, asked.back().column, asked[k].column);
        if (follows && !asked.empty()) {
            const FilterPart& last = asked.back();
            cascade.list = m_choices.within(cascade.list, last.column, last.value);
            cascade.question = m_survey.find(last.question)->name;
        }
        if (follows)
            return cascade;
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
        return Ranking{.list = list,
                       .places = row.count("quadrat::places").value_or(row.levels.size()),
                       .order = order};
    }
    if (row.appears("likert") && within.empty() && order == Order::AsWritten)
        return RatingScale{.list = list};
    return SingleChoice{.list = list, .within = within, .order = order};
}

} // namespace quadrat
