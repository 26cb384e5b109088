// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spss_layout.h"

#include "core/base/number.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace quadrat {

namespace {

constexpr std::size_t widestText = 32'767, widestPart = 255, partStep = 252;

bool mayBegin(char32_t letter)
{
    return u_isalpha(UChar32(letter)) || letter == '@';
}

bool mayFollow(char32_t letter)
{
    return u_isalnum(UChar32(letter)) || letter == '.' || letter == '_' || letter == '$' ||
           letter == '#' || letter == '@';
}

bool isReserved(std::string_view name)
{
    constexpr std::array<std::string_view, 13> words{"ALL", "AND", "BY", "EQ",  "GE", "GT",  "LE",
                                                     "LT",  "NE",  "OR", "NOT", "TO", "WITH"};
    return std::ranges::any_of(words, [&](std::string_view word) {
        return std::ranges::equal(word, name, {}, {}, [](char c) {
            return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
        });
    });
}

NumberMeaning meaningOf(ValueKind kind)
{
    NumberMeaning meaning = spssMeaningOf("DATE");
    meaning.kind = kind;
    return meaning;
}

/// Source: IBM SPSS Statistics, "Variable names", "Variable labels", "Value labels"; the title has
/// 64 bytes in the header.
const ExportRules& rules()
{
    constexpr std::size_t any = 100'000;
    static const ExportRules spss{.program = "SPSS",
                                  .mayBegin = mayBegin,
                                  .mayFollow = mayFollow,
                                  .isReserved = isReserved,
                                  .tellsCase = false,
                                  .name = {64, any},
                                  .label = {256, any},
                                  .valueLabel = {120, any},
                                  .title = {64, any},
                                  .meaningOf = meaningOf,
                                  .firstTime = 0};
    return spss;
}

/// Makes the short names, which capitals tell apart.
class ShortNames {
public:
    std::string next(const std::string& name)
    {
        std::string shortName = name;
        std::ranges::transform(shortName, shortName.begin(), [](char c) {
            return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
        });
        const bool isPlain = std::ranges::all_of(shortName, [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        });
        while (!isPlain || shortName.size() > 8 || !m_taken.insert(shortName).second) {
            shortName = "V" + std::to_string(++m_count);
            if (m_taken.insert(shortName).second)
                break;
        }
        return shortName;
    }

private:
    std::set<std::string> m_taken;
    int m_count = 0;
};

/// Fits one variable to SPSS.
class Fitting {
public:
    Fitting(const ExportedVariable& source, std::vector<Issue>& issues)
        : m_source(source), m_issues(issues)
    {}

    SpssVariable result()
    {
        m_result.source = &m_source;
        if (m_source.isText()) {
            measureTexts();
            fitMissingTexts();
        } else {
            fitNumbers();
            fitMissing();
        }
        return std::move(m_result);
    }

private:
    void tell(const char* pattern, std::vector<Message::Argument> arguments)
    {
        m_issues.push_back(exportIssue(pattern, std::move(arguments), m_source.column->name()));
    }

    void measureTexts()
    {
        std::size_t longest = 1;
        bool isTooLong = false, endsBlank = false, hasZero = false;
        m_source.forTexts([&](std::string_view text) {
            longest = std::max(longest, text.size());
            isTooLong = isTooLong || text.size() > widestText;
            endsBlank = endsBlank || text.ends_with(' ');
            hasZero = hasZero || text.find('\0') != std::string_view::npos;
        });
        const auto format = spssFormat(m_source.format);
        if (format && format->type == 1)
            longest = std::max(longest, std::size_t(format->width));
        // Room for one more byte: programs that read through ReadStat (spss_dictionary.h) lose the
        // last byte of a text that fills all segments.
        if (longest > widestPart && longest % partStep == 0)
            ++longest;
        m_result.width = std::min(longest, widestText);
        m_result.format = {.type = 1, .width = int(m_result.width)};
        const std::string& name = m_source.column->name();
        if (isTooLong)
            tell(QUADRAT_TEXT("core", "\"%1\" has texts of more than the 32,767 bytes that SPSS "
                                      "holds; the rest of them is left out."),
                 {name});
        if (endsBlank)
            tell(QUADRAT_TEXT("core", "\"%1\" has texts that end with blanks, which SPSS does not "
                                      "keep."),
                 {name});
        if (hasZero)
            tell(QUADRAT_TEXT("core", "\"%1\" has texts with a zero byte in them; they end there."),
                 {name});
    }

    void fitMissingTexts()
    {
        for (const ExportedValue& value : m_source.values) {
            if (value.missing == Missing::None)
                continue;
            if (value.value.size() > 8 || value.value.empty() || m_result.missingTexts.size() == 3)
                tell(QUADRAT_TEXT("core", "SPSS holds up to three missing codes of a text, each up "
                                          "to 8 bytes: \"%2\" of \"%1\" is not marked as missing."),
                     {m_source.column->name(), value.value});
            else
                m_result.missingTexts.push_back(value.value);
        }
    }

    void fitNumbers()
    {
        bool isWhole = true, hasLetters = false;
        double largest = 0;
        m_source.forNumbers([&](double number) {
            hasLetters = hasLetters || missingLetter(number) != '\0';
            if (std::isnan(number))
                return;
            isWhole = isWhole && number == std::floor(number);
            largest = std::max(largest, std::abs(number));
        });
        for (const ExportedValue& value : m_source.values)
            hasLetters = hasLetters || missingLetter(m_source.numberOf(value.value)) != '\0';
        if (hasLetters)
            tell(QUADRAT_TEXT("core",
                              "\"%1\" has missing values with letters, as Stata knows them; "
                              "in SPSS they are plain missing values."),
                 {m_source.column->name()});
        const auto format = spssFormat(m_source.format);
        const bool fits = format && spssMeaningOf(m_source.format).kind == m_source.kind &&
                          format->type > 2 && format->width <= 40;
        if (fits) {
            m_result.format = *format;
            return;
        }
        m_result.format = usualSpssFormat(m_source.kind);
        if (m_source.kind == ValueKind::Number) {
            const int digits = largest < 1 ? 1 : int(std::log10(largest)) + 1;
            m_result.format.decimals = isWhole ? 0 : 2;
            m_result.format.width = std::clamp(digits + (isWhole ? 1 : 4), 8, 40);
        }
    }

    /// SPSS has room for three codes, or for a range and one code.
    void fitMissing()
    {
        std::vector<double> codes;
        for (const ExportedValue& value : m_source.values)
            if (const double code = m_source.numberOf(value.value);
                value.missing != Missing::None && !std::isnan(code))
                codes.push_back(code);
        const auto inRange = [&](double code) {
            return std::ranges::any_of(m_source.missingRanges, [code](const MissingRange& range) {
                return range.low <= code && code <= range.high;
            });
        };
        std::erase_if(codes, inRange);
        const std::size_t ranges = m_source.missingRanges.size();
        if (ranges == 0 && codes.size() <= 3) {
            m_result.missing = codes;
        } else if (ranges <= 1 && codes.size() <= 1) {
            setRange(m_source.missingRanges[0].low, m_source.missingRanges[0].high, codes);
        } else if (ranges > 0 || !joined(codes)) {
            cutMissing(codes);
        }
    }

    void setRange(double low, double high, const std::vector<double>& single)
    {
        m_result.missingIsRange = true;
        m_result.missing = {low, high};
        m_result.missing.insert(m_result.missing.end(), single.begin(), single.end());
    }

    /// Four codes and more as a range and one code, if no answer lies in the range.
    bool joined(std::vector<double> codes)
    {
        std::ranges::sort(codes);
        std::set<double> answers;
        m_source.forNumbers([&](double number) {
            if (!std::isnan(number) && !std::ranges::binary_search(codes, number))
                answers.insert(number);
        });
        for (const ExportedValue& value : m_source.values)
            if (const double number = m_source.numberOf(value.value);
                !std::isnan(number) && value.missing == Missing::None)
                answers.insert(number);
        const auto isFree = [&](double low, double high) {
            const auto next = answers.lower_bound(low);
            return next == answers.end() || *next > high;
        };
        const std::size_t last = codes.size() - 1;
        if (isFree(codes[0], codes[last]))
            setRange(codes[0], codes[last], {});
        else if (isFree(codes[1], codes[last]))
            setRange(codes[1], codes[last], {codes[0]});
        else if (isFree(codes[0], codes[last - 1]))
            setRange(codes[0], codes[last - 1], {codes[last]});
        else
            return false;
        tell(QUADRAT_TEXT("core",
                          "SPSS holds up to three missing codes; those of \"%1\" are "
                          "written as the range from %2 to %3, in which there is no answer."),
             {m_source.column->name(), m_result.missing[0], m_result.missing[1]});
        return true;
    }

    void cutMissing(const std::vector<double>& codes)
    {
        std::string lost;
        const auto lose = [&lost](const std::string& what) {
            lost += (lost.empty() ? "" : ", ") + what;
        };
        std::size_t kept = 3;
        for (std::size_t k = 0; k < m_source.missingRanges.size(); ++k) {
            const MissingRange& range = m_source.missingRanges[k];
            if (k == 0) {
                setRange(range.low, range.high, {});
                kept = 1;
            } else {
                lose(writeNumber(range.low) + "…" + writeNumber(range.high));
            }
        }
        for (std::size_t k = 0; k < codes.size(); ++k) {
            if (k < kept)
                m_result.missing.push_back(codes[k]);
            else
                lose(writeNumber(codes[k]));
        }
        tell(QUADRAT_TEXT("core", "SPSS holds up to three missing codes, or a range and one code: "
                                  "%2 of \"%1\" are not marked as missing."),
             {m_source.column->name(), lost});
    }

    const ExportedVariable& m_source;
    std::vector<Issue>& m_issues;
    SpssVariable m_result;
};

std::vector<SpssResponseSet> setsOf(const Codebook& codebook, const std::string& language,
                                    SpssLayout& layout)
{
    std::vector<SpssResponseSet> sets;
    for (const MultipleResponseSet& set : codebook.sets) {
        SpssResponseSet written{.name = set.name,
                                .label = textIn(set.label, language),
                                .countedValue = set.countedValue};
        for (const std::string& member : set.variables) {
            const auto found = std::ranges::find(layout.source.names, member);
            if (found != layout.source.names.end())
                written.shortNames.push_back(
                    layout.variables[std::size_t(found - layout.source.names.begin())].shortName);
        }
        const bool isNamed =
            !set.name.empty() && set.name.find_first_of("= \n$") == std::string::npos;
        if (!isNamed || written.shortNames.size() != set.variables.size() ||
            written.label.find('\n') != std::string::npos)
            layout.source.issues.push_back(exportIssue(
                QUADRAT_TEXT("core", "The multiple-response set \"%1\" is left out: one of its "
                                     "variables is not written, or SPSS does not allow its name."),
                {set.name}, ""));
        else
            sets.push_back(std::move(written));
    }
    return sets;
}

} // namespace

std::vector<std::size_t> SpssVariable::segments() const
{
    if (width <= widestPart)
        return {width};
    const std::size_t count = (width + partStep - 1) / partStep;
    std::vector<std::size_t> widths(count, widestPart);
    widths.back() = width - (count - 1) * partStep;
    return widths;
}

SpssLayout spssLayout(const Dataset& data, const Codebook& codebook, const std::string& language)
{
    SpssLayout layout;
    layout.source = exported(data, codebook, language, rules());
    layout.rowCount = data.rowCount();
    ShortNames shortNames;
    for (const ExportedVariable& source : layout.source.variables) {
        layout.variables.push_back(Fitting(source, layout.source.issues).result());
        layout.variables.back().shortName = shortNames.next(source.name);
    }
    layout.sets = setsOf(codebook, language, layout);
    return layout;
}

} // namespace quadrat
