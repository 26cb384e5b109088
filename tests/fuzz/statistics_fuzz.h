// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/io/statistics_file.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace quadrat {

/// The first byte chooses the options, the rest is the file. Whatever it holds, reading it ends in
/// columns of equal length or in an Error.
template <typename Read, typename Losses>
int readAnything(const std::uint8_t* bytes, std::size_t size, Read read, Losses losses)
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
        const Imported imported = read(file, options);
        for (const Column& column : imported.data.columns())
            if (column.rowCount() != imported.data.rowCount())
                std::abort();
        losses(imported.data, imported.codebook);
    } catch (const Error&) {
    }
    return 0;
}

} // namespace quadrat
