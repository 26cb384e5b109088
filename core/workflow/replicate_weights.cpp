// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/replicate_weights.h"

#include "core/base/error.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

ReplicateKind methodOf(ReplicateSpec::Type type)
{
    switch (type) {
    case ReplicateSpec::Type::JK1:
        return ReplicateKind::JK1;
    case ReplicateSpec::Type::JKn:
        return ReplicateKind::JKn;
    case ReplicateSpec::Type::BRR:
        return ReplicateKind::BRR;
    case ReplicateSpec::Type::Fay:
        return ReplicateKind::Fay;
    case ReplicateSpec::Type::Bootstrap:
        return ReplicateKind::Bootstrap;
    }
    return ReplicateKind::JKn;
}

/// Whether `name` fits a pattern in which * stands for any text.
bool fits(std::string_view name, std::string_view pattern)
{
    if (pattern.empty())
        return name.empty();
    if (pattern.front() == '*') {
        for (std::size_t k = 0; k <= name.size(); ++k)
            if (fits(name.substr(k), pattern.substr(1)))
                return true;
        return false;
    }
    return !name.empty() && name.front() == pattern.front() &&
           fits(name.substr(1), pattern.substr(1));
}

double coefficientOf(const ReplicateSpec& spec, std::size_t count)
{
    const double R = double(count);
    switch (spec.type) {
    case ReplicateSpec::Type::JK1:
        return (R - 1) / R;
    case ReplicateSpec::Type::BRR:
        return 1 / R;
    case ReplicateSpec::Type::Fay:
        return 1 / (R * (1 - spec.rho) * (1 - spec.rho));
    case ReplicateSpec::Type::Bootstrap:
        return 1 / (R - 1);
    case ReplicateSpec::Type::JKn:
        break;
    }
    throw invalidInput(QUADRAT_TEXT(
        "core", "Delivered replicate weights of type JKn need the size of each stratum, which "
                "columns do not tell. Give strata and clusters instead of columns."));
}

/// Rank of the columns less one: of all rows, or of as many spread over the file as a second or two
/// allows.
double rankLessOne(const std::vector<std::vector<double>>& columns)
{
    const std::size_t rows = columns.front().size();
    const std::size_t affordable = std::size_t(4e9) / (columns.size() * columns.size());
    const std::size_t taken = std::min(rows, std::max(4 * columns.size(), affordable));
    Eigen::MatrixXd sample(Eigen::Index(taken), Eigen::Index(columns.size()));
    for (std::size_t k = 0; k < taken; ++k)
        for (std::size_t r = 0; r < columns.size(); ++r)
            sample(Eigen::Index(k), Eigen::Index(r)) = columns[r][k * rows / taken];
    return double(Eigen::ColPivHouseholderQR<Eigen::MatrixXd>(sample).rank()) - 1;
}

} // namespace

ReplicateWeights::ReplicateWeights(const Dataset& data, const Design& design,
                                   const ReplicateSpec& spec, std::vector<double> base,
                                   WeightingPlan plan)
    : m_base(std::move(base)), m_plan(std::move(plan)),
      m_centre(spec.aroundFull ? ReplicateCentre::FullEstimate : ReplicateCentre::Mean)
{
    if (!spec.columns.empty()) {
        takeColumns(data, spec);
        return;
    }
    m_replicates.emplace(design, ReplicateOptions{.method = methodOf(spec.type),
                                                  .count = std::size_t(spec.count),
                                                  .seed = spec.seed,
                                                  .rho = spec.rho});
    m_clusterOfRow = design.clusterOfRows();
    m_clusterCount = design.clusterCount();
    for (std::size_t r = 0; r < m_replicates->count(); ++r)
        m_coefficients.push_back(m_replicates->coefficient(r));
}

void ReplicateWeights::takeColumns(const Dataset& data, const ReplicateSpec& spec)
{
    for (const Column& column : data.columns()) {
        if (!fits(column.name(), spec.columns))
            continue;
        std::vector<double>& weights = m_columns.emplace_back(column.rowCount());
        for (std::size_t row = 0; row < weights.size(); ++row) {
            weights[row] = column.number(row);
            if (!(weights[row] >= 0))
                throw invalidInput(
                    QUADRAT_TEXT("core", "Row %1 has no usable replicate weight in \"%2\". It must "
                                         "be a number, not negative."),
                    {std::int64_t(row) + 2, column.name()});
        }
    }
    if (m_columns.size() < 2)
        throw invalidInput(
            QUADRAT_TEXT("core", "The pattern \"%1\" fits %2 columns; replicate weights need at "
                                 "least two."),
            {spec.columns, std::int64_t(m_columns.size())});
    m_coefficients.assign(m_columns.size(), coefficientOf(spec, m_columns.size()));
    m_degreesOfFreedom = rankLessOne(m_columns);
}

std::vector<double> ReplicateWeights::weights(std::size_t r) const
{
    std::vector<double> result;
    if (m_replicates) {
        std::vector<double> factors(m_clusterCount);
        m_replicates->factors(r, factors);
        result = m_base;
        for (std::size_t row = 0; row < result.size(); ++row)
            result[row] *= factors[m_clusterOfRow[row]];
    } else {
        result = m_columns[r];
    }
    return m_plan.empty() ? result : m_plan.replay(result);
}

} // namespace quadrat
