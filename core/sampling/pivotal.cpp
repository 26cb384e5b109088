// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/pivotal.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace quadrat {

namespace {

constexpr std::uint64_t one = std::uint64_t(1) << 53;

/// Probabilities between 0 and 1 in units of 2⁻⁵³, adding up to a whole number; 0 for the others.
std::vector<std::uint64_t> wholeShares(std::span<const double> probabilities)
{
    std::vector<std::uint64_t> shares(probabilities.size(), 0);
    double total = 0;
    std::uint64_t sum = 0; // modulo 2⁶⁴, like all below: only a small difference is wanted
    for (std::size_t unit = 0; unit < shares.size(); ++unit)
        if (probabilities[unit] > 0 && probabilities[unit] < 1) {
            shares[unit] = std::uint64_t(std::round(probabilities[unit] * 0x1p53));
            total += probabilities[unit];
            sum += shares[unit];
        }
    auto lacking = std::int64_t(std::uint64_t(std::round(total)) * one - sum);
    bool moves = true;
    while (lacking != 0 && moves) {
        moves = false;
        for (std::uint64_t& share : shares) {
            if (lacking > 0 && share > 0 && share < one - 1) {
                ++share;
                --lacking;
                moves = true;
            } else if (lacking < 0 && share > 1) {
                --share;
                ++lacking;
                moves = true;
            }
            if (lacking == 0)
                break;
        }
    }
    return shares;
}

} // namespace

std::vector<std::size_t> drawPivotal(std::span<const double> probabilities, Random& random)
{
    const std::vector<std::uint64_t> shares = wholeShares(probabilities);
    std::vector<std::size_t> taken;
    std::size_t standing = 0; // the unit that goes on, and its share; 0: nobody
    std::uint64_t a = 0;
    for (std::size_t unit = 0; unit < shares.size(); ++unit) {
        const std::uint64_t b = shares[unit];
        if (probabilities[unit] >= 1)
            taken.push_back(unit);
        if (b == 0)
            continue;
        if (a + b < one) {
            if (a == 0 || random.below(a + b) < b)
                standing = unit;
            a += b;
        } else {
            const bool firstTaken = random.below(2 * one - a - b) < one - b;
            taken.push_back(firstTaken ? standing : unit);
            standing = firstTaken ? unit : standing;
            a = a + b - one;
        }
    }
    std::ranges::sort(taken);
    return taken;
}

} // namespace quadrat
