// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/concatenate.h"

#include "core/data/codebook.h"
#include "core/data/column_of.h"
#include "core/data/level_order.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

bool isBlank(const Column& column)
{
    return column.coded() && column.coded()->levels.empty();
}

std::size_t rowsOf(std::span<const Column> pieces)
{
    std::size_t rows = 0;
    for (const Column& piece : pieces)
        rows += piece.rowCount();
    return rows;
}

template <typename Code>
std::vector<Code> joinedCodes(std::span<const Column> pieces, std::span<const LevelMap> maps)
{
    std::vector<Code> codes;
    codes.reserve(rowsOf(pieces));
    for (std::size_t k = 0; k < pieces.size(); ++k)
        withCodes(*pieces[k].coded(), [&](auto from) {
            const LevelMap& map = maps[k];
            const std::size_t begin = codes.size();
            codes.resize(begin + from.size());
            std::ranges::transform(from, codes.begin() + std::ptrdiff_t(begin),
                                   [&](auto code) { return Code(map[code]); });
        });
    return codes;
}

Column joinedTexts(std::string name, std::span<const Column> pieces, bool open)
{
    TextValues all;
    all.ends.reserve(rowsOf(pieces));
    for (const Column& piece : pieces)
        for (std::size_t row = 0; row < piece.rowCount(); ++row) {
            all.bytes += piece.label(row);
            all.ends.push_back(all.bytes.size());
        }
    if (open)
        return Column(std::move(name), std::move(all));
    std::vector<std::string_view> texts(all.ends.size());
    for (std::size_t row = 0; row < texts.size(); ++row)
        texts[row] = all.at(row);
    return columnOf(std::move(name), texts);
}

/// As numbersOf(), but missing values of levels such as ".a" keep their letter (codebook.h).
std::vector<double> numbersWithLetters(const Column& column)
{
    const CodedValues* coded = column.coded();
    if (!coded)
        return column.numbers() ? column.numbers()->values : numbersOf(column);
    std::vector<double> ofCode{std::numeric_limits<double>::quiet_NaN()};
    for (const Level& level : coded->levels) {
        const char letter = missingLetter(level.label);
        ofCode.push_back(level.value ? *level.value
                         : letter    ? missingWithLetter(letter)
                                     : std::numeric_limits<double>::quiet_NaN());
    }
    std::vector<double> numbers(column.rowCount());
    withCodes(*coded, [&](auto codes) {
        std::ranges::transform(codes, numbers.begin(), [&](auto code) { return ofCode[code]; });
    });
    return numbers;
}

Column joinedDoubles(std::string name, std::span<const Column> pieces)
{
    std::vector<double> all;
    all.reserve(rowsOf(pieces));
    for (const Column& piece : pieces) {
        std::vector<double> numbers = numbersWithLetters(piece);
        all.insert(all.end(), numbers.begin(), numbers.end());
    }
    return Column(std::move(name), NumberValues{std::move(all)});
}

} // namespace

Column blankColumn(std::string name, std::size_t rows)
{
    return Column(std::move(name),
                  CodedValues{.codes = std::vector<std::uint8_t>(rows), .levels = {}},
                  Measure::Category);
}

Column concatenate(std::string name, std::span<const Column> pieces)
{
    bool anyNumber = false, anyWords = false, anyText = false, anyDoubles = false;
    Measure measure = Measure::Category;
    for (const Column& piece : pieces) {
        if (isBlank(piece))
            continue;
        anyNumber |= piece.measure() == Measure::Number;
        anyWords |= piece.measure() != Measure::Number;
        anyText |= piece.text() != nullptr;
        anyDoubles |= piece.numbers() != nullptr;
        measure = piece.measure();
    }
    if (anyText || (anyDoubles && anyWords))
        return joinedTexts(std::move(name), pieces, anyText);
    if (anyDoubles)
        return joinedDoubles(std::move(name), pieces);

    if (anyNumber && anyWords)
        measure = Measure::Category;
    std::vector<const std::vector<Level>*> levels;
    for (const Column& piece : pieces)
        levels.push_back(&piece.coded()->levels);
    auto [joined, maps] = joinedLevels(levels, measure);
    if (joined.size() > 65'535)
        return measure == Measure::Number ? joinedDoubles(std::move(name), pieces)
                                          : joinedTexts(std::move(name), pieces, true);
    CodedValues values;
    if (joined.size() <= 255)
        values.codes = joinedCodes<std::uint8_t>(pieces, maps);
    else
        values.codes = joinedCodes<std::uint16_t>(pieces, maps);
    values.levels = std::move(joined);
    return Column(std::move(name), std::move(values), measure);
}

} // namespace quadrat
