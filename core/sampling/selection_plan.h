// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

enum class SelectionMethod {
    Srs,
    Systematic, ///< every (N / n)-th from a random start, in the order of the frame or of `order`
    Bernoulli,  ///< each by itself with probability n / N; the size is random
    Poisson,    ///< each by itself with its own probability; the size is random
    PpsSystematic,
    PpsSampford,
    PpsBrewer,
    PpsPivotal,
};

/// Whether a method takes units by size; then the stage names the column of sizes.
bool isBySize(SelectionMethod method);

/// Whether exactly n units are drawn; else n is what comes on average and need not be whole.
bool isOfFixedSize(SelectionMethod method);

/// Whether the order of the units matters, and with it SelectionStage::order.
bool usesOrder(SelectionMethod method);

/// One stage: of the units of each unit drawn before (at the first stage of each stratum), some.
struct SelectionStage {
    std::string unit; ///< column that tells the units apart; of the last stage one a row
    SelectionMethod method = SelectionMethod::Srs;
    std::string size;        ///< column; of a stage before the last, one value a unit
    std::optional<double> n; ///< for every stratum alike, or
    std::map<std::string, double> nByStratum; ///< by its label: values joined by " / "
    /// Columns by which methods that use an order put units in order before they count (implicit
    /// strata), in serpentine order; empty: as the frame stands.
    std::vector<std::string> order;

    bool operator==(const SelectionStage&) const = default;
};

/// How a sample is drawn from a frame. Names are names of its columns.
struct SelectionPlan {
    /// What chance starts from. In the plan of a study 0: a new one is taken at each draw, so that
    /// no two draws take the same numbers of the same registers.
    std::uint64_t seed = 0;
    std::vector<std::string> strata; ///< explicit; empty: one stratum
    std::vector<SelectionStage> stages;
    /// Units held in reserve in each of the last stage's groups, in the order in which they are to
    /// be used.
    std::size_t reserve = 0;

    bool operator==(const SelectionPlan&) const = default;
};

} // namespace quadrat
