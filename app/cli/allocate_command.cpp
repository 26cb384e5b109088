// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/planning.h"

namespace quadrat::cli {

namespace {

constexpr const char* help = R"(Spreads a sample over strata.

Methods: equal, proportional, neyman (least variance, exact in whole numbers), cost (least variance
for the money), power (between equal and proportional). "budget" or "target_se" may stand in place
of "total"; "minimum" and "maximum" for all strata or in one.

Example, in spread.json:
  {"method": "neyman", "total": 700, "minimum": 2,
   "strata": [{"stratum": "North", "population": 5950, "sd": 20.7},
              {"stratum": "South", "population": 8120, "sd": 14.2}]}
then:
  quadrat-cli allocate spread.json --format csv --out spread.csv
The strata may stand in a table in place of the list: "data": "strata.csv" with columns stratum,
population, and where needed sd, cost, minimum, maximum, target_se.
SPEC may be a study (.quadrat), whose plan is then asked.)";

} // namespace

void addAllocateCommand(CLI::App& program)
{
    addPlanningCommand(
        program, {.name = "allocate",
                  .summary = "Spread a sample over strata",
                  .help = help,
                  .answer = [](const std::string& question,
                               const auto& folder) { return answerAllocation(question, folder); },
                  .ofStudy = allocationQuestionOf});
}

} // namespace quadrat::cli
