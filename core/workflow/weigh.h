// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/weighting/calibrate.h"
#include "core/weighting/nonresponse.h"
#include "core/weighting/rake.h"
#include "core/weighting/steps.h"

#include <span>
#include <variant>
#include <vector>

namespace quadrat {

/// What the steps of a plan made of some weights.
struct WeightingRun {
    std::vector<double> weights;
    std::vector<StepReport> reports;       ///< one a step
    std::vector<Calibration> calibrations; ///< of the steps that meet totals, in their order
};

/// Weighting steps bound to the rows of a dataset once, to be run on any base weights: the full
/// sample's, then each replicate's. Holds no reference to the dataset.
///
/// Shares are shares of the sum of the weights that the step is given, in a replicate those of the
/// replicate.
class WeightingPlan {
public:
    /// Runs the steps in order, each from the weights before it.
    /// \throws Error{InvalidInput} for a weight that is negative or missing (its row), and where a
    ///         step cannot be done (its margin and category, or class)
    WeightingRun run(std::span<const double> base) const;

    /// The weights alone; the same bits as run(). Cost: two passes over the rows a step.
    std::vector<double> replay(std::span<const double> base) const;

    bool empty() const { return m_steps.empty(); }

private:
    struct BoundPoststratify {
        Benchmarks cells;
    };
    struct BoundRake {
        Benchmarks margins;
        RakeOptions options;
    };
    struct BoundCalibrate {
        Benchmarks benchmarks;
        CalibrateOptions options;
    };
    using BoundStep =
        std::variant<ResponseClasses, BoundPoststratify, BoundRake, BoundCalibrate, TrimStep>;

    static BoundStep bind(const Dataset& data, const NonresponseStep& step);
    static BoundStep bind(const Dataset& data, const PoststratifyStep& step);
    static BoundStep bind(const Dataset& data, const RakeStep& step);
    static BoundStep bind(const Dataset& data, const CalibrateStep& step);
    static BoundStep bind(const Dataset& data, const TrimStep& step);
    static Weighted runStep(const BoundStep& step, std::vector<double> weights, Detail detail);

    friend WeightingPlan bindWeighting(const Dataset& data,
                                       const std::vector<WeightingStep>& steps);

    std::vector<BoundStep> m_steps;
};

/// Finds the columns and categories that the steps name. A label of the steps is that of the data,
/// or the same number written otherwise ("1" for 1.0).
/// \throws Error{InvalidInput} naming the column, value or category at fault
WeightingPlan bindWeighting(const Dataset& data, const std::vector<WeightingStep>& steps);

} // namespace quadrat
