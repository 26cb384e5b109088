// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/cleaning/checks.h"
#include "core/cleaning/derived.h"
#include "core/cleaning/value_counts.h"
#include "core/data/column_of.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdint>
#include <string>

using namespace quadrat;

namespace {

/// A survey of `rows` cases and 33 columns: a key, an interviewer, minutes, 25 items of 1 to 5 that
/// go together (half of the answers are the person's usual one) with 3 % missing, three questions
/// on the person, an income and a remark. One case in a thousand is a copy with one answer changed.
struct Survey {
    Dataset data;
    Codebook codebook;
};

Survey survey(std::size_t rows)
{
    Random random(7);
    std::vector<std::vector<double>> numbers(32, std::vector<double>(rows));
    std::vector<std::string_view> remarks(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const bool copied = row > 1000 && random.below(1000) == 0;
        const std::size_t original = copied ? random.below(row) : row;
        const double usual = double(1 + random.below(5));
        numbers[0][row] = double(row);
        numbers[1][row] = double(random.below(200));
        numbers[2][row] = double(5 + random.below(50));
        for (std::size_t k = 3; k < 28; ++k)
            numbers[k][row] = random.below(33) == 0  ? std::nan("")
                              : random.below(2) == 0 ? usual
                                                     : double(1 + random.below(5));
        numbers[28][row] = double(1 + random.below(2));
        numbers[29][row] = double(18 + random.below(70));
        numbers[30][row] = double(1 + random.below(60));
        numbers[31][row] = double(random.below(2'000'000)) / 10;
        if (copied)
            for (std::size_t k = 3; k < 32; ++k)
                numbers[k][row] = k == 10 ? 5 : numbers[k][original];
        remarks[row] = random.below(3) == 0 ? "Đường làng còn ngập khi mưa to" : "Không có ý kiến";
    }
    Survey made;
    std::vector<Column> columns;
    for (std::size_t k = 0; k < numbers.size(); ++k) {
        columns.push_back(columnOf("v" + std::to_string(k), std::move(numbers[k])));
        Variable variable = variableOf(columns.back());
        variable.role = k == 0   ? VariableRole::Key
                        : k == 1 ? VariableRole::Interviewer
                        : k == 2 ? VariableRole::Minutes
                                 : VariableRole::Answer;
        if (3 <= k && k < 28) {
            variable.level = MeasurementLevel::Ordinal;
            for (int answer = 1; answer <= 5; ++answer)
                variable.values.push_back({std::to_string(answer), {{"", "words"}}, Missing::None});
        }
        made.codebook.variables.push_back(std::move(variable));
    }
    columns.push_back(columnOf("remark", remarks));
    made.codebook.variables.push_back(variableOf(columns.back()));
    made.data = Dataset(std::move(columns));
    return made;
}

const Survey& surveyOf(std::size_t rows)
{
    static Survey last;
    if (last.data.rowCount() != rows)
        last = survey(rows);
    return last;
}

/// Arguments: rows, threads.
void proposedChecksOfSurvey(benchmark::State& state)
{
    const Survey& asked = surveyOf(std::size_t(state.range(0)));
    setThreadCount(unsigned(state.range(1)));
    const CheckPlan plan = proposedChecks(asked.data, asked.codebook);
    for (auto unused : state)
        benchmark::DoNotOptimize(check(asked.data, asked.codebook, plan));
}

BENCHMARK(proposedChecksOfSurvey)
    ->Args({100'000, 2})
    ->Args({1'000'000, 1})
    ->Args({1'000'000, 2})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// Arguments: rows, position of the check in the plan proposed; one thread.
void oneCheckOfSurvey(benchmark::State& state)
{
    const Survey& asked = surveyOf(std::size_t(state.range(0)));
    setThreadCount(1);
    const CheckPlan all = proposedChecks(asked.data, asked.codebook);
    const CheckPlan plan{.checks = {all.checks.at(std::size_t(state.range(1)))}};
    CheckResult result;
    for (auto unused : state)
        result = check(asked.data, asked.codebook, plan);
    state.counters["kind"] = double(plan.checks.front().index());
    state.counters["found"] = double(result.outcomes.front().count);
    state.counters["complete"] = result.outcomes.front().notRun ? 0 : 1;
}

BENCHMARK(oneCheckOfSurvey)
    ->ArgsProduct({{1'000'000}, {0, 1, 2, 3, 4, 5, 6, 7}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// Arguments: rows, least share of equal answers in per cent; one thread.
void nearDuplicates(benchmark::State& state)
{
    const Survey& asked = surveyOf(std::size_t(state.range(0)));
    setThreadCount(1);
    const CheckPlan plan{
        .checks = {NearDuplicateCheck{.variables = {}, .threshold = double(state.range(1)) / 100}}};
    CheckResult result;
    for (auto unused : state)
        result = check(asked.data, asked.codebook, plan);
    state.counters["found"] = double(result.outcomes.front().count);
    state.counters["complete"] = result.outcomes.front().notRun ? 0 : 1;
}

BENCHMARK(nearDuplicates)
    ->ArgsProduct({{100'000, 1'000'000}, {95, 90, 85, 80}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// Arguments: rows, column of the survey (a key of doubles, an item, a remark).
void valueCountsOfColumn(benchmark::State& state)
{
    const Survey& asked = surveyOf(std::size_t(state.range(0)));
    const Column& column = asked.data.columns().at(std::size_t(state.range(1)));
    for (auto unused : state)
        benchmark::DoNotOptimize(valueCounts(column));
}

BENCHMARK(valueCountsOfColumn)
    ->ArgsProduct({{1'000'000}, {3, 31, 32}})
    ->Unit(benchmark::kMillisecond);

/// Arguments: rows, rule (0 a scale of ten items, 1 a recode, 2 bands of doubles).
void derivedVariable(benchmark::State& state)
{
    const Survey& asked = surveyOf(std::size_t(state.range(0)));
    DerivedVariable variable;
    variable.name = "new";
    if (state.range(1) == 0) {
        ScaleRule scale;
        for (int k = 3; k < 13; ++k)
            scale.items.push_back("v" + std::to_string(k));
        scale.minimumAnswered = 5;
        variable.rule = scale;
    } else if (state.range(1) == 1) {
        variable.rule =
            RecodeRule{.source = "v3",
                       .cases = {{.from = {"1", "2"}, .low = {}, .high = {}, .to = "1"}},
                       .otherwise = Otherwise::Copy,
                       .value = ""};
    } else {
        variable.rule = BandRule{.source = "v31",
                                 .cuts = {1000, 20'000, 150'000},
                                 .cutBelongs = CutBelongs::Above,
                                 .labels = {}};
    }
    for (auto unused : state)
        benchmark::DoNotOptimize(derive(asked.data, asked.codebook, variable));
}

BENCHMARK(derivedVariable)->ArgsProduct({{1'000'000}, {0, 1, 2}})->Unit(benchmark::kMillisecond);

} // namespace
