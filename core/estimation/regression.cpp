// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/regression.h"

#include "core/base/error.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Location and spread of each column, so that sums of squares keep their digits; the intercept
/// (a constant column) stays as it is.
struct Standardised {
    MatrixXd x;
    VectorXd centre, scale;
};

Standardised standardise(const RegressionData& data, const VectorXd& w)
{
    Standardised result{data.x, VectorXd::Zero(data.x.cols()), VectorXd::Ones(data.x.cols())};
    const double sum = w.sum();
    for (Index j = 1; j < data.x.cols(); ++j) {
        const double mean = w.dot(data.x.col(j)) / sum;
        result.x.col(j).array() -= mean;
        const double spread = std::sqrt(w.dot(result.x.col(j).cwiseAbs2()) / sum);
        result.centre[j] = mean;
        if (spread > 1e-12 * std::max(1.0, std::abs(mean))) {
            result.scale[j] = spread;
            result.x.col(j) /= spread;
        } else {
            result.x.col(j).setZero();
        }
    }
    return result;
}

/// Cholesky factor of the information; names the first term that those before it explain.
Eigen::LLT<MatrixXd> factorised(const MatrixXd& information, const std::vector<std::string>& terms)
{
    MatrixXd left = information;
    const VectorXd original = information.diagonal();
    for (Index j = 0; j < left.cols(); ++j) {
        if (!(left(j, j) > 1e-10 * original[j]) || !(original[j] > 0))
            throw invalidInput(
                QUADRAT_TEXT("core", "The regression cannot be fitted: the term \"%1\" is the same "
                                     "for everyone or follows from the terms before it. Leave it "
                                     "out."),
                {terms[std::size_t(j)]});
        const VectorXd below = left.col(j).tail(left.cols() - j - 1) / left(j, j);
        left.bottomRightCorner(below.size(), below.size()) -=
            below * left.row(j).tail(below.size());
    }
    return Eigen::LLT<MatrixXd>(information);
}

VectorXd expit(const VectorXd& eta)
{
    return eta.unaryExpr([](double e) { return 1 / (1 + std::exp(-e)); });
}

/// −2 log likelihood, up to a constant.
double deviance(const VectorXd& y, const VectorXd& eta, const VectorXd& w)
{
    double sum = 0;
    for (Index k = 0; k < y.size(); ++k) {
        // log(1 + e^η) without overflow
        const double log1p =
            eta[k] > 0 ? eta[k] + std::log1p(std::exp(-eta[k])) : std::log1p(std::exp(eta[k]));
        sum += w[k] * (log1p - y[k] * eta[k]);
    }
    return 2 * sum;
}

MatrixXd informationOf(const MatrixXd& x, const VectorXd& w)
{
    return x.transpose() * w.asDiagonal() * x;
}

[[noreturn]] void refuseSeparation(const VectorXd& beta, const std::vector<std::string>& terms)
{
    std::string names;
    for (Index j = 1; j < beta.size(); ++j)
        if (std::abs(beta[j]) > 8)
            names += (names.empty() ? "" : ", ") + terms[std::size_t(j)];
    throw invalidInput(
        QUADRAT_TEXT("core", "The logistic regression has no finite answer: %1 predicts the "
                             "outcome perfectly (separation). Leave it out or join categories."),
        {names.empty() ? terms.back() : names});
}

VectorXd logisticCoefficients(const MatrixXd& x, const VectorXd& y, const VectorXd& w,
                              const std::vector<std::string>& terms)
{
    const double share = w.dot(y) / w.sum();
    VectorXd beta = VectorXd::Zero(x.cols());
    beta[0] = std::log(share / (1 - share));
    double current = deviance(y, x * beta, w);
    for (int step = 0; step < 100; ++step) {
        const VectorXd mu = expit(x * beta);
        const VectorXd v = w.cwiseProduct(mu.cwiseProduct((1 - mu.array()).matrix()));
        const VectorXd gradient = x.transpose() * w.cwiseProduct(y - mu);
        // In separation the information vanishes; the steps then grow without end.
        if (v.sum() < 1e-8 * w.sum() || beta.cwiseAbs().maxCoeff() > 30)
            refuseSeparation(beta, terms);
        VectorXd change = factorised(informationOf(x, v), terms).solve(gradient);
        double next = deviance(y, x * (beta + change), w);
        for (int halving = 0; halving < 30 && !(next <= current * (1 + 1e-14)); ++halving) {
            change /= 2;
            next = deviance(y, x * (beta + change), w);
        }
        beta += change;
        current = next;
        if (change.cwiseAbs().maxCoeff() < 1e-11 * (1 + beta.cwiseAbs().maxCoeff()))
            return beta;
    }
    refuseSeparation(beta, terms);
}

} // namespace

RegressionFit fitRegression(const RegressionData& data, std::span<const double> weights,
                            RegressionModel model)
{
    const Index cases = data.x.rows(), terms = data.x.cols();
    VectorXd w(cases);
    for (Index k = 0; k < cases; ++k)
        w[k] = weights[data.row[std::size_t(k)]];
    w /= w.sum() / double(cases);
    const Standardised design = standardise(data, w);

    VectorXd beta;
    VectorXd fitted, v = w;
    if (model == RegressionModel::Linear) {
        beta = factorised(informationOf(design.x, w), data.terms)
                   .solve(design.x.transpose() * w.cwiseProduct(data.y));
        fitted = design.x * beta;
    } else {
        beta = logisticCoefficients(design.x, data.y, w, data.terms);
        fitted = expit(design.x * beta);
        v = w.cwiseProduct(fitted.cwiseProduct((1 - fitted.array()).matrix()));
    }

    // Back to the scale of the data: β_j / s_j, and the intercept takes the centres.
    MatrixXd back = MatrixXd::Identity(terms, terms);
    for (Index j = 1; j < terms; ++j) {
        back(j, j) = 1 / design.scale[j];
        back(0, j) = -design.centre[j] / design.scale[j];
    }
    RegressionFit fit;
    fit.coefficients = back * beta;
    fit.residuals = data.y - fitted;
    double sum = 0;
    for (const std::uint32_t row : data.row)
        sum += weights[row];
    const MatrixXd inverse =
        factorised(informationOf(design.x, v), data.terms).solve(MatrixXd::Identity(terms, terms));
    fit.informationInverse = back * inverse * back.transpose() * (double(cases) / sum);
    return fit;
}

std::vector<std::vector<double>> regressionInfluences(const RegressionData& data,
                                                      const RegressionFit& fit, std::size_t rows)
{
    const MatrixXd scores = data.x * fit.informationInverse; // cases × terms
    std::vector<std::vector<double>> influences(data.terms.size(), std::vector<double>(rows, 0));
    for (std::size_t j = 0; j < influences.size(); ++j)
        for (Index k = 0; k < scores.rows(); ++k)
            influences[j][data.row[std::size_t(k)]] = scores(k, Index(j)) * fit.residuals[k];
    return influences;
}

} // namespace quadrat
