// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spss.h"
#include "statistics_fuzz.h"

using namespace quadrat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    return readAnything(
        bytes, size, [](auto file, const auto& options) { return readSpssBytes(file, options); },
        [](const Dataset& data, const Codebook& codebook) { lossesInSpss(data, codebook, "vi"); });
}
