// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/sampford.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

/// One try; whether it stands. \param ends  running sums of π (1 − π)
bool tries(const std::vector<double>& probabilities, const std::vector<double>& ends, std::size_t n,
           Random& random, std::vector<std::size_t>& drawn)
{
    drawn.clear();
    const double place = random.uniform() * ends.back();
    const auto first =
        std::size_t(std::upper_bound(ends.begin(), ends.end() - 1, place) - ends.begin());
    drawn.push_back(first);
    for (std::size_t unit = 0; unit < probabilities.size(); ++unit)
        if (random.uniform() < probabilities[unit] && unit != first) {
            if (drawn.size() == n)
                return false;
            drawn.push_back(unit);
        }
    return drawn.size() == n;
}

/// Of some units: by number of units, the chance that a Poisson sample of them has so many, and
/// its mean of Σ (1 − π) where it has.
struct Sizes {
    std::vector<double> chance, mean;

    explicit Sizes(std::size_t most) : chance(most + 1, 0.0), mean(most + 1, 0.0) { chance[0] = 1; }

    void add(double probability)
    {
        for (std::size_t m = chance.size(); m-- > 0;) {
            const double with = m == 0 ? 0 : probability * chance[m - 1];
            const double meanWith = m == 0 ? 0 : probability * mean[m - 1];
            mean[m] = (1 - probability) * (mean[m] + with) + meanWith;
            chance[m] = (1 - probability) * chance[m] + with;
        }
    }
};

/// (2 − π_k − π_l) E_m + G_m of the units of both.
double joined(const Sizes& a, const Sizes& b, std::size_t m, double base)
{
    double sum = 0;
    for (std::size_t j = 0; j <= m; ++j)
        sum += a.chance[j] * (base * b.chance[m - j] + b.mean[m - j]) + a.mean[j] * b.chance[m - j];
    return sum;
}

} // namespace

std::vector<std::size_t> drawSampford(std::span<const double> probabilities, Random& random,
                                      const Progress& progress)
{
    std::vector<std::size_t> taken, open, drawn;
    std::vector<double> shares, ends;
    double end = 0, total = 0;
    for (std::size_t unit = 0; unit < probabilities.size(); ++unit)
        if (const double probability = probabilities[unit]; probability >= 1) {
            taken.push_back(unit);
        } else if (probability > 0) {
            open.push_back(unit);
            shares.push_back(probability);
            ends.push_back(end += probability * (1 - probability));
            total += probability;
        }
    const auto n = std::size_t(std::round(total));
    if (n > 0) {
        while (!tries(shares, ends, n, random, drawn))
            progress.checkStop();
        for (const std::size_t place : drawn)
            taken.push_back(open[place]);
    }
    std::ranges::sort(taken);
    return taken;
}

std::vector<double> sampfordJoint(std::span<const double> probabilities)
{
    const std::size_t count = probabilities.size();
    std::vector<double> joint(count * count, 0.0), shares;
    std::vector<std::size_t> open;
    double total = 0;
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t l = 0; l < count; ++l) // right where one of them is certain, or out
            joint[k * count + l] = k == l ? probabilities[k] : probabilities[k] * probabilities[l];
        if (probabilities[k] > 0 && probabilities[k] < 1) {
            open.push_back(k);
            shares.push_back(probabilities[k]);
            total += probabilities[k];
        }
    }
    const auto n = std::size_t(std::round(total));
    std::vector<Sizes> after(open.size() + 1, Sizes(n)); // of the units from each place on
    for (std::size_t k = open.size(); k-- > 0;) {
        after[k] = after[k + 1];
        after[k].add(shares[k]);
    }
    Sizes before(n); // of the units before k
    for (std::size_t k = 0; k < open.size(); ++k) {
        Sizes others = before; // of the units before l but k
        for (std::size_t l = k + 1; l < open.size(); ++l) {
            const double value =
                n < 2 ? 0
                      : shares[k] * shares[l] *
                            joined(others, after[l + 1], n - 2, 2 - shares[k] - shares[l]) /
                            after[0].mean[n];
            joint[open[k] * count + open[l]] = joint[open[l] * count + open[k]] = value;
            others.add(shares[l]);
        }
        before.add(shares[k]);
    }
    return joint;
}

} // namespace quadrat
