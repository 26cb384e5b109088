// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/data/concatenate.h"
#include "core/data/edit_cells.h"
#include "core/data/take_rows.h"
#include "core/storage/column_chunks.h"
#include "core/storage/content_hash.h"
#include "core/storage/response_set.h"

#include <algorithm>
#include <set>

namespace quadrat {

namespace {

constexpr std::int64_t mostCases = std::int64_t(1) << 53;

struct BatchRows {
    std::int64_t id;
    CaseRange cases;
};

std::vector<BatchRows> batchesOf(Database& database, std::int64_t set, bool withdrawn)
{
    std::vector<BatchRows> batches;
    Statement row = database.prepare("SELECT id, first_case, case_count FROM batch"
                                     "  WHERE response_set = ? AND (withdrawn_at IS NOT NULL) = ?"
                                     "  AND case_count > 0 ORDER BY id");
    row.bind(set).bind(std::int64_t(withdrawn));
    // A case takes at least a byte of the file, so that no file can ask for more room than it is
    // worth.
    const std::int64_t most =
        database.integer("PRAGMA page_count") * database.integer("PRAGMA page_size");
    std::int64_t next = 1;
    while (row.next()) {
        const std::int64_t first = row.integer(1), count = row.integer(2);
        if (first < next || first > mostCases || count > most)
            throw Error(ErrorKind::UnreadableFile,
                        {QUADRAT_TEXT("core", "%1 is damaged. Open one of its restore points or a "
                                              "copy."),
                         {utf8Path(database.file())}});
        batches.push_back({row.integer(0), {first, std::size_t(count)}});
        next = first + count;
    }
    return batches;
}

/// The values of one variable in one batch; blanks if it has none.
Column columnIn(Database& database, const BatchRows& batch, const std::string& name)
{
    Statement variable = database.prepare(
        "SELECT id, form, measure FROM batch_variable WHERE batch = ? AND name = ?");
    variable.bind(batch.id).bind(name);
    if (!variable.next())
        return blankColumn(name, batch.cases.count);
    std::optional<ChunkedColumn> column;
    Statement chunk = database.prepare("SELECT part, row_count, hash, content FROM chunk"
                                       "  WHERE variable = ? ORDER BY part");
    chunk.bind(variable.integer(0));
    while (chunk.next()) {
        const std::string_view content = chunk.bytes(3);
        if (contentHash(content) != chunk.bytes(2))
            throw Error(ErrorKind::UnreadableFile,
                        {QUADRAT_TEXT("core", "The stored values of \"%1\" are not those that "
                                              "were written: the disk or a copy damaged the file. "
                                              "Open a restore point of the study or a copy."),
                         {name}});
        if (!column)
            column.emplace(name, variable.text(1), variable.text(2), content, batch.cases.count);
        else
            column->add(std::size_t(chunk.integer(1)), content);
    }
    if (!column)
        column.emplace(name, "", "", "", 0); // refuses: not even the levels are there
    return column->finish();
}

class EditReader {
public:
    EditReader(Database& database, std::int64_t set, Corrections corrections, const Cases& cases)
        : m_statement(database.prepare(
              "SELECT case_id, new_value FROM edit_log"
              "  LEFT JOIN batch ON batch.id = edit_log.batch"
              "  WHERE edit_log.response_set = ? AND variable = ? AND withdrawn_at IS NULL"
              "  AND (edit_log.batch IS NOT NULL OR ?) ORDER BY edit_log.id")),
          m_set(set), m_corrections(corrections), m_cases(cases)
    {}

    /// Of cases that are there, oldest first.
    std::vector<CellEdit> of(const std::string& variable)
    {
        std::vector<CellEdit> found;
        m_statement.bind(m_set).bind(variable);
        m_statement.bind(std::int64_t(m_corrections == Corrections::With));
        while (m_statement.next())
            if (const auto row = m_cases.rowOf(m_statement.integer(0)))
                found.push_back({*row, m_statement.optionalText(1)});
        m_statement.reset();
        return found;
    }

private:
    Statement m_statement;
    std::int64_t m_set;
    Corrections m_corrections;
    const Cases& m_cases;
};

/// The rows that stay when the cases left out are gone; nothing if all do.
std::optional<std::vector<std::size_t>> rowsThatStay(EditReader& edits, std::size_t rowCount)
{
    std::set<std::size_t> out;
    for (const CellEdit& edit : edits.of(""))
        edit.value ? (void)out.insert(edit.row) : (void)out.erase(edit.row);
    if (out.empty())
        return {};
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < rowCount; ++row)
        if (!out.contains(row))
            rows.push_back(row);
    return rows;
}

Cases casesOf(const Cases& all, const std::vector<std::size_t>& rows)
{
    std::vector<CaseRange> ranges;
    for (const std::size_t row : rows) {
        const std::int64_t id = all.caseOf(row);
        if (!ranges.empty() && ranges.back().first + std::int64_t(ranges.back().count) == id)
            ++ranges.back().count;
        else
            ranges.push_back({id, 1});
    }
    return Cases(std::move(ranges));
}

std::vector<std::string> wantedColumns(const std::vector<std::string>& stored,
                                       const std::vector<std::string>& asked)
{
    if (asked.empty())
        return stored;
    for (const std::string& name : asked)
        if (std::ranges::find(stored, name) == stored.end()) {
            const std::string near = nearestName(name, stored);
            throw near.empty()
                ? invalidInput(QUADRAT_TEXT("core", "The data have no column \"%1\"."), {name})
                : invalidInput(QUADRAT_TEXT("core", "The data have no column \"%1\". Did you "
                                                    "mean \"%2\"?"),
                               {name, near});
        }
    std::vector<std::string> wanted;
    std::ranges::copy_if(stored, std::back_inserter(wanted), [&](const std::string& name) {
        return std::ranges::find(asked, name) != asked.end();
    });
    return wanted;
}

} // namespace

std::size_t countCases(Database& database, const std::string& set)
{
    const Snapshot snapshot(database);
    const std::int64_t id = responseSetId(database, set);
    std::vector<CaseRange> ranges;
    for (const BatchRows& batch : batchesOf(database, id, false))
        ranges.push_back(batch.cases);
    const Cases all(std::move(ranges));
    EditReader edits(database, id, Corrections::With, all);
    const auto rows = rowsThatStay(edits, all.count());
    return rows ? rows->size() : all.count();
}

StoredResponses readResponses(Database& database, const std::string& set,
                              const ReadRequest& request, const Progress& progress)
{
    const Snapshot snapshot(database);
    const std::int64_t id = responseSetId(database, set);
    const std::vector<std::string> wanted =
        wantedColumns(variablesOf(database, id, request.withdrawn), request.columns);
    const std::vector<BatchRows> batches = batchesOf(database, id, request.withdrawn);
    std::vector<CaseRange> ranges;
    for (const BatchRows& batch : batches)
        ranges.push_back(batch.cases);
    const Cases all(std::move(ranges));
    EditReader edits(database, id, request.corrections, all);
    const auto rows = rowsThatStay(edits, all.count());

    std::vector<Column> columns;
    for (std::size_t k = 0; k < wanted.size(); ++k) {
        progress.at(double(k) / double(wanted.size()));
        std::vector<Column> pieces;
        for (const BatchRows& batch : batches)
            pieces.push_back(columnIn(database, batch, wanted[k]));
        Column column =
            pieces.size() == 1 ? std::move(pieces.front()) : concatenate(wanted[k], pieces);
        if (const std::vector<CellEdit> changed = edits.of(wanted[k]); !changed.empty())
            column = withEdits(column, changed);
        columns.push_back(rows ? takeRows(column, *rows) : std::move(column));
    }
    return {Dataset(std::move(columns)), rows ? casesOf(all, *rows) : all};
}

} // namespace quadrat
