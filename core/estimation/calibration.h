// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/auxiliaries.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace quadrat {

/// What a calibrating step leaves behind for the variance: its auxiliary variables x_k and the
/// weights before (d_k) and after (w_k). Post-stratification and raking are calibrations too; their
/// x are the indicators of the cells and of the margins.
///
/// Linearised, a total after the step behaves as Σ w_k e_k, with
///
///     e_k = y_k − x_k'B,   B = (Σ d x x')⁻ Σ d x y
///
/// (regression with the weights before, residuals carried by the weights after). Source: Deville
/// and Särndal (1992), Calibration estimators in survey sampling, JASA 87, 376–382. Agrees with
/// R survey, calibrate() and postStratify(); not with rake(), which sweeps ten times unweighted.
///
/// Copies are cheap and share what they hold.
class Calibration {
public:
    Calibration(std::shared_ptr<const Auxiliaries> auxiliaries, std::vector<double> weightsBefore,
                std::vector<double> weightsAfter);

    const Auxiliaries& auxiliaries() const { return *m_state->auxiliaries; }
    std::span<const double> weightsBefore() const { return m_state->before; }
    std::span<const double> weightsAfter() const { return m_state->after; }

    /// Σ d x y. Cost: one pass over the rows.
    std::vector<double> crossProducts(std::span<const double> y) const;

    /// B for one y, from its Σ d x y. A kernel that meets many y at once sums d y by cell itself
    /// (and d y x for each number) and asks auxiliaries().columnSums().
    std::vector<double> coefficients(std::span<const double> crossProducts) const;

    /// e = y − x'B, one a row; in rows that stand outside, y itself (their weight is 0).
    /// Cost: two passes over the rows.
    std::vector<double> residuals(std::span<const double> y) const;

private:
    struct State {
        std::shared_ptr<const Auxiliaries> auxiliaries;
        std::vector<double> before, after;
        NormalEquations equations;
    };
    std::shared_ptr<const State> m_state;
};

/// z_k whose sum over the sample has, to first order, the variance of Σ w_k y_k, w_k being the
/// weights after all steps: with the last step first, y is replaced by its residual times what the
/// weights of that step were multiplied by since. Between and after the steps other factors
/// (nonresponse, trimming) are taken as they are. Without steps z = w y.
///
/// \param steps    in the order in which they were run
/// \param weights  the final weights
std::vector<double> linearised(std::span<const Calibration> steps, std::span<const double> weights,
                               std::span<const double> y);

} // namespace quadrat
