// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/column_assembly.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/io/number_look.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace quadrat {

namespace {

constexpr std::size_t mostByteCodes = 255;
constexpr std::size_t mostCodes = 65'535;
constexpr std::size_t mostCodesOfIntegers = 4'096;
constexpr double missingNumber = std::numeric_limits<double>::quiet_NaN();

/// The different texts of a column and, for each row, which one it has: 0 none, k the text k − 1.
struct SpelledColumn {
    Spellings spellings;
    std::vector<std::vector<std::uint32_t>> ofLocal; ///< coded chunks: from their numbers to ours
    std::vector<const CodedCells*> coded;
    std::vector<std::uint32_t> rows; ///< when the chunks are spans: the number of every row

    std::size_t rowCount() const
    {
        std::size_t count = rows.size();
        for (const CodedCells* cells : coded)
            count += cells->rowCount();
        return count;
    }

    /// Calls `work(row, target[number])` for every row; `target` holds an entry a number.
    template <typename Target, typename Work>
    void translate(const std::vector<Target>& target, Work work) const
    {
        std::size_t row = 0;
        std::vector<Target> local;
        for (std::size_t chunk = 0; chunk < coded.size(); ++chunk) {
            local.clear();
            for (const std::uint32_t number : ofLocal[chunk])
                local.push_back(target[number]);
            for (const std::uint16_t code : coded[chunk]->codes())
                work(row++, local[code]);
        }
        for (const std::uint32_t number : rows)
            work(row++, target[number]);
    }

    /// The first row that has the text `label`; there must be one.
    std::size_t firstRow(std::size_t label) const
    {
        std::vector<char> wanted(spellings.count() + 1, 0);
        wanted[label + 1] = 1;
        std::size_t first = std::numeric_limits<std::size_t>::max();
        translate(wanted, [&first](std::size_t row, char hit) {
            if (hit)
                first = std::min(first, row);
        });
        return first;
    }
};

void addCoded(SpelledColumn& column, const CodedCells& cells)
{
    auto& ours = column.ofLocal.emplace_back(1, 0);
    for (const std::string_view label : cells.labels())
        ours.push_back(column.spellings.numberOf(label));
    column.coded.push_back(&cells);
}

/// False if there are more different texts than codes; then `column` is of no use.
bool addSpans(SpelledColumn& column, const CellSpans& cells)
{
    std::string scratch;
    for (std::size_t row = 0; row < cells.rowCount(); ++row) {
        const std::string_view text = textOf(cells.field(row), scratch);
        column.rows.push_back(text.data() == scratch.data() ? column.spellings.numberOfPassing(text)
                                                            : column.spellings.numberOf(text));
        if (column.spellings.count() > mostCodes)
            return false;
    }
    return true;
}

/// The levels of a column in their order, and the level of each spelling, from 1; 0 is missing.
struct Levels {
    std::vector<Level> levels;
    std::vector<std::uint32_t> ofSpelling;
};

/// One level a number: spellings of the same value share the label of the first.
Levels numericLevels(const std::vector<std::string_view>& labels, const std::vector<double>& values)
{
    std::vector<std::uint32_t> order(labels.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t k) { return values[k]; });
    Levels result{{}, std::vector<std::uint32_t>(labels.size() + 1, 0)};
    for (const std::uint32_t k : order) {
        if (result.levels.empty() || result.levels.back().value != values[k])
            result.levels.push_back({std::string(labels[k]), values[k], Missing::None});
        result.ofSpelling[k + 1] = std::uint32_t(result.levels.size());
    }
    return result;
}

/// One level a spelling, by value if all are numbers, else by code point.
Levels namedLevels(const std::vector<std::string_view>& labels, const NumberEvidence& evidence)
{
    std::vector<std::optional<double>> values;
    for (const std::string_view label : labels)
        values.push_back(readNumber(label, evidence.decimal()));
    std::vector<std::uint32_t> order(labels.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        if (evidence.isNumeric() && values[a] != values[b])
            return values[a] < values[b];
        return labels[a] < labels[b];
    });
    Levels result{{}, std::vector<std::uint32_t>(labels.size() + 1, 0)};
    for (const std::uint32_t k : order) {
        result.levels.push_back({std::string(labels[k]), values[k], Missing::None});
        result.ofSpelling[k + 1] = std::uint32_t(result.levels.size());
    }
    return result;
}

template <typename Code>
std::vector<Code> codesOf(const SpelledColumn& column, const std::vector<std::uint32_t>& ofSpelling)
{
    const std::vector<Code> target(ofSpelling.begin(), ofSpelling.end());
    std::vector<Code> codes(column.rowCount());
    column.translate(target, [&codes](std::size_t row, Code code) { codes[row] = code; });
    return codes;
}

Column codedColumn(const std::string& name, const SpelledColumn& column, Levels levels,
                   Measure measure)
{
    CodedValues values;
    if (levels.levels.size() <= mostByteCodes)
        values.codes = codesOf<std::uint8_t>(column, levels.ofSpelling);
    else
        values.codes = codesOf<std::uint16_t>(column, levels.ofSpelling);
    values.levels = std::move(levels.levels);
    return {name, std::move(values), measure};
}

Column textColumn(const std::string& name, const SpelledColumn& column)
{
    std::vector<std::string_view> target{std::string_view()};
    target.insert(target.end(), column.spellings.labels().begin(), column.spellings.labels().end());
    TextValues values;
    values.ends.reserve(column.rowCount());
    column.translate(target, [&values](std::size_t, std::string_view text) {
        values.bytes += text;
        values.ends.push_back(values.bytes.size());
    });
    return {name, std::move(values)};
}

Error notANumber(const std::string& name, std::size_t row, std::string_view value)
{
    return invalidInput(
        QUADRAT_TEXT("core", "Column \"%1\" should hold numbers, but row %2 holds \"%3\". Correct "
                             "the value, or treat the column as categories."),
        {name, std::int64_t(row), std::string(value.substr(0, 80))});
}

Message decimalCommaNote(const std::string& name)
{
    return {QUADRAT_TEXT("core", "Numbers in \"%1\" are read with a decimal comma."), {name}};
}

/// What is to be said of a column, from all its different texts.
/// \param rowOf  gives the row in the file of the place of a text
template <typename RowOf>
void tell(AssembledColumn& result, const ColumnWish& wish, const NumberEvidence& evidence,
          const RowOf& rowOf)
{
    const auto warn = [&](const char* pattern, std::size_t place) {
        result.issues.push_back(
            {Severity::Warning, {pattern, {wish.name}}, rowOf(place), wish.name});
    };
    if (evidence.isMixed() && !wish.measure)
        warn(QUADRAT_TEXT("core", "Some numbers in \"%1\" have a decimal point and some a decimal "
                                  "comma, so the column is taken as categories."),
             *evidence.firstOdd());
    if (result.column.measure() != Measure::Number)
        return;
    if (evidence.hasDecimalComma())
        result.notes.push_back(decimalCommaNote(wish.name));
    if (evidence.firstDoubtful())
        warn(QUADRAT_TEXT("core", "Every comma in \"%1\" has three digits after it. They are taken "
                                  "as decimals; if they part thousands, take the commas out."),
             *evidence.firstDoubtful());
    if (evidence.firstTooLong())
        warn(QUADRAT_TEXT("core", "\"%1\" holds whole numbers of more than 15 digits, which are "
                                  "rounded. If they are names, treat the column as categories."),
             *evidence.firstTooLong());
}

bool isNumericColumn(const ColumnWish& wish, const NumberEvidence& evidence)
{
    return evidence.isNumeric() && wish.measure.value_or(Measure::Number) == Measure::Number;
}

Column numericColumn(const std::string& name, const SpelledColumn& column, char decimal)
{
    const auto& labels = column.spellings.labels();
    std::vector<double> values;
    bool fraction = false, plain = true;
    for (const std::string_view label : labels) {
        values.push_back(readNumber(label, decimal).value_or(missingNumber));
        fraction = fraction || values.back() != std::trunc(values.back());
        plain = plain && isPlainInteger(label);
    }
    Levels levels = numericLevels(labels, values);
    const std::size_t most = fraction ? mostByteCodes : plain ? mostCodesOfIntegers : mostCodes;
    if (levels.levels.size() <= most)
        return codedColumn(name, column, std::move(levels), Measure::Number);

    values.insert(values.begin(), missingNumber);
    NumberValues numbers{std::vector<double>(column.rowCount())};
    column.translate(values, [&](std::size_t row, double value) { numbers.values[row] = value; });
    return {name, std::move(numbers)};
}

AssembledColumn assembleSpelled(const ColumnWish& wish, const SpelledColumn& column,
                                const RowPlaces& places)
{
    const auto& labels = column.spellings.labels();
    NumberEvidence evidence;
    for (std::size_t k = 0; k < labels.size(); ++k)
        evidence.add(labels[k], k);
    const auto rowOfLabel = [&](std::size_t label) {
        return places.numberOf(column.firstRow(label));
    };
    if (wish.measure == Measure::Number && !evidence.isNumeric())
        throw notANumber(wish.name, rowOfLabel(*evidence.firstOdd()), labels[*evidence.firstOdd()]);

    AssembledColumn result;
    const bool numeric = isNumericColumn(wish, evidence);
    if (numeric)
        result.column = numericColumn(wish.name, column, evidence.decimal());
    else if (wish.measure == Measure::Text || labels.size() > mostCodes)
        result.column = textColumn(wish.name, column);
    else
        result.column =
            codedColumn(wish.name, column, namedLevels(labels, evidence), Measure::Category);
    tell(result, wish, evidence, rowOfLabel);
    return result;
}

/// More different texts than codes: numbers or text, straight from the fields.
AssembledColumn assembleSpans(const ColumnWish& wish, const std::vector<const CellSpans*>& chunks,
                              const RowPlaces& places)
{
    std::string scratch;
    const auto forEach = [&](auto work) {
        std::size_t row = 0;
        for (const CellSpans* cells : chunks)
            for (std::size_t k = 0; k < cells->rowCount(); ++k)
                work(row++, textOf(cells->field(k), scratch));
    };
    NumberEvidence evidence;
    forEach([&](std::size_t row, std::string_view text) {
        if (!isMissing(text) && (evidence.isNumeric() || evidence.isMixed()))
            evidence.add(text, row);
    });
    if (wish.measure == Measure::Number && !evidence.isNumeric())
        forEach([&](std::size_t row, std::string_view text) {
            if (row == *evidence.firstOdd())
                throw notANumber(wish.name, places.numberOf(row), text);
        });

    AssembledColumn result;
    const bool numeric = isNumericColumn(wish, evidence);
    if (numeric) {
        NumberValues numbers;
        forEach([&](std::size_t, std::string_view text) {
            const auto value = readNumber(text, evidence.decimal());
            numbers.values.push_back(value.value_or(missingNumber));
        });
        result.column = {wish.name, std::move(numbers)};
    } else {
        TextValues values;
        std::size_t length = 0;
        forEach([&](std::size_t, std::string_view text) { length += text.size(); });
        values.bytes.reserve(length);
        forEach([&](std::size_t, std::string_view text) {
            if (!isMissing(text))
                values.bytes += text;
            values.ends.push_back(values.bytes.size());
        });
        result.column = {wish.name, std::move(values)};
    }
    tell(result, wish, evidence, [&places](std::size_t row) { return places.numberOf(row); });
    return result;
}

/// Whole numbers of few different values become codes, as they would from their spellings.
std::optional<Column> codedIntegers(const std::string& name,
                                    const std::vector<const NumberCells*>& chunks,
                                    std::size_t rowCount)
{
    std::set<double> seen;
    std::vector<std::pair<double, std::uint16_t>> table(4 * mostCodesOfIntegers,
                                                        {missingNumber, 0});
    const auto slotOf = [&table](double value) {
        const auto key = std::uint64_t(std::int64_t(value)) * 0x9E3779B97F4A7C15u;
        std::size_t slot = std::size_t(key >> 50);
        while (table[slot].first == table[slot].first && table[slot].first != value)
            slot = (slot + 1) % table.size();
        return slot;
    };
    static_assert(4 * mostCodesOfIntegers == std::size_t(1) << (64 - 50));
    for (const NumberCells* cells : chunks)
        for (const double value : cells->values()) {
            if (std::isnan(value))
                continue;
            const std::size_t slot = slotOf(value);
            if (table[slot].first == value)
                continue;
            table[slot].first = value;
            seen.insert(value);
            if (seen.size() > mostCodesOfIntegers)
                return {};
        }
    CodedValues result;
    for (const double value : seen) {
        result.levels.push_back({writeNumber(value), value, Missing::None});
        table[slotOf(value)].second = std::uint16_t(result.levels.size());
    }
    std::vector<std::uint16_t> codes;
    codes.reserve(rowCount);
    for (const NumberCells* cells : chunks)
        for (const double value : cells->values())
            codes.push_back(std::isnan(value) ? std::uint16_t(0) : table[slotOf(value)].second);
    result.codes = std::move(codes);
    return Column(name, std::move(result), Measure::Number);
}

std::variant<AssembledColumn, CellForm>
assembleNumbers(const ColumnWish& wish, const std::vector<const NumberCells*>& chunks)
{
    const auto any = [&chunks](bool (NumberCells::*property)() const) {
        return std::ranges::any_of(chunks, property);
    };
    const bool fraction = any(&NumberCells::hasFraction);
    if (any(&NumberCells::hasText) ||
        (!fraction && !std::ranges::all_of(chunks, &NumberCells::isPlain)))
        return CellForm::Coded;

    std::size_t rowCount = 0;
    for (const NumberCells* cells : chunks)
        rowCount += cells->values().size();
    AssembledColumn result;
    if (chunks.front()->decimal() == ',')
        result.notes.push_back(decimalCommaNote(wish.name));
    if (!fraction)
        if (auto codes = codedIntegers(wish.name, chunks, rowCount)) {
            result.column = std::move(*codes);
            return result;
        }
    NumberValues numbers;
    numbers.values.reserve(rowCount);
    for (const NumberCells* cells : chunks)
        numbers.values.insert(numbers.values.end(), cells->values().begin(), cells->values().end());
    result.column = {wish.name, std::move(numbers)};
    return result;
}

template <typename Form>
std::vector<const Form*> as(const std::vector<const Cells*>& chunks)
{
    std::vector<const Form*> result;
    for (const Cells* cells : chunks)
        result.push_back(&std::get<Form>(*cells));
    return result;
}

} // namespace

std::variant<AssembledColumn, CellForm> assembleColumn(const ColumnWish& wish,
                                                       const std::vector<const Cells*>& chunks,
                                                       const RowPlaces& places)
{
    if (!chunks.empty() && std::holds_alternative<NumberCells>(*chunks.front()))
        return assembleNumbers(wish, as<NumberCells>(chunks));

    SpelledColumn column;
    if (!chunks.empty() && std::holds_alternative<CellSpans>(*chunks.front())) {
        const auto spans = as<CellSpans>(chunks);
        const auto fits = [&](const CellSpans* cells) { return addSpans(column, *cells); };
        if (wish.measure == Measure::Text || !std::ranges::all_of(spans, fits))
            return assembleSpans(wish, spans, places);
    } else {
        for (const CodedCells* cells : as<CodedCells>(chunks)) {
            if (cells->isFull())
                return CellForm::Spans;
            addCoded(column, *cells);
        }
    }
    return assembleSpelled(wish, column, places);
}

CellForm likelyForm(const ColumnWish& wish, const CodedCells& sample)
{
    if (wish.measure == Measure::Text)
        return CellForm::Spans;
    const auto& labels = sample.labels();
    if (labels.size() <= mostByteCodes)
        return CellForm::Coded;
    NumberEvidence evidence;
    std::set<double> values;
    for (std::size_t k = 0; k < labels.size(); ++k) {
        evidence.add(labels[k], k);
        if (const auto value =
                readNumber(labels[k], labels[k].find(',') == std::string_view::npos ? '.' : ','))
            values.insert(*value);
    }
    if (isNumericColumn(wish, evidence)) {
        if (values.size() <= mostByteCodes || evidence.firstDoubtful())
            return CellForm::Coded;
        return evidence.hasDecimalComma() ? CellForm::CommaNumbers : CellForm::PointNumbers;
    }
    const auto filled = std::size_t(
        std::ranges::count_if(sample.codes(), [](std::uint16_t code) { return code != 0; }));
    return labels.size() * 10 > filled * 9 ? CellForm::Spans : CellForm::Coded;
}

} // namespace quadrat
