// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/scale_reliability.h"

#include "core/base/error.h"
#include "core/cleaning/scale_ends.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace quadrat {

namespace {

/// Means and covariances of the cases that answered all items; of any divisor, since alpha and
/// correlations are ratios.
struct Moments {
    std::size_t cases = 0;
    Eigen::VectorXd mean;
    Eigen::MatrixXd covariance;
};

void refuseUnusable(std::span<const double> weights, std::size_t rows)
{
    if (!weights.empty() && weights.size() != rows)
        throw invalidInput(QUADRAT_TEXT("core", "There are %1 weights for %2 rows."),
                           {std::int64_t(weights.size()), std::int64_t(rows)});
    for (std::size_t row = 0; row < weights.size(); ++row)
        if (!(weights[row] >= 0) || std::isinf(weights[row]))
            throw invalidInput(QUADRAT_TEXT("core", "Row %1 has no usable weight: %2."),
                               {std::int64_t(row + 1), weights[row]});
}

Moments momentsOf(const std::vector<std::vector<double>>& items, std::span<const double> weights)
{
    const auto count = Eigen::Index(items.size());
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < items.front().size(); ++row)
        if ((weights.empty() || weights[row] > 0) &&
            std::ranges::none_of(items, [&](const auto& item) { return std::isnan(item[row]); }))
            rows.push_back(row);

    Moments moments{rows.size(), Eigen::VectorXd::Zero(count), Eigen::MatrixXd::Zero(count, count)};
    const auto weight = [&](std::size_t row) { return weights.empty() ? 1.0 : weights[row]; };
    double total = 0;
    for (const std::size_t row : rows) {
        total += weight(row);
        for (Eigen::Index k = 0; k < count; ++k)
            moments.mean[k] += weight(row) * items[std::size_t(k)][row];
    }
    if (total > 0)
        moments.mean /= total;
    Eigen::VectorXd deviation(count);
    for (const std::size_t row : rows) {
        for (Eigen::Index k = 0; k < count; ++k)
            deviation[k] = items[std::size_t(k)][row] - moments.mean[k];
        moments.covariance.selfadjointView<Eigen::Lower>().rankUpdate(deviation, weight(row));
    }
    moments.covariance = moments.covariance.selfadjointView<Eigen::Lower>();
    if (total > 0)
        moments.covariance /= total;
    return moments;
}

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// From the number of items, the sum of their variances and the variance of their sum.
std::optional<double> alphaOf(double count, double variances, double total)
{
    // Items that cancel out leave a total of rounding errors.
    if (count < 2 || !(total > 1e-12 * variances))
        return {};
    return finite(count / (count - 1) * (1 - variances / total));
}

std::optional<double> standardisedAlpha(const Eigen::MatrixXd& covariance)
{
    const double count = double(covariance.rows());
    if (count < 2 || !(covariance.diagonal().minCoeff() > 0))
        return {};
    const Eigen::VectorXd scale = covariance.diagonal().cwiseSqrt().cwiseInverse();
    const double correlations = (scale.asDiagonal() * covariance * scale.asDiagonal()).sum();
    return alphaOf(count, count, correlations);
}

} // namespace

ScaleReliability scaleReliability(const Dataset& data, const Codebook& codebook,
                                  const std::string& name, const ScaleRule& rule,
                                  std::span<const double> weights)
{
    refuseUnusable(weights, data.rowCount());
    const auto items = directedItems(rule, {data, codebook, name});
    const Moments moments = momentsOf(items, weights);
    const Eigen::MatrixXd& covariance = moments.covariance;
    const double count = double(items.size()), variances = covariance.trace();
    const double total = covariance.sum();

    ScaleReliability result{.cases = moments.cases,
                            .alpha = alphaOf(count, variances, total),
                            .standardised = standardisedAlpha(covariance),
                            .items = {}};
    for (std::size_t k = 0; k < items.size(); ++k) {
        const auto i = Eigen::Index(k);
        const double own = covariance(i, i), withOthers = covariance.col(i).sum() - own;
        const double rest = total - own - 2 * withOthers;
        ItemReliability item{.item = rule.items[k]};
        if (moments.cases > 0)
            item.mean = moments.mean[i];
        if (own > 0 && rest > 1e-12 * variances)
            item.restCorrelation = finite(withOthers / std::sqrt(own * rest));
        item.alphaWithout = alphaOf(count - 1, variances - own, rest);
        result.items.push_back(std::move(item));
    }
    return result;
}

} // namespace quadrat
