// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/planning.h"

namespace quadrat::cli {

namespace {

constexpr const char* help = R"(Response, cooperation, refusal and contact rates of the AAPOR
Standard Definitions, from how the cases of a sample ended.

Example, in rates.json:
  {"complete": 612, "partial": 48, "refusal": 203, "noncontact": 155, "other": 31,
   "unknown_household": 120, "unknown_other": 60, "not_eligible": 90}
then:
  quadrat-cli responserate rates.json --format table
"e", the share of unknown cases that is eligible, may be given; else it is that of the known cases,
if not_eligible is there. Rates that do not exist are null.)";

} // namespace

void addResponseRateCommand(CLI::App& program)
{
    addPlanningCommand(program,
                       {.name = "responserate",
                        .summary = "Reckon response rates from final dispositions",
                        .help = help,
                        .answer = [](const std::string& question,
                                     const auto&) { return answerResponseRates(question); },
                        .ofStudy = {}});
}

} // namespace quadrat::cli
