// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/stata_layout.h"

#include "core/base/number.h"
#include "core/io/stata_formats.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace quadrat {

namespace {

constexpr double blank = std::numeric_limits<double>::quiet_NaN();
constexpr double largestDouble = 0x1.fffffffffffffp+1022; // beyond it stand the missing values
constexpr double largestLabelled = 2'147'483'620;
constexpr char lastLetter = 'z';

bool mayBegin(char32_t letter)
{
    return u_isalpha(UChar32(letter)) || letter == '_';
}

bool mayFollow(char32_t letter)
{
    return u_isalnum(UChar32(letter)) || letter == '_';
}

bool isReserved(std::string_view name)
{
    constexpr std::array<std::string_view, 20> words{
        "_all", "_b", "byte", "_coef", "_cons", "double", "float", "if",   "in",    "int",
        "long", "_n", "_N",   "_pi",   "_pred", "_rc",    "_skip", "strL", "using", "with"};
    const bool isTextType = name.size() > 3 && name.starts_with("str") &&
                            name.find_first_not_of("0123456789", 3) == std::string_view::npos;
    return isTextType || std::ranges::find(words, name) != words.end();
}

NumberMeaning meaningOf(ValueKind kind)
{
    NumberMeaning meaning = stataMeaningOf(kind == ValueKind::Date ? "%td" : "%tc");
    meaning.kind = kind;
    return meaning;
}

/// Source: Stata Data Management Reference Manual, "rename", "label"; Stata help, "dta".
const ExportRules& rules()
{
    static const ExportRules stata{.program = "Stata",
                                   .mayBegin = mayBegin,
                                   .mayFollow = mayFollow,
                                   .isReserved = isReserved,
                                   .tellsCase = true,
                                   .name = {128, 32},
                                   .label = {320, 80},
                                   .valueLabel = {32'000, 32'000},
                                   .title = {320, 80},
                                   .meaningOf = meaningOf,
                                   .firstTime = std::numeric_limits<double>::lowest()};
    return stata;
}

/// The codes of a variable that are no answers: those declared, and those in the data that lie in a
/// range declared.
std::set<double> missingCodesOf(const ExportedVariable& variable)
{
    std::set<double> codes;
    if (variable.isText())
        return codes;
    for (const ExportedValue& value : variable.values)
        if (const double code = variable.numberOf(value.value);
            value.missing != Missing::None && !std::isnan(code))
            codes.insert(code);
    if (!variable.missingRanges.empty())
        variable.forNumbers([&](double number) {
            for (const MissingRange& range : variable.missingRanges)
                if (number >= range.low && number <= range.high)
                    codes.insert(number);
        });
    return codes;
}

/// The letters that a variable has already.
std::set<char> lettersOf(const ExportedVariable& variable)
{
    std::set<char> letters;
    if (variable.isText())
        return letters;
    for (const ExportedValue& value : variable.values)
        letters.insert(missingLetter(variable.numberOf(value.value)));
    variable.forNumbers([&](double number) {
        if (std::isnan(number))
            letters.insert(missingLetter(number));
    });
    letters.erase('\0');
    return letters;
}

/// Letters for the codes, rising, as far as there are any; the plain missing value for the rest.
std::vector<StataMissing> withLetters(const std::set<double>& codes, const std::set<char>& taken)
{
    std::vector<StataMissing> result;
    char next = 'a';
    for (const double code : codes) {
        while (next <= lastLetter && taken.count(next) > 0)
            ++next;
        result.push_back({code, next <= lastLetter ? next++ : '.'});
    }
    return result;
}

std::string inWords(const std::vector<StataMissing>& missing, const ExportedVariable& variable)
{
    std::string words;
    for (const StataMissing& each : missing) {
        if (each.letter == '.')
            break;
        const std::string code = variable.kind == ValueKind::Number
                                     ? writeNumber(each.code)
                                     : isoOf(each.code, variable.meaning).value_or("");
        words += (words.empty() ? "" : ", ") + code + " → ." + each.letter;
    }
    return words;
}

/// Gives the missing codes of all variables their letters: the same letter to a code in the whole
/// file where 26 are enough, else as each variable needs them.
void assignLetters(StataLayout& layout)
{
    std::set<double> all;
    std::set<char> taken;
    const ExportedVariable* first = nullptr;
    bool hasTimes = false;
    for (const StataVariable& variable : layout.variables) {
        const std::set<double> codes = missingCodesOf(*variable.source);
        all.insert(codes.begin(), codes.end());
        taken.merge(lettersOf(*variable.source));
        first = codes.empty() || first ? first : variable.source;
        hasTimes = hasTimes || (!codes.empty() && variable.source->kind != ValueKind::Number);
    }
    if (all.empty())
        return;
    const std::vector<StataMissing> shared = withLetters(all, taken);
    const bool isEnough = !hasTimes && shared.back().letter != '.';
    if (isEnough)
        layout.source.issues.push_back(
            exportIssue(QUADRAT_TEXT("core", "Missing codes are written as missing values of "
                                             "Stata: %1."),
                        {inWords(shared, *first)}, ""));
    for (StataVariable& variable : layout.variables) {
        const std::set<double> codes = missingCodesOf(*variable.source);
        if (isEnough) {
            std::ranges::copy_if(
                shared, std::back_inserter(variable.missing),
                [&codes](const StataMissing& each) { return codes.count(each.code) > 0; });
            continue;
        }
        if (codes.empty())
            continue;
        variable.missing = withLetters(codes, lettersOf(*variable.source));
        const std::string& name = variable.source->column->name();
        layout.source.issues.push_back(
            exportIssue(QUADRAT_TEXT("core", "Missing codes of \"%1\" are written as missing "
                                             "values of Stata: %2."),
                        {name, inWords(variable.missing, *variable.source)}, name));
        if (variable.missing.back().letter == '.')
            layout.source.issues.push_back(exportIssue(
                QUADRAT_TEXT("core", "\"%1\" has more missing codes than the 26 letters of Stata; "
                                     "the others are plain missing values."),
                {name}, name));
    }
}

/// Whether a variable may have this format: a sign, an option, digits, a point, letters.
bool isFormat(std::string_view format, const ExportedVariable& variable)
{
    if (format.size() < 3 || format.size() > 56 || format[0] != '%')
        return false;
    const bool isPlain = std::ranges::all_of(format, [](char c) { return c > ' ' && c <= '~'; });
    if (!isPlain)
        return false;
    const bool isOfText = format.ends_with('s') && stataMeaningOf(format).kind == ValueKind::Number;
    return variable.isText() ? isOfText : !isOfText && stataMeaningOf(format).kind == variable.kind;
}

/// Fits one variable to Stata, once its missing codes have their letters.
class Fitting {
public:
    Fitting(StataVariable& variable, StataLayout& layout)
        : m_source(*variable.source), m_result(variable), m_layout(layout)
    {}

    void fit()
    {
        if (m_source.isText())
            fitTexts();
        else
            fitNumbers();
        if (isFormat(m_source.format, m_source))
            m_result.format = m_source.format;
        if (!m_source.isText())
            fitLabels();
    }

private:
    void tell(const char* pattern, std::vector<Message::Argument> arguments)
    {
        m_layout.source.issues.push_back(
            exportIssue(pattern, std::move(arguments), m_source.column->name()));
    }

    void fitTexts()
    {
        std::size_t longest = 1;
        bool hasZero = false;
        m_source.forTexts([&](std::string_view text) {
            longest = std::max(longest, text.size());
            hasZero = hasZero || text.find('\0') != std::string_view::npos;
        });
        const bool isLong = longest > widestStataText;
        m_result.type = isLong ? StataType::LongText : StataType(longest);
        m_result.format =
            "%" + std::to_string(isLong ? 9 : std::max<std::size_t>(longest, 9)) + "s";
        const std::string& name = m_source.column->name();
        if (hasZero)
            tell(QUADRAT_TEXT("core", "\"%1\" has texts with a zero byte in them; they end there."),
                 {name});
        const auto is = [&](auto test) { return std::ranges::any_of(m_source.values, test); };
        if (is([](const ExportedValue& value) { return !value.words.empty(); }))
            tell(QUADRAT_TEXT("core", "Stata has words for whole numbers only; those for the texts "
                                      "of \"%1\" are left out."),
                 {name});
        if (is([](const ExportedValue& value) { return value.missing != Missing::None; }))
            tell(QUADRAT_TEXT("core",
                              "Stata has missing values for numbers only; the missing codes "
                              "of \"%1\" are texts like others."),
                 {name});
    }

    void fitNumbers()
    {
        bool isWhole = true, isTooLarge = false;
        double low = 0, high = 0;
        m_source.forNumbers([&](double number) {
            if (std::isnan(number))
                return;
            isWhole = isWhole && number == std::floor(number);
            isTooLarge = isTooLarge || std::abs(number) > largestDouble;
            low = std::min(low, number);
            high = std::max(high, number);
        });
        struct Range {
            StataType type;
            double low, high;
            const char* format;
        };
        constexpr std::array<Range, 3> ranges{{
            {StataType::Byte, -127, 100, "%8.0g"},
            {StataType::Int, -32'767, 32'740, "%8.0g"},
            {StataType::Long, -2'147'483'647, largestLabelled, "%12.0g"},
        }};
        const auto fits = std::ranges::find_if(ranges, [&](const Range& range) {
            return isWhole && low >= range.low && high <= range.high;
        });
        m_result.type = fits == ranges.end() ? StataType::Double : fits->type;
        m_result.format = m_source.kind == ValueKind::Date       ? "%td"
                          : m_source.kind == ValueKind::Time     ? "%tcHH:MM:SS"
                          : m_source.kind == ValueKind::DateTime ? "%tc"
                          : fits == ranges.end()                 ? "%10.0g"
                                                                 : fits->format;
        if (isTooLarge)
            tell(QUADRAT_TEXT("core", "\"%1\" has numbers beyond 8.9·10^307, which Stata does not "
                                      "hold; they are missing values."),
                 {m_source.column->name()});
    }

    /// What a value is in a set of labels; nothing if it is no whole number that fits.
    std::optional<std::int32_t> keyOf(double number) const
    {
        const auto found = std::ranges::find(m_result.missing, number, &StataMissing::code);
        const char letter = found == m_result.missing.end() ? missingLetter(number) : found->letter;
        if (letter >= 'a')
            return stataLetterA + (letter - 'a');
        if (letter == '.' || number != std::floor(number) || std::abs(number) > largestLabelled)
            return {};
        return std::int32_t(number);
    }

    void fitLabels()
    {
        std::map<std::int32_t, std::string> labels;
        std::string lost;
        bool isRising = true;
        for (const ExportedValue& value : m_source.values) {
            if (value.words.empty())
                continue;
            if (const auto key = keyOf(m_source.numberOf(value.value))) {
                isRising = isRising && (labels.empty() || labels.rbegin()->first < *key);
                labels.emplace(*key, value.words);
            } else {
                lost += (lost.empty() ? "" : ", ") + value.value;
            }
        }
        const std::string& name = m_source.column->name();
        if (!lost.empty())
            tell(QUADRAT_TEXT("core", "Stata has words for whole numbers only; those for %2 of "
                                      "\"%1\" are left out."),
                 {name, lost});
        if (!isRising)
            tell(QUADRAT_TEXT("core", "The values of \"%1\" have another order than their numbers, "
                                      "which Stata does not keep."),
                 {name});
        if (labels.empty())
            return;
        StataLabelSet set{m_source.name, {labels.begin(), labels.end()}};
        const auto same = std::ranges::find(m_layout.labelSets, set.labels, &StataLabelSet::labels);
        m_result.labelSet = same == m_layout.labelSets.end() ? set.name : same->name;
        if (same == m_layout.labelSets.end())
            m_layout.labelSets.push_back(std::move(set));
    }

    const ExportedVariable& m_source;
    StataVariable& m_result;
    StataLayout& m_layout;
};

void tellOfCodebook(const Codebook& codebook, Export& source)
{
    if (!codebook.sets.empty())
        source.issues.push_back(
            exportIssue(QUADRAT_TEXT("core", "Stata has no multiple-response sets; that their "
                                             "variables belong together is left out."),
                        {}, ""));
    if (std::ranges::any_of(codebook.variables, [](const Variable& variable) {
            return variable.level != MeasurementLevel::Unknown;
        }))
        source.issues.push_back(
            exportIssue(QUADRAT_TEXT("core", "Stata has no levels of measurement; whether a "
                                             "variable is nominal, ordinal or a scale is left "
                                             "out."),
                        {}, ""));
}

} // namespace

std::size_t StataVariable::width() const
{
    switch (type) {
    case StataType::LongText:
    case StataType::Double:
        return 8;
    case StataType::Long:
        return 4;
    case StataType::Int:
        return 2;
    case StataType::Byte:
        return 1;
    }
    return std::size_t(type);
}

double StataVariable::number(std::size_t row) const
{
    const double value = source->number(row);
    if (!missing.empty()) {
        const auto found = std::ranges::lower_bound(missing, value, {}, &StataMissing::code);
        if (found != missing.end() && found->code == value)
            return found->letter == '.' ? blank : missingWithLetter(found->letter);
    }
    return std::abs(value) > largestDouble ? blank : value;
}

StataLayout stataLayout(const Dataset& data, const Codebook& codebook, const std::string& language)
{
    StataLayout layout;
    layout.source = exported(data, codebook, language, rules());
    for (const ExportedVariable& source : layout.source.variables)
        layout.variables.push_back({.source = &source});
    tellOfCodebook(codebook, layout.source);
    assignLetters(layout);
    for (StataVariable& variable : layout.variables)
        Fitting(variable, layout).fit();
    return layout;
}

} // namespace quadrat
