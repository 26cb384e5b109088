// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/weigh.h"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

/// One million persons with sex, age group, education and commune (2, 6, 5 and 18 categories), two
/// numbers and weights, in no order; totals as of weights that differ by category.
class Persons {
public:
    static constexpr std::size_t rows = 1'000'000;

    Persons()
    {
        std::vector<Column> columns;
        std::vector<double> known;
        for (std::size_t row = 0; row < rows; ++row) {
            base.push_back(10 + double(draw(400)) / 10);
            known.push_back(base.back());
        }
        for (const auto& [name, count] : {std::pair("sex", 2), std::pair("agegrp", 6),
                                          std::pair("edu", 5), std::pair("commune", 18)}) {
            CodedValues values;
            std::vector<std::uint8_t> codes;
            for (std::size_t row = 0; row < rows; ++row) {
                codes.push_back(std::uint8_t(1 + draw(std::uint64_t(count))));
                known[row] *= 1 + 0.1 * codes.back() / count;
            }
            for (int k = 1; k <= count; ++k)
                values.levels.push_back({std::to_string(k), double(k)});
            values.codes = std::move(codes);
            columns.emplace_back(name, std::move(values), Measure::Number);
        }
        NumberValues income, minutes;
        double incomeTotal = 0, minutesTotal = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            income.values.push_back(1000 + double(draw(12'000)));
            minutes.values.push_back(5 + double(draw(60)));
            incomeTotal += known[row] * income.values.back();
            minutesTotal += known[row] * minutes.values.back();
        }
        for (const Column& column : columns) {
            MarginSpec margin{{column.name()}, {}};
            for (const Level& level : column.coded()->levels)
                margin.totals.push_back({{level.label}, 0});
            withCodes(*column.coded(), [&](auto codes) {
                for (std::size_t row = 0; row < rows; ++row)
                    margin.totals[codes[row] - 1u].total += known[row];
            });
            margins.push_back(std::move(margin));
        }
        numbers = {{"income", incomeTotal}, {"minutes", minutesTotal}};
        columns.emplace_back("income", std::move(income));
        columns.emplace_back("minutes", std::move(minutes));
        data = Dataset(std::move(columns));
    }

    WeightingStep calibration(Distance distance) const
    {
        CalibrateStep step;
        step.distance = distance;
        if (distance == Distance::Logit || distance == Distance::Truncated) {
            step.lower = 0.3;
            step.upper = 3;
        }
        step.totals.insert(step.totals.end(), margins.begin(), margins.end());
        step.totals.insert(step.totals.end(), numbers.begin(), numbers.end());
        return step;
    }

    Dataset data;
    std::vector<double> base;
    std::vector<MarginSpec> margins;
    std::vector<NumberTotal> numbers;

private:
    std::uint64_t draw(std::uint64_t below)
    {
        m_state = m_state * 6364136223846793005u + 1442695040888963407u;
        return (m_state >> 33) % below;
    }

    std::uint64_t m_state = 7;
};

const Persons& persons()
{
    static const Persons made;
    return made;
}

using Steps = std::vector<WeightingStep> (*)();

std::vector<WeightingStep> raking()
{
    return {RakeStep{persons().margins}};
}

std::vector<WeightingStep> linear()
{
    return {persons().calibration(Distance::Linear)};
}

std::vector<WeightingStep> logit()
{
    return {persons().calibration(Distance::Logit)};
}

void bind(benchmark::State& state, Steps steps)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(bindWeighting(persons().data, steps()));
}

void run(benchmark::State& state, Steps steps)
{
    const WeightingPlan plan = bindWeighting(persons().data, steps());
    for (auto _ : state)
        benchmark::DoNotOptimize(plan.run(persons().base));
}

void replay(benchmark::State& state, Steps steps)
{
    const WeightingPlan plan = bindWeighting(persons().data, steps());
    for (auto _ : state)
        benchmark::DoNotOptimize(plan.replay(persons().base));
}

void residuals(benchmark::State& state, Steps steps)
{
    const WeightingRun done = bindWeighting(persons().data, steps()).run(persons().base);
    const std::vector<double>& income = persons().data.at("income").numbers()->values;
    for (auto _ : state)
        benchmark::DoNotOptimize(linearised(done.calibrations, done.weights, income));
}

#define QUADRAT_BENCHMARK(what, steps, title)                                                      \
    BENCHMARK_CAPTURE(what, steps, steps)->Name(title)->Unit(benchmark::kMillisecond)->UseRealTime()
QUADRAT_BENCHMARK(bind, raking, "Rake/bind");
QUADRAT_BENCHMARK(run, raking, "Rake/run");
QUADRAT_BENCHMARK(replay, raking, "Rake/replay");
QUADRAT_BENCHMARK(residuals, raking, "Rake/linearise one variable");
QUADRAT_BENCHMARK(run, linear, "Calibrate/linear/run");
QUADRAT_BENCHMARK(replay, linear, "Calibrate/linear/replay");
QUADRAT_BENCHMARK(residuals, linear, "Calibrate/linear/linearise one variable");
QUADRAT_BENCHMARK(run, logit, "Calibrate/logit/run");
QUADRAT_BENCHMARK(replay, logit, "Calibrate/logit/replay");

} // namespace
