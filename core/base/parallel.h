// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace quadrat {

/// Threads that parallelFor uses: the machine's, or QUADRAT_THREADS, or what setThreadCount said.
/// It changes how long work takes and never what comes out.
unsigned threadCount();
void setThreadCount(unsigned threads);

/// Calls `work(k)` once for every k in [0, count), on threadCount() threads, the caller's included.
/// The pieces must not share what they write; whoever combines them does so in the order of k, so
/// that the bits do not depend on the number of threads. If pieces throw, the exception of the
/// lowest k that threw is thrown again here, after all threads have ended.
void parallelFor(std::size_t count, const std::function<void(std::size_t)>& work);

} // namespace quadrat
