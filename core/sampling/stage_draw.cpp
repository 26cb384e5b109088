// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/stage_draw.h"

#include "core/base/random.h"
#include "core/sampling/bernoulli.h"
#include "core/sampling/brewer.h"
#include "core/sampling/inclusion.h"
#include "core/sampling/pivotal.h"
#include "core/sampling/poisson.h"
#include "core/sampling/pps_systematic.h"
#include "core/sampling/sampford.h"
#include "core/sampling/srs.h"
#include "core/sampling/systematic.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace quadrat {

namespace {

/// What a stream of random numbers is for. The order and the reserve have streams of their own: a
/// reserve asked for or not, the sample is the same.
enum class Purpose : std::uint8_t { Sample = 1, Order = 2, Reserve = 3 };

/// FNV-1a of the purpose, the stage and the labels, each after its length.
Random randomFor(const DrawStream& stream, Purpose purpose)
{
    std::uint64_t hash = 0xCBF29CE484222325u;
    const auto add = [&hash](std::uint64_t value, unsigned bytes) {
        for (unsigned k = 0; k < bytes; ++k)
            hash = (hash ^ (value >> (8 * k) & 0xFF)) * 0x100000001B3u;
    };
    add(std::uint64_t(purpose), 1);
    add(stream.stage, 8);
    for (const std::string& label : stream.labels) {
        add(label.size(), 8);
        for (const char letter : label)
            add(static_cast<unsigned char>(letter), 1);
    }
    return Random(stream.seed, hash);
}

/// Fisher and Yates: every order has the same chance.
void shuffle(std::vector<std::size_t>& units, Random random)
{
    for (std::size_t left = units.size(); left > 1; --left)
        std::swap(units[left - 1], units[std::size_t(random.below(left))]);
}

std::vector<std::size_t> drawn(const StageRequest& request, std::span<const double> probabilities,
                               Random random, const Progress& progress)
{
    switch (request.method) {
    case SelectionMethod::Srs:
        return drawSrs(request.count, std::size_t(request.n), random);
    case SelectionMethod::Systematic:
        return drawSystematic(request.count, std::size_t(request.n), random);
    case SelectionMethod::Bernoulli:
        return drawBernoulli(request.count, request.n, random);
    case SelectionMethod::Poisson:
        return drawPoisson(probabilities, random);
    case SelectionMethod::PpsSystematic:
        return drawPpsSystematic(probabilities, random);
    case SelectionMethod::PpsSampford:
        return drawSampford(probabilities, random, progress);
    case SelectionMethod::PpsBrewer:
        return drawBrewer(probabilities, random, progress);
    case SelectionMethod::PpsPivotal:
        break;
    }
    return drawPivotal(probabilities, random);
}

/// Of the units that can be drawn and were not.
std::vector<std::size_t> drawReserve(const StageRequest& request,
                                     const std::vector<std::size_t>& taken,
                                     const DrawStream& stream)
{
    std::vector<bool> isOpen(request.count, true);
    for (std::size_t unit = 0; unit < request.sizes.size(); ++unit)
        isOpen[unit] = request.sizes[unit] > 0;
    for (const std::size_t unit : taken)
        isOpen[unit] = false;
    std::vector<std::size_t> open;
    for (std::size_t unit = 0; unit < request.count; ++unit)
        if (isOpen[unit])
            open.push_back(unit);
    Random random = randomFor(stream, Purpose::Reserve);
    std::vector<std::size_t> reserve;
    for (const std::size_t place :
         drawSrs(open.size(), std::min(request.reserve, open.size()), random))
        reserve.push_back(open[place]);
    shuffle(reserve, random);
    return reserve;
}

} // namespace

StageDraw drawStage(const StageRequest& request, const DrawStream& stream, const Progress& progress)
{
    if (request.n == 0)
        return {};
    const auto unitAt = [&](std::size_t place) {
        return request.order.empty() ? place : request.order[place];
    };
    Inclusion inclusion; // in the order of counting
    if (isBySize(request.method)) {
        std::vector<double> ordered;
        for (const std::size_t unit : request.order)
            ordered.push_back(request.sizes[unit]);
        inclusion = inclusionProbabilities(ordered.empty() ? request.sizes : ordered, request.n);
    }
    StageDraw draw;
    if (request.n > 0)
        draw.taken =
            drawn(request, inclusion.probabilities, randomFor(stream, Purpose::Sample), progress);
    for (std::size_t& unit : draw.taken)
        unit = unitAt(unit);
    shuffle(draw.taken, randomFor(stream, Purpose::Order));
    if (request.reserve > 0)
        draw.reserve = drawReserve(request, draw.taken, stream);

    std::vector<std::size_t> placeOf(request.order.size());
    for (std::size_t place = 0; place < placeOf.size(); ++place)
        placeOf[request.order[place]] = place;
    const auto tell = [&](std::size_t unit) {
        const std::size_t place = placeOf.empty() ? unit : placeOf[unit];
        draw.probability.push_back(inclusion.probabilities.empty()
                                       ? request.n / double(request.count)
                                       : inclusion.probabilities[place]);
        draw.isCertain.push_back(std::ranges::binary_search(inclusion.certain, place));
    };
    std::ranges::for_each(draw.taken, tell);
    std::ranges::for_each(draw.reserve, tell);
    return draw;
}

} // namespace quadrat
