// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/regression.h"

#include "core/base/error.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <optional>

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

/// The first column that those before it explain.
std::optional<Index> explainedColumn(const MatrixXd& information)
{
    MatrixXd left = information;
    const VectorXd original = information.diagonal();
    for (Index j = 0; j < left.cols(); ++j) {
        if (!(left(j, j) > 1e-10 * original[j]) || !(original[j] > 0))
            return j;
        const VectorXd below = left.col(j).tail(left.cols() - j - 1) / left(j, j);
        left.bottomRightCorner(below.size(), below.size()) -=
            below * left.row(j).tail(below.size());
    }
    return {};
}

/// Cholesky factor of the information; names the first term that those before it explain.
Eigen::LLT<MatrixXd> factorised(const MatrixXd& information, const std::vector<std::string>& terms)
{
    if (const auto explained = explainedColumn(information))
        throw invalidInput(
            QUADRAT_TEXT("core", "The regression cannot be fitted: the term \"%1\" is the same "
                                 "for everyone or follows from the terms before it. Leave it "
                                 "out."),
            {terms[std::size_t(*explained)]});
    return Eigen::LLT<MatrixXd>(information);
}

/// Never so near to 0 or 1 that μ (1 − μ) vanishes: one person far out is no fault of the model.
VectorXd expit(const VectorXd& eta)
{
    static constexpr double furthest = 36; // −log of the machine's precision
    return eta.unaryExpr(
        [](double e) { return 1 / (1 + std::exp(-std::clamp(e, -furthest, furthest))); });
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

/// How far each term still moved some case's η in the last step.
VectorXd movement(const MatrixXd& x, const VectorXd& step)
{
    return x.cwiseAbs().colwise().maxCoeff().transpose().cwiseProduct(step.cwiseAbs());
}

/// In separation each step moves η by about 1, without end; at convergence it moves hardly at all.
constexpr double endlessMovement = 0.5;

[[noreturn]] void refuseSeparation(const VectorXd& moved, const std::vector<std::string>& terms)
{
    Index most = moved.size() - 1;
    if (moved.size() > 1) {
        moved.tail(moved.size() - 1).maxCoeff(&most);
        ++most;
    }
    std::string names;
    for (Index j = 1; j < moved.size(); ++j)
        if (moved[j] > endlessMovement || j == most)
            names += (names.empty() ? "" : ", ") + terms[std::size_t(j)];
    throw invalidInput(
        QUADRAT_TEXT("core", "The logistic regression has no finite answer: %1 predicts the "
                             "outcome perfectly (separation). Leave it out or join categories."),
        {names.empty() ? terms.back() : names});
}

/// Coefficients on the standardised scale, with the means μ they give and the weights w v of the
/// step that led to them.
struct LogisticSteps {
    VectorXd beta, mu, stepWeights;
};

/// Fisher's scoring from μ = (w y + ½) / (w + 1) until the deviance changes by less than 10⁻⁸ of
/// itself: where R's glm starts and stops, so that published figures can be had again to the digit.
LogisticSteps logisticSteps(const MatrixXd& x, const VectorXd& y, const VectorXd& w,
                            const std::vector<std::string>& terms)
{
    LogisticSteps result;
    result.beta = VectorXd::Zero(x.cols());
    result.mu = ((w.cwiseProduct(y).array() + 0.5) / (w.array() + 1)).matrix();
    VectorXd eta = result.mu.unaryExpr([](double m) { return std::log(m / (1 - m)); });
    double former = deviance(y, eta, w);
    VectorXd moved = VectorXd::Zero(x.cols());
    for (int step = 0; step < 25; ++step) {
        const VectorXd v = result.mu.cwiseProduct((1 - result.mu.array()).matrix());
        result.stepWeights = w.cwiseProduct(v);
        const VectorXd target = eta + (y - result.mu).cwiseQuotient(v);
        const MatrixXd information = informationOf(x, result.stepWeights);
        // Terms that were told apart at first and no longer are: all cases are as good as certain.
        if (step > 0 && explainedColumn(information))
            refuseSeparation(moved, terms);
        const VectorXd next = factorised(information, terms)
                                  .solve(x.transpose() * result.stepWeights.cwiseProduct(target));
        moved = movement(x, next - result.beta);
        result.beta = next;
        const VectorXd before = eta;
        eta = x * result.beta;
        result.mu = expit(eta);
        const double current = deviance(y, eta, w);
        if (!std::isfinite(current))
            refuseSeparation(moved, terms);
        if (std::abs(current - former) < 1e-8 * (std::abs(current) + 0.1)) {
            if ((eta - before).cwiseAbs().maxCoeff() > endlessMovement)
                refuseSeparation(moved, terms);
            return result;
        }
        former = current;
    }
    refuseSeparation(moved, terms);
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

    VectorXd beta, residuals, stepWeights = w;
    if (model == RegressionModel::Linear) {
        beta = factorised(informationOf(design.x, w), data.terms)
                   .solve(design.x.transpose() * w.cwiseProduct(data.y));
        residuals = data.y - design.x * beta;
    } else {
        const LogisticSteps steps = logisticSteps(design.x, data.y, w, data.terms);
        beta = steps.beta;
        stepWeights = steps.stepWeights;
        const VectorXd v = steps.mu.cwiseProduct((1 - steps.mu.array()).matrix());
        residuals = (data.y - steps.mu).cwiseProduct(stepWeights).cwiseQuotient(w.cwiseProduct(v));
    }

    // Back to the scale of the data: β_j / s_j, and the intercept takes the centres.
    MatrixXd back = MatrixXd::Identity(terms, terms);
    for (Index j = 1; j < terms; ++j) {
        back(j, j) = 1 / design.scale[j];
        back(0, j) = -design.centre[j] / design.scale[j];
    }
    RegressionFit fit;
    fit.coefficients = back * beta;
    fit.residuals = residuals;
    double sum = 0;
    for (const std::uint32_t row : data.row)
        sum += weights[row];
    const MatrixXd inverse = factorised(informationOf(design.x, stepWeights), data.terms)
                                 .solve(MatrixXd::Identity(terms, terms));
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
