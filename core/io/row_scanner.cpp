// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/row_scanner.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace quadrat {

namespace {

constexpr std::size_t blockSize = 64;
constexpr std::size_t longestRow = std::size_t(1) << 30;
constexpr std::size_t raggedRowsKept = 5;

/// Bit k is the exclusive or of the bits 0 to k: 1 from an opening quote to before its closing one.
std::uint64_t runningXor(std::uint64_t bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

const char* afterLineEnd(const char* lineEnd, const char* end)
{
    const bool both = *lineEnd == '\r' && lineEnd + 1 < end && lineEnd[1] == '\n';
    return lineEnd + (both ? 2 : 1);
}

/// What stands in 64 bytes, a bit for each.
struct Block {
    std::uint64_t separators = 0, quotes = 0, lineFeeds = 0, returns = 0;
};

Block read(const char* at, char separatorSign)
{
    Block block;
#if defined(__SSE2__)
    const __m128i separator = _mm_set1_epi8(separatorSign), quote = _mm_set1_epi8('"');
    const __m128i lineFeed = _mm_set1_epi8('\n'), carriageReturn = _mm_set1_epi8('\r');
    const auto bits = [](__m128i bytes, __m128i wanted) {
        return std::uint64_t(unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted))));
    };
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes =
            _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + std::ptrdiff_t(16) * part));
        const int shift = 16 * part;
        block.separators |= bits(bytes, separator) << shift;
        block.quotes |= bits(bytes, quote) << shift;
        block.lineFeeds |= bits(bytes, lineFeed) << shift;
        block.returns |= bits(bytes, carriageReturn) << shift;
    }
#else
    for (std::size_t k = 0; k < blockSize; ++k) {
        const std::uint64_t bit = std::uint64_t(1) << k;
        block.separators |= at[k] == separatorSign ? bit : 0;
        block.quotes |= at[k] == '"' ? bit : 0;
        block.lineFeeds |= at[k] == '\n' ? bit : 0;
        block.returns |= at[k] == '\r' ? bit : 0;
    }
#endif
    return block;
}

/// What the bytes before a block mean for it.
struct Carry {
    std::uint64_t inside = 0;        ///< all ones: it begins inside quotes
    std::uint64_t afterBoundary = 1; ///< the byte before it ends a field or a quoted text
    std::uint64_t afterClosing = 0;  ///< the byte before it is a closing quote
    std::uint64_t afterReturn = 0;   ///< the byte before it is a CR outside quotes
};

/// Takes out what stands inside quotes, and line feeds that belong to the CR before them.
/// \return the bits before the first quote that is not as RFC 4180 has it; all if all are
std::uint64_t withoutQuoted(Block& block, Carry& carry)
{
    std::uint64_t quoted = carry.inside;
    if (block.quotes | carry.inside)
        quoted ^= runningXor(block.quotes);
    block.separators &= ~quoted;
    block.lineFeeds &= ~quoted;
    block.returns &= ~quoted;
    const std::uint64_t boundaries = block.separators | block.lineFeeds | block.returns;
    std::uint64_t closing = 0, valid = ~std::uint64_t(0);
    if (block.quotes | carry.afterClosing) {
        closing = block.quotes & ~quoted;
        const std::uint64_t opening = block.quotes & quoted;
        const std::uint64_t wrong =
            (opening & ~((boundaries | closing) << 1 | carry.afterBoundary)) |
            ((closing << 1 | carry.afterClosing) & ~(boundaries | block.quotes));
        if (wrong)
            valid = (wrong & (0 - wrong)) - 1;
    }
    block.lineFeeds &= ~(block.returns << 1 | carry.afterReturn);
    carry = {std::uint64_t(std::int64_t(quoted) >> 63), (boundaries | closing) >> 63, closing >> 63,
             block.returns >> 63};
    return valid;
}

} // namespace

RowScanner::RowScanner(const char* begin, const char* limit, const char* end, char separator,
                       std::size_t columns)
    : m_at(begin), m_limit(limit), m_end(end), m_separator(separator), m_columns(columns)
{}

bool RowScanner::next(RowBatch& batch)
{
    batch.base = m_at;
    batch.columns = m_columns;
    batch.rows = 0;
    batch.begins.resize(rowsInBatch);
    batch.ends.resize(rowsInBatch * m_columns + blockSize);
    m_emitted = 0;
    while (m_at < m_limit && batch.rows < rowsInBatch &&
           std::size_t(m_at - batch.base) < longestRow) {
        if (std::exchange(m_irregular, false))
            scanRow(batch);
        else
            scanBlocks(batch);
    }
    return batch.rows > 0;
}

void RowScanner::note(OddRow::Fault fault, std::size_t fields)
{
    const OddRow row{m_rows, fault, fields};
    if (fault == OddRow::Fault::FieldCount) {
        if (m_raggedCount++ < raggedRowsKept)
            m_ragged.push_back(row);
    } else if (!m_broken) {
        m_broken = row;
    }
}

/// Takes the fields since the last whole row as a row that ends at `lineEnd`.
void RowScanner::finishRow(RowBatch& batch, const char* lineEnd)
{
    const std::size_t first = batch.rows * m_columns;
    const std::size_t fields = m_emitted - first;
    if (fields == m_columns) {
        batch.begins[batch.rows++] = std::uint32_t(m_at - batch.base);
    } else {
        if (fields == 1 && lineEnd == m_at)
            m_blank.push_back(m_rows);
        else
            note(OddRow::Fault::FieldCount, fields);
        m_emitted = first;
    }
    ++m_rows;
    m_at = afterLineEnd(lineEnd, m_end);
}

/// Adds the fields of a block, whose bits are given, to the batch.
/// \return whether the batch is full or the next row begins past the limit
bool RowScanner::takeFields(RowBatch& batch, std::uint64_t separators, std::uint64_t lineEnds,
                            const char* block)
{
    // A row of more fields than fit is odd: what is past the room is counted, not kept.
    const std::size_t room = batch.ends.size() - blockSize;
    const auto offset = std::uint32_t(block - batch.base);
    std::uint32_t* const ends = batch.ends.data();
    const auto emit = [&, this](std::uint64_t bits) {
        std::size_t emitted = m_emitted;
        for (; bits != 0; bits &= bits - 1) {
            ends[std::min(emitted, room)] = offset + std::uint32_t(std::countr_zero(bits));
            ++emitted;
        }
        m_emitted = emitted;
    };
    while (lineEnds) {
        const std::uint64_t lineEnd = lineEnds & (0 - lineEnds);
        emit((separators & (lineEnd - 1)) | lineEnd);
        separators &= ~(lineEnd - 1);
        lineEnds ^= lineEnd;
        finishRow(batch, block + std::countr_zero(lineEnd));
        if (m_at >= m_limit || batch.rows == rowsInBatch)
            return true;
    }
    emit(separators);
    return false;
}

/// From the row at m_at to the end of the batch, to m_limit, or to a row that is irregular.
void RowScanner::scanBlocks(RowBatch& batch)
{
    Carry carry;
    for (const char* at = m_at; !m_irregular; at += blockSize) {
        if (at > m_end || std::size_t(at - batch.base) > 2 * longestRow) {
            m_irregular = true;
            break;
        }
        Block block = read(at, m_separator);
        const std::uint64_t valid = withoutQuoted(block, carry);
        if (takeFields(batch, block.separators & valid, (block.lineFeeds | block.returns) & valid,
                       at))
            return;
        m_irregular = valid != ~std::uint64_t(0);
    }
    m_emitted = batch.rows * m_columns;
}

void RowScanner::scanRow(RowBatch& batch)
{
    const char* next = m_at;
    std::optional<OddRow> fault;
    const auto fields = splitRow(m_at, m_end, m_separator, next, fault);
    if (!fault && std::size_t(next - batch.base) > 2 * longestRow)
        fault = OddRow{0, OddRow::Fault::TooLong, 0};
    if (fault) {
        note(fault->fault, fault->fields);
        ++m_rows;
        m_at = next;
        return;
    }
    for (const auto& field : fields)
        if (m_emitted < batch.ends.size())
            batch.ends[m_emitted++] = std::uint32_t(field.second - batch.base);
    finishRow(batch, fields.back().second);
}

const char* nextRow(const char* from, bool insideQuotes, const char* end)
{
    for (const char* at = from; at < end; ++at) {
        if (*at == '"')
            insideQuotes = !insideQuotes;
        else if (!insideQuotes && (*at == '\n' || *at == '\r'))
            return afterLineEnd(at, end);
    }
    return end;
}

std::vector<std::pair<const char*, const char*>> splitRow(const char* begin, const char* end,
                                                          char separator, const char*& next,
                                                          std::optional<OddRow>& fault)
{
    std::vector<std::pair<const char*, const char*>> fields;
    const char* at = begin;
    for (;;) {
        const char* const first = at;
        if (at < end && *at == '"') {
            do { // to the closing quote; two quotes are one that belongs to the text
                at = static_cast<const char*>(std::memchr(at + 1, '"', std::size_t(end - at - 1)));
            } while (at && at + 1 < end && at[1] == '"' && ++at);
            if (!at) {
                fault = OddRow{0, OddRow::Fault::OpenQuote, fields.size() + 1};
                next = end;
                return fields;
            }
            ++at;
            const bool ended = at == end || *at == separator || *at == '\n' || *at == '\r';
            if (!ended && !fault)
                fault = OddRow{0, OddRow::Fault::TextAfterQuote, fields.size() + 1};
        }
        while (at < end && *at != separator && *at != '\n' && *at != '\r')
            ++at;
        fields.emplace_back(first, at);
        if (at == end || *at != separator) {
            next = at == end ? end + 1 : afterLineEnd(at, end);
            return fields;
        }
        ++at;
    }
}

} // namespace quadrat
