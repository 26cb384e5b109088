// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cleaning/check_run.h"
#include "core/data/categories.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace quadrat {

namespace {

/// Calls `take(row, reason)` for every row.
template <typename Take>
void forEachReason(const Column& column, Take take)
{
    if (const CodedValues* coded = column.coded()) {
        const std::vector<Missing> reasons = reasonsByCode(column);
        withCodes(*coded, [&](auto codes) {
            for (std::size_t row = 0; row < codes.size(); ++row)
                take(row, reasons[codes[row]]);
        });
        return;
    }
    for (std::size_t row = 0; row < column.rowCount(); ++row)
        take(row, column.isMissing(row) ? Missing::NoAnswer : Missing::None);
}

/// Answers due and answers missing, one entry a row.
struct MissingByRow {
    std::vector<std::uint32_t> asked, withoutAnswer;
};

MissingByRow missingByRow(const std::vector<const Column*>& columns, const CheckInput& input)
{
    MissingByRow rows;
    rows.asked.resize(input.data.rowCount());
    rows.withoutAnswer.resize(input.data.rowCount());
    for (const Column* column : columns) {
        input.progress.checkStop();
        forEachReason(*column, [&](std::size_t row, Missing reason) {
            rows.asked[row] += reason != Missing::NotApplicable;
            rows.withoutAnswer[row] += reason != Missing::NotApplicable && reason != Missing::None;
        });
    }
    return rows;
}

double shareOf(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

/// z of each interviewer against all others; see docs/methods/cleaning.md.
void compareWithOthers(std::vector<InterviewerMissing>& interviewers, const MissingByRow& rows)
{
    double interviews = 0, asked = 0, missing = 0;
    for (const InterviewerMissing& one : interviewers) {
        interviews += double(one.interviews);
        asked += double(one.asked);
        missing += double(one.withoutAnswer);
    }
    const double share = shareOf(missing, asked);
    double squares = 0;
    for (std::size_t row = 0; row < rows.asked.size(); ++row) {
        const double residual = rows.withoutAnswer[row] - share * rows.asked[row];
        squares += residual * residual;
    }
    const double variance = interviews > 1 ? squares / (interviews - 1) : 0; // of one interview
    for (InterviewerMissing& one : interviewers) {
        const double own = double(one.asked), others = asked - own;
        const auto count = double(one.interviews);
        if (!(variance > 0) || own == 0 || others == 0)
            continue;
        const double difference = shareOf(double(one.withoutAnswer), own) -
                                  shareOf(missing - double(one.withoutAnswer), others);
        one.z =
            difference /
            std::sqrt(variance * (count / (own * own) + (interviews - count) / (others * others)));
    }
}

} // namespace

CheckOutcome run(const MissingItemCheck& check, const CheckInput& input)
{
    CheckOutcome outcome;
    for (const Column* column : answersAmong(input, check.variables)) {
        input.progress.checkStop();
        ItemMissing item{.variable = column->name(), .cases = {}};
        forEachReason(*column,
                      [&](std::size_t, Missing reason) { ++item.cases[std::size_t(reason)]; });
        const auto share = item.share();
        if (share && *share > check.above)
            tell(outcome, input, [&] {
                return Finding{
                    .severity = Severity::Warning,
                    .message = {QUADRAT_TEXT("core",
                                             "\"%1\" has no answer from %2 of the %3 people "
                                             "asked, %4 %."),
                                {item.variable, std::int64_t(item.withoutAnswer()),
                                 std::int64_t(item.asked()), std::round(1000 * *share) / 10}},
                    .row = {},
                    .variable = item.variable,
                    .others = {},
                    .words = {}};
            });
        outcome.items.push_back(std::move(item));
    }
    return outcome;
}

CheckOutcome run(const MissingByInterviewerCheck& check, const CheckInput& input)
{
    if (!(check.level > 0 && check.level < 1))
        throw invalidInput(
            QUADRAT_TEXT("core", "The level of the test is %1; it must be between 0 and 1."),
            {check.level});
    constexpr std::size_t fewestInterviews = 5;
    const Categories interviewers = categoriesOf(input.data.at(check.interviewer));
    const MissingByRow rows = missingByRow(answersAmong(input, check.variables), input);

    CheckOutcome outcome;
    outcome.interviewers.resize(interviewers.labels.size() + 1); // the last has no name
    for (std::size_t k = 0; k < interviewers.labels.size(); ++k)
        outcome.interviewers[k].interviewer = interviewers.labels[k];
    withCodes(interviewers, [&](auto codes) {
        for (std::size_t row = 0; row < codes.size(); ++row) {
            InterviewerMissing& one = outcome.interviewers[codes[row]];
            ++one.interviews;
            one.asked += rows.asked[row];
            one.withoutAnswer += rows.withoutAnswer[row];
        }
    });
    std::erase_if(outcome.interviewers,
                  [](const InterviewerMissing& one) { return one.interviews == 0; });
    compareWithOthers(outcome.interviewers, rows);

    const double tests = double(std::max<std::size_t>(1, outcome.interviewers.size()));
    const double limit =
        boost::math::quantile(boost::math::complement(boost::math::normal(), check.level / tests));
    for (InterviewerMissing& one : outcome.interviewers) {
        one.farAbove = one.z && *one.z > limit && one.interviews >= fewestInterviews;
        if (!one.farAbove)
            continue;
        tell(outcome, input, [&] {
            const double share = shareOf(double(one.withoutAnswer), double(one.asked));
            return Finding{
                .severity = Severity::Warning,
                .message = {QUADRAT_TEXT("core",
                                         "In the %2 interviews of \"%1\" %3 % of the answers "
                                         "are missing, far more than in the others."),
                            {one.interviewer, std::int64_t(one.interviews),
                             std::round(1000 * share) / 10}},
                .row = {},
                .variable = check.interviewer,
                .others = {},
                .words = {}};
        });
    }
    return outcome;
}

} // namespace quadrat
