// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/questionnaire_form.h"
#include "app/cli/tell_issues.h"
#include "app/cli/terminal.h"

#include "core/base/error.h"
#include "core/io/write_issues.h"
#include "core/questionnaire/audit.h"
#include "core/questionnaire/place_words.h"
#include "core/workflow/questionnaire_file.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace quadrat::cli {

namespace {

struct Options {
    std::string file, out, findings;
};

/// "Fault. Question "q5", condition: …", one a line on standard output.
void check(const Options& options)
{
    const ReadQuestionnaire read = openQuestionnaire(options.file, terminalProgress());
    tellAll(read.lost);
    const Form form(read.questionnaire);
    const std::vector<AuditFinding> findings = audit(form, terminalProgress());
    std::vector<Issue> issues = read.lost;
    for (const AuditFinding& finding : findings) {
        const std::string place = inReadersLanguage(placeWords(read.questionnaire, finding.place));
        const std::string message = inReadersLanguage(finding.message);
        std::cout << inReadersLanguage(severityWord(finding.severity)) << ". " << place << ": "
                  << message << '\n';
        issues.push_back({.severity = finding.severity,
                          .message = finding.message,
                          .row = {},
                          .column = place,
                          .sheet = {}});
    }
    if (!options.findings.empty())
        writeResult(options.findings, writeIssues(issues, inReadersLanguage));
    const auto faults = std::ranges::count(findings, Severity::Fault, &AuditFinding::severity);
    if (faults > 0)
        throw invalidInput(
            QUADRAT_TEXT("core", "Faults: %1. This questionnaire cannot be used as it is."),
            {std::int64_t(faults)});
}

void convert(const Options& options)
{
    const ReadQuestionnaire read = openQuestionnaire(options.file, terminalProgress());
    tellAll(read.lost);
    tellAll(lostIn(options.out, read.questionnaire));
    saveQuestionnaire(options.out, read.questionnaire);
}

} // namespace

void addQuestionnaireCommand(CLI::App& program)
{
    CLI::App* questionnaire = program.add_subcommand("questionnaire", "Questionnaires and forms");
    questionnaire->require_subcommand(1);

    auto options = std::make_shared<Options>();
    CLI::App* checking = questionnaire->add_subcommand("check", "What is wrong with it");
    checking->footer(R"(Ends with 1 if there is a fault: the form cannot be used as it is.

Example:
  quadrat-cli questionnaire check poll.xlsx
  quadrat-cli questionnaire check poll.json --findings findings.csv)");
    checking
        ->add_option("FILE", options->file,
                     "The questionnaire (.json, .xlsx, .lss, .txt), or a study")
        ->required();
    checking->add_option("--findings", options->findings, "Write the findings as a table (.csv)");
    checking->callback([options] { check(*options); });

    CLI::App* converting = questionnaire->add_subcommand("convert", "Write it in another form");
    converting->footer(R"(What the new form cannot hold is said on standard error.

Example:
  quadrat-cli questionnaire convert poll.xlsx poll.json
  quadrat-cli questionnaire convert limesurvey.lss poll.json
  quadrat-cli questionnaire convert poll.quadrat poll.xlsx
  quadrat-cli questionnaire convert poll.json for-review.docx)");
    converting
        ->add_option("IN", options->file,
                     "The questionnaire (.json, .xlsx, .lss, .txt), or a study")
        ->required();
    converting
        ->add_option("OUT", options->out,
                     "What to write (.json, .xlsx; for review .docx, .odt, .pdf)")
        ->required();
    converting->callback([options] { convert(*options); });

    addQuestionnaireFormCommand(*questionnaire);
}

} // namespace quadrat::cli
