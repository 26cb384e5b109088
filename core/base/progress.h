// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>

namespace quadrat {

/// How long work tells how far it is and learns that it should stop. Knows nothing of threads.
struct Progress {
    std::function<void(double share)> report; ///< 0 to 1; may be empty
    std::function<bool()> stopRequested;      ///< may be empty; must be callable from any thread

    /// Reports, then throws Cancelled if the user asked to stop. Call from one thread only.
    void at(double share) const
    {
        if (report)
            report(share);
        checkStop();
    }

    /// Throws Cancelled if the user asked to stop.
    void checkStop() const
    {
        if (stopRequested && stopRequested())
            throw Cancelled{};
    }
};

} // namespace quadrat
