// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace quadrat {

namespace {

unsigned initialThreadCount()
{
    if (const char* asked = std::getenv("QUADRAT_THREADS"))
        return unsigned(std::clamp(std::atoi(asked), 1, 64));
    return std::clamp(std::thread::hardware_concurrency(), 1u, 64u);
}

std::atomic<unsigned>& setting()
{
    static std::atomic<unsigned> threads = initialThreadCount();
    return threads;
}

} // namespace

unsigned threadCount()
{
    return setting();
}

void setThreadCount(unsigned threads)
{
    setting() = std::clamp(threads, 1u, 64u);
}

void parallelFor(std::size_t count, const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    std::mutex faultMutex;
    std::exception_ptr fault;
    std::size_t faultPiece = count;

    const auto run = [&] {
        for (std::size_t k = next++; k < count; k = next++) {
            try {
                work(k);
            } catch (...) {
                // Pieces are handed out in order, so every piece below a failed one has run or
                // is running: the lowest fault is the same with any number of threads.
                const std::lock_guard lock(faultMutex);
                if (k < faultPiece) {
                    faultPiece = k;
                    fault = std::current_exception();
                }
                next = count;
            }
        }
    };

    const std::size_t helpers = std::min<std::size_t>(threadCount(), count) - (count > 0 ? 1 : 0);
    std::vector<std::jthread> threads;
    threads.reserve(helpers);
    for (std::size_t k = 0; k < helpers; ++k)
        threads.emplace_back(run);
    run();
    threads.clear();
    if (fault)
        std::rethrow_exception(fault);
}

} // namespace quadrat
