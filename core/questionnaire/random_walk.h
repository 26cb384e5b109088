// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/questionnaire/interview.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// What interviews have come by of a questionnaire: which questions were shown, and which
/// conditions were seen to hold and not to hold.
struct WalkCoverage {
    struct Branches {
        bool held = false, failed = false;

        bool operator==(const Branches&) const = default;
    };

    /// Interviews that came no further: no answer that was tried could stand.
    struct Stuck {
        std::size_t interviews = 0;
        std::optional<std::size_t> check; ///< the first that refused one; empty: no check did

        bool operator==(const Stuck&) const = default;
    };

    std::vector<std::vector<std::size_t>> shown;   ///< [section][question]: in how many interviews
    std::vector<std::vector<Branches>> conditions; ///< of questions; without a condition unused
    std::vector<Branches> sections;        ///< condition of a section, or how often it comes
    std::vector<std::vector<Stuck>> stuck; ///< [section][question]
    std::size_t interviews = 0;

    WalkCoverage() = default;
    explicit WalkCoverage(const Questionnaire& questionnaire);

    /// What one interview shows.
    /// \param askedCount  it has come so far: of Form::asked only so many count; all at its end
    void add(const Form& form, const FormState& state,
             std::size_t askedCount = std::numeric_limits<std::size_t>::max());
    void add(const WalkCoverage& other); ///< of the same questionnaire

    bool operator==(const WalkCoverage&) const = default;
};

/// How much of all there is. Calculations are not counted: nobody sees them.
struct CoverageShare {
    std::size_t questionsShown = 0, questions = 0;
    std::size_t branchesSeen = 0, branches = 0; ///< two a condition

    bool operator==(const CoverageShare&) const = default;
};
CoverageShare shareOf(const WalkCoverage& coverage, const Questionnaire& questionnaire);

/// An interview with random answers that can stand, from the first question to the last; one in
/// twelve of those that may be left out is. Where a check refuses many of them in a row, the
/// question is left without an answer if it may be. The same seed gives the same answers on every
/// platform. \param today  2026-11-23: dates lie around it Cost: that of stateOf() for each answer.
InterviewRecord randomWalk(const std::shared_ptr<const Form>& form, const std::string& today,
                           std::uint64_t seed);

/// `count` of them, with seeds drawn from `seed`, and what they came by; of one that stuck, what
/// lies behind does not count.
WalkCoverage randomWalks(const std::shared_ptr<const Form>& form, const std::string& today,
                         std::size_t count, std::uint64_t seed, const Progress& progress = {});

} // namespace quadrat
