// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as an expression: it is refused with an Error, or it can be written and read again and
// run over columns of every type without a result that must not be.
#include "core/base/error.h"
#include "core/data/compute.h"
#include "core/expression/evaluate.h"

#include <cmath>
#include <cstdlib>
#include <limits>

using namespace quadrat;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

Dataset everyType()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    return Dataset({Column("x", NumberValues{{-1.5, none, 0, 1e308}}),
                    Column("n",
                           {.codes = std::vector<std::uint8_t>{0, 1, 2, 1},
                            .levels = {{"0", 0.0}, {"1", 1.0}}},
                           Measure::Number),
                    Column("q",
                           {.codes = std::vector<std::uint8_t>{0, 1, 2, 3},
                            .levels = {{"1", 1.0}, {"2", 2.0}, {"9", 9.0, Missing::Refused}}},
                           Measure::Category),
                    Column("c",
                           {.codes = std::vector<std::uint16_t>{2, 1, 0, 1},
                            .levels = {{"Huế", {}}, {"Hà Nội", {}}}},
                           Measure::Category),
                    Column("t", TextValues{.ends = {2, 2, 5, 9}, .bytes = "a;1 22tốt"})});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const Dataset data = everyType();
    static const Values values = valuesOf(data);
    try {
        const Expression expression = parseExpression({reinterpret_cast<const char*>(bytes), size});
        const std::string text = write(expression);
        if (text.size() <= maximumExpressionBytes)
            require(parseExpression(text) == expression);
        switch (kindOf(expression, values)) {
        case Kind::Condition:
            for (const Truth truth : evaluateCondition(expression, values))
                require(truth <= Truth::Unknown);
            break;
        case Kind::Number:
            for (const double number : evaluateNumber(expression, values))
                require(!std::isinf(number));
            break;
        case Kind::Text:
            require(evaluateText(expression, values).size() == data.rowCount());
            break;
        }
        require(compute(data, "new", expression).rowCount() == data.rowCount());
    } catch (const Error& error) {
        require(!error.message().arguments.empty());
    }
    return 0;
}
