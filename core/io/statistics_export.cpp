// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/statistics_export.h"

#include "core/base/number.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace quadrat {

namespace {

constexpr double blank = std::numeric_limits<double>::quiet_NaN();

/// The letters of a text with their bytes; bytes that are no UTF-8 one by one as '�'.
std::vector<std::pair<char32_t, std::string_view>> lettersOf(std::string_view text)
{
    std::vector<std::pair<char32_t, std::string_view>> letters;
    for (std::size_t at = 0; at < text.size();) {
        auto length = std::size_t(sequenceLength(text[at]));
        const bool isWhole = length > 0 && !firstInvalidByte(text.substr(at, length));
        char32_t letter = U'\uFFFD';
        if (!isWhole) {
            length = 1;
        } else {
            letter = static_cast<unsigned char>(text[at]) & (length == 1 ? 0x7Fu : 0x7Fu >> length);
            for (std::size_t k = 1; k < length; ++k)
                letter = letter << 6 | (static_cast<unsigned char>(text[at + k]) & 0x3Fu);
        }
        letters.emplace_back(letter, text.substr(at, length));
        at += length;
    }
    return letters;
}

std::string folded(std::string name, bool tellsCase)
{
    if (!tellsCase)
        std::ranges::transform(name, name.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        });
    return name;
}

/// The nearest name that the program allows and that is not taken.
std::string allowedName(const std::string& name, const ExportRules& rules,
                        std::set<std::string>& taken)
{
    std::string allowed;
    for (const auto& [letter, bytes] : lettersOf(name))
        allowed += rules.mayFollow(letter) ? bytes : std::string_view("_");
    if (allowed.empty() || !rules.mayBegin(lettersOf(allowed).front().first))
        allowed = "v" + allowed;
    allowed = shortened(allowed, rules.name);
    while (allowed.ends_with('.'))
        allowed.back() = '_';
    if (rules.isReserved(allowed))
        allowed += '_';
    const std::string stem = allowed;
    for (int number = 2; !taken.insert(folded(allowed, rules.tellsCase)).second; ++number) {
        const std::string end = "_" + std::to_string(number);
        allowed =
            shortened(stem, {rules.name.bytes - end.size(), rules.name.letters - end.size()}) + end;
    }
    return allowed;
}

bool isCalendar(ValueKind kind)
{
    return kind == ValueKind::Date || kind == ValueKind::Time || kind == ValueKind::DateTime;
}

/// Fits what is known of one column to the rules.
class Fitting {
public:
    Fitting(const Column& column, const Variable* known, const std::string& language,
            const ExportRules& rules, std::vector<Issue>& issues)
        : m_column(column), m_known(known ? *known : variableOf(column)), m_language(language),
          m_rules(rules), m_issues(issues)
    {}

    ExportedVariable result(std::string name)
    {
        ExportedVariable variable;
        variable.column = &m_column;
        variable.name = std::move(name);
        if (variable.name != m_column.name())
            tell(QUADRAT_TEXT("core", "\"%1\" is written as \"%2\": %3 does not allow its name."),
                 {m_column.name(), variable.name, m_rules.program});
        variable.label = labelIn(m_known.label);
        variable.format = m_known.format;
        variable.level = m_known.level;
        chooseKind(variable);
        for (const ValueLabel& value : m_known.values)
            addValue(variable, value);
        variable.missingRanges = m_known.missingRanges;
        checkSpellings(variable);
        variable.prepare();
        return variable;
    }

private:
    void tell(const char* pattern, std::vector<Message::Argument> arguments)
    {
        m_issues.push_back(exportIssue(pattern, std::move(arguments), m_column.name()));
    }

    std::string labelIn(const Texts& texts)
    {
        const std::string& whole = textIn(texts, m_language);
        std::string label = shortened(whole, m_rules.label);
        if (label.size() < whole.size())
            tell(QUADRAT_TEXT("core",
                              "The label of \"%1\" is longer than %2 allows; only \"%3\" is "
                              "written."),
                 {m_column.name(), m_rules.program, label});
        return label;
    }

    void chooseKind(ExportedVariable& variable)
    {
        variable.kind = m_column.measure() == Measure::Number ? ValueKind::Number : ValueKind::Text;
        if (variable.kind == ValueKind::Number || !isCalendar(m_known.kind))
            return;
        variable.kind = m_known.kind;
        variable.meaning = m_rules.meaningOf(m_known.kind);
        const auto isRight = [&](const std::string& value) {
            const double number = variable.numberOf(value);
            return value.empty() || missingLetter(value) ||
                   (!std::isnan(number) && isOfTime(number));
        };
        std::optional<std::string> wrong;
        if (const CodedValues* coded = m_column.coded()) {
            const auto found = std::ranges::find_if_not(coded->levels, isRight, &Level::label);
            if (found != coded->levels.end())
                wrong = found->label;
        } else {
            for (std::size_t row = 0; row < m_column.rowCount() && !wrong; ++row)
                if (std::string value = m_column.label(row); !isRight(value))
                    wrong = std::move(value);
        }
        if (!wrong)
            return;
        variable.kind = ValueKind::Text;
        tell(QUADRAT_TEXT("core", "\"%1\" is written as text: \"%2\" is no date or time that %3 "
                                  "knows."),
             {m_column.name(), *wrong, m_rules.program});
    }

    bool isOfTime(double number) const
    {
        return m_known.kind == ValueKind::Time || number >= m_rules.firstTime;
    }

    void addValue(ExportedVariable& variable, const ValueLabel& value)
    {
        const std::string& whole = textIn(value.label, m_language);
        ExportedValue written{value.value, shortened(whole, m_rules.valueLabel), value.missing};
        if (written.words.size() < whole.size())
            tell(QUADRAT_TEXT("core", "The words of value %2 of \"%1\" are longer than %3 allows; "
                                      "only \"%4\" is written."),
                 {m_column.name(), value.value, m_rules.program, written.words});
        if (!variable.isText() && std::isnan(variable.numberOf(value.value)) &&
            !missingLetter(value.value)) {
            tell(QUADRAT_TEXT("core", "The words of value %2 of \"%1\" are left out: the variable "
                                      "holds numbers, and it is none."),
                 {m_column.name(), value.value});
            return;
        }
        if (value.missing != Missing::None && reasonIn(written.words) != value.missing)
            tell(QUADRAT_TEXT("core",
                              "Why value %2 of \"%1\" is missing is not kept: only words of "
                              "the value could tell, and its words do not."),
                 {m_column.name(), value.value});
        variable.values.push_back(std::move(written));
    }

    /// Numbers that the data write in another way than the file will give them back.
    void checkSpellings(const ExportedVariable& variable)
    {
        const CodedValues* coded = m_column.coded();
        if (variable.kind != ValueKind::Number || !coded)
            return;
        for (const Level& level : coded->levels)
            if (level.value && level.label != writeNumber(*level.value)) {
                tell(QUADRAT_TEXT("core", "\"%1\" holds numbers, so %2 becomes %3."),
                     {m_column.name(), level.label, writeNumber(*level.value)});
                return;
            }
    }

    const Column& m_column;
    Variable m_known;
    const std::string& m_language;
    const ExportRules& m_rules;
    std::vector<Issue>& m_issues;
};

bool hasOtherLanguage(const Texts& texts, const std::string& language)
{
    const std::string& written = textIn(texts, language);
    return std::ranges::any_of(texts, [&](const auto& text) { return text.second != written; });
}

void tellOfWholeCodebook(const Codebook& codebook, const std::string& language, Export& result)
{
    bool languages = hasOtherLanguage(codebook.title, language), roles = false;
    for (const Variable& variable : codebook.variables) {
        languages = languages || hasOtherLanguage(variable.label, language);
        for (const ValueLabel& value : variable.values)
            languages = languages || hasOtherLanguage(value.label, language);
        roles = roles || variable.role != VariableRole::Answer;
    }
    if (languages)
        result.issues.push_back(exportIssue(
            QUADRAT_TEXT("core", "The file holds labels in one language; those in others are left "
                                 "out."),
            {}, ""));
    if (roles)
        result.issues.push_back(exportIssue(
            QUADRAT_TEXT("core", "The file does not say which variables are the key, the mode, the "
                                 "interviewer, the area or the date of an interview."),
            {}, ""));
}

} // namespace

double ExportedVariable::numberOf(std::string_view value) const
{
    if (const char letter = missingLetter(value))
        return missingWithLetter(letter);
    if (isCalendar(kind))
        return numberOfIso(value, meaning).value_or(blank);
    return readNumber(value).value_or(blank);
}

void ExportedVariable::prepare()
{
    m_levels = {blank};
    const CodedValues* coded = column->coded();
    if (!coded || isText())
        return;
    for (const Level& known : coded->levels)
        m_levels.push_back(kind == ValueKind::Number && known.value ? *known.value
                                                                    : numberOf(known.label));
}

double ExportedVariable::number(std::size_t row) const
{
    if (const CodedValues* coded = column->coded())
        return m_levels[withCodes(*coded, [row](auto codes) { return std::size_t(codes[row]); })];
    if (const NumberValues* numbers = column->numbers())
        return numbers->values[row];
    return numberOf(column->text()->at(row));
}

std::string_view ExportedVariable::text(std::size_t row) const
{
    if (const CodedValues* coded = column->coded()) {
        const auto code = withCodes(*coded, [row](auto codes) { return std::size_t(codes[row]); });
        return code == 0 ? std::string_view() : std::string_view(coded->levels[code - 1].label);
    }
    return column->text()->at(row);
}

std::string Export::nameOf(std::string_view column) const
{
    const auto found = std::ranges::find(names, column);
    return found == names.end() ? std::string()
                                : variables[std::size_t(found - names.begin())].name;
}

std::string shortened(std::string_view text, TextLimit most)
{
    if (text.size() <= most.bytes && text.size() <= most.letters)
        return std::string(text);
    std::string shorter;
    std::size_t count = 0;
    for (const auto& [letter, bytes] : lettersOf(text)) {
        if (shorter.size() + bytes.size() > most.bytes || ++count > most.letters)
            break;
        shorter += bytes;
    }
    return shorter;
}

Issue exportIssue(const char* pattern, std::vector<Message::Argument> arguments, std::string column)
{
    return {.severity = Severity::Warning,
            .message = {pattern, std::move(arguments)},
            .column = std::move(column)};
}

Export exported(const Dataset& data, const Codebook& codebook, const std::string& language,
                const ExportRules& rules)
{
    Export result;
    const std::string& title = textIn(codebook.title, language);
    result.title = shortened(title, rules.title);
    if (result.title.size() < title.size())
        result.issues.push_back(exportIssue(
            QUADRAT_TEXT("core", "The title is longer than %1 allows; only \"%2\" is written."),
            {rules.program, result.title}, ""));
    tellOfWholeCodebook(codebook, language, result);
    // Names that are allowed stay, whatever others must become.
    std::set<std::string> taken;
    std::vector<std::string> names(data.columns().size());
    const auto isAllowed = [&](const std::string& name) {
        std::set<std::string> none;
        return allowedName(name, rules, none) == name;
    };
    for (std::size_t k = 0; k < names.size(); ++k)
        if (const std::string& name = data.columns()[k].name(); isAllowed(name))
            names[k] = allowedName(name, rules, taken);
    for (std::size_t k = 0; k < names.size(); ++k) {
        const Column& column = data.columns()[k];
        if (names[k].empty())
            names[k] = allowedName(column.name(), rules, taken);
        Fitting fitting(column, codebook.find(column.name()), language, rules, result.issues);
        result.variables.push_back(fitting.result(names[k]));
        result.names.push_back(column.name());
    }
    return result;
}

} // namespace quadrat
