// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace quadrat {

/// Some rows of delimited text, as places in the text. A field reaches from the end of the one
/// before it, and one byte more, to its own end; its quotes belong to it.
struct RowBatch {
    const char* base = nullptr; ///< places count from here
    std::size_t columns = 0;
    std::size_t rows = 0;
    std::vector<std::uint32_t> begins; ///< one a row
    std::vector<std::uint32_t> ends;   ///< one a field, row by row

    std::uint32_t begin(std::size_t row, std::size_t column) const
    {
        return column == 0 ? begins[row] : ends[row * columns + column - 1] + 1;
    }
    std::uint32_t end(std::size_t row, std::size_t column) const
    {
        return ends[row * columns + column];
    }
};

/// A row that is not as the header says, by its place among the rows of a scan, from 0.
struct OddRow {
    enum class Fault {
        FieldCount,     ///< `fields` is not what the header has
        OpenQuote,      ///< a quote opens in the field `fields` and never closes
        TextAfterQuote, ///< in the field `fields` text follows the closing quote
        TooLong,        ///< more than 1 GB, which no row is: a quote is probably not closed
    };
    std::size_t row = 0;
    Fault fault = Fault::FieldCount;
    std::size_t fields = 0; ///< how many there are, or, counted from 1, which one is at fault
};

/// Finds rows and fields: quotes as RFC 4180 has them, a row ends with LF, CRLF or CR. A quote
/// inside a field that does not begin with one is an ordinary character.
///
/// Works on 64 bytes at a time: the bits of separators and line ends outside quotes, the latter
/// found by a running exclusive or over the bits of the quotes. Rows whose quotes do not fit that
/// picture are gone through byte by byte. About 2 GB/s and thread.
class RowScanner {
public:
    static constexpr std::size_t rowsInBatch = 256;

    /// Gives the rows that begin in [begin, limit); the last may reach past `limit`. There must be
    /// a line feed at `end`, the end of the text, and 64 bytes more that may be read.
    RowScanner(const char* begin, const char* limit, const char* end, char separator,
               std::size_t columns);

    /// Up to rowsInBatch rows that have `columns` fields. False, and none, when there are no more.
    bool next(RowBatch& batch);

    const char* position() const { return m_at; }   ///< where the next row begins
    std::size_t rowCount() const { return m_rows; } ///< rows seen, odd and blank ones included
    std::size_t raggedCount() const { return m_raggedCount; }
    const std::vector<OddRow>& ragged() const { return m_ragged; }   ///< the first few
    const std::optional<OddRow>& broken() const { return m_broken; } ///< first of the other faults
    const std::vector<std::size_t>& blank() const { return m_blank; }

private:
    void scanBlocks(RowBatch& batch);
    bool takeFields(RowBatch& batch, std::uint64_t separators, std::uint64_t lineEnds,
                    const char* block);
    void finishRow(RowBatch& batch, const char* lineEnd);
    void scanRow(RowBatch& batch);
    void note(OddRow::Fault fault, std::size_t fields);

    const char* m_at;
    const char* m_limit;
    const char* m_end;
    char m_separator;
    std::size_t m_columns;
    std::size_t m_rows = 0;
    std::size_t m_emitted = 0; ///< ends in the batch, the row that is not finished included
    bool m_irregular = false;  ///< the row at m_at must be gone through byte by byte
    std::size_t m_raggedCount = 0;
    std::vector<OddRow> m_ragged;
    std::optional<OddRow> m_broken;
    std::vector<std::size_t> m_blank;
};

/// The first row that begins at or after `from`, which lies inside quotes or not; `end` if none.
const char* nextRow(const char* from, bool insideQuotes, const char* end);

/// The fields of one row, byte by byte: the header, and rows that stand alone.
/// \param next  receives where the next row begins
std::vector<std::pair<const char*, const char*>> splitRow(const char* begin, const char* end,
                                                          char separator, const char*& next,
                                                          std::optional<OddRow>& fault);

} // namespace quadrat
