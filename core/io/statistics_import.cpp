// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/statistics_import.h"

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/base/utf8.h"
#include "core/data/column_of.h"
#include "core/io/asked_columns.h"
#include "core/io/encoding.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace quadrat {

namespace {

constexpr std::size_t mostIssues = 1'000;
constexpr double secondsPerDay = 86'400;

double secondsOf(double number, NumberMeaning::Unit unit)
{
    switch (unit) {
    case NumberMeaning::Unit::Days:
        return number * secondsPerDay;
    case NumberMeaning::Unit::Milliseconds:
        return number / 1'000;
    case NumberMeaning::Unit::Seconds:
        break;
    }
    return number;
}

/// Some of the texts of the file, for a look at their encoding.
std::string sampleOf(const RawFile& file)
{
    constexpr std::size_t most = std::size_t(64) << 10;
    std::string sample = file.label + '\n';
    for (const auto& [name, labels] : file.labels)
        for (const RawLabel& label : labels)
            if (sample.size() < most)
                sample += label.label + '\n';
    for (const RawVariable& variable : file.variables) {
        sample += variable.name + '\n' + variable.label + '\n';
        if (const auto* texts = std::get_if<GrowingTexts>(&variable.values))
            sample += texts->sample(most);
    }
    return sample;
}

/// The numbers that occur in a column, rising.
std::set<double> numbersIn(const Column& column)
{
    std::set<double> found;
    if (const CodedValues* coded = column.coded()) {
        for (const Level& level : coded->levels)
            if (level.value)
                found.insert(*level.value);
    } else if (const NumberValues* numbers = column.numbers()) {
        for (const double number : numbers->values)
            if (!std::isnan(number))
                found.insert(number);
    }
    return found;
}

/// One variable on its way from the file into the dataset and the codebook.
class VariableImport {
public:
    VariableImport(const FileTexts& texts, Imported& result) : m_texts(texts), m_result(result) {}

    void add(RawVariable raw, const std::vector<RawLabel>& labels, NumberMeaning meaning)
    {
        m_variable = {};
        m_variable.name = m_texts.loose(raw.name);
        if (!raw.label.empty())
            m_variable.label[""] = m_texts.loose(raw.label);
        m_variable.level = raw.level;
        m_variable.format = raw.format;
        m_meaning = meaning;
        Column column = columnFrom(std::move(raw.values));
        m_variable.kind = m_meaning.kind;
        for (const RawLabel& label : labels)
            addLabel(label);
        for (const RawMissing& missing : raw.missing)
            addMissing(missing);
        if (m_meaning.kind != ValueKind::Number && m_meaning.kind != ValueKind::Text)
            column = calendarColumn(column);
        m_result.data.put(std::move(column));
        m_result.codebook.variables.push_back(std::move(m_variable));
    }

private:
    Column columnFrom(std::variant<GrowingNumbers, GrowingTexts> values)
    {
        if (auto* texts = std::get_if<GrowingTexts>(&values)) {
            m_meaning = {.kind = ValueKind::Text};
            return std::move(*texts).finished(
                m_variable.name,
                [this](std::string_view text, std::size_t row) { return decoded(text, row); });
        }
        Column column = std::move(std::get<GrowingNumbers>(values)).finished(m_variable.name);
        m_numbers = {};
        if (m_meaning.kind != ValueKind::Number)
            m_numbers = numbersIn(column);
        if (m_meaning.kind == ValueKind::Date &&
            std::ranges::any_of(m_numbers, [this](double number) {
                return std::fmod(secondsOf(number, m_meaning.unit), secondsPerDay) != 0;
            }))
            m_meaning.kind = ValueKind::DateTime;
        return column;
    }

    std::string decoded(std::string_view text, std::size_t row)
    {
        if (auto whole = m_texts.strict(text))
            return std::move(*whole);
        std::string shown = m_texts.loose(text);
        if (m_result.issues.size() < mostIssues)
            m_result.issues.push_back(
                {Severity::Warning,
                 {QUADRAT_TEXT("core", "A text is not of the encoding %1; it reads \"%2\". Name "
                                       "the encoding of the file."),
                  {m_texts.encoding(), shown}},
                 row + 1,
                 m_variable.name});
        return shown;
    }

    std::string textOf(double number) const
    {
        if (const char letter = missingLetter(number))
            return {'.', letter};
        if (m_meaning.kind != ValueKind::Number)
            if (auto iso = isoOf(number, m_meaning))
                return std::move(*iso);
        return std::isnan(number) ? std::string() : writeNumber(number + 0.0);
    }

    std::string textOf(const RawValue& value) const
    {
        if (const auto* text = std::get_if<std::string>(&value))
            return m_texts.loose(
                std::string_view(*text).substr(0, text->find_last_not_of(' ') + 1));
        return textOf(std::get<double>(value));
    }

    ValueLabel& entry(const std::string& value)
    {
        const auto found = std::ranges::find(m_variable.values, value, &ValueLabel::value);
        return found == m_variable.values.end() ? m_variable.values.emplace_back(ValueLabel{value})
                                                : *found;
    }

    void addLabel(const RawLabel& label)
    {
        const std::string value = textOf(label.value);
        if (value.empty())
            return;
        ValueLabel& known = entry(value);
        known.label[""] = m_texts.loose(label.label);
        const auto* number = std::get_if<double>(&label.value);
        if (number && missingLetter(*number))
            known.missing = reasonIn(known.label[""]);
    }

    void addMissing(const RawMissing& missing)
    {
        const auto* low = std::get_if<double>(&missing.low);
        const auto* high = std::get_if<double>(&missing.high);
        if (low && high && *low < *high) {
            addRange(*low, *high);
            return;
        }
        const std::string value = textOf(missing.low);
        if (value.empty())
            return;
        ValueLabel& known = entry(value);
        known.missing = reasonIn(textIn(known.label, ""));
    }

    /// A range of dates becomes the dates in it that occur: the data hold them as texts.
    void addRange(double low, double high)
    {
        if (m_meaning.kind != ValueKind::Number) {
            for (auto at = m_numbers.lower_bound(low); at != m_numbers.end() && *at <= high; ++at)
                addMissing({*at, *at});
            return;
        }
        MissingRange range{low, high, Missing::None};
        for (ValueLabel& known : m_variable.values) {
            const auto number = readNumber(known.value);
            if (!number || *number < low || *number > high)
                continue;
            known.missing = reasonIn(textIn(known.label, ""));
            range.reason = range.reason == Missing::None || range.reason == known.missing
                               ? known.missing
                               : Missing::NoAnswer;
        }
        if (range.reason == Missing::None)
            range.reason = Missing::NoAnswer;
        m_variable.missingRanges.push_back(range);
    }

    Column calendarColumn(const Column& numbers)
    {
        TextValues texts;
        const auto push = [&texts](const std::string& text) {
            texts.bytes += text;
            texts.ends.push_back(texts.bytes.size());
        };
        std::vector<std::string_view> views;
        if (const CodedValues* coded = numbers.coded()) {
            for (const Level& level : coded->levels)
                push(level.value ? textOf(*level.value) : level.label);
            withCodes(*coded, [&](auto codes) {
                for (const auto code : codes)
                    views.push_back(code == 0 ? std::string_view() : texts.at(code - 1u));
            });
        } else {
            for (const double number : numbers.numbers()->values)
                push(textOf(number));
            for (std::size_t row = 0; row < texts.ends.size(); ++row)
                views.push_back(texts.at(row));
        }
        return columnOf(numbers.name(), views);
    }

    const FileTexts& m_texts;
    Imported& m_result;
    Variable m_variable;
    NumberMeaning m_meaning;
    std::set<double> m_numbers; ///< that occur, if they are dates or times
};

} // namespace

std::optional<std::string> isoOf(double number, const NumberMeaning& meaning)
{
    const double seconds = secondsOf(number, meaning.unit);
    switch (meaning.kind) {
    case ValueKind::Time:
        return isoTime(seconds);
    case ValueKind::Date: {
        const double day = seconds / secondsPerDay;
        if (!(std::abs(day) < 1e8) || day != std::floor(day))
            return {};
        return isoDate(meaning.firstDay + std::int64_t(day));
    }
    case ValueKind::DateTime:
        return isoDateTime(seconds + double(meaning.firstDay) * secondsPerDay);
    case ValueKind::Number:
    case ValueKind::Text:
        break;
    }
    return {};
}

std::optional<double> numberOfIso(std::string_view text, const NumberMeaning& meaning)
{
    std::optional<double> seconds;
    if (meaning.kind == ValueKind::Time)
        seconds = secondsOfIso(text);
    else if (meaning.kind == ValueKind::DateTime || text.size() == 10)
        seconds = secondsOfIsoDateTime(text);
    if (!seconds)
        return {};
    if (meaning.kind != ValueKind::Time)
        *seconds -= double(meaning.firstDay) * secondsPerDay;
    switch (meaning.unit) {
    case NumberMeaning::Unit::Days:
        return *seconds / secondsPerDay;
    case NumberMeaning::Unit::Milliseconds:
        return std::round(*seconds * 100'000) / 100;
    case NumberMeaning::Unit::Seconds:
        break;
    }
    return seconds;
}

std::optional<std::string> FileTexts::strict(std::string_view bytes) const
{
    const bool isAscii = std::ranges::none_of(bytes, [](char c) { return (c & 0x80) != 0; });
    if (m_encoding == utf8Name)
        return isAscii || !firstInvalidByte(bytes) ? std::optional(std::string(bytes))
                                                   : std::nullopt;
    if (isAscii)
        return std::string(bytes);
    try {
        return quadrat::decoded(bytes, m_encoding);
    } catch (const Error&) {
        return {};
    }
}

std::string FileTexts::loose(std::string_view bytes) const
{
    if (auto whole = strict(bytes))
        return std::move(*whole);
    std::string shown;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = std::size_t(std::max(1, sequenceLength(bytes[at])));
        const std::string_view letter = bytes.substr(at, length);
        const bool isWhole =
            m_encoding == utf8Name ? !firstInvalidByte(letter) : (bytes[at] & 0x80) == 0;
        shown += isWhole ? letter : std::string_view("\xEF\xBF\xBD");
        at += isWhole ? letter.size() : 1;
    }
    return shown;
}

std::string encodingOf(const RawFile& file, const std::string& named,
                       const StatisticsFileOptions& options, std::vector<Message>& notes)
{
    if (options.encoding)
        return knownEncoding(*options.encoding);
    const std::string sample = sampleOf(file);
    std::string found;
    try {
        found = named.empty() ? std::string() : knownEncoding(named);
    } catch (const Error&) {
        notes.push_back({QUADRAT_TEXT("core", "The file says that its texts are of the encoding "
                                              "%1, which is not known."),
                         {named}});
    }
    const bool isOld = found.empty() || found.starts_with("windows-125");
    if (found.empty() && !firstInvalidByte(sample))
        return std::string(utf8Name);
    if (isOld)
        if (const auto vietnamese = likelyVietnameseEncoding(sample))
            found = *vietnamese;
    if (found.empty())
        found = "windows-1252";
    if (found != utf8Name && firstInvalidByte(sample))
        notes.push_back({QUADRAT_TEXT("core", "Its texts were read as %1."), {found}});
    return found;
}

std::function<bool(std::string_view)> wantedBy(const StatisticsFileOptions& options,
                                               const std::string& named)
{
    return [&options,
            texts = FileTexts(named.empty() ? "windows-1252" : named)](std::string_view rawName) {
        return options.columns.empty() ||
               std::ranges::find(options.columns, texts.loose(rawName)) != options.columns.end();
    };
}

std::vector<std::string> checkedNames(const RawFile& file, const FileTexts& texts,
                                      const StatisticsFileOptions& options)
{
    std::vector<std::string> names;
    for (const std::string& name : file.names)
        names.push_back(texts.loose(name));
    checkAsked(options.columns, {}, names);
    return names;
}

Imported importedFrom(RawFile file, const FileTexts& texts,
                      const std::function<NumberMeaning(std::string_view format)>& meaningOf)
{
    Imported result;
    result.places.first = 1; // cases, without a header
    if (!file.label.empty())
        result.codebook.title[""] = texts.loose(file.label);
    VariableImport variables(texts, result);
    static const std::vector<RawLabel> none;
    for (RawVariable& raw : file.variables) {
        const auto labels = file.labels.find(raw.labelSet);
        const NumberMeaning meaning = meaningOf(raw.format);
        variables.add(std::move(raw), labels == file.labels.end() ? none : labels->second, meaning);
    }
    if (file.infinities > 0)
        result.issues.push_back(
            {Severity::Warning,
             {QUADRAT_TEXT("core", "%1 numbers are infinite; they were left blank."),
              {std::int64_t(file.infinities)}}});
    return result;
}

} // namespace quadrat
