// SPDX-License-Identifier: GPL-3.0-or-later
//
// What begins as an SQLite file is opened as a study and read in every way there is; anything else
// is the levels and one chunk of a column: its first byte says the form, the next two the rows, two
// more how many bytes of levels follow.
#include "core/base/error.h"
#include "core/storage/check_project.h"
#include "core/storage/column_chunks.h"
#include "core/storage/draws.h"
#include "core/storage/frames.h"
#include "core/storage/responses.h"

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

using namespace quadrat;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

template <typename Action>
void tried(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        require(!error.message().english().empty());
    }
}

void readStudy(std::string_view bytes)
{
    static const std::string path =
        (std::filesystem::exists("/dev/shm") ? "/dev/shm/quadrat-fuzz-" : "quadrat-fuzz-") +
        std::to_string(::getpid()) + ".quadrat";
    std::ofstream(path, std::ios::binary) << bytes;
    tried([&] {
        ProjectFile file = ProjectFile::readOnly(path);
        tried([&] { file.project(); });
        Database& database = file.database();
        tried([&] {
            for (const std::string& set : responseSets(database)) {
                tried([&] { batches(database, set); });
                tried([&] { edits(database, set); });
                tried([&] { readResponses(database, set); });
                tried([&] { readResponses(database, set, {.corrections = Corrections::Without}); });
            }
        });
        tried([&] {
            for (const StoredDraw& draw : storedDraws(database))
                tried([&] { readResponses(database, draw.name); });
        });
        tried([&] { storedFrames(database); });
        checkProject(file);
    });
    std::filesystem::remove(path);
}

void readChunk(std::string_view bytes)
{
    if (bytes.size() < 5)
        return;
    const auto pair = [&](std::size_t at) {
        return std::size_t(std::uint8_t(bytes[at])) +
               256 * std::size_t(std::uint8_t(bytes[at + 1]));
    };
    const auto form = StoredForm(std::uint8_t(bytes[0]) % 4);
    const auto measure = Measure(std::uint8_t(bytes[0]) / 4 % 3);
    const std::size_t rows = pair(1), levelCount = pair(3);
    const std::string_view rest = bytes.substr(5);
    const std::string_view levels = rest.substr(0, levelCount);
    const std::string_view chunk = rest.substr(levels.size());
    tried([&] {
        ChunkedColumn stored("x", name(form), name(measure), levels, rows);
        stored.add(rows, chunk);
        const Column column = stored.finish();
        require(column.rowCount() == rows);
        for (std::size_t row = 0; row < rows; ++row)
            column.label(row);
        std::string scratch;
        require(rows == 0 || chunkBytes(column, {0, rows}, scratch) == chunk);
        require(levelBytes(column).size() == levels.size());
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(bytes), size);
    input.starts_with("SQLite format 3") ? readStudy(input) : readChunk(input);
    return 0;
}
