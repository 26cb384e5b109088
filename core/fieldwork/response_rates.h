// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

namespace quadrat {

/// How the cases of a sample ended: counts, or sums of their base weights for weighted rates. The
/// letters are those of the AAPOR Standard Definitions.
struct FinalDispositions {
    double complete = 0;               ///< I
    double partial = 0;                ///< P
    double refusal = 0;                ///< R, break-offs among them
    double noncontact = 0;             ///< NC
    double other = 0;                  ///< O
    double unknownHousehold = 0;       ///< UH: not known if there is a household
    double unknownOther = 0;           ///< UO
    std::optional<double> notEligible; ///< NE
    /// Share of the cases of unknown eligibility that is taken to be eligible, 0 to 1; empty: that
    /// among the cases that are known, where those not eligible were counted.
    std::optional<double> e;

    bool operator==(const FinalDispositions&) const = default;
};

enum class EligibilitySource {
    Given,
    Proportional, ///< (I + P + R + NC + O) / (… + NE): of the cases that are known (CASRO)
    NotKnown,     ///< rates that need it do not exist
};

/// Each is a share, 0 to 1; nothing where its divisor is 0 or e is not known.
struct ResponseRates {
    std::optional<double> e;
    EligibilitySource source = EligibilitySource::NotKnown;
    std::array<std::optional<double>, 6> response;    ///< RR1 … RR6
    std::array<std::optional<double>, 4> cooperation; ///< COOP1 … COOP4
    std::array<std::optional<double>, 3> refusal;     ///< REF1 … REF3
    std::array<std::optional<double>, 3> contact;     ///< CON1 … CON3

    bool operator==(const ResponseRates&) const = default;
};

/// (docs/methods/response-rates.md)
/// \throws Error{InvalidInput} naming the field: a count below 0, e outside 0 to 1, no cases at all
/// Source: AAPOR (2016), Standard Definitions, 9th edition.
ResponseRates responseRates(const FinalDispositions& dispositions);

} // namespace quadrat
