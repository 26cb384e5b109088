// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/evaluate.h"

#include "core/base/parallel.h"
#include "core/expression/block.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

Results evaluated(const Expression& expression, const Values& values, Kind kind)
{
    const TypedExpression typed = settleKinds(expression, values, kind);
    const Program program = compile(typed);
    Results results = emptyResults(kind, values.rowCount);
    constexpr std::size_t piece = 65'536; // rows
    parallelFor((values.rowCount + piece - 1) / piece, [&](std::size_t k) {
        run(program, k * piece, std::min((k + 1) * piece, values.rowCount), results);
    });
    return results;
}

} // namespace

Kind kindOf(const Expression& expression, const Values& values)
{
    return settleKinds(expression, values, {}).kinds.back();
}

std::vector<Truth> evaluateCondition(const Expression& expression, const Values& values)
{
    return evaluated(expression, values, Kind::Condition).conditions;
}

std::vector<double> evaluateNumber(const Expression& expression, const Values& values)
{
    return evaluated(expression, values, Kind::Number).numbers;
}

std::vector<std::string_view> evaluateText(const Expression& expression, const Values& values)
{
    return evaluated(expression, values, Kind::Text).texts;
}

} // namespace quadrat
