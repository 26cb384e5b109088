// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/terminal.h"

#include "core/storage/project_file.h"
#include "core/workflow/questionnaire_file.h"
#include "core/workflow/study_sample.h"
#include "ui/print/paper/paper_form.h"
#include "ui/print/paper/paper_map.h"
#include "ui/print/print.h"
#include "ui/print/questionnaire_review.h"
#include "ui/text/language.h"

#include <memory>
#include <string>
#include <utility>

namespace quadrat::cli {

namespace {

constexpr const char* help =
    R"(A form to be filled in by hand, as PDF. With --sample a form for each case of a draw, with
its code; with --cases for the codes that are named. --map says where each box stands.

Example:
  quadrat-cli questionnaire print poll.json poll.pdf --paper a5 --language vi
  quadrat-cli questionnaire print poll.quadrat forms.pdf --columns 2 --sample "sample 1")";

struct Options {
    std::string file, out, map, sample;
    std::string paper = "a4", language, layout = "side", parts = "cover";
    ui::PaperFormOptions form;
};

Questionnaire questionnaireIn(const std::string& file)
{
    ReadQuestionnaire read = openQuestionnaire(file, terminalProgress());
    for (const Issue& issue : read.lost)
        tell(issue.message);
    return std::move(read.questionnaire);
}

ui::PaperFormOptions formOptions(const Options& options, const Questionnaire& questionnaire)
{
    ui::PaperFormOptions form = options.form;
    form.page = options.paper == "a5" ? ui::PaperSize::A5 : ui::PaperSize::A4;
    if (options.language == "both")
        form.languages = {
            questionnaire.languages.begin(),
            questionnaire.languages.begin() +
                std::ptrdiff_t(std::min<std::size_t>(2, questionnaire.languages.size()))};
    else if (!options.language.empty())
        form.languages = {options.language};
    form.twoLanguages = options.layout == "side" ? ui::TwoLanguages::SideBySide
                                                 : ui::TwoLanguages::OneAfterTheOther;
    form.parts = options.parts == "cover"   ? ui::PaperParts::WithCover
                 : options.parts == "plain" ? ui::PaperParts::WithoutCover
                                            : ui::PaperParts::AnswersOnly;
    if (!options.sample.empty()) {
        ProjectFile study = ProjectFile::readOnly(options.file);
        form.cases = drawnCodes(study, drawNamed(study, options.sample));
    }
    return form;
}

void print(const Options& options)
{
    const Form form(questionnaireIn(options.file));
    for (const FormProblem& problem : form.problems())
        tell(problem.message);
    const ui::PaperForm paper(form, formOptions(options, form.questionnaire()));
    const QByteArray pdf = ui::paperPdf(paper, terminalProgress());
    writeResult(options.out, {pdf.data(), std::size_t(pdf.size())});
    if (!options.map.empty())
        writeResult(options.map, ui::paperMap(paper));
}

/// For reviewers, in the language of the reader.
void addReviewCommand(CLI::App& questionnaire)
{
    struct Review {
        std::string file, out, language;
    };
    auto options = std::make_shared<Review>();
    CLI::App* command =
        questionnaire.add_subcommand("convert", "Write it for review in a word processor");
    command->add_option("FILE", options->file, "The questionnaire (.json, .xlsx), or a study")
        ->required();
    command->add_option("OUT", options->out, "The .docx, .odt or .pdf to write")->required();
    command->add_option("--lang", options->language, "Language of the headings: vi or en")
        ->check(CLI::IsMember({"vi", "en"}));
    command->callback([options] {
        ui::checkReportName(options->out);
        const Form form(questionnaireIn(options->file));
        const ui::Reader reader(ui::languageOf(options->language).value_or(ui::systemLanguage()));
        ui::PagedDocument review =
            ui::questionnaireReview(form, {.reader = reader, .date = QDate::currentDate()});
        ui::writeReport(review, options->out);
    });
}

} // namespace

void addQuestionnairePrintCommand(CLI::App& program)
{
    auto options = std::make_shared<Options>();
    CLI::App* questionnaire = program.add_subcommand("questionnaire", "Questionnaires and forms");
    questionnaire->require_subcommand(1);
    CLI::App* command = questionnaire->add_subcommand("print", "Print it as a form on paper");
    command->footer(help);
    command->add_option("FILE", options->file, "The questionnaire (.json, .xlsx), or a study")
        ->required();
    command->add_option("OUT", options->out, "The PDF to write")->required();
    command->add_option("--paper", options->paper, "a4 or a5")->check(CLI::IsMember({"a4", "a5"}));
    command->add_option("--columns", options->form.columns, "1 or 2")->check(CLI::Range(1, 2));
    command->add_option("--language", options->language,
                        "A language of the questionnaire, or both; without it the first");
    command->add_option("--two-languages", options->layout, "side (by side) or after (each other)")
        ->check(CLI::IsMember({"side", "after"}));
    command->add_option("--points", options->form.points, "Size of the letters, 7 to 14");
    command
        ->add_option("--parts", options->parts,
                     "cover (a sheet to tear off), plain (without it) or answers")
        ->check(CLI::IsMember({"cover", "plain", "answers"}));
    command->add_flag("--both-sides", options->form.bothSides, "For printing on both sides");
    command->add_flag("--interviewer", options->form.interviewerTexts,
                      "With what is for the interviewer");
    auto* cases = command->add_option("--cases", options->form.cases, "Case codes, by commas");
    cases->delimiter(',');
    command->add_option("--sample", options->sample, "A draw of the study: a form for each case")
        ->excludes(cases);
    command->add_option("--map", options->map, "Where each box stands (JSON)");
    command->callback([options] { print(*options); });
    addReviewCommand(*questionnaire);
}

} // namespace quadrat::cli
