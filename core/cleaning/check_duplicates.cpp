// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cleaning/check_run.h"
#include "core/cleaning/row_groups.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace quadrat {

namespace {

/// Whether every answer of a column stands in one row alone, as that of a number of the case does.
bool tellsRowsApart(const Column& column)
{
    constexpr std::size_t fewestAnswers = 50; // fewer may all differ by chance
    if (column.coded() && column.coded()->levels.size() < fewestAnswers)
        return false;
    std::vector<std::uint64_t> hashes = answerHashes(column);
    std::erase(hashes, 0u);
    if (hashes.size() < fewestAnswers)
        return false;
    const auto allDiffer = [](std::vector<std::uint64_t> some) {
        std::ranges::sort(some);
        return std::ranges::adjacent_find(some) == some.end();
    };
    const auto part = std::ptrdiff_t(std::min<std::size_t>(hashes.size(), 5000)); // mostly enough
    return allDiffer({hashes.begin(), hashes.begin() + part}) && allDiffer(std::move(hashes));
}

Finding finding(std::vector<std::size_t> rows, const char* pattern, const std::string& variable)
{
    const auto count = std::int64_t(rows.size());
    const std::size_t first = rows.front();
    rows.erase(rows.begin());
    Finding found;
    found.message = {pattern, {count}};
    found.row = first;
    found.variable = variable;
    found.others = std::move(rows);
    return found;
}

} // namespace

std::vector<const Column*> comparedAnswers(const CheckInput& input,
                                           const std::vector<std::string>& names)
{
    std::vector<const Column*> columns = answersAmong(input, names);
    if (names.empty())
        std::erase_if(columns, [](const Column* column) { return tellsRowsApart(*column); });
    return columns;
}

CheckOutcome run(const KeyCheck& check, const CheckInput& input)
{
    if (check.variables.empty())
        throw invalidInput(
            QUADRAT_TEXT("core", "The check of keys names no variable that makes up the key."));
    CheckOutcome outcome;
    for (auto& rows : rowsAlike(answersAmong(input, check.variables)))
        tell(outcome, input, [&] {
            Finding found =
                finding(std::move(rows), QUADRAT_TEXT("core", "%1 rows have the same key."),
                        check.variables.front());
            found.severity = Severity::Fault;
            return found;
        });
    return outcome;
}

CheckOutcome run(const DuplicateCheck& check, const CheckInput& input)
{
    CheckOutcome outcome;
    for (auto& rows : rowsAlike(comparedAnswers(input, check.variables)))
        tell(outcome, input, [&] {
            return finding(std::move(rows), QUADRAT_TEXT("core", "%1 rows have the same answers."),
                           "");
        });
    return outcome;
}

} // namespace quadrat
