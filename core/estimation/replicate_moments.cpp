// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/replicate_moments.h"

namespace quadrat {

Eigen::MatrixXd replicateCovariance(const Eigen::MatrixXd& estimates,
                                    const Eigen::VectorXd& coefficients,
                                    const Eigen::VectorXd& full, ReplicateCentre centre)
{
    Eigen::MatrixXd delta = estimates.rowwise() - full.transpose();
    Eigen::VectorXd c = coefficients;
    double count = 0;
    for (Eigen::Index r = 0; r < delta.rows(); ++r) {
        if (delta.row(r).array().isNaN().any()) {
            delta.row(r).setZero();
            c[r] = 0;
        } else {
            count += 1;
        }
    }
    if (centre == ReplicateCentre::Mean && count > 0)
        delta.rowwise() -= (delta.colwise().sum() / count).eval();
    return delta.transpose() * c.asDiagonal() * delta;
}

} // namespace quadrat
