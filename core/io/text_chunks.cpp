// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/text_chunks.h"

#include "core/base/error.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>
#include <utility>

namespace quadrat {

namespace {

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

std::unique_ptr<Cells> emptyCells(CellForm form, const char* base)
{
    switch (form) {
    case CellForm::PointNumbers:
        return std::make_unique<Cells>(NumberCells('.'));
    case CellForm::CommaNumbers:
        return std::make_unique<Cells>(NumberCells(','));
    case CellForm::Spans:
        return std::make_unique<Cells>(CellSpans(base));
    case CellForm::Coded:
        break;
    }
    return std::make_unique<Cells>(CodedCells());
}

/// Tells how far the chunks are, from the thread that asked for them.
class ChunkProgress {
public:
    ChunkProgress(const Progress& progress, std::size_t chunks, double from, double to)
        : m_progress(progress), m_chunks(chunks), m_from(from), m_to(to)
    {}

    void chunkDone()
    {
        const double share = double(++m_done) / double(m_chunks);
        if (std::this_thread::get_id() == m_caller)
            m_progress.at(m_from + share * (m_to - m_from));
    }

private:
    const Progress& m_progress;
    std::size_t m_chunks;
    double m_from, m_to;
    std::atomic<std::size_t> m_done = 0;
    std::thread::id m_caller = std::this_thread::get_id();
};

/// Divides the rows at fixed places. Whether a place lies inside quotes is told by the number of
/// quotes before it, which is right unless quotes stand inside fields that are not quoted; then
/// chunks do not join up, and joinChunks reads them again.
std::vector<Chunk> divided(const RowSource& source, std::size_t chunkSize,
                           const std::vector<std::size_t>& quotes)
{
    std::vector<Chunk> chunks;
    bool inside = false;
    const char* at = source.text;
    for (const std::size_t count : quotes) {
        Chunk chunk;
        chunk.limit = std::size_t(source.end - at) > chunkSize ? at + chunkSize : source.end;
        if (at > source.begin)
            chunk.begin = nextRow(at - 1, inside != (at[-1] == '"'), chunk.limit);
        else
            chunk.begin = source.begin;
        if (chunk.begin >= chunk.limit)
            chunk.begin = nullptr;
        inside = inside != (count % 2 == 1);
        at = chunk.limit;
        chunks.push_back(std::move(chunk));
        if (at == source.end)
            break;
    }
    return chunks;
}

/// Makes sure that every chunk begins where the one before it ended.
void joinChunks(const RowSource& source, const std::vector<CellForm>& forms,
                const std::vector<std::size_t>& columns, std::vector<Chunk>& chunks,
                const Progress& progress)
{
    const char* at = source.begin;
    for (Chunk& chunk : chunks) {
        const char* const begin = at < chunk.limit ? at : nullptr;
        if (chunk.begin != begin) {
            Chunk joined;
            joined.begin = begin;
            joined.limit = chunk.limit;
            chunk = std::move(joined);
            readCells(source, forms, columns, chunk, progress);
        }
        if (chunk.begin)
            at = chunk.stop;
    }
}

std::string listed(const std::vector<std::size_t>& rows, std::size_t count)
{
    std::string text;
    for (const std::size_t row : rows)
        text += (text.empty() ? "" : ", ") + std::to_string(row);
    return count > rows.size() ? text + ", …" : text;
}

Error faultOf(const RowSource& source, const OddRow& odd, std::size_t row)
{
    const auto number = std::int64_t(row);
    const std::string name = odd.fields >= 1 && odd.fields <= source.names.size()
                                 ? source.names[odd.fields - 1]
                                 : std::to_string(odd.fields);
    if (odd.fault == OddRow::Fault::OpenQuote)
        return unreadable(QUADRAT_TEXT("core", "A quote opens in row %1, column \"%2\", and never "
                                               "closes. Close it, or take it out."),
                          {number, name});
    if (odd.fault == OddRow::Fault::TextAfterQuote)
        return unreadable(QUADRAT_TEXT("core", "In row %1, column \"%2\", text follows the closing "
                                               "quote. Write a quote inside quoted text twice."),
                          {number, name});
    return unreadable(QUADRAT_TEXT("core", "Row %1 is longer than 1 GB: a quote in it is probably "
                                           "never closed."),
                      {number});
}

} // namespace

void readCells(const RowSource& source, const std::vector<CellForm>& forms,
               const std::vector<std::size_t>& columns, Chunk& chunk, const Progress& progress)
{
    chunk.cells.resize(source.wanted.size());
    if (!chunk.begin)
        return;
    for (const std::size_t k : columns)
        chunk.cells[k] = emptyCells(forms[k], chunk.begin);
    RowScanner scanner(chunk.begin, chunk.limit, source.end, source.separator, source.names.size());
    RowBatch batch;
    while (scanner.next(batch)) {
        progress.checkStop();
        for (const std::size_t k : columns)
            std::visit([&](auto& cells) { cells.add(batch, source.wanted[k]); }, *chunk.cells[k]);
    }
    for (const std::size_t k : columns)
        std::visit([](auto& cells) { cells.finish(); }, *chunk.cells[k]);
    chunk.stop = std::min(scanner.position(), source.end);
    chunk.rows = scanner.rowCount();
    chunk.raggedCount = scanner.raggedCount();
    chunk.ragged = scanner.ragged();
    chunk.broken = scanner.broken();
    chunk.blank = scanner.blank();
}

std::vector<Chunk> readChunks(const RowSource& source, const std::vector<CellForm>& forms,
                              std::size_t chunkSize, const std::vector<std::size_t>& quotes,
                              const Progress& progress)
{
    std::vector<std::size_t> all(source.wanted.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    std::vector<Chunk> chunks = divided(source, chunkSize, quotes);
    ChunkProgress done(progress, chunks.size(), 0.2, 0.7);
    parallelFor(chunks.size(), [&](std::size_t k) {
        readCells(source, forms, all, chunks[k], progress);
        done.chunkDone();
    });
    joinChunks(source, forms, all, chunks, progress);
    return chunks;
}

void checkRows(const RowSource& source, const std::vector<Chunk>& chunks)
{
    std::size_t rowsBefore = 2; // the header is row 1
    std::size_t ragged = 0, firstFields = 0;
    std::vector<std::size_t> raggedRows;
    for (const Chunk& chunk : chunks) {
        for (const OddRow& row : chunk.ragged) {
            if (raggedRows.empty())
                firstFields = row.fields;
            if (raggedRows.size() < 5)
                raggedRows.push_back(rowsBefore + row.row);
        }
        ragged += chunk.raggedCount;
        if (chunk.broken && (raggedRows.empty() || rowsBefore + chunk.broken->row < raggedRows[0]))
            throw faultOf(source, *chunk.broken, rowsBefore + chunk.broken->row);
        rowsBefore += chunk.rows;
    }
    if (ragged == 1)
        throw unreadable(QUADRAT_TEXT("core", "Row %1 has %2 fields where the header has %3. Put "
                                              "quotes around text that holds the separator, or add "
                                              "the fields that are missing."),
                         {std::int64_t(raggedRows.front()), std::int64_t(firstFields),
                          std::int64_t(source.names.size())});
    if (ragged > 1)
        throw unreadable(
            QUADRAT_TEXT("core", "Row %1 has %2 fields where the header has %3, and %4 rows in all "
                                 "differ (%5). Put quotes around text that holds the separator, or "
                                 "add the fields that are missing."),
            {std::int64_t(raggedRows.front()), std::int64_t(firstFields),
             std::int64_t(source.names.size()), std::int64_t(ragged), listed(raggedRows, ragged)});
}

std::vector<std::size_t> blankRows(const std::vector<Chunk>& chunks)
{
    std::vector<std::size_t> blank;
    std::size_t rowsBefore = 0;
    for (const Chunk& chunk : chunks) {
        for (const std::size_t row : chunk.blank)
            blank.push_back(rowsBefore + row);
        rowsBefore += chunk.rows;
    }
    return blank;
}

} // namespace quadrat
