// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/cells.h"

#include "core/base/number.h"

#include <cmath>
#include <limits>

namespace quadrat {

std::string_view textOf(std::string_view field, std::string& scratch)
{
    if (field.size() < 2 || field.front() != '"')
        return field;
    const std::string_view inner = field.substr(1, field.size() - 2);
    std::size_t quote = inner.find('"');
    if (quote == std::string_view::npos)
        return inner;
    scratch.clear();
    std::size_t from = 0;
    for (; quote != std::string_view::npos; quote = inner.find('"', from)) {
        scratch.append(inner, from, quote + 1 - from);
        from = quote + 2;
    }
    if (from < inner.size())
        scratch.append(inner, from);
    return scratch;
}

std::uint16_t CodedCells::codeOf(const char* field, std::size_t length)
{
    std::uint32_t number = 0;
    if (*field == '"') {
        const std::string_view text = textOf({field, length}, m_scratch);
        number = text.data() == m_scratch.data() ? m_spellings.numberOfPassing(text)
                                                 : m_spellings.numberOf(text);
    } else if (length <= 8) {
        number = m_spellings.numberOfShort(field, length);
        if (length == 1)
            m_ofByte[static_cast<unsigned char>(*field)] = std::uint16_t(number);
    } else {
        number = m_spellings.numberOf({field, length});
    }
    return std::uint16_t(number);
}

void CodedCells::add(const RowBatch& batch, std::size_t column)
{
    if (isFull())
        return;
    const std::size_t before = m_codes.size();
    m_codes.resize(before + batch.rows);
    std::uint16_t* const codes = m_codes.data() + before;
    const std::uint16_t* const ofByte = m_ofByte.data();
    for (std::size_t row = 0; row < batch.rows; ++row) {
        const std::uint32_t begin = batch.begin(row, column);
        const std::size_t length = batch.end(row, column) - begin;
        const char* const field = batch.base + begin;
        if (length == 0)
            continue;
        if (length == 1 && ofByte[static_cast<unsigned char>(*field)] != unknown)
            codes[row] = ofByte[static_cast<unsigned char>(*field)];
        else
            codes[row] = codeOf(field, length);
    }
}

void CodedCells::finish()
{
    m_codes.shrink_to_fit();
    m_ofByte = {};
    m_spellings.finish();
}

bool isPlainInteger(std::string_view text)
{
    if (text == "0")
        return true;
    if (!text.empty() && text.front() == '-')
        text.remove_prefix(1);
    if (text.empty() || text.size() > 15 || text.front() == '0')
        return false;
    for (const char c : text)
        if (c < '0' || c > '9')
            return false;
    return true;
}

void NumberCells::add(const RowBatch& batch, std::size_t column)
{
    if (m_hasText)
        return;
    const std::size_t before = m_values.size();
    m_values.resize(before + batch.rows);
    for (std::size_t row = 0; row < batch.rows; ++row) {
        const std::uint32_t begin = batch.begin(row, column);
        std::string_view field(batch.base + begin, batch.end(row, column) - begin);
        if (!field.empty() && field.front() == '"')
            field = textOf(field, m_scratch);
        double& value = m_values[before + row];
        if (const auto number = readNumber(field, m_decimal)) {
            value = *number;
            m_hasFraction = m_hasFraction || value != std::trunc(value);
            m_isPlain = m_isPlain && (m_hasFraction || isPlainInteger(field));
        } else if (isMissing(field)) {
            value = std::numeric_limits<double>::quiet_NaN();
        } else {
            m_hasText = true;
            return;
        }
    }
}

void CellSpans::add(const RowBatch& batch, std::size_t column)
{
    const auto base = std::uint64_t(batch.base - m_base);
    const std::size_t before = m_fields.size();
    m_fields.resize(before + batch.rows);
    for (std::size_t row = 0; row < batch.rows; ++row) {
        const std::uint32_t begin = batch.begin(row, column);
        m_fields[before + row] = {base + begin, batch.end(row, column) - begin};
    }
}

} // namespace quadrat
