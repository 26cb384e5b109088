// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cleaning/check_run.h"
#include "core/cleaning/row_groups.h"
#include "core/cleaning/similar_rows.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace quadrat {

namespace {

/// Beyond these the check would take more than seconds, or blocks no longer tell rows apart.
constexpr std::size_t maximumComparisons = 40'000'000;
constexpr std::size_t maximumDifferent = 100;

bool isOneValue(const Column& column)
{
    for (std::size_t row = 1; row < column.rowCount(); ++row)
        if (!sameAnswer(column, 0, row))
            return false;
    return true;
}

/// Whether two rows that seem alike are: in columns without codes different answers may have looked
/// equal.
bool areAlike(const std::vector<const Column*>& columns, const SimilarPair& pair, double threshold)
{
    std::size_t different = 0;
    for (const Column* column : columns)
        different += !sameAnswer(*column, pair.row, pair.earlier);
    return double(pair.compared - different) >= threshold * double(pair.compared) - 1e-9;
}

} // namespace

CheckOutcome run(const NearDuplicateCheck& check, const CheckInput& input)
{
    if (!(check.threshold > 0.5 && check.threshold <= 1))
        throw invalidInput(QUADRAT_TEXT("core",
                                        "The share of equal answers is %1; it must be above "
                                        "0.5 and at most 1."),
                           {check.threshold});
    std::vector<const Column*> columns = comparedAnswers(input, check.variables);
    if (check.variables.empty())
        std::erase_if(columns, [](const Column* column) { return column->text() != nullptr; });
    std::erase_if(columns, [](const Column* column) { return isOneValue(*column); });
    if ((1 - check.threshold) * double(columns.size()) > double(maximumDifferent))
        throw invalidInput(
            QUADRAT_TEXT("core", "Near duplicates among %1 variables with a share of %2 may differ "
                                 "in more than %3 of them, which is too many to look for: raise "
                                 "the share or name fewer variables."),
            {std::int64_t(columns.size()), check.threshold, std::int64_t(maximumDifferent)});

    const SimilarRows similar = similarRows(
        AnswerRows(columns), check.threshold, input.mostListed, maximumComparisons,
        [&](const SimilarPair& pair) { return areAlike(columns, pair, check.threshold); },
        input.progress);
    CheckOutcome outcome;
    outcome.count = similar.count;
    for (const SimilarPair& pair : similar.pairs)
        outcome.findings.push_back(
            {.severity = Severity::Warning,
             .message = {QUADRAT_TEXT("core", "%1 of %2 answers are those of another row."),
                         {std::int64_t(pair.equal), std::int64_t(pair.compared)}},
             .row = pair.row,
             .variable = "",
             .others = {pair.earlier},
             .words = {}});
    if (similar.window)
        outcome.notRun = {
            QUADRAT_TEXT("core", "Too many rows are half alike to compare all of them: each was "
                                 "compared with the next %1 of its like. Name more variables to "
                                 "compare, or raise the share."),
            {std::int64_t(*similar.window)}};
    return outcome;
}

} // namespace quadrat
