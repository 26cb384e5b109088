// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/replicates.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/estimation/hadamard.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

/// Most factors kept: 64 MB.
constexpr std::size_t largestKeptSize = std::size_t(1) << 23;

} // namespace

Replicates::Replicates(const Design& design, const ReplicateOptions& options) : m_options(options)
{
    for (const Design::Stratum& stratum : design.stages().front().strata)
        m_strata.push_back({stratum.firstUnit, stratum.endUnit, stratum.samplingFraction});
    const bool centred =
        design.lonely() == LonelyCluster::Adjust || design.lonely() == LonelyCluster::Average;
    if (design.lonelyCount() > 0 && centred)
        throw invalidInput(QUADRAT_TEXT(
            "core", "With replicates, a stratum with one cluster can only be passed over: choose "
                    "lonely_psu remove or certainty, or join the stratum to a similar one."));
    switch (options.method) {
    case ReplicateKind::JK1:
    case ReplicateKind::JKn:
        makeJackknife(design, options.method == ReplicateKind::JKn);
        break;
    case ReplicateKind::BRR:
        makeBalanced(design, 0);
        break;
    case ReplicateKind::Fay:
        makeBalanced(design, options.rho);
        break;
    case ReplicateKind::Bootstrap:
        makeBootstrap(options.count);
        break;
    }
    keepFactors(design.clusterCount());
}

void Replicates::keepFactors(std::size_t clusters)
{
    if (m_isJackknife || count() * clusters > largestKeptSize)
        return;
    std::vector<double> kept(count() * clusters);
    parallelFor(count(), [&](std::size_t r) {
        makeFactors(r, std::span(kept).subspan(r * clusters, clusters));
    });
    m_kept = std::move(kept);
}

void Replicates::makeJackknife(const Design& design, bool stratified)
{
    if (!stratified && design.stratumCount() > 1)
        throw invalidInput(QUADRAT_TEXT("core", "JK1 is for designs without strata; this one has "
                                                "%1. Choose JKn."),
                           {std::int64_t(design.stratumCount())});
    m_isJackknife = true;
    for (std::uint32_t h = 0; h < m_strata.size(); ++h) {
        const double n = double(m_strata[h].end - m_strata[h].first);
        if (n < 2)
            continue;
        for (std::uint32_t i = m_strata[h].first; i < m_strata[h].end; ++i) {
            m_leftOut.push_back(i);
            m_leftOutStratum.push_back(h);
            m_coefficients.push_back((1 - m_strata[h].samplingFraction) * (n - 1) / n);
        }
    }
    if (m_coefficients.empty())
        throw invalidInput(QUADRAT_TEXT(
            "core", "No stratum has two clusters, so there is nothing to make replicates of."));
}

void Replicates::makeBalanced(const Design& design, double rho)
{
    const Design::Stage& stage = design.stages().front();
    const auto order = design.order();
    m_comesSecond.assign(design.clusterCount(), 0);
    for (std::size_t h = 0; h < m_strata.size(); ++h) {
        const auto [first, end, fraction] = m_strata[h];
        if (end - first != 2)
            throw invalidInput(
                QUADRAT_TEXT("core", "Balanced replicates (BRR, Fay) need two clusters in every "
                                     "stratum; stratum \"%1\" has %2. Choose JKn or bootstrap."),
                {design.stratumName(h), std::int64_t(end - first)});
        const auto firstRow = [&](std::uint32_t unit) {
            return order[stage.rowsAreUnits ? unit : stage.units[unit].firstRow];
        };
        m_comesSecond[firstRow(first) < firstRow(first + 1) ? first + 1 : first] = 1;
    }
    m_options.rho = rho;
    m_hadamard = hadamardMatrix(m_strata.size() + 1);
    const double count = double(m_hadamard.size());
    m_coefficients.assign(m_hadamard.size(), 1 / (count * (1 - rho) * (1 - rho)));
}

void Replicates::makeBootstrap(std::size_t count)
{
    m_coefficients.assign(count, 1 / (double(count) - 1));
}

void Replicates::factors(std::size_t r, std::span<double> result) const
{
    if (m_kept.empty())
        makeFactors(r, result);
    else
        std::copy_n(m_kept.begin() + std::ptrdiff_t(r * result.size()), result.size(),
                    result.begin());
}

void Replicates::makeFactors(std::size_t r, std::span<double> result) const
{
    std::ranges::fill(result, 1.0);
    if (m_isJackknife) {
        const ClusterStratum& stratum = m_strata[m_leftOutStratum[r]];
        const double n = double(stratum.end - stratum.first);
        std::fill(result.begin() + stratum.first, result.begin() + stratum.end, n / (n - 1));
        result[m_leftOut[r]] = 0;
    } else if (!m_hadamard.empty()) {
        for (std::size_t h = 0; h < m_strata.size(); ++h)
            for (std::uint32_t i = m_strata[h].first; i < m_strata[h].end; ++i) {
                const bool heavy = m_hadamard[h + 1][r] != m_comesSecond[i];
                result[i] = heavy ? 2 - m_options.rho : m_options.rho;
            }
    } else {
        Random random(m_options.seed, r);
        for (const ClusterStratum& stratum : m_strata) {
            const std::uint32_t n = stratum.end - stratum.first;
            if (n < 2)
                continue;
            const double a = std::sqrt(1 - stratum.samplingFraction);
            const double each = a * double(n) / double(n - 1);
            std::fill(result.begin() + stratum.first, result.begin() + stratum.end, 1 - a);
            for (std::uint32_t draw = 0; draw + 1 < n; ++draw)
                result[stratum.first + random.below(n)] += each;
        }
    }
}

} // namespace quadrat
