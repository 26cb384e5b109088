// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/project/specification.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace quadrat::ui {

/// The ways of estimating that the option panel offers.
enum class Method {
    Automatic, ///< shares of categories, means of numbers
    Shares,
    Means,
    Totals,
    Quantiles,
    Ratio,      ///< of each ticked variable to `second`
    Crosstab,   ///< each ticked variable by the columns of `second`
    Compare,    ///< each ticked variable between the two groups of `second` (t test)
    Regression, ///< of `second` on the ticked variables
};

/// One setting of the option panel: a way of estimating and the variables ticked for it. It stands
/// for one or several neighbouring entries of the specification's "estimates", which the panel
/// changes together.
struct EstimateChoice {
    Method method = Method::Automatic;
    std::vector<std::string> variables; ///< in the order of ticking
    std::vector<std::string> by;        ///< domains; not for crosstab, t test, regression
    std::string second;    ///< the other variable of ratio, crosstab, t test, regression
    std::string event;     ///< regression on a category: the answer explained
    bool together = false; ///< all ticked variables in one table
    ShareInterval interval = ShareInterval::Logit;
    double level = 0.95;
    Percent percent = Percent::Column;
    CrosstabTest test = CrosstabTest::RaoScottF;

    bool operator==(const EstimateChoice&) const = default;
};

/// Whether the method needs a second variable, and so gives no table before there is one.
bool needsSecond(Method method);

/// Whether the method speaks of shares, so that the interval of a share can be chosen.
bool hasShareInterval(Method method);

/// Positions of the estimates that one EstimateChoice stands for, `current` among them: those of
/// the same method with the same options.
std::vector<std::size_t> groupOf(const std::vector<EstimateSpec>& estimates, std::size_t current,
                                 const Dataset& data);

/// The panel's setting that the group of `current` stands for.
EstimateChoice choiceOf(const std::vector<EstimateSpec>& estimates, std::size_t current,
                        const Dataset& data);

/// The estimates with the group of `current` (or, without one, nothing) replaced by what `choice`
/// asks for. An entry that stays keeps its id and what the panel does not show of it.
/// New ids differ from all that are there.
std::vector<EstimateSpec> withChoice(std::vector<EstimateSpec> estimates,
                                     std::optional<std::size_t> current,
                                     const EstimateChoice& choice, const Dataset& data);

/// The variable that an estimate is about, for titles: the first ticked, the rows, the outcome.
std::vector<std::string> subjectsOf(const EstimateSpec& estimate);

} // namespace quadrat::ui
