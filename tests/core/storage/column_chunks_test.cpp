// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/column_chunks.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace quadrat;

namespace {

/// One column of each form.
std::vector<Column> everyForm()
{
    const CodedValues answers{std::vector<std::uint8_t>{2, 0, 1},
                              {{"1", 1.0}, {"9", 9.0, Missing::DontKnow}}};
    const CodedValues wide{std::vector<std::uint16_t>{1, 1, 0}, {{"Nữ"}}};
    return {Column("answer", answers, Measure::Number), Column("sex", wide, Measure::Category),
            Column("minutes", NumberValues{{1.5, 0, -2}}),
            Column("why", TextValues{{3, 3, 5}, "têab"})};
}

} // namespace

TEST_CASE("a column put together from its chunks is the column that was stored")
{
    for (const Column& column : everyForm()) {
        INFO(column.name());
        std::string scratch;
        ChunkedColumn stored(column.name(), name(storedForm(column)), name(column.measure()),
                             levelBytes(column), column.rowCount());
        for (const ChunkRows& rows : chunksOf(column))
            stored.add(rows.end - rows.begin, chunkBytes(column, rows, scratch));
        CHECK(stored.finish() == column);
    }
}

TEST_CASE("a stored form whose measure does not go with it is refused as damaged")
{
    const auto [form, measure] = GENERATE(table<std::string, std::string>({{"codes8", "text"},
                                                                           {"codes16", "text"},
                                                                           {"doubles", "category"},
                                                                           {"doubles", "text"},
                                                                           {"text", "category"},
                                                                           {"text", "number"},
                                                                           {"codes9", "number"},
                                                                           {"codes8", "colour"}}));
    const std::string levels = form.starts_with("codes") ? std::string(4, '\0') : std::string();
    CHECK_THROWS_AS(ChunkedColumn("x", form, measure, levels, 0), Error);
}
