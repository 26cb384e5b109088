// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/io/workbook.h"
#include "tests/core/io/packed.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace quadrat;

/// The first byte chooses the options. What follows are the tables of a spreadsheet and, after a
/// byte 0, its automatic styles. Whatever they hold, reading ends in data or an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    setThreadCount(1);
    const std::string_view rest(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    const std::size_t zero = rest.find('\0');
    const std::string file =
        odsOf(std::string(rest.substr(0, zero)),
              zero == std::string_view::npos ? std::string() : std::string(rest.substr(zero + 1)));
    WorkbookOptions options;
    options.limits.cells = 100'000;
    if (bytes[0] & 1)
        options.types = {{"a", Measure::Number}, {"b", Measure::Text}};
    if (bytes[0] & 2)
        options.range = "A2:C9";
    if (bytes[0] & 4)
        options.maximumRows = 2;
    try {
        const Imported book = readWorkbookBytes(file, options);
        if (book.data.rowCount() == 0)
            std::abort();
    } catch (const Error& error) {
        if (error.message().english().empty())
            std::abort();
    }
    return 0;
}
