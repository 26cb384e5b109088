// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/weighting/survey_file.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <numeric>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace quadrat {

namespace {

std::vector<std::string> fieldsOf(const std::string& line)
{
    std::vector<std::string> fields;
    std::istringstream in(line);
    for (std::string field; std::getline(in, field, ',');)
        fields.push_back(field);
    return fields;
}

Column columnOf(const std::string& name, const std::vector<std::string>& cells)
{
    NumberValues numbers;
    for (const std::string& cell : cells)
        if (const auto number = readNumber(cell))
            numbers.values.push_back(*number);
    if (numbers.values.size() == cells.size())
        return Column(name, std::move(numbers));
    CodedValues coded;
    std::vector<std::uint8_t> codes;
    for (const std::string& cell : cells) {
        auto level = std::ranges::find(coded.levels, cell, &Level::label);
        if (level == coded.levels.end())
            level = coded.levels.insert(level, Level{cell, {}});
        codes.push_back(std::uint8_t(level - coded.levels.begin() + 1));
    }
    coded.codes = std::move(codes);
    return Column(name, std::move(coded), Measure::Category);
}

} // namespace

Dataset surveyFile(const std::string& name)
{
    std::ifstream in(std::string(QUADRAT_TEST_DATA "/") + name);
    std::string line;
    if (!std::getline(in, line))
        throw std::runtime_error("cannot read " + name);
    const std::vector<std::string> names = fieldsOf(line);
    std::vector<std::vector<std::string>> cells(names.size());
    while (std::getline(in, line)) {
        const std::vector<std::string> fields = fieldsOf(line);
        for (std::size_t k = 0; k < names.size(); ++k)
            cells[k].push_back(fields.at(k));
    }
    std::vector<Column> columns;
    for (std::size_t k = 0; k < names.size(); ++k)
        columns.push_back(columnOf(names[k], cells[k]));
    return Dataset(std::move(columns));
}

std::vector<double> columnNumbers(const Dataset& data, const std::string& column)
{
    return data.at(column).numbers()->values;
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
