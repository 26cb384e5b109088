// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// How the values of a column stand in a project file: docs/file-format.md.
enum class StoredForm { Codes8, Codes16, Doubles, Text };

StoredForm storedForm(const Column& column);
const char* name(StoredForm form);
const char* name(Measure measure);

/// Rows of a column that make one chunk: at most 65,536, and of texts at most 16 MB unless one text
/// alone is larger.
struct ChunkRows {
    std::size_t begin = 0, end = 0;
};
std::vector<ChunkRows> chunksOf(const Column& column);

/// The bytes of one chunk. Codes and doubles are not copied: the view lives as long as the column.
/// \param scratch  holds the bytes where the column does not
std::string_view chunkBytes(const Column& column, ChunkRows rows, std::string& scratch);

/// The levels of a coded column as bytes; empty for other forms.
std::string levelBytes(const Column& column);

/// Puts a column together again from its chunks in order.
class ChunkedColumn {
public:
    /// \param rows  of the whole column, to make room once
    /// \throws Error{UnreadableFile} if form, measure or levels are none that this program knows
    ///         or do not go together
    ChunkedColumn(std::string name, std::string_view form, std::string_view measure,
                  std::string_view levels, std::size_t rows);

    /// \throws Error{UnreadableFile} if the bytes are not those of so many rows
    void add(std::size_t rowCount, std::string_view bytes);

    /// \throws Error{UnreadableFile} if rows are missing
    Column finish();

private:
    [[noreturn]] void refuse() const;
    void addTexts(std::size_t rowCount, std::string_view bytes);

    std::string m_name;
    StoredForm m_form = StoredForm::Codes8;
    Measure m_measure = Measure::Category;
    std::size_t m_rows = 0, m_added = 0;
    std::vector<Level> m_levels;
    std::vector<std::uint8_t> m_codes8;
    std::vector<std::uint16_t> m_codes16;
    std::vector<double> m_doubles;
    TextValues m_text;
};

} // namespace quadrat
