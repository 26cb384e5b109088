// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/column_chunks.h"
#include "core/storage/content_hash.h"
#include "core/storage/response_set.h"

namespace quadrat {

namespace {

class ChunkWriter {
public:
    ChunkWriter(Database& database, std::int64_t batch)
        : m_database(database), m_batch(batch),
          m_variable(database.prepare("INSERT INTO batch_variable (batch, position, name, form,"
                                      "  measure) VALUES (?, ?, ?, ?, ?)")),
          m_chunk(database.prepare("INSERT INTO chunk VALUES (?, ?, ?, ?, ?)"))
    {}

    void add(const Column& column, std::size_t position)
    {
        m_variable.bind(m_batch)
            .bind(std::int64_t(position))
            .bind(column.name())
            .bind(name(storedForm(column)))
            .bind(name(column.measure()))
            .run();
        const std::int64_t variable = m_database.lastId();
        std::int64_t part = 0;
        write(variable, part++, 0, levelBytes(column));
        for (const ChunkRows& rows : chunksOf(column))
            write(variable, part++, rows.end - rows.begin, chunkBytes(column, rows, m_scratch));
    }

private:
    void write(std::int64_t variable, std::int64_t part, std::size_t rows, std::string_view bytes)
    {
        const std::string hash = contentHash(bytes);
        m_chunk.bind(variable).bind(part).bind(std::int64_t(rows));
        m_chunk.bindBytes(hash).bindBytes(bytes).run();
    }

    Database& m_database;
    std::int64_t m_batch;
    Statement m_variable, m_chunk;
    std::string m_scratch;
};

std::int64_t nextCase(Database& database, std::int64_t set)
{
    Statement last = database.prepare(
        "SELECT coalesce(max(first_case + case_count), 1) FROM batch WHERE response_set = ?");
    last.bind(set);
    last.next();
    return last.integer(0);
}

} // namespace

std::int64_t insertBatch(Database& database, std::int64_t set, const NewBatch& batch,
                         const Progress& progress)
{
    const std::int64_t firstCase = nextCase(database, set);
    const std::string named = sourceHash(batch.source, batch.mode, batch.at, batch.by);
    database
        .prepare("INSERT INTO batch (response_set, source, mode, imported_at, imported_by,"
                 "  first_case, case_count, source_hash, content_hash)"
                 "  VALUES (?, ?, ?, ?, ?, ?, ?, ?, x'')")
        .bind(set)
        .bind(batch.source)
        .bind(batch.mode)
        .bind(batch.at)
        .bind(batch.by)
        .bind(firstCase)
        .bind(std::int64_t(batch.rows.rowCount()))
        .bindBytes(named)
        .run();
    const std::int64_t id = database.lastId();
    const std::vector<Column>& columns = batch.rows.columns();
    ChunkWriter writer(database, id);
    for (std::size_t k = 0; k < columns.size(); ++k) {
        progress.at(double(k) / double(columns.size()));
        writer.add(columns[k], k);
    }
    insertEdits(database, set, batch.edits, id);
    std::vector<Edit> corrections = batch.corrections;
    for (Edit& correction : corrections)
        correction.caseId += firstCase;
    insertEdits(database, set, corrections, {});
    const std::string hash = batchHash(database, id);
    database.prepare("UPDATE batch SET content_hash = ? WHERE id = ?")
        .bindBytes(hash)
        .bind(id)
        .run();
    return id;
}

std::int64_t addBatch(Database& database, const std::string& set, const NewBatch& batch,
                      const Progress& progress)
{
    Transaction transaction(database);
    const auto known = findResponseSet(database, set);
    const std::int64_t setId = known ? *known : insertResponseSet(database, set);
    requireOpen(database, setId);
    const std::int64_t id = insertBatch(database, setId, batch, progress);
    progress.checkStop();
    transaction.commit();
    return id;
}

} // namespace quadrat
