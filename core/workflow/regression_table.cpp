// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/estimation/regression.h"
#include "core/workflow/estimate_tables.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

namespace quadrat {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// One column of the model matrix for every row of the data; NaN where it is missing.
struct ModelColumn {
    std::string term;
    std::vector<double> values;
};

/// A number as it is; a category as treatment contrasts, its first level held by a row the base.
void addPredictor(const Study& study, const std::string& name, std::vector<ModelColumn>& columns)
{
    const Column& column = study.data().at(name);
    if (column.measure() == Measure::Number) {
        columns.push_back({name, numbersOf(study.data(), name)});
        return;
    }
    const Categories categories = categoriesOf(column);
    const std::vector<std::uint32_t> codes = categories.wideCodes();
    std::vector<std::uint8_t> isHeld(categories.labels.size() + 1, 0);
    for (std::size_t row = 0; row < codes.size(); ++row)
        if (study.where()[row] && study.weights()[row] > 0)
            isHeld[codes[row]] = 1;
    bool base = true;
    for (std::uint32_t level = 0; level < categories.labels.size(); ++level) {
        if (!isHeld[level] || std::exchange(base, false))
            continue;
        ModelColumn dummy{name + categories.labels[level], {}};
        dummy.values.resize(codes.size());
        for (std::size_t row = 0; row < dummy.values.size(); ++row)
            dummy.values[row] =
                codes[row] == categories.missing() ? none : double(codes[row] == level);
        columns.push_back(std::move(dummy));
    }
}

std::vector<double> outcomeOf(const Study& study, const EstimateSpec& spec)
{
    if (spec.family == Family::Gaussian)
        return numbersOf(study.data(), spec.outcome);
    const Categories categories = categoriesOf(study.data().at(spec.outcome));
    std::string labels;
    for (const std::string& label : categories.labels)
        labels += (labels.empty() ? "" : ", ") + label;
    const std::string event =
        spec.event.empty() && categories.labels.size() == 2 ? categories.labels.back() : spec.event;
    const auto found = std::ranges::find(categories.labels, event);
    if (found == categories.labels.end())
        throw invalidInput(
            QUADRAT_TEXT("core", "The logistic regression of \"%1\" needs an \"event\" that is one "
                                 "of its categories: %2."),
            {spec.outcome, labels});
    const auto code = std::uint32_t(found - categories.labels.begin());
    const std::vector<std::uint32_t> codes = categories.wideCodes();
    std::vector<double> y(codes.size());
    for (std::size_t row = 0; row < y.size(); ++row)
        y[row] = codes[row] == categories.missing() ? none : double(codes[row] == code);
    return y;
}

/// The rows in "where" with a positive weight and nothing missing.
RegressionData modelData(const Study& study, const EstimateSpec& spec)
{
    std::vector<ModelColumn> columns{
        {"(Intercept)", std::vector<double>(study.data().rowCount(), 1)}};
    for (const std::string& predictor : spec.predictors)
        addPredictor(study, predictor, columns);
    const std::vector<double> y = outcomeOf(study, spec);

    RegressionData data;
    for (std::uint32_t row = 0; row < y.size(); ++row) {
        const bool complete = study.where()[row] && study.weights()[row] > 0 &&
                              !std::isnan(y[row]) &&
                              std::ranges::none_of(columns, [row](const ModelColumn& column) {
                                  return std::isnan(column.values[row]);
                              });
        if (complete)
            data.row.push_back(row);
    }
    if (data.row.size() <= columns.size())
        throw invalidInput(
            QUADRAT_TEXT("core", "The regression of \"%1\" has %2 rows with all answers for %3 "
                                 "terms; it needs more rows than terms."),
            {spec.outcome, std::int64_t(data.row.size()), std::int64_t(columns.size())});
    data.x.resize(Eigen::Index(data.row.size()), Eigen::Index(columns.size()));
    data.y.resize(Eigen::Index(data.row.size()));
    for (std::size_t k = 0; k < data.row.size(); ++k) {
        data.y[Eigen::Index(k)] = y[data.row[k]];
        for (std::size_t j = 0; j < columns.size(); ++j)
            data.x(Eigen::Index(k), Eigen::Index(j)) = columns[j].values[data.row[k]];
    }
    for (ModelColumn& column : columns)
        data.terms.push_back(std::move(column.term));
    if (data.y.minCoeff() == data.y.maxCoeff())
        throw invalidInput(
            QUADRAT_TEXT("core", "The outcome \"%1\" is the same for everyone; there is nothing to "
                                 "explain."),
            {spec.outcome});
    return data;
}

} // namespace

void fillRegression(const Study& study, EstimateTable& table)
{
    const EstimateSpec& spec = table.spec;
    const auto model =
        spec.family == Family::Gaussian ? RegressionModel::Linear : RegressionModel::Logistic;
    const RegressionData data = modelData(study, spec);
    const RegressionFit fit = fitRegression(data, study.weights(), model);
    const std::size_t rows = study.data().rowCount();
    // A replicate that leaves a category without cases has no fit; it is left out and counted.
    std::atomic<std::int64_t> withoutFit = 0;
    const GeneralEstimate estimate{[&](std::span<const double> weights) {
                                       try {
                                           const Eigen::VectorXd beta =
                                               fitRegression(data, weights, model).coefficients;
                                           return std::vector<double>(beta.begin(), beta.end());
                                       } catch (const Error&) {
                                           ++withoutFit;
                                           return std::vector<double>(data.terms.size(), none);
                                       }
                                   },
                                   [&] { return regressionInfluences(data, fit, rows); }};
    const Eigen::MatrixXd covariance = study.variance().covariance(estimate);

    if (withoutFit > 0)
        table.warnings.push_back(
            {QUADRAT_TEXT("core", "The regression of \"%1\" has no fit in %2 replicates, which are "
                                  "left out of its variance."),
             {spec.outcome, withoutFit.load()}});

    std::vector<std::uint8_t> cases(rows, 0);
    for (const std::uint32_t row : data.row)
        cases[row] = 1;
    table.n = data.row.size();
    table.df = study.degreesOfFreedom(cases) + 1 - double(data.terms.size());
    for (std::size_t j = 0; j < data.terms.size(); ++j) {
        const double variance = std::max(0.0, covariance(Eigen::Index(j), Eigen::Index(j)));
        RegressionTerm& term = table.terms.emplace_back();
        term.term = data.terms[j];
        term.estimate = fit.coefficients[Eigen::Index(j)];
        term.se = std::sqrt(variance);
        if (*table.df > 0 && variance > 0) {
            term.t = *term.estimate / *term.se;
            term.p = studentTail(*term.t, *table.df);
        }
        if (const auto interval =
                symmetricInterval(*term.estimate, variance, *table.df, spec.level)) {
            term.low = interval->lower;
            term.high = interval->upper;
        }
    }
    if (!(*table.df > 0))
        table.warnings.push_back(
            {QUADRAT_TEXT("core", "The regression of \"%1\" has as many terms as the design has "
                                  "degrees of freedom, so it has no tests or intervals."),
             {spec.outcome}});
}

} // namespace quadrat
