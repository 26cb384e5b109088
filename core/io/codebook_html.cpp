// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/codebook_html.h"

#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <vector>

namespace quadrat {

namespace {

constexpr std::size_t mostListed = 200;

constexpr const char* look =
    "body{font:15px/1.45 sans-serif;color:#1d2733;max-width:60em;margin:2em auto;padding:0 1em}"
    "h1{font-size:1.6em}h2{font-size:1.15em;margin:2em 0 .2em}h2 small{font-weight:400;"
    "color:#5b6672}p{margin:.2em 0}table{border-collapse:collapse;margin:.5em 0}"
    "th,td{text-align:left;padding:.2em .9em .2em 0;border-bottom:1px solid #d9dee3;"
    "vertical-align:top}th{font-weight:600}td.n,th.n{text-align:right}"
    "tr.missing td{color:#5b6672;font-style:italic}nav{columns:3}"
    "@media print{body{max-width:none;margin:0}section{break-inside:avoid}}";

std::string escaped(std::string_view text)
{
    std::string html;
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\n':
            html += "<br>";
            break;
        default:
            html += c;
        }
    }
    return html;
}

std::string plainNumber(double number, int decimals)
{
    std::array<char, 400> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number,
                                   std::chars_format::fixed, decimals)
                         .ptr;
    return {text.data(), end};
}

/// How often each value occurs.
struct Counts {
    std::map<std::string, std::size_t> ofValue;
    std::vector<std::string> order; ///< of the values, as the levels stand
    std::size_t blank = 0, rows = 0;
    bool isListed = true; ///< false: too many different values
};

Counts countsOf(const Column& column)
{
    Counts counts;
    counts.rows = column.rowCount();
    const CodedValues* coded = column.coded();
    if (!coded) {
        counts.isListed = false;
        for (std::size_t row = 0; row < counts.rows; ++row)
            counts.blank += column.isMissing(row) ? 1 : 0;
        return counts;
    }
    std::vector<std::size_t> ofCode(coded->levels.size() + 1, 0);
    withCodes(*coded, [&ofCode](auto codes) {
        for (const auto code : codes)
            ++ofCode[code];
    });
    counts.blank = ofCode[0];
    for (std::size_t k = 0; k < coded->levels.size(); ++k) {
        counts.ofValue[coded->levels[k].label] = ofCode[k + 1];
        counts.order.push_back(coded->levels[k].label);
    }
    counts.isListed = counts.order.size() <= mostListed;
    return counts;
}

/// One page; grows section by section.
class Page {
public:
    explicit Page(const CodebookWriting& writing) : m_writing(writing) {}

    void begin(const Codebook& codebook, const Dataset& data)
    {
        const std::string& named = textIn(codebook.title, m_writing.language);
        const std::string title =
            named.empty() ? say(QUADRAT_TEXT("core", "Codebook")) : escaped(named);
        m_html += "<!DOCTYPE html>\n<html lang=\"" + escaped(m_writing.language) +
                  "\"><head><meta charset=\"utf-8\"><title>" + title + "</title><style>" + look +
                  "</style></head>\n<body><h1>" + title + "</h1>\n<p>" +
                  say(QUADRAT_TEXT("core", "%1 rows, %2 variables. Counts are not weighted."),
                      {std::int64_t(data.rowCount()), std::int64_t(data.columns().size())}) +
                  "</p>\n<nav>";
        for (std::size_t k = 0; k < data.columns().size(); ++k)
            m_html += "<a href=\"#v" + std::to_string(k + 1) + "\">" +
                      escaped(data.columns()[k].name()) + "</a><br>";
        m_html += "</nav>\n";
    }

    void variable(std::size_t place, const Column& column, const Variable& variable)
    {
        m_html += "<section id=\"v" + std::to_string(place) + "\"><h2>" + escaped(column.name()) +
                  " <small>" + say(kindWords(variable.kind)) + "</small></h2>\n";
        if (const std::string& label = textIn(variable.label, m_writing.language); !label.empty())
            m_html += "<p>" + escaped(label) + "</p>\n";
        const Counts counts = countsOf(column);
        const bool hasLabels = std::ranges::any_of(
            variable.values, [](const ValueLabel& value) { return !value.label.empty(); });
        if (column.measure() == Measure::Number && !hasLabels)
            summary(withMissingCodes(column, variable));
        const bool isShort = counts.isListed || !variable.values.empty();
        if (isShort)
            table(counts, variable);
        else
            m_html += "<p>" +
                      say(QUADRAT_TEXT("core", "%1 rows have a value, %2 are blank."),
                          {std::int64_t(counts.rows - counts.blank), std::int64_t(counts.blank)}) +
                      "</p>\n";
        m_html += "</section>\n";
    }

    void set(const MultipleResponseSet& set)
    {
        const std::string& label = textIn(set.label, m_writing.language);
        m_html += "<section><h2>" + escaped(set.name) + " <small>" +
                  say(QUADRAT_TEXT("core", "Several answers to one question")) + "</small></h2>\n";
        if (!label.empty())
            m_html += "<p>" + escaped(label) + "</p>\n";
        m_html += "<p>";
        for (const std::string& name : set.variables)
            m_html += (&name == &set.variables.front() ? "" : ", ") + escaped(name);
        m_html += "</p></section>\n";
    }

    std::string finished() { return std::move(m_html) + "</body></html>\n"; }

private:
    std::string say(const char* pattern, std::vector<Message::Argument> arguments = {}) const
    {
        const Message message{pattern, std::move(arguments)};
        return escaped(m_writing.words ? m_writing.words(message) : message.english());
    }

    std::string number(double value, int decimals) const
    {
        return m_writing.number ? escaped(m_writing.number(value, decimals))
                                : plainNumber(value, decimals);
    }

    /// Count, smallest, largest and mean of the answers.
    void summary(const Column& column)
    {
        std::size_t count = 0;
        double sum = 0, low = 0, high = 0;
        for (const double value : numbersOf(column)) {
            if (std::isnan(value))
                continue;
            low = count == 0 ? value : std::min(low, value);
            high = count == 0 ? value : std::max(high, value);
            sum += value;
            ++count;
        }
        if (count == 0)
            return;
        const auto shortest = [this](double value) {
            return m_writing.number && value == std::trunc(value) ? m_writing.number(value, 0)
                                                                  : writeNumber(value);
        };
        m_html += "<p>" +
                  say(QUADRAT_TEXT("core", "%1 answers from %2 to %3, mean %4."),
                      {std::int64_t(count), shortest(low), shortest(high),
                       m_writing.number ? m_writing.number(sum / double(count), 2)
                                        : plainNumber(sum / double(count), 2)}) +
                  "</p>\n";
    }

    void row(const std::string& value, const ValueLabel* known, Missing reason, std::size_t count,
             std::size_t rows)
    {
        const double share = rows == 0 ? 0 : 100 * double(count) / double(rows);
        m_html += std::string("<tr") + (reason == Missing::None ? "" : " class=\"missing\"") +
                  "><td>" + escaped(value) + "</td><td>" +
                  (known ? escaped(textIn(known->label, m_writing.language)) : "") + "</td><td>" +
                  say(reasonWords(reason)) + "</td><td class=\"n\">" + number(double(count), 0) +
                  "</td><td class=\"n\">" + number(share, 1) + "</td></tr>\n";
    }

    /// Values in the order of the scale, then those that only the data know.
    void table(const Counts& counts, const Variable& variable)
    {
        m_html += "<table><tr><th>" + say(QUADRAT_TEXT("core", "Value")) + "</th><th>" +
                  say(QUADRAT_TEXT("core", "Value label")) + "</th><th>" +
                  say(QUADRAT_TEXT("core", "Reason for no answer")) + "</th><th class=\"n\">" +
                  say(QUADRAT_TEXT("core", "n")) + "</th><th class=\"n\">%</th></tr>\n";
        for (const ValueLabel& value : variable.values) {
            const auto count = counts.ofValue.find(value.value);
            row(value.value, &value, value.missing,
                count == counts.ofValue.end() ? 0 : count->second, counts.rows);
        }
        std::size_t unlisted = 0;
        for (const std::string& value : counts.order) {
            if (variable.find(value))
                continue;
            if (counts.isListed)
                row(value, nullptr, reasonOf(value, variable), counts.ofValue.at(value),
                    counts.rows);
            else
                ++unlisted;
        }
        if (counts.blank > 0)
            row("", nullptr, Missing::NoAnswer, counts.blank, counts.rows);
        m_html += "</table>\n";
        if (unlisted > 0)
            m_html += "<p>" +
                      say(QUADRAT_TEXT("core", "%1 other values are not listed."),
                          {std::int64_t(unlisted)}) +
                      "</p>\n";
    }

    static Missing reasonOf(const std::string& value, const Variable& variable)
    {
        const auto number = readNumber(value);
        for (const MissingRange& range : variable.missingRanges)
            if (number && range.low <= *number && *number <= range.high)
                return range.reason;
        return Missing::None;
    }

    const CodebookWriting& m_writing;
    std::string m_html;
};

} // namespace

std::string codebookHtml(const Dataset& data, const Codebook& codebook,
                         const CodebookWriting& writing)
{
    Page page(writing);
    page.begin(codebook, data);
    const std::vector<Variable> variables = variablesOf(data.columns(), codebook);
    for (std::size_t k = 0; k < variables.size(); ++k)
        page.variable(k + 1, data.columns()[k], variables[k]);
    for (const MultipleResponseSet& set : codebook.sets)
        page.set(set);
    return page.finished();
}

} // namespace quadrat
