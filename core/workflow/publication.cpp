// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/publication.h"

#include "core/base/number.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace quadrat {
namespace {

Standing standingOf(std::size_t n, const std::vector<Flag>& flags)
{
    if (n < fewestPeople)
        return Standing::TooFewPeople;
    if (std::ranges::find(flags, Flag::FewCases) != flags.end())
        return Standing::TooFewCases;
    return flags.empty() ? Standing::Sound : Standing::Doubtful;
}

/// Withholds a second cell in every line (the cells that share `side`) that lacks just one.
/// \return whether any was
bool hideSecond(const std::vector<CrosstabCell>& cells, std::string CrosstabCell::*side,
                std::vector<Standing>& standings)
{
    std::map<std::string, std::vector<std::size_t>> lines;
    for (std::size_t k = 0; k < cells.size(); ++k)
        lines[cells[k].*side].push_back(k);
    bool hidden = false;
    for (auto& [label, line] : lines) {
        const auto isHidden = [&](std::size_t k) { return standings[k] == Standing::TooFewPeople; };
        if (std::ranges::count_if(line, isHidden) != 1 || line.size() < 2)
            continue;
        const auto smaller = [&](std::size_t a, std::size_t b) {
            return isHidden(a) != isHidden(b) ? isHidden(b) : cells[a].n < cells[b].n;
        };
        standings[*std::ranges::min_element(line, smaller)] = Standing::TooFewPeople;
        hidden = true;
    }
    return hidden;
}

/// Gives every answer of a variable its place in print: on its scale, else after it as it comes.
class Places {
public:
    explicit Places(const Dictionary& dictionary) : m_dictionary(dictionary) {}

    std::size_t operator()(const std::string& variable, const std::string& answer)
    {
        const auto words = m_dictionary.find(variable);
        std::vector<std::string>& answers = m_answers[variable];
        if (answers.empty() && words != m_dictionary.end())
            answers = words->second.order;
        const auto found = std::ranges::find(answers, answer);
        const auto index = std::size_t(found - answers.begin());
        if (found == answers.end())
            answers.push_back(answer);
        return index;
    }

private:
    const Dictionary& m_dictionary;
    std::map<std::string, std::vector<std::string>> m_answers;
};

} // namespace

Standing standing(const EstimateRow& row)
{
    return standingOf(row.n, row.flags);
}

std::vector<Standing> standings(const std::vector<CrosstabCell>& cells)
{
    std::vector<Standing> all;
    for (const CrosstabCell& cell : cells)
        all.push_back(standingOf(cell.n, cell.flags));
    while (hideSecond(cells, &CrosstabCell::row, all) ||
           hideSecond(cells, &CrosstabCell::column, all)) {
    }
    return all;
}

std::vector<std::size_t> printOrder(const EstimateTable& table, const Dictionary& dictionary)
{
    Places place(dictionary);
    std::vector<std::vector<std::size_t>> keys;
    for (const CrosstabCell& cell : table.cells)
        keys.push_back({place(table.spec.rows, cell.row), place(table.spec.columns, cell.column)});
    for (const EstimateRow& row : table.rows) {
        // The empty name keeps the variables themselves in the order in which they come.
        keys.push_back({place("", row.variable)});
        for (const auto& [variable, label] : row.domain)
            keys.back().push_back(place(variable, label));
        keys.back().push_back(place(row.variable, row.category.value_or("")));
    }
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](auto a, auto b) { return keys[a] < keys[b]; });
    return order;
}

Dictionary layered(Dictionary under, const Dictionary& over)
{
    for (const auto& [variable, words] : over) {
        VariableWords& own = under[variable];
        if (!words.text.empty())
            own.text = words.text;
        for (const auto& [answer, label] : words.labels)
            own.labels[answer] = label;
        if (!words.order.empty())
            own.order = words.order;
    }
    return under;
}

Specification inLanguage(Specification specification, const std::string& code)
{
    const auto words = specification.translations.find(code);
    if (words == specification.translations.end())
        return specification;
    const StudyWords& study = words->second;
    if (!study.title.empty())
        specification.title = study.title;
    if (!study.source.empty())
        specification.source = study.source;
    specification.dictionary = layered(std::move(specification.dictionary), study.dictionary);
    return specification;
}

const std::string& wording(const Dictionary& dictionary, const std::string& variable)
{
    const auto words = dictionary.find(variable);
    return words == dictionary.end() || words->second.text.empty() ? variable : words->second.text;
}

const std::string& answerLabel(const Dictionary& dictionary, const std::string& variable,
                               const std::string& answer)
{
    const auto words = dictionary.find(variable);
    if (words == dictionary.end())
        return answer;
    const auto label = words->second.labels.find(answer);
    return label == words->second.labels.end() ? answer : label->second;
}

bool isScale(const Dictionary& dictionary, const std::string& variable,
             const std::vector<std::string>& answers)
{
    const auto words = dictionary.find(variable);
    if (words != dictionary.end() && !words->second.order.empty())
        return true;
    return answers.size() > 2 && std::ranges::all_of(answers, [](const std::string& answer) {
               return readNumber(answer).has_value();
           });
}

} // namespace quadrat
