// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/row_order.h"

#include "core/base/blanks.h"
#include "core/base/collation.h"
#include "core/base/folding.h"
#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <sstream>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t rowsBetweenLooks = 65'536; // at whether to stop

/// What a filter asks of one cell.
class Condition {
public:
    Condition(const std::string& text, Measure measure)
    {
        const auto after = [&](std::size_t sign) {
            const std::string rest = text.substr(sign);
            const auto begin = rest.find_first_not_of(' ');
            return begin == std::string::npos ? std::string() : rest.substr(begin);
        };
        const std::size_t sign = text.find_first_not_of("<>=");
        const std::string operation =
            text.substr(0, sign == std::string::npos ? text.size() : sign);
        if (operation == "<>" && after(2).empty()) {
            m_kind = Kind::NotBlank;
        } else if (operation == "=") {
            m_text = folded(after(1));
            m_kind = m_text.empty() ? Kind::Blank : Kind::Whole;
        } else if (const auto limit = readNumber(after(operation.size()));
                   measure == Measure::Number && limit && !operation.empty()) {
            m_limit = *limit;
            m_kind = operation == "<"    ? Kind::Below
                     : operation == "<=" ? Kind::AtMost
                     : operation == ">"  ? Kind::Above
                     : operation == ">=" ? Kind::AtLeast
                                         : Kind::Holds;
        }
        if (m_kind == Kind::Holds)
            m_text = folded(text);
    }

    /// That a cell holds a text, whatever signs it begins with.
    static Condition holding(const std::string& text)
    {
        Condition made({}, Measure::Text);
        made.m_text = folded(text);
        return made;
    }

    /// \param value  NaN where it is none
    bool holds(const std::string& label, double value, const ValueWording& wording) const
    {
        switch (m_kind) {
        case Kind::Blank:
            return label.empty();
        case Kind::NotBlank:
            return !label.empty();
        case Kind::Below:
            return value < m_limit;
        case Kind::AtMost:
            return value <= m_limit;
        case Kind::Above:
            return value > m_limit;
        case Kind::AtLeast:
            return value >= m_limit;
        case Kind::Whole:
            return folded(label) == m_text || (wording && folded(wording(label)) == m_text);
        case Kind::Holds:
            break;
        }
        return folded(label).find(m_text) != std::string::npos ||
               (wording && folded(wording(label)).find(m_text) != std::string::npos);
    }

private:
    enum class Kind { Holds, Whole, Blank, NotBlank, Below, AtMost, Above, AtLeast };

    Kind m_kind = Kind::Holds;
    std::string m_text;
    double m_limit = 0;
};

double valueOf(const Level& level)
{
    return level.value.value_or(std::nan(""));
}

/// Calls `keep(row)` for each of the rows whose cell fulfils the condition.
template <typename Keep>
void keepMatches(const Column& column, const RowList& rows, const Condition& condition,
                 const ValueWording& wording, const Progress& progress, Keep keep)
{
    if (const CodedValues* coded = column.coded()) {
        std::vector<bool> ofCode{condition.holds({}, std::nan(""), wording)};
        for (const Level& level : coded->levels)
            ofCode.push_back(condition.holds(level.label, valueOf(level), wording));
        withCodes(*coded, [&](auto codes) {
            for (const std::uint32_t row : rows)
                if (ofCode[codes[row]])
                    keep(row);
        });
        return;
    }
    for (std::size_t k = 0; k < rows.size(); ++k) {
        if (k % rowsBetweenLooks == 0)
            progress.checkStop();
        if (condition.holds(column.label(rows[k]), column.number(rows[k]), wording))
            keep(rows[k]);
    }
}

/// Ranks of the levels in the order of reading; [0] is the blank's, after all others.
std::vector<std::uint32_t> ranksOf(const CodedValues& values, Measure measure,
                                   const ValueWording& wording)
{
    std::vector<std::uint32_t> order(values.levels.size());
    std::iota(order.begin(), order.end(), 0U);
    if (measure != Measure::Number) {
        std::vector<std::string> words;
        for (const Level& level : values.levels)
            words.push_back(wording ? wording(level.label) : level.label);
        std::ranges::stable_sort(order, VietnameseOrder(),
                                 [&](std::uint32_t k) -> std::string_view { return words[k]; });
    }
    std::vector<std::uint32_t> ranks(order.size() + 1);
    ranks[0] = std::uint32_t(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        ranks[order[place] + 1] = std::uint32_t(place);
    return ranks;
}

/// Sorts by small whole numbers, one bin each.
template <typename KeyOf>
void countingSort(RowList& rows, std::size_t bins, KeyOf keyOf)
{
    std::vector<std::size_t> starts(bins + 1);
    for (const std::uint32_t row : rows)
        ++starts[keyOf(row) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    RowList sorted(rows.size());
    for (const std::uint32_t row : rows)
        sorted[starts[keyOf(row)]++] = row;
    rows = std::move(sorted);
}

} // namespace

RowList filteredRows(const Dataset& data, std::span<const ColumnFilter> filters,
                     std::span<const ValueWording> wording, const Progress& progress)
{
    RowList rows(data.rowCount());
    std::iota(rows.begin(), rows.end(), 0U);
    for (const ColumnFilter& filter : filters) {
        const Column& column = data.columns()[filter.column];
        const ValueWording& words = wording.empty() ? ValueWording() : wording[filter.column];
        RowList kept;
        keepMatches(column, rows, Condition(filter.text, column.measure()), words, progress,
                    [&](std::uint32_t row) { kept.push_back(row); });
        rows = std::move(kept);
    }
    return rows;
}

RowList rowsWithWords(const Dataset& data, const RowList& rows, const std::string& text,
                      const Progress& progress)
{
    const auto holding = [&](const RowList& among, const std::string& wanted) {
        std::vector<bool> found(data.rowCount());
        for (const Column& column : data.columns())
            keepMatches(column, among, Condition::holding(wanted), {}, progress,
                        [&](std::uint32_t row) { found[row] = true; });
        RowList those = among;
        std::erase_if(those, [&](std::uint32_t row) { return !found[row]; });
        return those;
    };
    const std::string whole(withoutBlanksAround(text));
    if (whole.empty())
        return rows;
    RowList kept = holding(rows, whole);
    if (!kept.empty())
        return kept;
    kept = rows;
    std::istringstream words(text);
    for (std::string word; words >> word;)
        kept = holding(kept, word);
    return kept;
}

void sortRows(RowList& rows, const Column& column, Direction direction, const ValueWording& wording)
{
    if (const CodedValues* coded = column.coded()) {
        const std::vector<std::uint32_t> ranks = ranksOf(*coded, column.measure(), wording);
        const auto last = std::uint32_t(coded->levels.size());
        withCodes(*coded, [&](auto codes) {
            countingSort(rows, ranks.size(), [&](std::uint32_t row) {
                const std::uint32_t rank = ranks[codes[row]];
                return rank == last || direction == Direction::Rising ? rank : last - 1 - rank;
            });
        });
        return;
    }
    // Not std::ranges: clang 14 cannot use the subrange that gives back.
    const auto end = std::stable_partition(
        rows.begin(), rows.end(), [&](std::uint32_t row) { return !column.isMissing(row); });
    if (const NumberValues* numbers = column.numbers()) {
        std::stable_sort(rows.begin(), end, [&](std::uint32_t a, std::uint32_t b) {
            return direction == Direction::Rising ? numbers->values[a] < numbers->values[b]
                                                  : numbers->values[b] < numbers->values[a];
        });
        return;
    }
    const VietnameseOrder before;
    std::stable_sort(rows.begin(), end, [&](std::uint32_t a, std::uint32_t b) {
        const std::string_view left = column.text()->at(a), right = column.text()->at(b);
        return direction == Direction::Rising ? before(left, right) : before(right, left);
    });
}

std::optional<Found> findText(const Dataset& data, const RowList& rows, const std::string& text,
                              Found start, std::span<const ValueWording> wording,
                              const Progress& progress)
{
    const std::size_t columns = data.columns().size();
    if (rows.empty() || columns == 0 || text.empty())
        return {};
    const std::string wanted = folded(text);
    const auto holds = [&](const std::string& label, std::size_t column) {
        return folded(label).find(wanted) != std::string::npos ||
               (!wording.empty() && wording[column] &&
                folded(wording[column](label)).find(wanted) != std::string::npos);
    };
    // Of coded columns each level is looked at once, of others each cell when its turn comes.
    std::vector<std::vector<bool>> ofCode(columns);
    for (std::size_t k = 0; k < columns; ++k)
        if (const CodedValues* coded = data.columns()[k].coded()) {
            ofCode[k].push_back(false);
            for (const Level& level : coded->levels)
                ofCode[k].push_back(holds(level.label, k));
        }
    const auto matches = [&](std::uint32_t row, std::size_t k) {
        const Column& column = data.columns()[k];
        if (const CodedValues* coded = column.coded())
            return bool(withCodes(*coded, [&](auto codes) { return bool(ofCode[k][codes[row]]); }));
        return holds(column.label(row), k);
    };
    // The row of the start comes twice: from its column on, and last up to it.
    for (std::size_t step = 0; step <= rows.size(); ++step) {
        if (step % rowsBetweenLooks == 0)
            progress.checkStop();
        const std::size_t place = (start.place + step) % rows.size();
        const std::size_t first = step == 0 ? start.column : 0;
        const std::size_t end = step == rows.size() ? std::min(start.column, columns) : columns;
        for (std::size_t k = first; k < end; ++k)
            if (matches(rows[place], k))
                return Found{place, k};
    }
    return {};
}

} // namespace quadrat
