// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/bind_margin.h"

#include "core/base/error.h"
#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace quadrat {

namespace {

constexpr const char* cross = " × ";

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += text.empty() ? word : cross + word;
    return text;
}

Error tooMany(const std::string& name)
{
    return invalidInput(QUADRAT_TEXT("core", "\"%1\" has more than 65,535 different values; "
                                             "weighting needs categories."),
                        {name});
}

struct NamedCategories {
    std::vector<std::string> labels;
    std::vector<CategoryCode> codes; ///< one a row: 0 missing, k for label k − 1
};

/// Gives each value of a column the code of its label, and new labels the next code.
class LabelBook {
public:
    LabelBook(const Column& column, const std::vector<std::string>& named)
        : m_column(column), m_labels(named)
    {
        if (named.size() > std::numeric_limits<CategoryCode>::max())
            throw tooMany(column.name());
        for (std::size_t k = 0; k < named.size(); ++k) {
            if (!m_byLabel.emplace(named[k], CategoryCode(k + 1)).second)
                throw invalidInput(
                    QUADRAT_TEXT("core", "Category \"%2\" of \"%1\" is given twice."),
                    {column.name(), named[k]});
            if (const auto number = readNumber(named[k]))
                m_byNumber.emplace(*number, CategoryCode(k + 1));
        }
    }

    CategoryCode codeOf(const std::string& label, std::optional<double> number)
    {
        if (const auto found = m_byLabel.find(label); found != m_byLabel.end())
            return found->second;
        if (const auto found = number ? m_byNumber.find(*number) : m_byNumber.end();
            found != m_byNumber.end())
            return found->second;
        if (m_labels.size() == std::numeric_limits<CategoryCode>::max())
            throw tooMany(m_column.name());
        m_labels.push_back(label);
        return m_byLabel.emplace(label, CategoryCode(m_labels.size())).first->second;
    }

    std::vector<std::string> takeLabels() { return std::move(m_labels); }

private:
    const Column& m_column;
    std::vector<std::string> m_labels;
    std::unordered_map<std::string, CategoryCode> m_byLabel;
    std::unordered_map<double, CategoryCode> m_byNumber;
};

std::vector<CategoryCode> codesOf(const CodedValues& values, LabelBook& book)
{
    std::vector<CategoryCode> codeOfLevel{0};
    std::vector<bool> occurs(values.levels.size() + 1, false);
    return withCodes(values, [&](auto codes) {
        for (const auto code : codes)
            occurs[code] = true;
        for (std::size_t k = 0; k < values.levels.size(); ++k) {
            const Level& level = values.levels[k];
            const bool counts = level.missing == Missing::None && occurs[k + 1];
            codeOfLevel.push_back(counts ? book.codeOf(level.label, level.value) : CategoryCode(0));
        }
        std::vector<CategoryCode> out(codes.size());
        std::ranges::transform(codes, out.begin(), [&](auto code) { return codeOfLevel[code]; });
        return out;
    });
}

std::vector<CategoryCode> codesOf(const NumberValues& values, LabelBook& book)
{
    std::unordered_map<double, CategoryCode> codes;
    std::vector<CategoryCode> out(values.values.size(), 0);
    for (std::size_t row = 0; row < out.size(); ++row) {
        const double value = values.values[row];
        if (std::isnan(value))
            continue;
        const auto [found, isNew] = codes.try_emplace(value, CategoryCode(0));
        if (isNew)
            found->second = book.codeOf(writeNumber(value), value);
        out[row] = found->second;
    }
    return out;
}

std::vector<CategoryCode> codesOf(const TextValues& values, LabelBook& book)
{
    std::vector<CategoryCode> out(values.ends.size(), 0);
    for (std::size_t row = 0; row < out.size(); ++row)
        if (const std::string_view text = values.at(row); !text.empty())
            out[row] = book.codeOf(std::string(text), {});
    return out;
}

/// The categories of a column: those named, in their order, then the others that the data have.
NamedCategories namedCategories(const Column& column, const std::vector<std::string>& named)
{
    LabelBook book(column, named);
    NamedCategories categories;
    if (const auto* coded = column.coded())
        categories.codes = codesOf(*coded, book);
    else if (const auto* numbers = column.numbers())
        categories.codes = codesOf(*numbers, book);
    else
        categories.codes = codesOf(*column.text(), book);
    categories.labels = book.takeLabels();
    return categories;
}

/// Crosses the categories of several columns: the cells named first, then the others.
Margin crossed(const MarginSpec& spec, const std::vector<NamedCategories>& columns)
{
    std::map<std::vector<std::string>, CategoryCode> codeOf;
    Margin margin;
    for (const CellTotal& cell : spec.totals) {
        margin.categories.push_back(joined(cell.labels));
        if (!codeOf.emplace(cell.labels, CategoryCode(margin.categories.size())).second)
            throw invalidInput(QUADRAT_TEXT("core", "Category \"%2\" of \"%1\" is given twice."),
                               {joined(spec.variables), margin.categories.back()});
    }
    std::vector<std::span<const CategoryCode>> factors;
    for (const NamedCategories& column : columns)
        factors.emplace_back(column.codes);
    const Crossing crossing = quadrat::cross(factors, columns[0].codes.size());

    std::vector<CategoryCode> codeOfCell{0};
    for (std::size_t cell = 1; cell <= crossing.cellCount; ++cell) {
        std::vector<std::string> labels;
        for (std::size_t f = 0; f < columns.size(); ++f)
            labels.push_back(columns[f].labels[crossing.category(cell, f) - 1u]);
        const auto [found, isNew] =
            codeOf.try_emplace(labels, CategoryCode(margin.categories.size() + 1));
        if (isNew)
            margin.categories.push_back(joined(labels));
        codeOfCell.push_back(found->second);
    }
    if (margin.categories.size() > std::numeric_limits<CategoryCode>::max())
        throw tooMany(joined(spec.variables));
    margin.codes.resize(crossing.cells.size());
    std::ranges::transform(crossing.cells, margin.codes.begin(),
                           [&](std::uint32_t cell) { return codeOfCell[cell]; });
    return margin;
}

/// Labels that the totals name for one variable of the margin, each once.
std::vector<std::string> namedLabels(const MarginSpec& spec, std::size_t variable)
{
    std::vector<std::string> labels;
    for (const CellTotal& cell : spec.totals)
        if (std::ranges::find(labels, cell.labels[variable]) == labels.end())
            labels.push_back(cell.labels[variable]);
    return labels;
}

} // namespace

Margin bindMargin(const Dataset& data, const MarginSpec& spec)
{
    const std::string name = joined(spec.variables);
    for (const CellTotal& cell : spec.totals)
        if (cell.labels.size() != spec.variables.size())
            throw invalidInput(QUADRAT_TEXT("core", "The total of \"%2\" must name one category "
                                                    "for each of \"%1\"."),
                               {name, joined(cell.labels)});
    Margin margin;
    if (spec.variables.size() == 1) {
        std::vector<std::string> named;
        for (const CellTotal& cell : spec.totals)
            named.push_back(cell.labels[0]);
        NamedCategories categories = namedCategories(data.at(spec.variables[0]), named);
        margin.categories = std::move(categories.labels);
        margin.codes = std::move(categories.codes);
    } else {
        std::vector<NamedCategories> columns;
        for (std::size_t v = 0; v < spec.variables.size(); ++v)
            columns.push_back(namedCategories(data.at(spec.variables[v]), namedLabels(spec, v)));
        margin = crossed(spec, columns);
    }
    margin.name = name;
    margin.shares = spec.shares;
    for (const CellTotal& cell : spec.totals)
        margin.totals.push_back(cell.total);
    return margin;
}

NumberMargin bindNumber(const Dataset& data, const NumberTotal& spec)
{
    const Column& column = data.at(spec.variable);
    NumberMargin margin{.name = spec.variable, .values = {}, .total = spec.total};
    if (column.measure() != Measure::Number)
        throw invalidInput(QUADRAT_TEXT("core", "\"%1\" has a single total, which needs numbers; "
                                                "it holds categories. Give a total for each."),
                           {spec.variable});
    margin.values = numbersOf(column);
    return margin;
}

namespace {

std::vector<ResponseStatus> statusOf(const Dataset& data, const NonresponseStep& step)
{
    const std::pair<const std::vector<std::string>*, ResponseStatus> lists[] = {
        {&step.respondent, ResponseStatus::Respondent},
        {&step.nonrespondent, ResponseStatus::Nonrespondent},
        {&step.ineligible, ResponseStatus::Ineligible},
        {&step.unknown, ResponseStatus::Unknown},
    };
    std::vector<std::string> named;
    std::vector<ResponseStatus> statusOfCode{ResponseStatus::Unknown}; // code 0 is never used
    for (const auto& [labels, status] : lists) {
        named.insert(named.end(), labels->begin(), labels->end());
        statusOfCode.insert(statusOfCode.end(), labels->size(), status);
    }
    const NamedCategories categories = namedCategories(data.at(step.status), named);
    std::vector<ResponseStatus> out(categories.codes.size());
    for (std::size_t row = 0; row < out.size(); ++row) {
        const CategoryCode code = categories.codes[row];
        if (code == 0)
            throw invalidInput(QUADRAT_TEXT("core", "The status \"%1\" is missing in row %2."),
                               {step.status, fileRow(row)});
        if (code > named.size())
            throw invalidInput(
                QUADRAT_TEXT("core", "The status \"%2\" in row %3 of \"%1\" is in none of the "
                                     "lists respondent, nonrespondent, ineligible and unknown."),
                {step.status, categories.labels[code - 1u], fileRow(row)});
        out[row] = statusOfCode[code];
    }
    return out;
}

} // namespace

ResponseClasses bindResponse(const Dataset& data, const NonresponseStep& step)
{
    ResponseClasses response;
    response.status = statusOf(data, step);
    response.variable = joined(step.classes);
    std::vector<NamedCategories> columns;
    for (const std::string& name : step.classes)
        columns.push_back(namedCategories(data.at(name), {}));
    std::vector<std::span<const CategoryCode>> factors;
    for (const NamedCategories& column : columns)
        factors.emplace_back(column.codes);
    response.classes = quadrat::cross(factors, data.rowCount());
    for (std::size_t cell = 1; cell <= response.classes.cellCount; ++cell) {
        std::vector<std::string> labels;
        for (std::size_t f = 0; f < columns.size(); ++f)
            labels.push_back(columns[f].labels[response.classes.category(cell, f) - 1u]);
        response.labels.push_back(columns.empty() ? "all" : joined(labels));
    }
    return response;
}

} // namespace quadrat
