// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/domain_allocation.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

/// One condition: Σ a_h² / n_h over its strata must not pass `bound`.
struct Condition {
    std::vector<std::size_t> strata;
    double population = 0;
    double bound = 0;
};

constexpr double slack = 1 + 1e-12; // rounding in sums is not a target missed

double squared(double x)
{
    return x * x;
}

double spreadOf(const Portion& portion, double n)
{
    return portion.deviation > 0 ? squared(portion.deviation) / n : 0;
}

Condition conditionOf(const std::vector<Portion>& portions, std::vector<std::size_t> strata,
                      double targetSe)
{
    Condition condition{std::move(strata), 0, 0};
    for (const std::size_t h : condition.strata) {
        condition.population += portions[h].population;
        condition.bound += spreadOf(portions[h], portions[h].population);
    }
    condition.bound += squared(targetSe * condition.population);
    return condition;
}

std::vector<std::size_t> strataOf(const AllocationRequest& request, const DomainTarget& domain)
{
    std::vector<std::string> names;
    std::map<std::string, std::size_t> places;
    for (const PlannedStratum& stratum : request.strata) {
        places.emplace(stratum.name, names.size());
        names.push_back(stratum.name);
    }
    std::vector<std::size_t> strata;
    for (const std::string& name : domain.strata) {
        const auto place = places.find(name);
        if (place == places.end()) {
            const std::string nearest = nearestName(name, names);
            throw invalidInput(QUADRAT_TEXT("core", "Domain \"%1\" names a stratum \"%2\" that is "
                                                    "not among the strata. The nearest name is "
                                                    "\"%3\"."),
                               {domain.name, name, nearest.empty() ? names.front() : nearest});
        }
        if (std::ranges::find(strata, place->second) != strata.end())
            throw invalidInput(
                QUADRAT_TEXT("core", "Domain \"%1\" names the stratum \"%2\" twice."),
                {domain.name, name});
        if (!request.strata[place->second].sd)
            throw invalidInput(QUADRAT_TEXT("core", "Domain \"%1\" asks for precision, but its "
                                                    "stratum \"%2\" has no sd."),
                               {domain.name, name});
        strata.push_back(place->second);
    }
    if (strata.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Domain \"%1\" has no strata."), {domain.name});
    return strata;
}

/// Σ a_h² / n_h over the strata of a condition.
double spreadOf(const Condition& condition, const std::vector<Portion>& portions,
                const std::vector<double>& sizes)
{
    double spread = 0;
    for (const std::size_t h : condition.strata)
        spread += spreadOf(portions[h], sizes[h]);
    return spread;
}

/// The conditions, those of the domains first. Strata in them get one unit at least.
std::vector<Condition> conditionsOf(const AllocationRequest& request,
                                    std::vector<Portion>& portions)
{
    std::vector<double> most;
    for (const Portion& portion : portions)
        most.push_back(portion.upper);
    std::vector<Condition> conditions;
    for (const DomainTarget& domain : request.domains) {
        if (!(domain.targetSe > 0))
            throw invalidInput(QUADRAT_TEXT("core", "Domain \"%1\": its target_se is %2; it must "
                                                    "be above 0."),
                               {domain.name, domain.targetSe});
        conditions.push_back(conditionOf(portions, strataOf(request, domain), domain.targetSe));
        if (spreadOf(conditions.back(), portions, most) > conditions.back().bound * slack)
            throw invalidInput(QUADRAT_TEXT("core", "Domain \"%1\" cannot have a standard error of "
                                                    "%2: the maximum of its strata is in the way."),
                               {domain.name, domain.targetSe});
        for (const std::size_t h : conditions.back().strata)
            portions[h].lower = std::max(portions[h].lower, 1.0);
    }
    if (request.targetSe) {
        std::vector<std::size_t> all(portions.size());
        std::iota(all.begin(), all.end(), std::size_t(0));
        Condition whole = conditionOf(portions, std::move(all), *request.targetSe);
        if (spreadOf(whole, portions, most) <= whole.bound * slack) // else told at the end
            conditions.push_back(std::move(whole));
    }
    return conditions;
}

/// The λ of the conditions and the sizes that follow from them.
class Multipliers {
public:
    Multipliers(const std::vector<Portion>& portions, const std::vector<Condition>& conditions)
        : m_portions(portions), m_conditions(conditions), m_lambda(conditions.size()),
          m_sum(portions.size())
    {}

    /// Meets one condition exactly, or leaves it at 0 if it holds by itself.
    /// \return by what share its λ changed
    double meet(std::size_t d)
    {
        const double before = m_lambda[d];
        change(d, 0);
        if (excess(d, 0) > 0)
            change(d, root(d));
        const double largest = std::max(before, m_lambda[d]);
        return largest > 0 ? std::abs(before - m_lambda[d]) / largest : 0;
    }

    double sizeOf(std::size_t h, double more = 0) const
    {
        const Portion& portion = m_portions[h];
        return std::clamp(portion.deviation * std::sqrt((m_sum[h] + more) / portion.cost),
                          portion.lower, portion.upper);
    }

private:
    void change(std::size_t d, double lambda)
    {
        for (const std::size_t h : m_conditions[d].strata)
            m_sum[h] = std::max(0.0, m_sum[h] + lambda - m_lambda[d]);
        m_lambda[d] = lambda;
    }

    double excess(std::size_t d, double lambda) const
    {
        double spread = 0;
        for (const std::size_t h : m_conditions[d].strata)
            spread += spreadOf(m_portions[h], sizeOf(h, lambda));
        return spread - m_conditions[d].bound;
    }

    double root(std::size_t d) const
    {
        double high = 0; // there all strata are at their upper limit
        for (const std::size_t h : m_conditions[d].strata)
            if (m_portions[h].deviation > 0)
                high = std::max(high, m_portions[h].cost *
                                          squared(m_portions[h].upper / m_portions[h].deviation));
        double low = high * 1e-30;
        for (int step = 0; step < 60; ++step) {
            const double middle = std::sqrt(low) * std::sqrt(high);
            (excess(d, middle) > 0 ? low : high) = middle;
        }
        return high;
    }

    const std::vector<Portion>& m_portions;
    const std::vector<Condition>& m_conditions;
    std::vector<double> m_lambda;
    std::vector<double> m_sum; ///< Σ λ_d of the domains that a stratum is in
};

std::vector<double> leastSizes(const std::vector<Portion>& portions,
                               const std::vector<Condition>& conditions)
{
    Multipliers multipliers(portions, conditions);
    for (int turn = 0; turn < 500; ++turn) {
        double change = 0;
        for (std::size_t d = 0; d < conditions.size(); ++d)
            change = std::max(change, multipliers.meet(d));
        if (change < 1e-10)
            break;
    }
    std::vector<double> sizes;
    for (std::size_t h = 0; h < portions.size(); ++h)
        sizes.push_back(multipliers.sizeOf(h));
    return sizes;
}

/// Whole sizes on which every condition is watched while units come and go.
class WholeSizes {
public:
    WholeSizes(const std::vector<Portion>& portions, const std::vector<Condition>& conditions,
               const std::vector<double>& sizes)
        : m_portions(portions), m_conditions(conditions), m_of(portions.size())
    {
        for (std::size_t h = 0; h < sizes.size(); ++h)
            m_sizes.push_back(std::min(std::ceil(sizes[h] - 1e-9), portions[h].upper));
        for (std::size_t d = 0; d < conditions.size(); ++d) {
            m_spread.push_back(spreadOf(conditions[d], portions, m_sizes));
            for (const std::size_t h : conditions[d].strata)
                m_of[h].push_back(d);
        }
    }

    /// One unit more where it does most for the money, until every condition holds.
    void addUntilMet()
    {
        for (std::size_t d = 0; d < m_conditions.size(); ++d)
            while (m_spread[d] > m_conditions[d].bound * slack) {
                std::optional<std::size_t> best;
                double most = 0;
                for (const std::size_t h : m_conditions[d].strata) {
                    const double gain = -stepOf(h, 1) / m_portions[h].cost;
                    if (m_sizes[h] < m_portions[h].upper && gain > most) {
                        most = gain;
                        best = h;
                    }
                }
                if (!best)
                    break;
                change(*best, 1);
            }
    }

    /// One unit fewer, the dearest first and of these the one that is missed least, while every
    /// condition holds.
    void takeAway()
    {
        while (const auto h = spare())
            change(*h, -1);
    }

    const std::vector<double>& sizes() const { return m_sizes; }

private:
    double stepOf(std::size_t h, double by) const
    {
        return spreadOf(m_portions[h], m_sizes[h] + by) - spreadOf(m_portions[h], m_sizes[h]);
    }

    void change(std::size_t h, double by)
    {
        m_sizes[h] += by;
        for (const std::size_t d : m_of[h]) // summed anew: no rounding is carried along
            m_spread[d] = spreadOf(m_conditions[d], m_portions, m_sizes);
    }

    std::optional<std::size_t> spare() const
    {
        std::optional<std::size_t> best;
        double bestCost = 0, bestMissed = 0;
        for (std::size_t h = 0; h < m_sizes.size(); ++h) {
            if (m_of[h].empty() || m_sizes[h] - 1 < m_portions[h].lower)
                continue;
            const double step = stepOf(h, -1);
            double missed = 0;
            bool holds = true;
            for (const std::size_t d : m_of[h]) {
                const double room = m_conditions[d].bound * slack - m_spread[d];
                holds = holds && step <= room;
                missed = std::max(missed, step / m_conditions[d].bound);
            }
            const double cost = m_portions[h].cost;
            if (holds && (!best || cost > bestCost || (cost == bestCost && missed < bestMissed))) {
                best = h;
                bestCost = cost;
                bestMissed = missed;
            }
        }
        return best;
    }

    const std::vector<Portion>& m_portions;
    const std::vector<Condition>& m_conditions;
    std::vector<std::vector<std::size_t>> m_of; ///< conditions that a stratum is in
    std::vector<double> m_sizes;
    std::vector<double> m_spread;
};

} // namespace

void raiseForDomains(const AllocationRequest& request, std::vector<Portion>& portions)
{
    if (request.domains.empty())
        return;
    const std::vector<Condition> conditions = conditionsOf(request, portions);
    WholeSizes whole(portions, conditions, leastSizes(portions, conditions));
    whole.addUntilMet();
    whole.takeAway();
    for (std::size_t h = 0; h < portions.size(); ++h)
        portions[h].lower = std::max(portions[h].lower, whole.sizes()[h]);
}

std::vector<DomainPrecision> domainPrecision(const AllocationRequest& request,
                                             const std::vector<Portion>& portions,
                                             const Allocation& allocation)
{
    std::vector<DomainPrecision> precisions;
    for (const DomainTarget& domain : request.domains) {
        double variance = 0, population = 0;
        std::size_t n = 0;
        for (const std::size_t h : strataOf(request, domain)) {
            const auto size = double(allocation.strata[h].n);
            n += allocation.strata[h].n;
            population += portions[h].population;
            variance += spreadOf(portions[h], size) * (portions[h].population - size) /
                        portions[h].population;
        }
        precisions.push_back({domain.name, std::sqrt(variance) / population, n});
    }
    return precisions;
}

} // namespace quadrat
