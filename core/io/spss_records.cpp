// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spss_layout.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <ctime>
#include <limits>

namespace quadrat {

namespace {

constexpr double highest = std::numeric_limits<double>::max();

double lowest()
{
    return std::nextafter(-highest, 0.0);
}

/// Bytes in the order of this machine, which is little-endian (spss_stream.cpp).
class Bytes {
public:
    template <typename... Numbers>
    Bytes& numbers(Numbers... given)
    {
        (append(std::int32_t(given)), ...);
        return *this;
    }

    Bytes& number(double given)
    {
        if (std::isinf(given))
            given = given > 0 ? highest : lowest();
        append(given);
        return *this;
    }

    Bytes& text(std::string_view given, std::size_t width)
    {
        m_bytes += given.substr(0, width);
        m_bytes.append(width - std::min(width, given.size()), ' ');
        return *this;
    }

    Bytes& text(std::string_view given) { return text(given, given.size()); }

    Bytes& counted(std::string_view given) { return numbers(given.size()).text(given); }

    const std::string& all() const { return m_bytes; }

private:
    template <typename Number>
    void append(Number given)
    {
        const auto raw = std::bit_cast<std::array<char, sizeof(Number)>>(given);
        m_bytes.append(raw.data(), raw.size());
    }

    std::string m_bytes;
};

std::size_t roundedUp(std::size_t length, std::size_t unit)
{
    return (length + unit - 1) / unit * unit;
}

std::size_t elementsOf(std::size_t width)
{
    return width == 0 ? 1 : (width + 7) / 8;
}

void header(Bytes& bytes, const SpssLayout& layout, std::int32_t compression)
{
    std::size_t elements = 0;
    for (const SpssVariable& variable : layout.variables)
        for (const std::size_t width : variable.segments())
            elements += elementsOf(width);
    constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t now = std::time(nullptr);
    const std::tm moment = *std::gmtime(&now);
    const auto two = [](int number) {
        return std::string{char('0' + number / 10 % 10), char('0' + number % 10)};
    };
    bytes.text(compression == 2 ? "$FL3" : "$FL2")
        .text("@(#) SPSS DATA FILE Quadrat", 60)
        .numbers(2, elements, compression, 0, layout.rowCount)
        .number(100)
        .text(two(moment.tm_mday) + ' ' + months[std::size_t(moment.tm_mon)] + ' ' +
              two(moment.tm_year))
        .text(two(moment.tm_hour) + ':' + two(moment.tm_min) + ':' + two(moment.tm_sec))
        .text(layout.source.title, 64)
        .text(std::string_view("\0\0\0", 3));
}

std::int32_t encoded(SpssFormat format)
{
    return format.type << 16 | std::min(format.width, 255) << 8 | format.decimals;
}

/// Elements after the first of a text.
void continuations(Bytes& bytes, std::size_t width)
{
    for (std::size_t k = 1; k < elementsOf(width); ++k)
        bytes.numbers(2, -1, 0, 0, 0, 0).text("", 8);
}

void variableRecords(Bytes& bytes, const SpssVariable& variable, int& parts)
{
    const std::vector<std::size_t> segments = variable.segments();
    const bool isShort = variable.width <= 8;
    const int codes = variable.width == 0 ? int(variable.missing.size())
                      : isShort           ? int(variable.missingTexts.size())
                                          : 0;
    const std::string& label = variable.source->label;
    bytes
        .numbers(2, segments[0], label.empty() ? 0 : 1, variable.missingIsRange ? -codes : codes,
                 encoded(variable.format), encoded(variable.format))
        .text(variable.shortName, 8);
    if (!label.empty())
        bytes.numbers(label.size()).text(label, roundedUp(label.size(), 4));
    for (const double code : variable.missing)
        bytes.number(code);
    if (isShort)
        for (const std::string& code : variable.missingTexts)
            bytes.text(code, 8);
    continuations(bytes, segments[0]);
    for (std::size_t k = 1; k < segments.size(); ++k) {
        const SpssFormat format{.type = 1, .width = int(segments[k])};
        bytes.numbers(2, segments[k], 0, 0, encoded(format), encoded(format))
            .text("P@" + std::to_string(++parts), 8);
        continuations(bytes, segments[k]);
    }
}

/// \param place  of the first element of the variable among all, from 1
void valueLabels(Bytes& bytes, const SpssVariable& variable, std::size_t place)
{
    std::vector<const ExportedValue*> labelled;
    for (const ExportedValue& value : variable.source->values) {
        const bool isThere = variable.width > 0
                                 ? value.value.size() <= variable.width
                                 : !std::isnan(variable.source->numberOf(value.value));
        if (!value.words.empty() && isThere)
            labelled.push_back(&value);
    }
    if (labelled.empty() || variable.width > 8)
        return;
    bytes.numbers(3, labelled.size());
    for (const ExportedValue* value : labelled) {
        if (variable.width > 0)
            bytes.text(value->value, 8);
        else
            bytes.number(variable.source->numberOf(value->value));
        const std::string length(1, char(value->words.size()));
        bytes.text(length + value->words, roundedUp(1 + value->words.size(), 8));
    }
    bytes.numbers(4, 1, place);
}

/// Record 7 of a subtype whose content is text.
void extension(Bytes& bytes, int subtype, const std::string& content)
{
    if (!content.empty())
        bytes.numbers(7, subtype, 1, content.size()).text(content);
}

void machine(Bytes& bytes)
{
    bytes.numbers(7, 3, 4, 8, 1, 0, 0, -1, 1, 1, 2, 65'001);
    bytes.numbers(7, 4, 8, 3).number(-highest).number(highest).number(lowest());
}

std::string countedText(const std::string& text)
{
    return std::to_string(text.size()) + ' ' + text;
}

void responseSets(Bytes& bytes, const SpssLayout& layout)
{
    std::string content;
    for (const SpssResponseSet& set : layout.sets) {
        content += '$' + set.name + '=';
        content += set.countedValue ? 'D' + countedText(*set.countedValue) : std::string("C");
        content += ' ' + countedText(set.label);
        for (std::string name : set.shortNames) {
            for (char& c : name)
                c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
            content += ' ' + name;
        }
        content += '\n';
    }
    extension(bytes, 7, content);
}

void displays(Bytes& bytes, const SpssLayout& layout)
{
    Bytes content;
    std::size_t count = 0;
    for (const SpssVariable& variable : layout.variables)
        for (const std::size_t width : variable.segments()) {
            const int shown = width == 0 ? std::clamp(variable.format.width, 8, 40)
                                         : int(std::min<std::size_t>(width, 32));
            content.numbers(int(variable.source->level), shown, width == 0 ? 1 : 0);
            count += 3;
        }
    bytes.numbers(7, 11, 4, count).text(content.all());
}

void names(Bytes& bytes, const SpssLayout& layout)
{
    std::string longNames, widths;
    for (const SpssVariable& variable : layout.variables) {
        longNames +=
            (longNames.empty() ? "" : "\t") + variable.shortName + '=' + variable.source->name;
        if (variable.width > 255) {
            const std::string digits = std::to_string(variable.width);
            widths += variable.shortName + '=' + std::string(5 - digits.size(), '0') + digits +
                      std::string("\0\t", 2);
        }
    }
    extension(bytes, 13, longNames);
    extension(bytes, 14, widths);
}

/// Value labels and missing codes of texts of more than 8 bytes.
void longTexts(Bytes& bytes, const SpssLayout& layout)
{
    Bytes labels, missing;
    for (const SpssVariable& variable : layout.variables) {
        if (variable.width <= 8)
            continue;
        Bytes entries;
        int count = 0;
        for (const ExportedValue& value : variable.source->values) {
            if (value.words.empty() || value.value.size() > variable.width)
                continue;
            entries.numbers(variable.width).text(value.value, variable.width).counted(value.words);
            ++count;
        }
        if (count > 0)
            labels.counted(variable.source->name)
                .numbers(variable.width, count)
                .text(entries.all());
        if (!variable.missingTexts.empty()) {
            missing.counted(variable.source->name)
                .text(std::string(1, char(variable.missingTexts.size())))
                .numbers(8);
            for (const std::string& code : variable.missingTexts)
                missing.text(code, 8);
        }
    }
    extension(bytes, 21, labels.all());
    extension(bytes, 22, missing.all());
}

} // namespace

std::string spssDictionary(const SpssLayout& layout, std::int32_t compression)
{
    Bytes bytes;
    header(bytes, layout, compression);
    int parts = 0;
    for (const SpssVariable& variable : layout.variables)
        variableRecords(bytes, variable, parts);
    std::size_t place = 1;
    for (const SpssVariable& variable : layout.variables) {
        valueLabels(bytes, variable, place);
        for (const std::size_t width : variable.segments())
            place += elementsOf(width);
    }
    machine(bytes);
    responseSets(bytes, layout);
    displays(bytes, layout);
    names(bytes, layout);
    longTexts(bytes, layout);
    extension(bytes, 20, "UTF-8");
    bytes.numbers(999, 0);
    return bytes.all();
}

} // namespace quadrat
