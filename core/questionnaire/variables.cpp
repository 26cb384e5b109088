// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/variables.h"

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/data/column_of.h"
#include "core/questionnaire/ranking_places.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>
#include <string_view>
#include <utility>

namespace quadrat {

namespace {

/// One variable and how a submission fills it.
struct Filled {
    Variable variable;
    std::function<std::string(const Submission&)> value; ///< empty: blank
};

/// "question – option" in each language that has one of the two.
Texts joined(const Texts& first, const Texts& second)
{
    Texts all = first;
    for (const auto& [language, text] : second) {
        std::string& own = all[language];
        own = own.empty() ? text : own + " – " + text;
    }
    return all;
}

bool isPlainNumber(const std::string& code)
{
    const auto number = readNumber(code);
    return number && writeNumber(*number) == code;
}

ValueLabel labelOf(const Option& option)
{
    return {.value = option.code, .label = option.label, .missing = option.missing};
}

std::string minutesOf(const Submission& submission)
{
    const auto begin = secondsOfIsoDateTime(submission.started);
    const auto end = secondsOfIsoDateTime(submission.ended);
    if (!begin || !end || *end < *begin)
        return {};
    return writeNumber(std::round((*end - *begin) / 6) / 10); // to a tenth of a minute
}

class Filling {
public:
    explicit Filling(const Form& form) : m_form(form)
    {
        addCase();
        for (std::size_t f = 0; f < form.fields().size(); ++f)
            if (!form.question(form.fields()[f]).identifying)
                addField(f);
    }

    std::vector<Filled> variables;
    std::vector<MultipleResponseSet> sets;

private:
    void addCase()
    {
        variables.push_back({{.name = caseVariable,
                              .label = {{"en", "Case"}, {"vi", "Mã phiếu"}},
                              .kind = ValueKind::Text,
                              .level = MeasurementLevel::Nominal,
                              .role = VariableRole::Key},
                             [](const Submission& one) {
                                 return one.caseCode.empty() ? one.submission : one.caseCode;
                             }});
        variables.push_back({{.name = modeVariable,
                              .label = {{"en", "Mode"}, {"vi", "Hình thức trả lời"}},
                              .kind = ValueKind::Text,
                              .level = MeasurementLevel::Nominal,
                              .role = VariableRole::Mode},
                             [](const Submission& one) { return one.mode; }});
        variables.push_back(
            {{.name = languageVariable,
              .label = {{"en", "Language of the answers"}, {"vi", "Ngôn ngữ trả lời"}},
              .kind = ValueKind::Text,
              .level = MeasurementLevel::Nominal},
             [](const Submission& one) { return one.language; }});
        variables.push_back({{.name = startedVariable,
                              .label = {{"en", "Begun at"}, {"vi", "Bắt đầu lúc"}},
                              .kind = ValueKind::DateTime,
                              .role = VariableRole::Date},
                             [](const Submission& one) { return one.started; }});
        variables.push_back({{.name = minutesVariable,
                              .label = {{"en", "Minutes"}, {"vi", "Số phút"}},
                              .level = MeasurementLevel::Scale,
                              .role = VariableRole::Minutes},
                             minutesOf});
    }

    void addField(std::size_t f)
    {
        const Field& field = m_form.fields()[f];
        const auto answer = [name = field.name](const Submission& one) {
            return answerTo(one.answers, name);
        };
        if (field.type == FieldType::Choices)
            return addSeveral(f);
        if (field.type == FieldType::Ranking)
            return addRanks(f);
        Variable variable{.name = field.name, .label = labelOfField(f)};
        describe(variable, f);
        variables.push_back({std::move(variable), answer});
    }

    Texts labelOfField(std::size_t f) const
    {
        const Field& field = m_form.fields()[f];
        const Question& question = m_form.question(field);
        Texts label = question.text.text;
        if (field.item)
            label = joined(label, std::get<Grid>(question.kind).items[*field.item].label);
        if (!field.option.empty())
            for (const Option* option : optionsOf(m_form.questionnaire(), question))
                if (option->code == field.option)
                    label = joined(label, option->label);
        return label;
    }

    void describe(Variable& variable, std::size_t f) const
    {
        const Field& field = m_form.fields()[f];
        const Question& question = m_form.question(field);
        const auto& options = m_form.options(f);
        bool plain = true;
        for (const Option* option : options) {
            variable.values.push_back(labelOf(*option));
            plain = plain && isPlainNumber(option->code);
        }
        switch (field.type) {
        case FieldType::Choice:
        case FieldType::Choices:
        case FieldType::Ranking:
            variable.kind = plain ? ValueKind::Number : ValueKind::Text;
            variable.level = std::holds_alternative<RatingScale>(question.kind) ||
                                     std::holds_alternative<Grid>(question.kind)
                                 ? MeasurementLevel::Ordinal
                                 : MeasurementLevel::Nominal;
            break;
        case FieldType::Number:
            variable.kind = plain ? ValueKind::Number : ValueKind::Text;
            variable.level = MeasurementLevel::Scale;
            break;
        case FieldType::Calculated:
            variable.kind = m_form.isTextFormula(f) ? ValueKind::Text : ValueKind::Number;
            break;
        case FieldType::Date:
            variable.kind = std::get<DateEntry>(question.kind).kind;
            break;
        case FieldType::Text:
            variable.kind = ValueKind::Text;
            break;
        }
    }

    void addSeveral(std::size_t f)
    {
        const Field& field = m_form.fields()[f];
        MultipleResponseSet set{
            .name = field.name, .label = labelOfField(f), .variables = {}, .countedValue = "1"};
        std::vector<ValueLabel> values{{"1", {{"en", "Chosen"}, {"vi", "Chọn"}}},
                                       {"0", {{"en", "Not chosen"}, {"vi", "Không chọn"}}}};
        std::set<std::string> missing;
        for (const Option* option : m_form.options(f))
            if (option->missing != Missing::None) {
                values.push_back(labelOf(*option));
                missing.insert(option->code);
            }
        const bool plain = std::ranges::all_of(missing, isPlainNumber);
        for (const Option* option : m_form.options(f)) {
            if (option->missing != Missing::None)
                continue;
            Variable variable{.name = field.name + "_" + option->code,
                              .label = option->label,
                              .kind = plain ? ValueKind::Number : ValueKind::Text,
                              .level = MeasurementLevel::Nominal,
                              .role = VariableRole::Answer,
                              .values = values};
            set.variables.push_back(variable.name);
            variables.push_back(
                {std::move(variable),
                 [name = field.name, code = option->code, missing](const Submission& one) {
                     const std::vector<std::string> codes = codesIn(answerTo(one.answers, name));
                     for (const std::string& chosen : codes)
                         if (missing.contains(chosen))
                             return chosen;
                     if (codes.empty())
                         return std::string();
                     const bool isChosen = std::ranges::find(codes, code) != codes.end();
                     return std::string(isChosen ? "1" : "0");
                 }});
        }
        sets.push_back(std::move(set));
    }

    void addRanks(std::size_t f)
    {
        const Field& field = m_form.fields()[f];
        const auto& ranking = std::get<Ranking>(m_form.question(field).kind);
        // "Don't know" alone stands in the first place.
        const std::size_t places =
            std::max<std::size_t>(1, placesToRank(m_form.questionnaire(), ranking));
        for (std::size_t k = 0; k < places; ++k) {
            const std::string place = std::to_string(k + 1);
            Variable variable{.name = field.name + "_" + place, .label = labelOfField(f)};
            for (auto& [language, text] : variable.label)
                text += " – " + place;
            describe(variable, f);
            variables.push_back(
                {std::move(variable), [name = field.name, k](const Submission& one) {
                     const std::vector<std::string> codes = codesIn(answerTo(one.answers, name));
                     return k < codes.size() ? codes[k] : std::string();
                 }});
        }
    }

    const Form& m_form;
};

Column columnOf(const Filled& filled, std::span<const Submission> submissions)
{
    std::vector<std::string> texts;
    texts.reserve(submissions.size());
    for (const Submission& one : submissions)
        texts.push_back(filled.value(one));
    if (filled.variable.kind != ValueKind::Number) {
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        return quadrat::columnOf(filled.variable.name, views);
    }
    std::vector<double> numbers;
    numbers.reserve(texts.size());
    for (std::size_t k = 0; k < texts.size(); ++k) {
        const auto number = readNumber(texts[k]);
        if (!number && !texts[k].empty())
            throw invalidInput(QUADRAT_TEXT("core", "Case %1: \"%2\" has the answer \"%3\", which "
                                                    "is not a number."),
                               {submissions[k].caseCode.empty() ? submissions[k].submission
                                                                : submissions[k].caseCode,
                                filled.variable.name, texts[k]});
        numbers.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    return quadrat::columnOf(filled.variable.name, std::move(numbers));
}

} // namespace

Codebook codebookOf(const Form& form)
{
    Filling filling(form);
    Codebook codebook{
        .title = form.questionnaire().title, .variables = {}, .sets = std::move(filling.sets)};
    for (Filled& filled : filling.variables)
        codebook.variables.push_back(std::move(filled.variable));
    return codebook;
}

Dataset datasetOf(const Form& form, std::span<const Submission> submissions)
{
    const Filling filling(form);
    std::vector<Column> columns;
    for (const Filled& filled : filling.variables)
        columns.push_back(columnOf(filled, submissions));
    return Dataset(std::move(columns));
}

} // namespace quadrat
