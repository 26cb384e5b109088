// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quadrat {

/// What to do about a stratum of which only one cluster was observed, though it has more.
enum class LonelyCluster {
    Fail,      ///< refuse, and name the stratum
    Remove,    ///< it adds nothing to the variance
    Certainty, ///< it was taken with certainty and adds nothing to the variance
    Adjust,    ///< measure its total from the mean cluster total of all strata
    Average,   ///< give it the mean contribution of the strata that have one
};

} // namespace quadrat
