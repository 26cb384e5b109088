// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/condition.h"

#include "core/data/compute.h"
#include "core/expression/typing.h"
#include "ui/tasks/guarded.h"

namespace quadrat::ui {

std::optional<Message> conditionTrouble(const std::string& condition, const Dataset& data)
{
    if (condition.find_first_not_of(" \t\n") == std::string::npos)
        return {};
    return guarded([&] {
        const Expression expression = parseExpression(condition);
        settleKinds(expression, valuesOf(data), Kind::Condition);
    });
}

} // namespace quadrat::ui
