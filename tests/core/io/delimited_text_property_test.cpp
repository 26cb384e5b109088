// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/base/parallel.h"
#include "core/io/delimited_text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <clocale>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

using Table = std::vector<std::vector<std::string>>; ///< rows of cells, without a header

/// How a writer that knows nothing of the reader puts a table down.
struct Hand {
    char separator = ',';
    std::string lineEnd = "\n";
    bool quotesAll = false, endsLastLine = true;
};

std::string cellText(const std::string& cell, const Hand& hand, bool alone)
{
    const bool needed = cell.find_first_of(std::string("\r\n") + hand.separator) != cell.npos ||
                        cell.starts_with('"') || (alone && cell.empty());
    if (!needed && !hand.quotesAll)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string written(const Table& table, const Hand& hand)
{
    std::string text;
    for (std::size_t column = 0; column < table.front().size(); ++column)
        text += (column ? std::string(1, hand.separator) : "") + "c" + std::to_string(column);
    for (const auto& row : table) {
        text += hand.lineEnd;
        for (std::size_t column = 0; column < row.size(); ++column)
            text += (column ? std::string(1, hand.separator) : "") +
                    cellText(row[column], hand, row.size() == 1);
    }
    return hand.endsLastLine ? text + hand.lineEnd : text;
}

Hand anyHand()
{
    return {.separator = *rc::gen::element(',', ';', '\t'),
            .lineEnd = *rc::gen::element<std::string>("\n", "\r\n", "\r"),
            .quotesAll = *rc::gen::arbitrary<bool>(),
            .endsLastLine = *rc::gen::arbitrary<bool>()};
}

/// Strings put together from pieces that are difficult next to one another.
std::string anyText(std::initializer_list<std::string> pieces, int most)
{
    const std::vector<std::string> choice(pieces);
    std::string text;
    for (int count = *rc::gen::inRange(0, most + 1); count > 0; --count)
        text += *rc::gen::elementOf(choice);
    return text;
}

Table anyTable()
{
    const auto columns = *rc::gen::inRange<std::size_t>(1, 6);
    const auto rows = *rc::gen::inRange<std::size_t>(1, 60);
    Table table(rows, std::vector<std::string>(columns));
    for (auto& row : table)
        for (std::string& cell : row)
            cell = anyText({"a", "1", "NA", ",", ";", "\t", "\"", "\n", "\r", "\r\n", " ", "ế", "đ",
                            "long enough to fill half a block of it"},
                           5);
    return table;
}

/// What comes out, errors included, so that it can be compared.
struct Outcome {
    Dataset data;
    std::string error;
    std::vector<Issue> issues;

    bool operator==(const Outcome&) const = default;
};

Outcome outcomeOf(const std::string& text, TextOptions options, std::size_t chunkSize)
{
    options.chunkSize = chunkSize;
    try {
        Imported imported = readDelimitedBytes(text, options);
        return {std::move(imported.data), "", std::move(imported.issues)};
    } catch (const Error& error) {
        return {{}, error.message().english(), {}};
    }
}

} // namespace

TEST_CASE("A table written by hand is read as it was", "[io][identity]")
{
    CHECK(rc::check("any table, any hand", [] {
        const Table table = anyTable();
        const Hand hand = anyHand();
        const std::string text = written(table, hand);
        TextOptions options;
        options.separator = hand.separator;
        options.chunkSize = std::size_t(*rc::gen::inRange(1, 400));
        for (std::size_t column = 0; column < table.front().size(); ++column)
            options.types["c" + std::to_string(column)] = Measure::Category;

        const Dataset data = readDelimitedBytes(text, options).data;
        RC_ASSERT(data.rowCount() == table.size());
        for (std::size_t row = 0; row < table.size(); ++row)
            for (std::size_t column = 0; column < table[row].size(); ++column) {
                const std::string& cell = table[row][column];
                RC_ASSERT(data.columns()[column].label(row) == (cell == "NA" ? "" : cell));
            }
    }));
}

TEST_CASE("Chunks and threads change nothing, whatever the text", "[io][identity]")
{
    const unsigned threads = threadCount();
    CHECK(rc::check("any bytes", [] {
        const std::string text =
            "a,b\n" + anyText({"x", "1", ",", ",", "\"", "\"", "\n", "\n1,", "\n2,\"", "\r\n", "NA",
                               "\"\"", "some text that is longer"},
                              80);
        TextOptions options;
        options.separator = ',';
        setThreadCount(1);
        const Outcome whole = outcomeOf(text, options, std::size_t(1) << 20);
        setThreadCount(2);
        const auto size = std::size_t(*rc::gen::inRange(1, 100));
        RC_ASSERT(outcomeOf(text, options, size) == whole);
    }));
    setThreadCount(threads);
}

TEST_CASE("Numbers come back as the same bits, in any locale", "[io][identity]")
{
    const std::string former = std::setlocale(LC_ALL, nullptr);
    for (const char* locale : {"C", "vi_VN.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8"}) {
        if (!std::setlocale(LC_ALL, locale))
            continue; // not installed here
        CHECK(rc::check("any numbers", [] {
            const auto numbers = *rc::gen::nonEmpty(rc::gen::arbitrary<std::vector<double>>());
            const bool comma = *rc::gen::arbitrary<bool>();
            std::string text = "x;y\n";
            for (const double number : numbers) {
                std::string cell = writeNumber(number);
                if (const auto point = cell.find('.'); comma && point != cell.npos)
                    cell[point] = ',';
                text += cell + ";0" + (comma ? ",5" : "") + "\n";
            }
            const Dataset data = readDelimitedBytes(text).data;
            RC_ASSERT(data.at("x").measure() == Measure::Number);
            for (std::size_t row = 0; row < numbers.size(); ++row)
                RC_ASSERT(data.at("x").number(row) == numbers[row]);
        }));
    }
    std::setlocale(LC_ALL, former.c_str());
}
