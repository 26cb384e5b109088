// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/io/workbook.h"
#include "tests/core/io/packed.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace quadrat;

/// The first byte chooses the options. What follows are the rows of a sheet, its shared strings,
/// its styles and the properties of the workbook, each ended by a byte 0; or, if the highest bit
/// is set, the packed file itself. Whatever they hold, reading ends in data or an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    setThreadCount(1);
    std::string_view rest(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    std::string file(rest);
    if ((bytes[0] & 0x80) == 0) {
        std::array<std::string, 4> parts;
        for (std::string& part : parts) {
            part = rest.substr(0, rest.find('\0'));
            rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        }
        file = xlsxOf(parts[0], parts[1], parts[2], parts[3]);
    }
    WorkbookOptions options;
    options.limits.cells = 100'000;
    if (bytes[0] & 1)
        options.types = {{"a", Measure::Number}, {"b", Measure::Category}};
    if (bytes[0] & 2)
        options.range = "B2:F9";
    if (bytes[0] & 4)
        options.maximumRows = 2;
    if (bytes[0] & 8)
        options.headerRow = 2;
    try {
        const Imported book = readWorkbookBytes(file, options);
        if (book.data.rowCount() == 0)
            std::abort();
    } catch (const Error& error) {
        if (error.message().english().empty())
            std::abort();
    }
    try {
        sheetsOfBytes(file);
    } catch (const Error&) {
    }
    return 0;
}
