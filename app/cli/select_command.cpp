// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/terminal.h"

#include "core/project/certificate_words.h"
#include "core/workflow/select_sample.h"
#include "core/workflow/write_data.h"

#include <memory>
#include <string>

namespace quadrat::cli {

namespace {

constexpr const char* help = R"(Draw a sample from a frame, and certify it.

Methods: srs, systematic, bernoulli, poisson, pps-systematic, pps-sampford, pps-brewer, pps-pivotal.

Example, in sample.json:
  {"frame": "households.csv", "seed": 20241120, "strata": ["region"],
   "stages": [{"unit": "commune", "method": "pps-systematic", "size": "households", "n": 12},
              {"unit": "id", "method": "srs", "n": 20}],
   "reserve": 5}
then:
  quadrat-cli select sample.json --out drawn.csv --certificate drawn.json
writes the rows drawn, with stage1_probability, stage2_probability, probability, weight, draw_order
and role, and the certificate. Without --out the rows stand in the certificate, as "units"; without
--certificate it goes to standard output.

  quadrat-cli select --verify drawn.json
draws again from the same frame and compares; a frame that was changed is an error.)";

struct Options {
    std::string specification, out, certificate, verify, frame;
};

/// The sample again, from the frame beside the certificate or the one named.
SelectedSample verified(const Options& options, const Progress& progress)
{
    const Certificate certificate = readCertificate(specificationText(options.verify));
    const std::filesystem::path frame = options.frame.empty()
                                            ? folderOf(options.verify) / certificate.frame.source
                                            : std::filesystem::path(options.frame);
    return verifySample(certificate, frame, progress);
}

void run(const Options& options)
{
    if (!options.out.empty())
        checkDataName(options.out);
    const Progress progress = terminalProgress();
    const SelectedSample sample =
        options.verify.empty()
            ? selectSample(parseSelection(specificationText(options.specification)),
                           folderOf(options.specification), progress)
            : verified(options, progress);
    for (const Issue& issue : sample.issues)
        tell(issue.message);
    if (!options.verify.empty())
        tell({QUADRAT_TEXT("core", "The sample is the one of the certificate: %1 units, %2 in "
                                   "reserve."),
              {std::int64_t(sample.certificate.drawn), std::int64_t(sample.certificate.reserve)}});
    if (!options.out.empty())
        for (const Issue& issue : writeData(options.out, sample.rows, {}, {}, progress))
            tell(issue.message);
    writeResult(options.certificate,
                writeCertificate(sample.certificate, options.out.empty() ? &sample.rows : nullptr));
}

} // namespace

void addSelectCommand(CLI::App& program)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("select", "Draw a sample from a frame");
    command->footer(help);
    CLI::Option* specification = command->add_option("SPEC", options->specification,
                                                     "Specification (JSON); - for standard input");
    command->add_option("--out", options->out, "Write the rows drawn to this file (csv, xlsx …)");
    command->add_option("--certificate", options->certificate,
                        "Write the certificate to this file (JSON)");
    CLI::Option* verify = command
                              ->add_option("--verify", options->verify,
                                           "Draw again as this certificate says, and compare")
                              ->excludes(specification);
    command
        ->add_option("--frame", options->frame,
                     "With --verify: the frame, if it is not where the certificate says")
        ->needs(verify);
    command->callback([options] {
        if (options->specification.empty() && options->verify.empty())
            throw CLI::RequiredError("SPEC or --verify");
        run(*options);
    });
}

} // namespace quadrat::cli
