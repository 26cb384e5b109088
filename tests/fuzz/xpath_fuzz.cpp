// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a condition of a form: refused with an Error, or translated into what can be parsed.
#include "core/base/error.h"
#include "core/expression/expression.h"
#include "core/forms/xpath_conditions.h"

#include <cstdint>
#include <cstdlib>

using namespace quadrat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const XpathContext context{
        .self = "q",
        .repeat = {},
        .find = [](std::string_view name) -> std::optional<NamedQuestion> {
            if (name == "none")
                return {};
            return NamedQuestion{.name = std::string(name), .codes = {"a", "b"}};
        }};
    try {
        const std::string ours =
            translatedXpath(parseXpath({reinterpret_cast<const char*>(bytes), size}), context)
                .expression;
        if (ours.size() <= maximumExpressionBytes && write(parseExpression(ours)) != ours)
            std::abort();
    } catch (const Error&) {
    }
    return 0;
}
