// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a pasted questionnaire: read, or refused with an Error.
#include "core/base/error.h"
#include "core/forms/pasted_questionnaire.h"

#include <cstdint>

using namespace quadrat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    try {
        readPastedQuestionnaire({reinterpret_cast<const char*>(bytes), size});
    } catch (const Error&) {
    }
    return 0;
}
