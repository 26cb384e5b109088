// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/find_choices.h"

#include "core/base/blanks.h"
#include "core/base/number.h"
#include "core/io/distinct_values.h"
#include "core/io/loose_text.h"
#include "core/io/moment.h"
#include "core/io/multiple_choice.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace quadrat {

namespace {

constexpr std::size_t mostOptions = 40;
constexpr std::size_t longestOption = 160; ///< bytes
constexpr std::size_t enoughForOthers = 20;

bool isCode(std::string_view text)
{
    return !text.empty() && text.size() <= 40 && std::ranges::all_of(text, [](char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') ||
               c == '_' || c == '-' || c == '.';
    });
}

bool isShortNumber(std::string_view text)
{
    return !text.empty() && text.size() <= 3 &&
           std::ranges::all_of(text, [](char c) { return '0' <= c && c <= '9'; });
}

/// Whether a text begins with a small letter, of those that Vietnamese and English write.
bool startsSmall(std::string_view text)
{
    if (text.empty())
        return false;
    const auto byte = [&](std::size_t k) {
        return k < text.size() ? static_cast<unsigned char>(text[k]) : 0u;
    };
    if (byte(0) < 0x80)
        return 'a' <= text[0] && text[0] <= 'z';
    if (byte(0) == 0xC3) // Latin-1: capitals U+00C0 to U+00DE
        return byte(1) >= 0xA0;
    const unsigned point = byte(0) < 0xE0
                               ? (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F)
                               : (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    if (point == 0x1AF || point == 0x1B0) // Ư, ư: the other way round
        return point == 0x1B0;
    return point % 2 == 1; // Latin Extended: capitals are even
}

std::vector<std::string> pieces(std::string_view text, std::string_view separator)
{
    std::vector<std::string> result;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t at = std::min(text.find(separator, from), text.size());
        if (const auto piece = withoutBlanksAround(text.substr(from, at - from)); !piece.empty())
            result.emplace_back(piece);
        from = at + separator.size();
    }
    return result;
}

std::vector<std::size_t> countsOf(const DistinctValues& values)
{
    std::vector<std::size_t> counts(values.texts.size() + 1, 0);
    for (const std::uint32_t number : values.ofRow)
        ++counts[number];
    return counts;
}

/// The pieces of a column when its texts are parted in one way.
struct Parting {
    std::vector<std::string> order; ///< the pieces as they first come in the file
    std::map<std::string, std::size_t> counts;
    std::map<std::pair<std::string, std::string>, std::size_t> pairs; ///< one right after another
    std::size_t rows = 0, severalRows = 0, total = 0;
    bool repeats = false;   ///< some cell holds a piece twice
    bool endsAlways = true; ///< every cell ends with the separator
    bool blankAfter = true; ///< a blank stands after every separator
    bool isTooMuch = false; ///< more pieces than a question has options
};

Parting partingOf(const DistinctValues& values, const std::string& separator)
{
    Parting parting;
    const auto counts = countsOf(values);
    std::vector<char> seen(values.texts.size() + 1, 0);
    for (const std::uint32_t number : values.ofRow) {
        if (number == 0 || seen[number])
            continue;
        seen[number] = 1;
        const std::string& text = values.texts[number - 1];
        const auto parts = pieces(text, separator);
        parting.endsAlways = parting.endsAlways && text.ends_with(separator);
        for (std::size_t at = text.find(separator); at < text.size() - separator.size();
             at = text.find(separator, at + 1))
            parting.blankAfter = parting.blankAfter && text[at + separator.size()] == ' ';
        parting.rows += counts[number];
        parting.severalRows += parts.size() > 1 ? counts[number] : 0;
        parting.repeats =
            parting.repeats || std::set(parts.begin(), parts.end()).size() < parts.size();
        for (std::size_t k = 0; k < parts.size(); ++k) {
            std::size_t& count = parting.counts[parts[k]];
            if (count == 0)
                parting.order.push_back(parts[k]);
            count += counts[number];
            parting.total += counts[number];
            if (k > 0)
                parting.pairs[{parts[k - 1], parts[k]}] += counts[number];
        }
        parting.isTooMuch = parting.counts.size() > 20 * mostOptions;
        if (parting.isTooMuch)
            break;
    }
    return parting;
}

/// Puts pieces together that never come apart. \return what was put together
std::vector<std::string> joinPieces(Parting& parting, const std::string& separator)
{
    std::vector<std::string> joined;
    for (const auto& [pair, count] : parting.pairs) {
        const auto& [first, second] = pair;
        if (!startsSmall(second) || count < 2 || count != parting.counts[second] ||
            parting.counts[first] < count)
            continue;
        const std::string whole = first + separator + " " + second;
        joined.push_back(whole);
        *std::ranges::find(parting.order, second) = whole;
        parting.counts[whole] = count;
        parting.counts.erase(second);
        parting.total -= count;
        if ((parting.counts[first] -= count) == 0) {
            parting.counts.erase(first);
            std::erase(parting.order, first);
        }
    }
    return joined;
}

/// Whether the pieces look like the options of a question.
bool looksLikeOptions(const Parting& parting, bool isSure)
{
    std::size_t recurring = 0, options = 0;
    for (const auto& [text, count] : parting.counts) {
        if (text.size() > longestOption && count > 1)
            return false;
        if (count > 1) {
            recurring += count;
            ++options;
        }
    }
    if (isSure)
        return options <= mostOptions;
    return parting.severalRows >= 2 && 20 * parting.severalRows >= parting.rows && options >= 2 &&
           options <= mostOptions && 4 * recurring >= 3 * parting.total;
}

ChoiceMapping oneCell(const ColumnHeading& heading, const std::string& separator,
                      const Parting& parting)
{
    ChoiceMapping choice;
    choice.set = heading.base;
    choice.layout = ChoiceLayout::OneCell;
    choice.columns = {heading.column};
    choice.separator = separator;
    bool hasOthers = false;
    for (const std::string& piece : parting.order) {
        if (parting.counts.at(piece) == 1 && parting.rows >= enoughForOthers) {
            hasOthers = true;
            continue;
        }
        choice.options.push_back({piece, "", separator == " " ? Texts() : Texts{{"", piece}}});
    }
    if (hasOthers) {
        choice.options.push_back({});
        choice.other = "other";
    }
    return choice;
}

std::optional<FoundChoice> findOneCell(const Column& column, const ColumnHeading& heading,
                                       SurveyTool tool, const RowPlaces& places)
{
    if (column.measure() == Measure::Number || dateLookOf(column))
        return {};
    const DistinctValues values = distinctValues(column);
    if (values.texts.empty())
        return {};
    for (const std::string separator : {";", ",", " "}) {
        Parting parting = partingOf(values, separator);
        if (parting.isTooMuch || parting.repeats || parting.rows == 0)
            continue;
        const auto all = [&parting](bool (*is)(std::string_view)) {
            return std::ranges::all_of(parting.order, is);
        };
        const bool numbers = all(isShortNumber);
        if (separator == " " && !numbers &&
            !((tool == SurveyTool::Kobo || tool == SurveyTool::OdkCentral) && all(isCode)))
            continue;
        if (separator == "," && !parting.blankAfter && !numbers)
            continue;
        const bool isSure =
            separator == ";" && tool == SurveyTool::MicrosoftForms && parting.endsAlways;
        const auto joined =
            separator == "," ? joinPieces(parting, separator) : std::vector<std::string>();
        if (!looksLikeOptions(parting, isSure))
            continue;
        FoundChoice found{oneCell(heading, separator, parting), "", {}};
        for (const std::string& text : joined)
            found.doubts.push_back(
                {Severity::Warning,
                 {QUADRAT_TEXT("core", "\"%1\" in \"%2\" is taken for one option, since its parts "
                                       "never come alone. If they are two, part them."),
                  {text, heading.column}},
                 {},
                 heading.column,
                 places.sheet});
        return found;
    }
    return {};
}

/// A name such as q5_12 in its stem and its number.
struct NumberedName {
    std::string stem;
    int number = 0;
};

std::optional<NumberedName> numberedName(const std::string& name)
{
    const std::size_t end = name.find_last_not_of("0123456789");
    if (end == std::string::npos || end + 1 == name.size() || name.size() - end > 4)
        return {};
    std::string stem = name.substr(0, end + 1);
    const int number = std::stoi(name.substr(end + 1));
    if (stem.ends_with('_') || stem.ends_with('.'))
        stem.pop_back();
    else
        return {};
    return NumberedName{stem, number};
}

/// Columns that may belong to one question.
struct Group {
    std::string base, text;
    std::vector<const ColumnHeading*> options;
    const ColumnHeading* other = nullptr; ///< LimeSurvey's text of another answer
    bool isNumbered = false;              ///< q5_1, q5_2 …
};

std::vector<Group> groupsOf(const std::vector<ColumnHeading>& headings)
{
    std::vector<Group> groups;
    const auto groupOf = [&groups](const std::string& base) -> Group& {
        const auto found = std::ranges::find(groups, base, &Group::base);
        if (found != groups.end())
            return *found;
        groups.push_back({base, "", {}, nullptr, false});
        return groups.back();
    };
    for (const ColumnHeading& heading : headings) {
        if (heading.option.empty()) {
            if (const auto numbered = numberedName(heading.base)) {
                Group& group = groupOf(numbered->stem);
                group.isNumbered = true;
                group.options.push_back(&heading);
            }
            continue;
        }
        if (heading.option.ends_with("comment"))
            continue;
        Group& group = groupOf(heading.base);
        if (group.text.empty())
            group.text = heading.text;
        if (heading.option == "other" && heading.column.find('[') != std::string::npos)
            group.other = &heading;
        else
            group.options.push_back(&heading);
    }
    return groups;
}

bool areIndicators(const Dataset& data, const Group& group)
{
    if (group.options.size() < 2 || (group.isNumbered && group.options.size() < 3))
        return false;
    const bool inPath =
        group.options.front()->column == group.base + '/' + group.options.front()->option;
    const bool digitsOnly = group.isNumbered || (inPath && !data.find(group.base));
    bool anyChosen = false;
    for (const ColumnHeading* option : group.options) {
        const DistinctValues values = distinctValues(data.at(option->column));
        for (const std::string& text : values.texts) {
            const std::string loose = looseText(text);
            const bool isDigit =
                loose == "0" || loose == "1" || (inPath && (loose == "true" || loose == "false"));
            if (!(saysChosen(text) || saysNotChosen(text)) || (digitsOnly && !isDigit))
                return false;
            anyChosen = anyChosen || saysChosen(text);
        }
    }
    return anyChosen;
}

FoundChoice indicators(const Dataset& data, const Group& group)
{
    FoundChoice found;
    found.choice.set = group.base;
    found.choice.layout = ChoiceLayout::Indicators;
    if (!group.text.empty())
        found.choice.label = {{"", group.text}};
    for (const ColumnHeading* option : group.options) {
        found.choice.columns.push_back(option->column);
        const std::string& label = option->optionText;
        found.choice.options.push_back(
            {option->column, "", label.empty() ? Texts() : Texts{{"", label}}});
    }
    if (group.other) {
        found.choice.options.push_back({});
        found.choice.other = "other";
        found.choice.otherColumn = group.other->column;
    }
    if (data.find(group.base))
        found.wholeColumn = group.base;
    return found;
}

/// Whether columns hold the first, second … answer: filled from the left, no code twice in a row,
/// and the same few codes in all of them.
bool areCodes(const Dataset& data, const Group& group)
{
    if (!group.isNumbered || group.options.size() < 2)
        return false;
    std::vector<DistinctValues> columns;
    std::set<std::string> codes;
    for (const ColumnHeading* option : group.options) {
        columns.push_back(distinctValues(data.at(option->column)));
        codes.insert(columns.back().texts.begin(), columns.back().texts.end());
    }
    if (codes.size() < group.options.size() || codes.size() > mostOptions)
        return false;
    std::size_t several = 0, partly = 0;
    for (std::size_t row = 0; row < data.rowCount(); ++row) {
        std::set<std::string_view> chosen;
        bool ended = false;
        for (const DistinctValues& values : columns) {
            const std::uint32_t number = values.ofRow[row];
            if (number == 0) {
                ended = true;
                continue;
            }
            if (ended || !chosen.insert(values.texts[number - 1]).second)
                return false;
        }
        several += chosen.size() > 1 ? 1 : 0;
        partly += !chosen.empty() && chosen.size() < columns.size() ? 1 : 0;
    }
    return several >= 2 && 5 * partly >= data.rowCount();
}

FoundChoice codes(const Imported& imported, const Group& group)
{
    FoundChoice found;
    found.choice.set = group.base;
    found.choice.layout = ChoiceLayout::Codes;
    std::map<std::pair<double, std::string>, Texts> codes; // numbers by value
    for (const ColumnHeading* option : group.options) {
        found.choice.columns.push_back(option->column);
        const Variable* known = imported.codebook.find(option->column);
        for (const std::string& text : distinctValues(imported.data.at(option->column)).texts) {
            const ValueLabel* label = known ? known->find(text) : nullptr;
            codes[{readNumber(text).value_or(HUGE_VAL), text}] = label ? label->label : Texts();
        }
    }
    for (auto& [code, label] : codes)
        found.choice.options.push_back({code.second, "", std::move(label)});
    return found;
}

} // namespace

std::vector<FoundChoice> findChoices(const Imported& imported, SurveyTool tool,
                                     const std::vector<ColumnHeading>& headings)
{
    std::vector<FoundChoice> found;
    std::set<std::string> taken;
    const auto take = [&](FoundChoice choice) {
        taken.insert(choice.choice.columns.begin(), choice.choice.columns.end());
        taken.insert(choice.choice.otherColumn);
        taken.insert(choice.wholeColumn);
        found.push_back(std::move(choice));
    };
    for (const Group& group : groupsOf(headings)) {
        if (areIndicators(imported.data, group))
            take(indicators(imported.data, group));
        else if (areCodes(imported.data, group))
            take(codes(imported, group));
    }
    for (const ColumnHeading& heading : headings) {
        if (taken.contains(heading.column))
            continue;
        if (auto choice =
                findOneCell(imported.data.at(heading.column), heading, tool, imported.places)) {
            if (!heading.text.empty())
                choice->choice.label = {{"", heading.text}};
            take(*std::move(choice));
        }
    }
    return found;
}

std::size_t rowsOfOptions(const Column& column, const std::string& separator,
                          const std::vector<std::string>& options)
{
    std::set<std::string> known;
    for (const std::string& option : options)
        for (const std::string& piece : pieces(option, separator))
            known.insert(looseText(piece));
    const DistinctValues values = distinctValues(column);
    const auto counts = countsOf(values);
    std::size_t rows = 0;
    for (std::size_t k = 0; k < values.texts.size(); ++k) {
        const auto parts = pieces(values.texts[k], separator);
        if (std::ranges::all_of(
                parts, [&](const std::string& part) { return known.contains(looseText(part)); }))
            rows += counts[k + 1];
    }
    return rows;
}

} // namespace quadrat
