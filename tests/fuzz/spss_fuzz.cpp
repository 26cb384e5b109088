// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/io/spss.h"

#include <cstdint>
#include <cstdlib>

using namespace quadrat;

/// The first byte chooses the options, the rest is the file. Whatever it holds, reading it ends in
/// columns of equal length or in an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view file(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    StatisticsFileOptions options;
    if (bytes[0] & 1)
        options.maximumRows = 2;
    if (bytes[0] & 2)
        options.encoding = "TCVN3";
    try {
        const Imported read = readSpssBytes(file, options);
        for (const Column& column : read.data.columns())
            if (column.rowCount() != read.data.rowCount())
                std::abort();
        lossesInSpss(read.data, read.codebook, "vi");
    } catch (const Error&) {
    }
    return 0;
}
