// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/workflow/estimate_tables.h"

#include <cmath>

namespace quadrat {

namespace {

using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Mean of the second domain less that of the first; totals are Σwy and Σw, domain by domain.
TotalsFunction differenceOfMeans(std::size_t first, std::size_t second)
{
    const auto a = Eigen::Index(2 * first), b = Eigen::Index(2 * second);
    return {[a, b](const VectorXd& t) -> VectorXd {
                return VectorXd::Constant(1, t[b] / t[b + 1] - t[a] / t[a + 1]);
            },
            [a, b](const VectorXd& t) -> MatrixXd {
                MatrixXd gradient = MatrixXd::Zero(1, t.size());
                gradient(0, b) = 1 / t[b + 1];
                gradient(0, b + 1) = -t[b] / (t[b + 1] * t[b + 1]);
                gradient(0, a) = -1 / t[a + 1];
                gradient(0, a + 1) = t[a] / (t[a + 1] * t[a + 1]);
                return gradient;
            }};
}

} // namespace

void fillTTest(const Study& study, EstimateTable& table)
{
    const EstimateSpec& spec = table.spec;
    const std::vector<double> y = numbersOf(study.data(), spec.variable);
    const Domains groups = domainsOf(study.data(), study.design(), {spec.groups}, study.where());
    const SlotRows rows = valueSlots(study.design(), groups, y);
    const SlotTotals totals = study.totals(rows);

    std::vector<std::size_t> held;
    std::string names;
    for (std::size_t d = 0; d < groups.count(); ++d)
        if (totals.observations[d] > 0) {
            held.push_back(d);
            names += (names.empty() ? "" : ", ") + groups.labels[d].front().second;
        }
    if (held.size() != 2)
        throw invalidInput(
            QUADRAT_TEXT("core", "A t test compares two groups, but \"%1\" has %2 with an answer "
                                 "to \"%3\": %4. Leave two of them in with \"where\"."),
            {spec.groups, std::int64_t(held.size()), spec.variable, names});

    const TotalsFunction function = differenceOfMeans(held[0], held[1]);
    const MatrixXd covariance =
        study.variance().covariances(rows, totals, std::span(&function, 1)).front();
    std::vector<std::uint8_t> answered(y.size());
    for (std::size_t k = 0; k < rows.slot.size(); ++k)
        answered[study.design().order()[k]] = rows.slot[k] < groups.count();

    MeanDifference result;
    result.first = groups.labels[held[0]].front().second;
    result.second = groups.labels[held[1]].front().second;
    result.n = totals.observations[held[0]] + totals.observations[held[1]];
    result.difference = function.values(
        Eigen::Map<const VectorXd>(totals.totals.data(), Eigen::Index(totals.totals.size())))[0];
    // As in the regression on the group: one degree of freedom less than the design.
    result.df = study.degreesOfFreedom(answered) - 1;
    const double variance = std::max(0.0, covariance(0, 0));
    result.se = std::sqrt(variance);
    if (*result.df > 0 && *result.se > 0) {
        result.t = *result.difference / *result.se;
        result.p = studentTail(*result.t, *result.df);
    }
    if (const auto interval =
            symmetricInterval(*result.difference, variance, *result.df, spec.level)) {
        result.low = interval->lower;
        result.high = interval->upper;
    }
    table.n = result.n;
    table.difference = result;
}

} // namespace quadrat
