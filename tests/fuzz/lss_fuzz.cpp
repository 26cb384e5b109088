// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a survey of LimeSurvey: read, or refused with an Error.
#include "core/base/error.h"
#include "core/forms/read_lss.h"

#include <cstdint>

using namespace quadrat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    try {
        readLssText({reinterpret_cast<const char*>(bytes), size});
    } catch (const Error&) {
    }
    return 0;
}
