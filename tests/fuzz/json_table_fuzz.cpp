// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/io/import_mapping.h"
#include "core/io/json_table.h"

#include <cstdint>
#include <cstdlib>

using namespace quadrat;

/// Any bytes as a JSON file of responses: they are refused with an Error that says why, or they are
/// data of which a preview shows the first row, and for which a mapping is proposed that holds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    setThreadCount(1);
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    Imported whole;
    try {
        whole = readJsonTableBytes(text);
        if (readJsonTableBytes(text, {.maximumRows = 1}).data.rowCount() > whole.data.rowCount())
            std::abort();
    } catch (const Error& error) {
        if (error.message().english().empty())
            std::abort();
        return 0;
    }
    applyMapping(whole, proposeMapping(whole, {}).mapping, {}); // an Error is a finding
    return 0;
}
