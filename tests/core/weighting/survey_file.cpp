// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/weighting/survey_file.h"

#include "core/io/delimited_text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace quadrat {

Dataset surveyFile(const std::string& name)
{
    return readDelimited(std::string(QUADRAT_TEST_DATA "/") + name).data;
}

std::vector<double> columnNumbers(const Dataset& data, const std::string& column)
{
    return numbersOf(data.at(column));
}

double clusterError(std::span<const double> z, std::span<const double> stratum,
                    std::span<const double> cluster, double fraction)
{
    std::map<double, std::map<double, double>> totals;
    for (std::size_t row = 0; row < z.size(); ++row)
        totals[stratum[row]][cluster[row]] += z[row];
    double variance = 0;
    for (const auto& [label, clusters] : totals) {
        const double n = double(clusters.size());
        double sum = 0, squares = 0;
        for (const auto& [own, total] : clusters)
            sum += total;
        for (const auto& [own, total] : clusters)
            squares += (total - sum / n) * (total - sum / n);
        variance += (1 - fraction) * n / (n - 1) * squares;
    }
    return std::sqrt(variance);
}

double totalOf(std::span<const double> weights, std::span<const double> y)
{
    return std::inner_product(weights.begin(), weights.end(), y.begin(), 0.0);
}

std::vector<double> meanInfluence(std::span<const double> weights, std::span<const double> y)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double mean = totalOf(weights, y) / sum;
    std::vector<double> influence(y.size());
    std::ranges::transform(y, influence.begin(),
                           [&](double value) { return (value - mean) / sum; });
    return influence;
}

} // namespace quadrat
