// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/numeric_answers.h"

#include <algorithm>

namespace quadrat {

std::optional<std::string> answerThatIsNoNumber(const Column& column)
{
    if (column.measure() == Measure::Number)
        return {};
    if (const CodedValues* coded = column.coded()) {
        const auto found = std::ranges::find_if(coded->levels, [](const Level& level) {
            return level.missing == Missing::None && !level.value;
        });
        return found == coded->levels.end() ? std::optional<std::string>() : found->label;
    }
    for (std::size_t row = 0; row < column.rowCount(); ++row)
        if (!column.isMissing(row))
            return column.label(row);
    return {};
}

} // namespace quadrat
