// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/where.h"

#include "core/base/blanks.h"
#include "core/data/compute.h"
#include "core/expression/doubts.h"
#include "core/expression/evaluate.h"

#include <algorithm>

namespace quadrat {

std::vector<std::uint8_t> rowsWhere(const Dataset& data, std::string_view condition)
{
    if (withoutBlanksAround(condition).empty())
        return std::vector<std::uint8_t>(data.rowCount(), 1);
    const std::vector<Truth> truths = evaluateCondition(parseExpression(condition), valuesOf(data));
    std::vector<std::uint8_t> rows(truths.size());
    std::ranges::transform(truths, rows.begin(),
                           [](Truth truth) { return std::uint8_t(truth == Truth::True); });
    return rows;
}

std::vector<Message> doubtsAbout(const Dataset& data, std::string_view condition)
{
    if (withoutBlanksAround(condition).empty())
        return {};
    return doubtsAbout(parseExpression(condition), valuesOf(data));
}

} // namespace quadrat
