// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tasks of whole_tasks.py inside the process, on a million people in memory: what is left of
// a run when starting and reading are taken away.
#include "core/base/random.h"
#include "core/workflow/analysis.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

constexpr std::size_t people = 1'000'000;

Column coded(const std::string& name, std::vector<std::uint16_t> codes, int levels)
{
    CodedValues values;
    for (int k = 1; k <= levels; ++k)
        values.levels.push_back({std::to_string(k), double(k)});
    if (levels <= 255)
        values.codes = std::vector<std::uint8_t>(codes.begin(), codes.end());
    else
        values.codes = std::move(codes);
    return {name, std::move(values), Measure::Number};
}

/// 50 strata of 40 clusters in random order, 4 classifications, 20 items of 1 to 5 with 3 % missing
/// whose level differs by cluster, and two numbers.
Dataset makeSurvey()
{
    Random random(1);
    std::vector<std::uint16_t> stratum(people), cluster(people);
    std::vector<double> weight(people), income(people), minutes(people), effect(2000);
    for (double& value : effect)
        value = random.uniform() - 0.5;
    for (std::size_t row = 0; row < people; ++row) {
        const auto unit = std::uint16_t(random.below(2000));
        cluster[row] = std::uint16_t(unit + 1);
        stratum[row] = std::uint16_t(unit / 40 + 1);
        weight[row] = 20 + double(unit % 37) / 4;
        income[row] = std::round(4000 * std::exp(effect[unit] + 2 * random.uniform())) / 10;
        minutes[row] = std::round(600 * random.uniform()) / 10;
    }
    std::vector<Column> columns;
    columns.push_back(coded("psu", cluster, 2000));
    columns.push_back(coded("stratum", stratum, 50));
    columns.emplace_back("w", NumberValues{weight});
    columns.emplace_back("fpc1", NumberValues{std::vector<double>(people, 500.0)});
    for (const auto& [name, levels] : std::vector<std::pair<std::string, int>>{
             {"sex", 2}, {"agegrp", 6}, {"edu", 5}, {"commune", 18}}) {
        std::vector<std::uint16_t> codes(people);
        for (std::uint16_t& code : codes)
            code = std::uint16_t(1 + random.below(std::uint64_t(levels)));
        columns.push_back(coded(name, std::move(codes), levels));
    }
    for (int item = 1; item <= 20; ++item) {
        std::vector<std::uint16_t> codes(people);
        for (std::size_t row = 0; row < people; ++row) {
            const double level = 1 + 4.999 * random.uniform() + effect[cluster[row] - 1u];
            codes[row] = random.uniform() < 0.03
                             ? std::uint16_t(0)
                             : std::uint16_t(std::min(5.0, std::max(1.0, level)));
        }
        columns.push_back(coded("q" + std::to_string(item), std::move(codes), 5));
    }
    columns.emplace_back("income", NumberValues{income});
    columns.emplace_back("minutes", NumberValues{minutes});
    return Dataset(std::move(columns));
}

const Dataset& survey()
{
    static const Dataset data = makeSurvey();
    return data;
}

std::vector<std::string> items()
{
    std::vector<std::string> names;
    for (int item = 1; item <= 20; ++item)
        names.push_back("q" + std::to_string(item));
    return names;
}

Specification designOnly()
{
    Specification spec;
    spec.design = {.weights = "w", .strata = {"stratum"}, .clusters = {"psu"}, .fpc = {"fpc1"}};
    return spec;
}

/// A margin whose totals are its weighted counts with every other category a twentieth higher.
MarginSpec shiftedMargin(const std::string& name)
{
    const Column& column = survey().at(name);
    MarginSpec margin{.variables = {name}};
    double sum = 0, shifted = 0;
    std::vector<double> counts(column.coded()->levels.size(), 0);
    withCodes(*column.coded(), [&](auto codes) {
        for (std::size_t row = 0; row < codes.size(); ++row)
            counts[codes[row] - 1u] += survey().at("w").number(row);
    });
    for (std::size_t k = 0; k < counts.size(); ++k) {
        sum += counts[k];
        shifted += counts[k] * (k % 2 == 0 ? 1.05 : 1);
    }
    for (std::size_t k = 0; k < counts.size(); ++k)
        margin.totals.push_back({{column.coded()->levels[k].label},
                                 counts[k] * (k % 2 == 0 ? 1.05 : 1) * sum / shifted});
    return margin;
}

void run(benchmark::State& state, const Specification& spec)
{
    survey();
    for (auto _ : state)
        benchmark::DoNotOptimize(analyse(survey(), spec));
}

void designAlone(benchmark::State& state)
{
    run(state, designOnly());
}

void sharesOfTwentyItems(benchmark::State& state) // T2
{
    Specification spec = designOnly();
    spec.estimates = {{.id = "t", .statistic = Statistic::Proportion, .variables = items()}};
    run(state, spec);
}

void twentyCrosstabs(benchmark::State& state) // T3
{
    Specification spec = designOnly();
    for (const std::string& item : items())
        spec.estimates.push_back(
            {.id = item, .statistic = Statistic::Crosstab, .rows = item, .columns = "commune"});
    run(state, spec);
}

void domainMeans(benchmark::State& state) // T4
{
    Specification spec = designOnly();
    spec.estimates = {{.id = "t",
                       .statistic = Statistic::Mean,
                       .variables = {"income", "minutes"},
                       .by = {"commune", "sex"}}};
    run(state, spec);
}

void meanAfterRaking(benchmark::State& state) // T5
{
    Specification spec = designOnly();
    RakeStep rake;
    for (const char* name : {"sex", "agegrp", "edu", "commune"})
        rake.margins.push_back(shiftedMargin(name));
    spec.weighting = {rake};
    spec.estimates = {{.id = "t", .statistic = Statistic::Mean, .variables = {"income"}}};
    run(state, spec);
}

void bootstrapMeans(benchmark::State& state) // T6
{
    Specification spec = designOnly();
    spec.design.replicates = {.type = ReplicateSpec::Type::Bootstrap, .count = 500};
    spec.estimates = {{.id = "t", .statistic = Statistic::Mean, .variables = items()}};
    run(state, spec);
}

void jackknifeMeans(benchmark::State& state) // T6, 2,000 replicates
{
    Specification spec = designOnly();
    spec.design.replicates = {.type = ReplicateSpec::Type::JKn};
    spec.estimates = {{.id = "t", .statistic = Statistic::Mean, .variables = items()}};
    run(state, spec);
}

void quartilesByCommune(benchmark::State& state) // T7
{
    Specification spec = designOnly();
    spec.estimates = {
        {.id = "t", .statistic = Statistic::Quantile, .variables = {"income"}, .by = {"commune"}}};
    run(state, spec);
}

void shareAfterCalibration(benchmark::State& state) // T8
{
    Specification spec = designOnly();
    CalibrateStep step;
    double income = 0;
    for (const char* name : {"sex", "agegrp", "edu", "commune"})
        step.totals.emplace_back(shiftedMargin(name));
    for (std::size_t row = 0; row < people; ++row)
        income += survey().at("w").number(row) * survey().at("income").number(row);
    step.totals.emplace_back(NumberTotal{"income", income * 1.01});
    spec.weighting = {step};
    spec.estimates = {{.id = "t", .statistic = Statistic::Proportion, .variables = {"q1"}}};
    run(state, spec);
}

BENCHMARK(designAlone)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(sharesOfTwentyItems)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(twentyCrosstabs)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(domainMeans)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(meanAfterRaking)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(bootstrapMeans)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(jackknifeMeans)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(quartilesByCommune)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(shareAfterCalibration)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
