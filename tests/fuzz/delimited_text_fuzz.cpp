// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/io/delimited_text.h"

#include <cstdint>
#include <cstdlib>
#include <optional>

using namespace quadrat;

namespace {

std::optional<Dataset> dataOf(std::string_view text, const TextOptions& options)
{
    try {
        return readDelimitedBytes(text, options).data;
    } catch (const Error&) {
        return {};
    }
}

} // namespace

/// The first byte chooses the options, the rest is the file. Whatever it holds, reading it ends, in
/// a dataset or an Error, and in the same with another size of chunks.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    setThreadCount(1);
    const std::string_view text(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    TextOptions options;
    if (bytes[0] & 1)
        options.types = {{"a", Measure::Category}};
    if (bytes[0] & 2)
        options.separator = ';';
    if (bytes[0] & 4)
        options.maximumRows = 3;
    if (bytes[0] & 8)
        options.encoding = bytes[0] & 16 ? "VNI" : "TCVN3";
    const std::optional<Dataset> whole = dataOf(text, options);
    options.chunkSize = 1 + bytes[0] / 4;
    if (dataOf(text, options) != whole)
        std::abort();
    return 0;
}
