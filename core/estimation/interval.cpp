// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/interval.h"

#include "core/estimation/profile_interval.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace quadrat {

namespace {

double expit(double x)
{
    return 1 / (1 + std::exp(-x));
}

Interval logitInterval(double p, double se, double t)
{
    const double centre = std::log(p / (1 - p));
    const double half = t * se / (p * (1 - p));
    return {expit(centre - half), expit(centre + half)};
}

Interval asinInterval(double p, double se, double t)
{
    const double centre = std::asin(std::sqrt(p));
    const double half = t * se / (2 * std::sqrt(p * (1 - p)));
    const double lower = std::sin(std::max(0.0, centre - half));
    const double upper = std::sin(std::min(std::numbers::pi / 2, centre + half));
    return {lower * lower, upper * upper};
}

Interval wilsonInterval(double p, double effective, double t)
{
    const double centre = p + t * t / (2 * effective);
    const double half = t / (2 * effective) * std::sqrt(4 * effective * p * (1 - p) + t * t);
    const double scale = 1 + t * t / effective;
    return {(centre - half) / scale, (centre + half) / scale};
}

Interval betaInterval(double p, double effective, double level)
{
    using boost::math::beta_distribution;
    using boost::math::quantile;
    const double tail = (1 - level) / 2;
    const double x = effective * p;
    return {quantile(beta_distribution<>(x, effective - x + 1), tail),
            quantile(beta_distribution<>(x + 1, effective - x), 1 - tail)};
}

Interval oneSided(const ShareEstimate& estimate, double level)
{
    const double limit = std::pow(1 - level, 1 / std::max(estimate.effectiveSize, 1e-9));
    return estimate.share <= 0 ? Interval{0, 1 - limit} : Interval{limit, 1};
}

} // namespace

double studentQuantile(double level, double df)
{
    return boost::math::quantile(
        boost::math::complement(boost::math::students_t_distribution<>(df), (1 - level) / 2));
}

double studentTail(double t, double df)
{
    return 2 * boost::math::cdf(boost::math::complement(boost::math::students_t_distribution<>(df),
                                                        std::abs(t)));
}

std::optional<Interval> symmetricInterval(double estimate, double variance, double df, double level)
{
    if (!(df > 0))
        return {};
    const double half = studentQuantile(level, df) * std::sqrt(variance);
    return Interval{estimate - half, estimate + half};
}

std::optional<Interval> shareInterval(const ShareEstimate& estimate, ShareInterval method,
                                      double level)
{
    const double p = estimate.share, q = 1 - p;
    if (p <= 0 || p >= 1)
        return oneSided(estimate, level);
    if (!(estimate.df > 0))
        return {};
    const double se = std::sqrt(estimate.variance);
    const double t = studentQuantile(level, estimate.df);
    const bool isKnown = se <= 1e-10 * p * q; // what rounding leaves of a calibrated share's
    if (method == ShareInterval::Wald || (isKnown && method != ShareInterval::BetaCapped))
        return Interval{p - t * se, p + t * se};

    const double effective = p * q / estimate.variance;
    switch (method) {
    case ShareInterval::Wald:
    case ShareInterval::Logit:
    case ShareInterval::Xlogit:
        return logitInterval(p, se, t);
    case ShareInterval::Asin:
        return asinInterval(p, se, t);
    case ShareInterval::Wilson:
        return wilsonInterval(p, effective, t);
    case ShareInterval::Likelihood:
        return profileInterval(estimate, level);
    case ShareInterval::Beta:
    case ShareInterval::BetaCapped: {
        if (estimate.n < 2)
            return {};
        const double ratio = studentQuantile(level, double(estimate.n) - 1) / t;
        const double adjusted = effective * ratio * ratio;
        const double n =
            method == ShareInterval::Beta ? adjusted : std::min(adjusted, double(estimate.n));
        return betaInterval(p, n, level);
    }
    }
    return {};
}

} // namespace quadrat
