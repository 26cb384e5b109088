// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/stata.h"
#include "statistics_fuzz.h"

using namespace quadrat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    return readAnything(
        bytes, size, [](auto file, const auto& options) { return readStataBytes(file, options); },
        [](const Dataset& data, const Codebook& codebook) { lossesInStata(data, codebook, "vi"); });
}
