// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/response_rates.h"

#include "core/base/error.h"

#include <cmath>
#include <utility>

namespace quadrat {

namespace {

void checkCounts(const FinalDispositions& cases)
{
    double sum = 0;
    for (const auto& [field, count] :
         {std::pair("complete", cases.complete), std::pair("partial", cases.partial),
          std::pair("refusal", cases.refusal), std::pair("noncontact", cases.noncontact),
          std::pair("other", cases.other), std::pair("unknown_household", cases.unknownHousehold),
          std::pair("unknown_other", cases.unknownOther),
          std::pair("not_eligible", cases.notEligible.value_or(0))}) {
        if (!(count >= 0) || std::isinf(count))
            throw invalidInput(QUADRAT_TEXT("core", "%1 is %2; a number of cases must not be "
                                                    "negative."),
                               {field, count});
        sum += count;
    }
    if (sum == 0)
        throw invalidInput(QUADRAT_TEXT("core", "There are no cases: all counts are 0. Rates need "
                                                "complete, refusal, noncontact and so on."));
    if (cases.e && !(0 <= *cases.e && *cases.e <= 1))
        throw invalidInput(QUADRAT_TEXT("core", "e is %1; the share of cases of unknown "
                                                "eligibility that is eligible must be between 0 "
                                                "and 1."),
                           {*cases.e});
}

std::optional<double> ratio(double part, std::optional<double> whole)
{
    if (!whole || *whole == 0)
        return {};
    return part / *whole;
}

} // namespace

ResponseRates responseRates(const FinalDispositions& cases)
{
    checkCounts(cases);
    const double interviews = cases.complete + cases.partial;
    const double contacted = interviews + cases.refusal + cases.other;
    const double known = contacted + cases.noncontact;
    const double unknown = cases.unknownHousehold + cases.unknownOther;

    ResponseRates rates;
    if (cases.e) {
        rates.e = cases.e;
        rates.source = EligibilitySource::Given;
    } else if (cases.notEligible) {
        rates.e = ratio(known, known + *cases.notEligible);
        rates.source = rates.e ? EligibilitySource::Proportional : EligibilitySource::NotKnown;
    }
    const double all = known + unknown;
    const std::optional<double> estimated =
        rates.e ? std::optional(known + *rates.e * unknown) : std::nullopt;
    rates.response = {ratio(cases.complete, all),       ratio(interviews, all),
                      ratio(cases.complete, estimated), ratio(interviews, estimated),
                      ratio(cases.complete, known),     ratio(interviews, known)};
    const double able = interviews + cases.refusal;
    rates.cooperation = {ratio(cases.complete, contacted), ratio(interviews, contacted),
                         ratio(cases.complete, able), ratio(interviews, able)};
    rates.refusal = {ratio(cases.refusal, all), ratio(cases.refusal, estimated),
                     ratio(cases.refusal, known)};
    rates.contact = {ratio(contacted, all), ratio(contacted, estimated), ratio(contacted, known)};
    return rates;
}

} // namespace quadrat
