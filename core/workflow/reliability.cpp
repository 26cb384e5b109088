// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/reliability.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

constexpr double fewDegrees = 8;

} // namespace

std::vector<Flag> shareFlags(const ShareEstimate& share, std::optional<double> low,
                             std::optional<double> high)
{
    std::vector<Flag> flags;
    const double p = share.share, n = double(share.n);
    const bool extreme = p <= 0 || p >= 1;
    const double effective =
        extreme || share.variance <= 0 ? n : std::min(n, p * (1 - p) / share.variance);
    if (effective < 30)
        flags.push_back(Flag::FewCases);
    if (extreme) {
        flags.push_back(Flag::OneSided);
    } else if (low && high) {
        const double width = *high - *low;
        if (width >= 0.30)
            flags.push_back(Flag::WideInterval);
        else if (width > 0.05 && width / p > 1.30)
            flags.push_back(Flag::WideRelative);
        else if (width > 0.05 && width / (1 - p) > 1.30)
            flags.push_back(Flag::ComplementWide);
    } else {
        flags.push_back(Flag::NoVariance);
    }
    if (share.df < fewDegrees)
        flags.push_back(Flag::FewDegrees);
    if (extreme)
        flags.push_back(Flag::Extreme);
    return flags;
}

std::vector<Flag> figureFlags(const EstimateRow& row)
{
    std::vector<Flag> flags;
    if (!row.low && !row.high)
        flags.push_back(Flag::NoVariance);
    else if (!row.low || !row.high)
        flags.push_back(Flag::OpenEnd);
    if (row.cv && *row.cv > 0.333)
        flags.push_back(Flag::HighVariation);
    else if (row.cv && *row.cv > 0.165)
        flags.push_back(Flag::ModerateVariation);
    if (row.df && *row.df < fewDegrees)
        flags.push_back(Flag::FewDegrees);
    return flags;
}

const char* name(Flag flag)
{
    switch (flag) {
    case Flag::FewCases:
        return "few-cases";
    case Flag::WideInterval:
        return "wide-interval";
    case Flag::WideRelative:
        return "wide-relative";
    case Flag::ComplementWide:
        return "complement-wide";
    case Flag::FewDegrees:
        return "few-degrees";
    case Flag::Extreme:
        return "extreme";
    case Flag::OneSided:
        return "one-sided";
    case Flag::HighVariation:
        return "high-variation";
    case Flag::ModerateVariation:
        return "moderate-variation";
    case Flag::NoVariance:
        return "no-variance";
    case Flag::OpenEnd:
        return "open-end";
    }
    return "";
}

Message reason(Flag flag)
{
    switch (flag) {
    case Flag::FewCases:
        return {QUADRAT_TEXT("core", "Rests on the equivalent of fewer than 30 people: not "
                                     "reliable enough to publish."),
                {}};
    case Flag::WideInterval:
        return {QUADRAT_TEXT("core", "The interval is 30 points wide or more: not reliable enough "
                                     "to publish."),
                {}};
    case Flag::WideRelative:
        return {QUADRAT_TEXT("core", "The interval is wide compared with the share itself: not "
                                     "reliable enough to publish."),
                {}};
    case Flag::ComplementWide:
        return {QUADRAT_TEXT("core", "The interval is wide compared with the share of all others: "
                                     "do not publish the complement."),
                {}};
    case Flag::FewDegrees:
        return {QUADRAT_TEXT("core", "Rests on few clusters (under 8 degrees of freedom): the "
                                     "interval itself is uncertain."),
                {}};
    case Flag::Extreme:
        return {QUADRAT_TEXT("core", "No one, or everyone, in the sample: look at it before it is "
                                     "published."),
                {}};
    case Flag::OneSided:
        return {QUADRAT_TEXT("core", "The interval is one-sided (Clopper-Pearson on the effective "
                                     "sample size)."),
                {}};
    case Flag::HighVariation:
        return {QUADRAT_TEXT("core", "The standard error is over 33 % of the figure: not reliable "
                                     "enough to publish."),
                {}};
    case Flag::ModerateVariation:
        return {QUADRAT_TEXT("core", "The standard error is over 16.5 % of the figure: use with "
                                     "care."),
                {}};
    case Flag::NoVariance:
        return {QUADRAT_TEXT("core", "Too few clusters to tell how precise the figure is."), {}};
    case Flag::OpenEnd:
        return {QUADRAT_TEXT("core", "The interval is open at one end: too few people lie beyond "
                                     "the figure to say how far it reaches."),
                {}};
    }
    return {};
}

bool suppresses(Flag flag)
{
    return flag == Flag::FewCases || flag == Flag::WideInterval || flag == Flag::WideRelative ||
           flag == Flag::HighVariation || flag == Flag::NoVariance;
}

} // namespace quadrat
