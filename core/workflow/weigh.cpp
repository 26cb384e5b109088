// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/weigh.h"

#include "core/base/error.h"
#include "core/weighting/poststratify.h"
#include "core/weighting/trim.h"
#include "core/workflow/bind_margin.h"

#include <cmath>
#include <utility>

namespace quadrat {

namespace {

std::vector<double> checkedWeights(std::span<const double> base)
{
    double sum = 0;
    for (std::size_t row = 0; row < base.size(); ++row) {
        if (!std::isfinite(base[row]))
            throw invalidInput(QUADRAT_TEXT("core", "The weight in row %1 is missing."),
                               {fileRow(row)});
        if (base[row] < 0)
            throw invalidInput(QUADRAT_TEXT("core", "The weight in row %1 is negative: %2."),
                               {fileRow(row), base[row]});
        sum += base[row];
    }
    if (!(sum > 0))
        throw invalidInput(QUADRAT_TEXT("core", "No case has a positive weight."));
    return {base.begin(), base.end()};
}

} // namespace

WeightingPlan::BoundStep WeightingPlan::bind(const Dataset& data, const NonresponseStep& step)
{
    return bindResponse(data, step);
}

WeightingPlan::BoundStep WeightingPlan::bind(const Dataset& data, const PoststratifyStep& step)
{
    return BoundPoststratify{Benchmarks({bindMargin(data, step.margin)})};
}

WeightingPlan::BoundStep WeightingPlan::bind(const Dataset& data, const RakeStep& step)
{
    if (step.margins.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Raking needs at least one margin."));
    if (!(step.tolerance > 0) || step.maximumIterations < 1)
        throw invalidInput(QUADRAT_TEXT("core", "Raking needs a tolerance above 0 and at least one "
                                                "iteration."));
    std::vector<Margin> margins;
    for (const MarginSpec& margin : step.margins)
        margins.push_back(bindMargin(data, margin));
    return BoundRake{Benchmarks(std::move(margins)),
                     {.tolerance = step.tolerance, .maximumIterations = step.maximumIterations}};
}

WeightingPlan::BoundStep WeightingPlan::bind(const Dataset& data, const CalibrateStep& step)
{
    if (step.totals.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Calibration needs at least one total."));
    std::vector<Margin> margins;
    std::vector<NumberMargin> numbers;
    for (const auto& total : step.totals) {
        if (const auto* margin = std::get_if<MarginSpec>(&total))
            margins.push_back(bindMargin(data, *margin));
        else
            numbers.push_back(bindNumber(data, std::get<NumberTotal>(total)));
    }
    return BoundCalibrate{Benchmarks(std::move(margins), numbers),
                          {.distance = step.distance, .lower = step.lower, .upper = step.upper}};
}

WeightingPlan::BoundStep WeightingPlan::bind(const Dataset&, const TrimStep& step)
{
    return step;
}

Weighted WeightingPlan::runStep(const BoundStep& step, std::vector<double> weights, Detail detail)
{
    struct Run {
        std::vector<double> weights;
        Detail detail;

        Weighted operator()(const ResponseClasses& s)
        {
            return adjustForNonresponse(std::move(weights), s, detail);
        }
        Weighted operator()(const BoundPoststratify& s)
        {
            return poststratify(std::move(weights), s.cells, detail);
        }
        Weighted operator()(const BoundRake& s)
        {
            return rake(std::move(weights), s.margins, s.options, detail);
        }
        Weighted operator()(const BoundCalibrate& s)
        {
            return calibrate(std::move(weights), s.benchmarks, s.options, detail);
        }
        Weighted operator()(const TrimStep& s) { return trim(std::move(weights), s, detail); }
    };
    return std::visit(Run{std::move(weights), detail}, step);
}

WeightingRun WeightingPlan::run(std::span<const double> base) const
{
    WeightingRun run{.weights = checkedWeights(base), .reports = {}, .calibrations = {}};
    for (const BoundStep& step : m_steps) {
        Weighted done = runStep(step, std::move(run.weights), Detail::Full);
        run.weights = std::move(done.weights);
        run.reports.push_back(std::move(done.report));
        if (done.calibration)
            run.calibrations.push_back(std::move(*done.calibration));
    }
    return run;
}

std::vector<double> WeightingPlan::replay(std::span<const double> base) const
{
    std::vector<double> weights(base.begin(), base.end());
    for (const BoundStep& step : m_steps)
        weights = runStep(step, std::move(weights), Detail::WeightsOnly).weights;
    return weights;
}

WeightingPlan bindWeighting(const Dataset& data, const std::vector<WeightingStep>& steps)
{
    WeightingPlan plan;
    for (const WeightingStep& step : steps)
        plan.m_steps.push_back(
            std::visit([&](const auto& own) { return WeightingPlan::bind(data, own); }, step));
    return plan;
}

} // namespace quadrat
