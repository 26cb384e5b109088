// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/column_chunks.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace quadrat {

// Codes and doubles are written as they stand in memory.
static_assert(std::endian::native == std::endian::little);

namespace {

constexpr std::size_t mostRows = 65'536;
constexpr std::size_t mostTextBytes = std::size_t(16) << 20;

constexpr std::array<std::pair<const char*, StoredForm>, 4> forms{{{"codes8", StoredForm::Codes8},
                                                                   {"codes16", StoredForm::Codes16},
                                                                   {"doubles", StoredForm::Doubles},
                                                                   {"text", StoredForm::Text}}};
constexpr std::array<std::pair<const char*, Measure>, 3> measures{
    {{"category", Measure::Category}, {"number", Measure::Number}, {"text", Measure::Text}}};

template <typename Value>
void append(std::string& bytes, Value value)
{
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <typename Value>
std::string_view viewed(const std::vector<Value>& values, ChunkRows rows)
{
    return {reinterpret_cast<const char*>(values.data() + rows.begin),
            (rows.end - rows.begin) * sizeof(Value)};
}

/// Takes a value from the front; false if too few bytes are left.
template <typename Value>
bool take(std::string_view& bytes, Value& value)
{
    if (bytes.size() < sizeof value)
        return false;
    std::memcpy(&value, bytes.data(), sizeof value);
    bytes.remove_prefix(sizeof value);
    return true;
}

template <typename Value>
bool appended(std::vector<Value>& values, std::size_t rowCount, std::string_view bytes)
{
    if (bytes.size() != rowCount * sizeof(Value))
        return false;
    const std::size_t begin = values.size();
    values.resize(begin + rowCount);
    if (rowCount > 0)
        std::memcpy(values.data() + begin, bytes.data(), bytes.size());
    return true;
}

bool readLevels(std::string_view bytes, std::vector<Level>& levels)
{
    std::uint32_t count = 0;
    if (!take(bytes, count) || count > mostRows)
        return false;
    for (std::uint32_t k = 0; k < count; ++k) {
        std::uint32_t length = 0;
        std::uint8_t missing = 0, hasValue = 0;
        double value = 0;
        if (!take(bytes, length) || bytes.size() < length)
            return false;
        Level level{std::string(bytes.substr(0, length))};
        bytes.remove_prefix(length);
        if (!take(bytes, missing) || missing > std::uint8_t(Missing::NotApplicable) ||
            !take(bytes, hasValue) || !take(bytes, value))
            return false;
        level.missing = Missing(missing);
        if (hasValue)
            level.value = value;
        levels.push_back(std::move(level));
    }
    return bytes.empty();
}

} // namespace

StoredForm storedForm(const Column& column)
{
    if (const CodedValues* coded = column.coded())
        return coded->codes.index() == 0 ? StoredForm::Codes8 : StoredForm::Codes16;
    return column.numbers() ? StoredForm::Doubles : StoredForm::Text;
}

const char* name(StoredForm form)
{
    return forms[std::size_t(form)].first;
}

const char* name(Measure measure)
{
    return measures[std::size_t(measure)].first;
}

std::vector<ChunkRows> chunksOf(const Column& column)
{
    std::vector<ChunkRows> chunks;
    const std::size_t rows = column.rowCount();
    for (std::size_t begin = 0; begin < rows;) {
        std::size_t end = std::min(rows, begin + mostRows);
        if (const TextValues* text = column.text()) {
            const std::uint64_t start = begin == 0 ? 0 : text->ends[begin - 1];
            const auto first = text->ends.begin() + std::ptrdiff_t(begin);
            const auto last = text->ends.begin() + std::ptrdiff_t(end);
            const auto fits = std::upper_bound(first, last, start + mostTextBytes);
            end = std::max(begin + 1, std::size_t(fits - text->ends.begin()));
        }
        chunks.push_back({begin, end});
        begin = end;
    }
    return chunks;
}

std::string_view chunkBytes(const Column& column, ChunkRows rows, std::string& scratch)
{
    if (const CodedValues* coded = column.coded())
        return std::visit([&](const auto& codes) { return viewed(codes, rows); }, coded->codes);
    if (const NumberValues* numbers = column.numbers())
        return viewed(numbers->values, rows);
    scratch.clear();
    for (std::size_t row = rows.begin; row < rows.end; ++row)
        append(scratch, std::uint32_t(column.text()->at(row).size()));
    for (std::size_t row = rows.begin; row < rows.end; ++row)
        scratch += column.text()->at(row);
    return scratch;
}

std::string levelBytes(const Column& column)
{
    std::string bytes;
    const CodedValues* coded = column.coded();
    if (!coded)
        return bytes;
    append(bytes, std::uint32_t(coded->levels.size()));
    for (const Level& level : coded->levels) {
        append(bytes, std::uint32_t(level.label.size()));
        bytes += level.label;
        append(bytes, std::uint8_t(level.missing));
        append(bytes, std::uint8_t(level.value.has_value()));
        append(bytes, level.value.value_or(0));
    }
    return bytes;
}

ChunkedColumn::ChunkedColumn(std::string name, std::string_view form, std::string_view measure,
                             std::string_view levels, std::size_t rows)
    : m_name(std::move(name)), m_rows(rows)
{
    const auto known = std::ranges::find(forms, form, &std::pair<const char*, StoredForm>::first);
    const auto told = std::ranges::find(measures, measure, &std::pair<const char*, Measure>::first);
    if (known == forms.end() || told == measures.end())
        refuse();
    m_form = known->second;
    m_measure = told->second;
    const bool coded = m_form == StoredForm::Codes8 || m_form == StoredForm::Codes16;
    if (coded ? !readLevels(levels, m_levels) : !levels.empty())
        refuse();
    const bool goTogether = coded                           ? m_measure != Measure::Text
                            : m_form == StoredForm::Doubles ? m_measure == Measure::Number
                                                            : m_measure == Measure::Text;
    if (!goTogether)
        refuse();
}

void ChunkedColumn::add(std::size_t rowCount, std::string_view bytes)
{
    if (rowCount > m_rows - m_added)
        refuse();
    bool whole = true;
    switch (m_form) {
    case StoredForm::Codes8:
        m_codes8.reserve(m_rows);
        whole = appended(m_codes8, rowCount, bytes);
        break;
    case StoredForm::Codes16:
        m_codes16.reserve(m_rows);
        whole = appended(m_codes16, rowCount, bytes);
        break;
    case StoredForm::Doubles:
        m_doubles.reserve(m_rows);
        whole = appended(m_doubles, rowCount, bytes);
        break;
    case StoredForm::Text:
        addTexts(rowCount, bytes);
        break;
    }
    if (!whole)
        refuse();
    m_added += rowCount;
}

void ChunkedColumn::addTexts(std::size_t rowCount, std::string_view bytes)
{
    if (bytes.size() / sizeof(std::uint32_t) < rowCount)
        refuse();
    std::string_view lengths = bytes.substr(0, rowCount * sizeof(std::uint32_t));
    const std::string_view texts = bytes.substr(lengths.size());
    m_text.ends.reserve(m_rows);
    std::uint64_t end = 0;
    for (std::size_t row = 0; row < rowCount; ++row) {
        std::uint32_t length = 0;
        take(lengths, length);
        end += length;
        m_text.ends.push_back(m_text.bytes.size() + end);
    }
    if (end != texts.size())
        refuse();
    m_text.bytes += texts;
}

Column ChunkedColumn::finish()
{
    if (m_added != m_rows)
        refuse();
    const auto inRange = [&](const auto& codes) {
        return codes.empty() || std::ranges::max(codes) <= m_levels.size();
    };
    switch (m_form) {
    case StoredForm::Codes8:
        if (!inRange(m_codes8))
            refuse();
        return Column(std::move(m_name), {std::move(m_codes8), std::move(m_levels)}, m_measure);
    case StoredForm::Codes16:
        if (!inRange(m_codes16))
            refuse();
        return Column(std::move(m_name), {std::move(m_codes16), std::move(m_levels)}, m_measure);
    case StoredForm::Doubles:
        return Column(std::move(m_name), NumberValues{std::move(m_doubles)});
    case StoredForm::Text:
        break;
    }
    return Column(std::move(m_name), std::move(m_text));
}

void ChunkedColumn::refuse() const
{
    throw Error(ErrorKind::UnreadableFile,
                {QUADRAT_TEXT("core", "The stored values of \"%1\" are damaged. Open a restore "
                                      "point of the study or a copy."),
                 {m_name}});
}

} // namespace quadrat
