// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/sampling/allocation.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace quadrat;

namespace {

AllocationRequest thousandStrata(AllocationMethod method)
{
    Random random(11);
    AllocationRequest request;
    request.method = method;
    for (int h = 0; h < 1000; ++h)
        request.strata.push_back({.name = "s" + std::to_string(h),
                                  .population = double(50 + random.below(20'000)),
                                  .sd = 1 + 30 * random.uniform(),
                                  .cost = 1 + random.uniform()});
    return request;
}

void neyman(benchmark::State& state)
{
    AllocationRequest request = thousandStrata(AllocationMethod::Neyman);
    request.total = double(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(allocate(request).total);
}
BENCHMARK(neyman)->Arg(20'000)->Arg(5'000'000)->Unit(benchmark::kMillisecond);

void neymanForPrecision(benchmark::State& state)
{
    AllocationRequest request = thousandStrata(AllocationMethod::Neyman);
    request.targetSe = 0.1;
    for (auto _ : state)
        benchmark::DoNotOptimize(allocate(request).total);
}
BENCHMARK(neymanForPrecision)->Unit(benchmark::kMillisecond);

/// Ten regions of a hundred strata each, and the whole.
void domains(benchmark::State& state)
{
    AllocationRequest request = thousandStrata(AllocationMethod::Cost);
    for (int d = 0; d < 10; ++d) {
        DomainTarget domain{"region " + std::to_string(d), {}, 0.4};
        for (int h = d * 100; h < d * 100 + 100; ++h)
            domain.strata.push_back("s" + std::to_string(h));
        request.domains.push_back(std::move(domain));
    }
    request.targetSe = 0.1;
    for (auto _ : state)
        benchmark::DoNotOptimize(allocate(request).total);
}
BENCHMARK(domains)->Unit(benchmark::kMillisecond);

} // namespace
