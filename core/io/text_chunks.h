// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/cells.h"
#include "core/io/column_assembly.h"
#include "core/io/row_scanner.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace quadrat {

/// Text whose rows are to be read: header apart, no line ends after the last row.
struct RowSource {
    const char* text = nullptr;  ///< where the header begins, or blank lines before it
    const char* begin = nullptr; ///< of the first row
    const char* end = nullptr;   ///< a line feed stands here, and 64 bytes of room after it
    char separator = ',';
    std::vector<std::string> names;  ///< one for each column of the text
    std::vector<std::size_t> wanted; ///< places among the names, ascending
};

/// Rows that begin between two places of the text, and what was found in them.
struct Chunk {
    const char* begin = nullptr; ///< of its first row; null: no row begins in it
    const char* limit = nullptr; ///< its rows begin before this
    const char* stop = nullptr;  ///< where the row after its last begins
    std::size_t rows = 0;        ///< odd and blank ones included
    std::size_t raggedCount = 0;
    std::vector<OddRow> ragged; ///< the first few
    std::optional<OddRow> broken;
    std::vector<std::size_t> blank;
    std::vector<std::unique_ptr<Cells>> cells; ///< one for each column wanted; null: not read
};

/// Reads the cells of some of the columns wanted (places in source.wanted), in the form of each.
void readCells(const RowSource& source, const std::vector<CellForm>& forms,
               const std::vector<std::size_t>& columns, Chunk& chunk, const Progress& progress);

/// Reads the cells of all columns wanted, in chunks on all threads. The chunks are cut at fixed
/// places, so that they are the same with any number of threads.
/// \param quotes  how many there are in every `chunkSize` bytes from source.text
std::vector<Chunk> readChunks(const RowSource& source, const std::vector<CellForm>& forms,
                              std::size_t chunkSize, const std::vector<std::size_t>& quotes,
                              const Progress& progress);

/// \throws Error{UnreadableFile} if rows are not as the header says, naming the first in the file
void checkRows(const RowSource& source, const std::vector<Chunk>& chunks);

/// Rows that are empty, by their place among all rows after the header.
std::vector<std::size_t> blankRows(const std::vector<Chunk>& chunks);

} // namespace quadrat
