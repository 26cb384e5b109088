// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/row_scanner.h"
#include "core/io/spellings.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quadrat {

/// The text of a field without its quotes; two quotes inside are one.
/// \param scratch  holds the text where it differs from the bytes of the field
std::string_view textOf(std::string_view field, std::string& scratch);

/// How the cells of one column are kept while a chunk of a file is gone through. Which of the forms
/// it is changes speed and memory, never what the column will be. finish() lets go of what only
/// adding needs, which for thousands of columns is more than the cells themselves.

/// Few different texts: a number for each.
class CodedCells {
public:
    static constexpr std::uint32_t mostSpellings = 65'534;

    void add(const RowBatch& batch, std::size_t column);
    void finish();

    bool isFull() const { return m_spellings.count() > mostSpellings; } ///< cells were lost
    std::size_t rowCount() const { return m_codes.size(); }
    const std::vector<std::uint16_t>& codes() const { return m_codes; } ///< 0: missing
    const std::vector<std::string_view>& labels() const { return m_spellings.labels(); }

private:
    static constexpr std::uint16_t unknown = 0xFFFF;

    std::uint16_t codeOf(const char* field, std::size_t length);

    std::vector<std::uint16_t> m_codes;
    Spellings m_spellings;
    std::vector<std::uint16_t> m_ofByte = std::vector<std::uint16_t>(256, unknown);
    std::string m_scratch;
};

/// Numbers, read at once.
class NumberCells {
public:
    explicit NumberCells(char decimal) : m_decimal(decimal) {}

    void add(const RowBatch& batch, std::size_t column);
    void finish() { m_values.shrink_to_fit(); }

    char decimal() const { return m_decimal; }
    bool hasText() const { return m_hasText; } ///< some cell is not a number; cells were lost
    bool hasFraction() const { return m_hasFraction; }
    bool isPlain() const { return m_isPlain; } ///< whole numbers are written as writeNumber does
    const std::vector<double>& values() const { return m_values; } ///< NaN: missing

private:
    char m_decimal;
    bool m_hasText = false, m_hasFraction = false, m_isPlain = true;
    std::vector<double> m_values;
    std::string m_scratch;
};

/// Places of the fields in the text: for long texts that hardly ever come twice.
class CellSpans {
public:
    explicit CellSpans(const char* base) : m_base(base) {}

    void add(const RowBatch& batch, std::size_t column);
    void finish() { m_fields.shrink_to_fit(); }

    std::size_t rowCount() const { return m_fields.size(); }
    std::string_view field(std::size_t row) const ///< with its quotes
    {
        return {m_base + m_fields[row].offset, m_fields[row].length};
    }

private:
    struct Place {
        std::uint64_t offset : 34;
        std::uint64_t length : 30;
    };
    const char* m_base;
    std::vector<Place> m_fields;
};

using Cells = std::variant<CodedCells, NumberCells, CellSpans>;

/// Whether `text` is a whole number just as writeNumber would write it.
bool isPlainInteger(std::string_view text);

inline bool isMissing(std::string_view text)
{
    return text.empty() || text == "NA";
}

} // namespace quadrat
