// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/lay_out_choice.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/io/distinct_values.h"
#include "core/io/loose_text.h"
#include "core/io/survey_tools.h"

#include <algorithm>
#include <set>
#include <vector>

namespace quadrat {

namespace {

std::set<std::string> piecesOf(const std::string& text, std::string_view separator)
{
    std::set<std::string> pieces;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(separator, from), text.size());
        const std::string_view piece =
            withoutBlanksAround(std::string_view(text).substr(from, to - from));
        if (!piece.empty())
            pieces.emplace(piece);
        from = to + separator.size();
    }
    return pieces;
}

/// What can be chosen, by the values of the columns.
std::vector<std::string> optionsIn(const ChoiceMapping& choice, const Dataset& data)
{
    if (choice.layout == ChoiceLayout::Indicators)
        return choice.columns;
    std::set<std::string> values;
    for (const std::string& column : choice.columns)
        for (const std::string& text : distinctValues(data.at(column)).texts)
            if (choice.layout == ChoiceLayout::OneCell)
                values.merge(piecesOf(text, choice.separator));
            else if (!text.empty())
                values.insert(text);
    if (values.size() > mostOptions)
        throw invalidInput(QUADRAT_TEXT("core", "Read so, \"%1\" has %2 different answers, too "
                                                "many for a list of options."),
                           {choice.set, std::int64_t(values.size())});
    return {values.begin(), values.end()};
}

} // namespace

ChoiceMapping laidOut(ChoiceMapping choice, ChoiceLayout layout, const std::string& separator,
                      const Dataset& data)
{
    if (layout == ChoiceLayout::OneCell && choice.columns.size() != 1)
        throw invalidInput(QUADRAT_TEXT("core", "\"%1\" stands in %2 columns, so its answers are "
                                                "not all in one cell."),
                           {choice.set, std::int64_t(choice.columns.size())});
    choice.layout = layout;
    choice.separator = layout != ChoiceLayout::OneCell ? "" : separator.empty() ? ";" : separator;
    if (layout != ChoiceLayout::Indicators)
        choice.otherColumn.clear();
    std::vector<ChoiceOption> options;
    std::set<std::string> used;
    for (const ChoiceOption& option : choice.options)
        used.insert(option.variable);
    for (const std::string& value : optionsIn(choice, data)) {
        const auto former = std::ranges::find(choice.options, value, &ChoiceOption::value);
        if (former != choice.options.end()) {
            options.push_back(*former);
            continue;
        }
        const std::string code = std::string(lastPart(value));
        const bool isShort = code.size() <= 16 && isVariableName("x" + code);
        std::string name = choice.set + "_" + (isShort ? code : std::to_string(options.size() + 1));
        while (!used.insert(name).second)
            name += "_";
        options.push_back({value, name, {{"", code}}});
    }
    const auto other = std::ranges::find(choice.options, "", &ChoiceOption::value);
    if (other != choice.options.end())
        options.push_back(*other);
    choice.options = std::move(options);
    return choice;
}

} // namespace quadrat
