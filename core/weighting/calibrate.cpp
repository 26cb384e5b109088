// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighting/calibrate.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/weighting/calibration_factor.h"
#include "core/weighting/multiply_cells.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace quadrat {

namespace {

constexpr double goodEnough = 1e-7, aim = 1e-12; // of |misfit_j| / (1 + |T_j|)
constexpr int mostIterations = 50, mostHalvings = 20;

bool isBounded(Distance distance)
{
    return distance == Distance::Logit || distance == Distance::Truncated;
}

void checkBounds(const CalibrateOptions& options)
{
    const bool given = options.lower != 0 || options.upper != 0;
    if (!isBounded(options.distance) && given)
        throw invalidInput(
            QUADRAT_TEXT("core", "Bounds go with the distances \"logit\" and \"truncated\" only."));
    if (isBounded(options.distance) && !(0 <= options.lower && options.lower < 1 &&
                                         1 < options.upper && std::isfinite(options.upper)))
        throw invalidInput(QUADRAT_TEXT("core", "The bounds of the calibration factor must be two "
                                                "numbers around 1, the lower one at least 0; they "
                                                "are %1 and %2."),
                           {options.lower, options.upper});
}

/// Totals that no factors within the bounds can meet are told before iterating.
void checkReach(const Benchmarks& benchmarks, const CalibrateOptions& options,
                std::span<const double> before, std::span<const double> totals)
{
    const Auxiliaries& x = *benchmarks.auxiliaries();
    if (!isBounded(options.distance))
        return;
    for (std::size_t column = 0; column < x.columnCount() - x.numberCount(); ++column) {
        const double factor = totals[column] / before[column];
        if (before[column] > 0 && !(options.lower <= factor && factor <= options.upper))
            throw invalidInput(
                QUADRAT_TEXT("core", "Category \"%2\" of \"%1\" needs a factor of %3, outside the "
                                     "bounds %4 to %5. Widen the bounds or join the category with "
                                     "a neighbour."),
                {benchmarks.variable(column), benchmarks.category(column), factor, options.lower,
                 options.upper});
    }
}

/// Weights, sums and slopes at one λ.
struct State {
    std::vector<double> lambda, weights, misfit; ///< misfit = T − Σ w x
    NormalEquations equations;
    double merit = std::numeric_limits<double>::infinity(); ///< Σ_j (misfit_j / (1 + |T_j|))²
    double worst = 0;
    std::size_t worstColumn = 0;
};

class Newton {
public:
    Newton(const Auxiliaries& x, std::span<const double> start, std::span<const double> totals,
           const CalibrateOptions& options)
        : m_x(x), m_start(start), m_totals(totals), m_factor(options)
    {}

    /// Iterates from λ = 0 to the aim, or until no step comes nearer.
    State solve()
    {
        State state = at(std::vector<double>(m_totals.size(), 0.0));
        dropped = state.equations.dropped();
        while (iterations < mostIterations && state.worst > aim) {
            const std::vector<double> direction = state.equations.solve(state.misfit);
            // Near the solution only rounding is left to gain, and halving gains nothing.
            const int halvings = state.worst < goodEnough ? 0 : mostHalvings;
            bool nearer = false;
            double step = 1;
            for (int k = 0; k <= halvings && !nearer; ++k, step /= 2) {
                State trial = at(moved(state.lambda, direction, step));
                nearer = trial.merit < state.merit;
                if (nearer)
                    state = std::move(trial);
            }
            if (!nearer)
                break;
            ++iterations;
        }
        return state;
    }

    int iterations = 0;
    std::vector<std::size_t> dropped;

private:
    static std::vector<double> moved(const std::vector<double>& from,
                                     const std::vector<double>& direction, double step)
    {
        std::vector<double> to(from.size());
        std::ranges::transform(from, direction, to.begin(),
                               [step](double l, double d) { return l + step * d; });
        return to;
    }

    State at(std::vector<double> lambda) const
    {
        State state;
        state.lambda = std::move(lambda);
        const std::size_t rows = m_start.size();
        state.weights.resize(rows);
        const std::vector<double> ofCells = m_x.cellFit(state.lambda);
        const std::size_t blocks = blockCount(rows, MomentSums::sumsPerBlock(m_x));
        std::vector<MomentSums> sums(blocks, MomentSums(m_x));
        parallelFor(blocks, [&](std::size_t block) {
            std::array<double, MomentSums::chunk> slopes;
            const std::size_t end = rows * (block + 1) / blocks;
            for (std::size_t begin = rows * block / blocks; begin < end;) {
                const std::size_t length = std::min(MomentSums::chunk, end - begin);
                const auto w = std::span(state.weights).subspan(begin, length);
                const auto slope = std::span(slopes).first(length);
                m_x.fit(state.lambda, ofCells, begin, w);
                m_factor.apply(w, m_start.subspan(begin, length), w, slope);
                sums[block].addTotals(begin, w);
                sums[block].addProducts(begin, slope);
                begin += length;
            }
        });
        for (std::size_t block = 1; block < blocks; ++block)
            sums[0].merge(sums[block]);
        measure(state, sums[0]);
        return state;
    }

    void measure(State& state, const MomentSums& sums) const
    {
        state.misfit = sums.totals();
        state.merit = 0;
        for (std::size_t j = 0; j < m_totals.size(); ++j) {
            state.misfit[j] = m_totals[j] - state.misfit[j];
            const double relative = std::abs(state.misfit[j]) / (1 + std::abs(m_totals[j]));
            state.merit += relative * relative;
            if (!(relative <= state.worst)) {
                state.worst = relative;
                state.worstColumn = j;
            }
        }
        if (std::isfinite(state.merit))
            state.equations = NormalEquations(sums.products());
    }

    const Auxiliaries& m_x;
    std::span<const double> m_start, m_totals;
    CalibrationFactor m_factor;
};

Error notMet(const Benchmarks& benchmarks, const CalibrateOptions& options, const State& state,
             std::span<const double> totals, const Newton& newton)
{
    const std::size_t column = state.worstColumn;
    const std::string& category = benchmarks.category(column);
    const std::string what =
        benchmarks.variable(column) + (category.empty() ? "" : " = ") + category;
    const double reached = totals[column] - state.misfit[column];
    if (std::ranges::binary_search(newton.dropped, column) && !isBounded(options.distance))
        return invalidInput(QUADRAT_TEXT("core", "The other totals already fix that of \"%1\" at "
                                                 "%2, where %3 is asked for: they contradict each "
                                                 "other. Leave it out or mend it."),
                            {what, reached, totals[column]});
    if (isBounded(options.distance))
        return invalidInput(QUADRAT_TEXT("core",
                                         "With factors between %4 and %5 the totals cannot "
                                         "be met. The worst is \"%1\": %2 where %3 is asked "
                                         "for. Widen the bounds or ask for fewer totals."),
                            {what, reached, totals[column], options.lower, options.upper});
    return invalidInput(QUADRAT_TEXT("core",
                                     "Calibration does not meet the totals after %4 "
                                     "iterations. The worst is \"%1\": %2 where %3 is asked "
                                     "for. Ask for fewer totals, or check them."),
                        {what, reached, totals[column], std::int64_t(newton.iterations)});
}

/// Each margin after the first has one category that the others give; more than that is worth
/// telling, for a total was asked for that says nothing new.
void tellDropped(StepReport& report, const Benchmarks& benchmarks,
                 std::span<const std::size_t> dropped)
{
    const Auxiliaries& x = *benchmarks.auxiliaries();
    std::vector<bool> explained(x.factorCount(), false);
    for (const std::size_t column : dropped) {
        const std::string& category = benchmarks.category(column);
        if (!category.empty()) {
            std::size_t factor = 0;
            while (column >= x.firstColumn(factor) + x.categoryCount(factor))
                ++factor;
            if (!explained[factor]) {
                explained[factor] = true;
                continue;
            }
        }
        report.warnings.push_back(
            {QUADRAT_TEXT("core", "The total of \"%1\" follows from the others and was left out."),
             {benchmarks.variable(column) + (category.empty() ? "" : " = ") + category}});
    }
}

} // namespace

Weighted calibrate(std::vector<double> weights, const Benchmarks& benchmarks,
                   const CalibrateOptions& options, Detail detail)
{
    checkBounds(options);
    const Auxiliaries& x = *benchmarks.auxiliaries();
    const bool byCells = x.numberCount() == 0;
    const std::vector<double> cells =
        byCells ? cellSums(x.crossing(), weights) : std::vector<double>();
    const std::vector<double> before = byCells ? x.columnSums(cells) : x.totals(weights);
    const std::vector<double> totals = benchmarks.totals(weights, before);
    checkReach(benchmarks, options, before, totals);

    // Without numbers F is the same throughout a cell: a cell stands for its rows.
    const Auxiliaries xOfCells = byCells ? x.ofCells() : Auxiliaries();
    const std::span<const double> start =
        byCells ? std::span(cells).subspan(1) : std::span(weights);
    Newton newton(byCells ? xOfCells : x, start, totals, options);
    State state = newton.solve();
    if (!(state.worst < goodEnough))
        throw notMet(benchmarks, options, state, totals, newton);

    Weighted result;
    if (byCells) {
        std::vector<double> factors(cells.size(), 1.0);
        for (std::size_t cell = 1; cell < cells.size(); ++cell)
            if (cells[cell] != 0)
                factors[cell] = state.weights[cell - 1] / cells[cell];
        result = multipliedByCells("calibrate", std::move(weights), benchmarks, factors, totals,
                                   before, detail);
    } else {
        result.weights = std::move(state.weights);
        if (detail == Detail::Full) {
            result.report = describe("calibrate", weights, result.weights);
            benchmarks.report(result.report, before, x.totals(result.weights), totals);
            result.calibration.emplace(benchmarks.auxiliaries(), std::move(weights),
                                       result.weights);
        }
    }
    if (detail == Detail::WeightsOnly)
        return result;
    result.report.iterations = newton.iterations;
    result.report.converged = true;
    tellDropped(result.report, benchmarks, newton.dropped);
    const auto negative = std::ranges::count_if(result.weights, [](double w) { return w < 0; });
    if (negative > 0)
        result.report.warnings.push_back(
            {QUADRAT_TEXT("core", "%1 cases have a negative weight. The distance \"raking\", "
                                  "\"logit\" or \"truncated\" avoids that."),
             {std::int64_t(negative)}});
    return result;
}

} // namespace quadrat
