// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/planning.h"

namespace quadrat::cli {

namespace {

constexpr const char* help =
    R"(How many to ask for a precision, or how precise a number of answers is.

Example, in size.json:
  {"parameter": "proportion", "p": 0.5, "margin": 0.04, "level": 0.95,
   "population": 16500, "deff": 1.5, "response_rate": 0.8}
then:
  quadrat-cli samplesize size.json --format table
gives n_srs, n_deff, n_finite and n_invite, each from the one before, and what to plan with:
required completed answers, invite people to ask.

Others: "parameter": mean, total, two_proportions, two_means; "margin_type": relative, cv;
"method": wilson, yamane; "cluster" with icc and costs; "solve": "margin" with n.
SPEC may be a study (.quadrat), whose plan is then asked.)";

} // namespace

void addSampleSizeCommand(CLI::App& program)
{
    addPlanningCommand(program, {.name = "samplesize",
                                 .summary = "Reckon the size of a sample, or its margin",
                                 .help = help,
                                 .answer = [](const std::string& question,
                                              const auto&) { return answerSampleSize(question); },
                                 .ofStudy = sizeQuestionOf});
}

} // namespace quadrat::cli
