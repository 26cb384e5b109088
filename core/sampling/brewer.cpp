// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/brewer.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

/// The draws among units of probabilities between 0 and 1.
class Draws {
public:
    Draws(std::vector<double> probabilities, Random& random)
        : m_probabilities(std::move(probabilities)), m_isTaken(m_probabilities.size(), false),
          m_random(random)
    {
        double end = 0;
        for (const double probability : m_probabilities) {
            m_ends.push_back(end += probability);
            m_largest = std::max(m_largest, probability);
        }
        m_drawsLeft = std::round(end);
    }

    double drawsLeft() const { return m_drawsLeft; }

    std::size_t next()
    {
        // Proposals that a draw takes, at most; one costs as much as some 16 units looked at.
        const double proposals = factor(m_largest) * m_ends.back() / (m_drawsLeft + m_spared);
        const std::size_t unit =
            16 * proposals < double(m_ends.size()) ? proposed() : lookedThrough();
        m_isTaken[unit] = true;
        m_spared += 1 - m_probabilities[unit];
        --m_drawsLeft;
        return unit;
    }

private:
    /// (R − π) / (R − π m), which rises with π; with R as m_drawsLeft + m_spared nothing cancels.
    double factor(double probability) const
    {
        return (m_spared + (m_drawsLeft - probability)) /
               (m_spared + m_drawsLeft * (1 - probability));
    }

    std::size_t proposed()
    {
        const double most = factor(m_largest);
        while (true) {
            const double place = m_random.uniform() * m_ends.back();
            const auto found = std::upper_bound(m_ends.begin(), m_ends.end() - 1, place);
            const auto unit = std::size_t(found - m_ends.begin());
            const bool accepted = m_random.uniform() * most < factor(m_probabilities[unit]);
            if (accepted && !m_isTaken[unit])
                return unit;
        }
    }

    std::size_t lookedThrough()
    {
        double total = 0;
        for (std::size_t unit = 0; unit < m_ends.size(); ++unit)
            total += m_isTaken[unit] ? 0 : m_probabilities[unit] * factor(m_probabilities[unit]);
        double place = m_random.uniform() * total;
        std::size_t last = 0;
        for (std::size_t unit = 0; unit < m_ends.size(); ++unit) {
            if (m_isTaken[unit])
                continue;
            last = unit;
            place -= m_probabilities[unit] * factor(m_probabilities[unit]);
            if (place < 0)
                break;
        }
        return last;
    }

    std::vector<double> m_probabilities, m_ends; ///< and their running sums
    std::vector<bool> m_isTaken;
    Random& m_random;
    double m_largest = 0;
    double m_drawsLeft = 0; ///< m
    double m_spared = 0;    ///< Σ (1 − π) of the units taken: R − m
};

} // namespace

std::vector<std::size_t> drawBrewer(std::span<const double> probabilities, Random& random,
                                    const Progress& progress)
{
    std::vector<std::size_t> taken, open;
    std::vector<double> shares;
    for (std::size_t unit = 0; unit < probabilities.size(); ++unit)
        if (probabilities[unit] >= 1) {
            taken.push_back(unit);
        } else if (probabilities[unit] > 0) {
            open.push_back(unit);
            shares.push_back(probabilities[unit]);
        }
    if (!open.empty()) {
        Draws draws(std::move(shares), random);
        while (draws.drawsLeft() > 0) {
            progress.checkStop();
            taken.push_back(open[draws.next()]);
        }
    }
    std::ranges::sort(taken);
    return taken;
}

} // namespace quadrat
