// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/check_run.h"
#include "core/cleaning/expression_of.h"
#include "core/data/compute.h"
#include "core/expression/evaluate.h"

namespace quadrat {

CheckOutcome run(const ConsistencyRule& rule, const CheckInput& input)
{
    const Expression expression = expressionOf(rule.name, rule.expression);
    std::vector<Truth> truths;
    try {
        truths = evaluateCondition(expression, valuesOf(input.data));
    } catch (const Error& error) {
        throw withNameOf(rule.name, error);
    }
    const Truth against = rule.must == Must::Hold ? Truth::False : Truth::True;
    const char* pattern =
        rule.must == Must::Hold
            ? QUADRAT_TEXT("core", "The rule \"%1\" does not hold: %2.")
            : QUADRAT_TEXT("core", "What the rule \"%1\" excludes is the case: %2.");
    const std::vector<std::string> names = namesIn(expression);
    CheckOutcome outcome;
    for (std::size_t row = 0; row < truths.size(); ++row)
        if (truths[row] == against)
            tell(outcome, input, [&] {
                return Finding{.severity = rule.severity,
                               .message = {pattern, {rule.name, rule.expression}},
                               .row = row,
                               .variable = names.empty() ? "" : names.front(),
                               .others = {},
                               .words = rule.message};
            });
    return outcome;
}

} // namespace quadrat
