// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/profile_interval.h"

#include "core/estimation/cubic_spline.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

double expit(double x)
{
    return 1 / (1 + std::exp(-x));
}

double logit(double p)
{
    return std::log(p / (1 - p));
}

/// −2 log likelihood of the constant logit b.
double deviance(const ShareEstimate& profile, double b)
{
    const double mu = expit(b), p = profile.share;
    return -2 * double(profile.n) * (p * std::log(mu) + (1 - p) * std::log(1 - mu));
}

/// Variance of the logit as glm's summary has it: from the weights of the last step taken.
double naiveVariance(const ShareEstimate& profile)
{
    const double n = double(profile.n), p = profile.share;
    double information = profile.start.information;
    double b = profile.start.score / profile.start.information;
    // The deviance at the start differs from case to case; glm's test cannot stop there.
    double former = deviance(profile, b);
    for (int step = 1; step < 25; ++step) {
        const double mu = expit(b), v = mu * (1 - mu);
        information = n * v;
        b += (p - mu) / v;
        const double current = deviance(profile, b);
        if (std::abs(current - former) < 1e-8 * (std::abs(current) + 0.1))
            break;
        former = current;
    }
    return 1 / information;
}

/// The grid of the profile: logits and the signed roots of the scaled deviance above its minimum.
struct Profile {
    std::vector<double> logits, roots;
};

Profile profileGrid(const ShareEstimate& profile, double furthest)
{
    constexpr int steps = 10;
    const double n = double(profile.n), p = profile.share;
    const double centre = logit(p);
    const double step = furthest / 5 * std::sqrt(profile.variance) / (p * (1 - p));
    const double smallest = deviance(profile, centre);
    std::vector<std::pair<double, double>> points{{centre, 0}};
    for (const double sign : {-1.0, 1.0}) {
        double root = 0;
        for (int k = 1; k < steps && root < furthest; ++k) {
            const double b = centre + sign * k * step;
            root = std::sqrt(std::max(0.0, (deviance(profile, b) - smallest) * (n - 1) / n));
            points.emplace_back(b, sign * root);
        }
    }
    std::ranges::sort(points);
    Profile grid;
    for (const auto& [b, root] : points) {
        grid.logits.push_back(b);
        grid.roots.push_back(root);
    }
    return grid;
}

} // namespace

void ScoringStart::addCase(double weight, bool y)
{
    const double mu = (weight * double(y) + 0.5) / (weight + 1);
    const double v = mu * (1 - mu);
    information += weight * v;
    score += weight * (v * logit(mu) + double(y) - mu);
}

std::optional<Interval> profileInterval(const ShareEstimate& profile, double level)
{
    const boost::math::normal_distribution<> normal;
    const double p = profile.share;
    const double ofLogit = profile.variance / (p * p * (1 - p) * (1 - p));
    const double scaled =
        studentQuantile(level, profile.df) * std::sqrt(ofLogit / naiveVariance(profile));
    const double alpha = boost::math::cdf(normal, -scaled) / 2;
    if (profile.n < 2 || !(alpha > 1e-300))
        return {};
    const double furthest = std::sqrt(boost::math::quantile(boost::math::complement(
        boost::math::fisher_f_distribution<>(1, double(profile.n) - 1), alpha)));
    const Profile grid = profileGrid(profile, furthest);
    const CubicSpline spline(grid.logits, grid.roots);

    const std::size_t count = 3 * grid.logits.size();
    const double first = grid.logits.front(), width = grid.logits.back() - first;
    std::optional<double> lower, upper;
    double lastLogit = 0, lastRoot = 0;
    for (std::size_t k = 0; k < count; ++k) {
        const double b = first + width * double(k) / double(count - 1);
        const double root = spline(b);
        const auto crosses = [&](double cut) {
            return k > 0 && lastRoot <= cut && cut <= root && lastRoot < root;
        };
        const auto at = [&](double cut) {
            return expit(lastLogit + (b - lastLogit) * (cut - lastRoot) / (root - lastRoot));
        };
        if (crosses(-scaled))
            lower = at(-scaled);
        if (crosses(scaled))
            upper = at(scaled);
        lastLogit = b;
        lastRoot = root;
    }
    if (!lower || !upper)
        return {};
    return Interval{*lower, *upper};
}

} // namespace quadrat
