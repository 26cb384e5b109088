// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace quadrat {

struct Interval {
    double lower = 0;
    double upper = 0;

    bool operator==(const Interval&) const = default;
};

/// How the interval of a share is made; docs/methods/intervals.md tells them apart.
enum class ShareInterval { Logit, Wald, Wilson, Beta, BetaCapped, Asin, Xlogit, Likelihood };

} // namespace quadrat
