// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/method_comparison.h"

#include "core/base/error.h"
#include "core/estimation/interval.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

#include <limits>

namespace quadrat::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quadrat::ui::AllocationMethod)
};

AllocationOutcome outcomeOf(const AllocationRequest& request, double deff, double answering)
{
    AllocationOutcome outcome{request.method, {}, {}, {}};
    try {
        outcome.allocation = allocate(request);
        outcome.precision =
            expectedPrecision(request.strata, outcome.allocation->strata, deff, answering);
    } catch (const Error& error) {
        outcome.trouble = translate(error.message());
    }
    return outcome;
}

/// The design effect of the plan; 1 where it cannot be said yet.
double effectOf(const SamplePlan& plan)
{
    try {
        SizeRequest request = sizeRequestOf(plan);
        if (!request.margin)
            request.margin = 0.05;
        return sampleSize(request).deff;
    } catch (const Error&) {
        return 1;
    }
}

} // namespace

QString methodName(AllocationMethod method)
{
    switch (method) {
    case AllocationMethod::Equal:
        return Words::tr("Equal");
    case AllocationMethod::Proportional:
        return Words::tr("Proportional");
    case AllocationMethod::Neyman:
        return Words::tr("Neyman (most precise)");
    case AllocationMethod::Cost:
        return Words::tr("By cost");
    case AllocationMethod::Power:
        return Words::tr("Power");
    }
    return {};
}

QString methodWords(AllocationMethod method)
{
    switch (method) {
    case AllocationMethod::Equal:
        return Words::tr("Every stratum gets the same number. Good for comparing strata; figures "
                         "of the whole need weights and are less precise.");
    case AllocationMethod::Proportional:
        return Words::tr("Every stratum gets its part of the population. Nearly everybody has the "
                         "same weight; small strata get too few for figures of their own.");
    case AllocationMethod::Neyman:
        return Words::tr("More where the answers differ more, so that the figure of the whole is "
                         "as precise as this size allows. Needs the share or the standard "
                         "deviation of each stratum.");
    case AllocationMethod::Cost:
        return Words::tr("Like Neyman, but fewer where an interview costs more: the most precise "
                         "for the money.");
    case AllocationMethod::Power:
        return Words::tr("Between equal and proportional: small strata get more than their part. "
                         "The power says how much: 0 is equal, 1 proportional, 0.5 usual.");
    }
    return {};
}

AllocationOutcome allocationOf(const SamplePlan& plan)
{
    try {
        return outcomeOf(allocationRequestOf(plan), effectOf(plan),
                         plan.size.responseRate * plan.size.eligibleRate);
    } catch (const Error& error) {
        return {plan.allocation.method, {}, {}, translate(error.message())};
    }
}

std::vector<AllocationOutcome> compareMethods(const SamplePlan& plan)
{
    std::vector<AllocationOutcome> outcomes;
    SamplePlan one = plan;
    for (const AllocationMethod method : allocationMethods) {
        one.allocation.method = method;
        outcomes.push_back(allocationOf(one));
    }
    return outcomes;
}

double halfWidth(const SamplePlan& plan)
{
    const double level = plan.size.level;
    return level > 0 && level < 1 ? studentQuantile(level, std::numeric_limits<double>::infinity())
                                  : 1;
}

} // namespace quadrat::ui
