// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/typed_answer.h"

#include "core/base/ascii.h"
#include "core/base/blanks.h"
#include "core/base/number.h"
#include "core/io/loose_text.h"
#include "core/questionnaire/written_date.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

using Options = std::vector<const Option*>;

/// Without blanks, full stops and marks of quoting at its ends.
std::string_view bare(std::string_view text)
{
    constexpr std::array<std::string_view, 15> marks{" ", "\t", "\r", "\n", "\"", "'", "“", "”",
                                                     ".", ";",  ",",  "(",  ")",  "[", "]"};
    const auto length = [&](auto isThere) {
        const auto mark = std::ranges::find_if(marks, isThere);
        return mark == marks.end() ? 0 : mark->size();
    };
    while (const auto front = length([&](auto mark) { return text.starts_with(mark); }))
        text.remove_prefix(front);
    while (const auto back = length([&](auto mark) { return text.ends_with(mark); }))
        text.remove_suffix(back);
    return text;
}

bool hasLabel(const Option& option, const std::string& loose)
{
    return std::ranges::any_of(option.label, [&](const auto& entry) {
        return !entry.second.empty() && looseWords(entry.second) == loose;
    });
}

class OptionReader {
public:
    OptionReader(const Options& options, std::string above)
        : m_options(options), m_above(std::move(above))
    {}

    /// Null if it is none, or could be several.
    const Option* one(std::string_view text) const
    {
        text = bare(text);
        if (text.empty())
            return nullptr;
        if (const Option* option = byCode(text))
            return option;
        if (const Option* option = byLabel(text))
            return option;
        // "2 = Satisfied": a code with its own words.
        const std::size_t end = text.find_first_of(" .)=:-\t");
        if (end == std::string_view::npos)
            return nullptr;
        const Option* option = byCode(text.substr(0, end));
        return option && hasLabel(*option, looseWords(text.substr(end))) ? option : nullptr;
    }

    /// Each piece between separators, or nothing if one of them is no option.
    std::optional<Options> several(std::string_view text, std::string_view separators) const
    {
        Options chosen;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find_first_of(separators), text.size());
            const std::string_view piece = bare(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
            if (piece.empty())
                continue;
            const Option* option = one(piece);
            if (!option)
                return {};
            if (std::ranges::find(chosen, option) == chosen.end())
                chosen.push_back(option);
        }
        return chosen.empty() ? std::nullopt : std::optional(chosen);
    }

private:
    const Option* byCode(std::string_view text) const
    {
        for (const Option* option : m_options)
            if (option->code == text)
                return option;
        const Option* found = nullptr;
        for (const Option* option : m_options)
            if (looseText(option->code) == looseText(text)) {
                if (found)
                    return nullptr;
                found = option;
            }
        return found;
    }

    const Option* byLabel(std::string_view text) const
    {
        const std::string loose = looseWords(text);
        const Option* found = nullptr;
        if (loose.empty())
            return nullptr;
        for (const Option* option : m_options) {
            const bool isOffered =
                option->within.empty() || m_above.empty() || option->within == m_above;
            if (!isOffered || !hasLabel(*option, loose))
                continue;
            if (found)
                return nullptr;
            found = option;
        }
        return found;
    }

    const Options& m_options;
    std::string m_above;
};

/// Codes with a blank between. "và" and "and" count as commas.
std::string severalCodes(const Options& options, std::string_view text, bool inOrderOfList)
{
    std::string commas(text);
    for (const std::string_view word : {" và ", " and ", " & "})
        for (std::size_t at = commas.find(word); at != std::string::npos; at = commas.find(word))
            commas.replace(at, word.size(), ", ");
    const OptionReader reader(options, {});
    std::optional<Options> chosen = reader.several(commas, ",;/+> \t\n");
    if (!chosen)
        chosen = reader.several(commas, ",;>\n");
    if (!chosen)
        chosen = reader.several(text, "\n"); // one label that holds commas
    if (!chosen)
        return std::string(withoutBlanksAround(text));
    std::string codes;
    const auto add = [&](const Option* option) {
        codes += (codes.empty() ? "" : " ") + option->code;
    };
    if (!inOrderOfList)
        std::ranges::for_each(*chosen, add);
    else
        for (const Option* option : options)
            if (std::ranges::find(*chosen, option) != chosen->end())
                add(option);
    return codes;
}

/// The text without the unit at its end, in any language.
std::string_view withoutUnit(std::string_view text, const Texts& unit)
{
    text = withoutBlanksAround(text);
    const std::size_t end = text.find_last_of("0123456789");
    if (end == std::string_view::npos || end + 1 == text.size())
        return text;
    const std::string rest = looseWords(text.substr(end + 1));
    for (const auto& [language, word] : unit)
        if (!rest.empty() && rest == looseWords(word))
            return text.substr(0, end + 1);
    return text;
}

/// Whether the digits stand in groups of three between the marks.
bool isGrouped(std::string_view digits, char mark)
{
    const std::size_t first = digits.find(mark);
    if (first == 0 || first > 3 || first == std::string_view::npos)
        return false;
    for (std::size_t at = first; at < digits.size(); at += 4) {
        const std::string_view group = digits.substr(at + 1, 3);
        if (digits[at] != mark || group.size() != 3 || !std::ranges::all_of(group, isDigit))
            return false;
    }
    return true;
}

std::string without(std::string_view text, char mark)
{
    std::string kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [&](char c) { return c != mark; });
    return kept;
}

/// Blanks between digits go where a group of three follows: "1 200" but not "1 2".
std::string withoutBlanksOfGroups(std::string_view text)
{
    std::string digits;
    for (std::size_t k = 0; k < text.size(); ++k) {
        const std::size_t next = std::min(text.find_first_not_of(' ', k), text.size());
        const std::size_t end = std::min(text.find_first_not_of("0123456789", next), text.size());
        if (text[k] == ' ' && !digits.empty() && isDigit(digits.back()) && end - next == 3)
            k = next;
        digits += text[k];
    }
    return digits;
}

/// One line, blanks for the breaks.
std::string oneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const bool isBlank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
        if (!isBlank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return line;
}

} // namespace

std::string typedNumber(std::string_view text, std::size_t decimals)
{
    text = withoutBlanksAround(text);
    const std::string original(text);
    std::string digits;
    const bool isNegative = text.starts_with('-') || text.starts_with("−");
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(text.starts_with("−") ? std::string_view("−").size() : 1);
    digits = withoutBlanksOfGroups(text);
    if (digits.empty() ||
        !std::ranges::all_of(digits, [](char c) { return isDigit(c) || c == '.' || c == ','; }))
        return original;
    const std::size_t point = digits.rfind('.'), comma = digits.rfind(',');
    const bool hasPoint = point != std::string::npos, hasComma = comma != std::string::npos;
    if (hasPoint && hasComma) {
        const char decimal = point > comma ? '.' : ',', thousands = point > comma ? ',' : '.';
        const std::string whole = digits.substr(0, std::max(point, comma));
        if (!isGrouped(whole, thousands))
            return original;
        digits = without(whole, thousands) + "." + digits.substr(digits.rfind(decimal) + 1);
    } else if (hasPoint || hasComma) {
        const char mark = hasPoint ? '.' : ',';
        const bool isOnce = digits.find(mark) == digits.rfind(mark);
        if (isGrouped(digits, mark) && (!isOnce || decimals == 0))
            digits = without(digits, mark);
        else if (isOnce)
            std::ranges::replace(digits, ',', '.');
        else
            return original;
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.empty() || !isDigit(digits.front()))
        digits.insert(0, "0");
    digits = (isNegative ? "-" : "") + digits;
    return numberInAnswer(digits) ? digits : original;
}

std::string typedAnswer(const Form& form, std::size_t field, std::string_view text,
                        const Answers& before)
{
    const Field& at = form.fields()[field];
    const Question& question = form.question(at);
    const Options& options = form.options(field);
    const auto* entry = std::get_if<TextEntry>(&question.kind);
    if (!at.option.empty() || at.type == FieldType::Text) {
        const bool severalLines = at.option.empty() && entry && entry->severalLines;
        const std::string words = severalLines ? std::string(text) : oneLine(text);
        const OptionReader reader(options, {});
        const Option* special = at.option.empty() ? reader.one(words) : nullptr;
        return special ? special->code : std::string(withoutBlanksAround(words));
    }
    if (at.type == FieldType::Choices || at.type == FieldType::Ranking)
        return severalCodes(options, text, at.type == FieldType::Choices);
    const auto above = form.withinField(field);
    const OptionReader reader(options,
                              above ? answerTo(before, form.fields()[*above].name) : std::string());
    if (const Option* option = reader.one(text))
        return option->code;
    if (at.type == FieldType::Date)
        return readWrittenDate(text, std::get<DateEntry>(question.kind).kind);
    if (at.type == FieldType::Number) {
        const auto* number = std::get_if<NumberEntry>(&question.kind);
        return typedNumber(number ? withoutUnit(text, number->unit) : text,
                           number ? number->decimals : 0);
    }
    return std::string(withoutBlanksAround(oneLine(text)));
}

} // namespace quadrat
