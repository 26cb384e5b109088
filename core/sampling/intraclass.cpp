// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/intraclass.h"

#include "core/base/error.h"
#include "core/sampling/field_limits.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>

namespace quadrat {

namespace {

IntraclassCorrelation ofEstimate(double estimate)
{
    IntraclassCorrelation result{estimate, std::max(0.0, estimate), {}};
    if (estimate < 0)
        result.issues.push_back(
            {Severity::Note,
             {QUADRAT_TEXT("core", "The intraclass correlation comes out below 0 (%1), as it may "
                                   "by chance; 0 is planned with."),
              {estimate}},
             {},
             {},
             {}});
    return result;
}

} // namespace

IntraclassCorrelation intraclassCorrelation(std::span<const double> values,
                                            std::span<const std::size_t> clusters)
{
    assert(values.size() == clusters.size());
    const std::size_t count =
        clusters.empty() ? 0 : *std::max_element(clusters.begin(), clusters.end()) + 1;
    std::vector<double> sum(count), size(count);
    double whole = 0;
    for (std::size_t k = 0; k < values.size(); ++k) {
        sum[clusters[k]] += values[k];
        size[clusters[k]] += 1;
        whole += values[k];
    }
    const auto n = double(values.size());
    const auto a = double(count - std::size_t(std::ranges::count(size, 0.0)));
    if (a < 2 || n <= a)
        throw invalidInput(QUADRAT_TEXT("core", "The intraclass correlation needs two clusters or "
                                                "more and a cluster with two units or more; there "
                                                "are %1 clusters with %2 units in all."),
                           {std::int64_t(a), std::int64_t(n)});
    double between = 0, within = 0, squares = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (size[i] == 0)
            continue;
        const double apart = sum[i] / size[i] - whole / n;
        between += size[i] * apart * apart;
        squares += size[i] * size[i];
    }
    for (std::size_t k = 0; k < values.size(); ++k) {
        const double apart = values[k] - sum[clusters[k]] / size[clusters[k]];
        within += apart * apart;
    }
    const double meanBetween = between / (a - 1);
    const double meanWithin = within / (n - a);
    const double typical = (n - squares / n) / (a - 1);
    const double all = meanBetween + (typical - 1) * meanWithin;
    if (!(all > 0))
        throw invalidInput(QUADRAT_TEXT("core", "All %1 values are the same: they have no "
                                                "intraclass correlation."),
                           {std::int64_t(n)});
    return ofEstimate((meanBetween - meanWithin) / all);
}

IntraclassCorrelation intraclassFromDeff(double deff, double take)
{
    requireAbove("cluster.past_deff", deff, 0);
    requireAbove("cluster.past_take", take, 1);
    return ofEstimate((deff - 1) / (take - 1));
}

} // namespace quadrat
