// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/questionnaire_words.h"
#include "core/questionnaire/audit.h"
#include "core/questionnaire/form_state.h"
#include "core/questionnaire/variables.h"
#include "tests/source_folder.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

/// The example of the guide: 60 questions, 30 conditions, two languages, a household of up to 6.
Questionnaire example()
{
    std::ifstream file(std::string(sourceFolder) + "/tests/data/questionnaires/satisfaction.json");
    return readQuestionnaire(Json::parse(file), "");
}

/// The first option of every choice, a number or text everywhere else, as it would be kept.
Answers answers(const Form& form)
{
    Answers given;
    for (std::size_t f = 0; f < form.fields().size(); ++f) {
        const Field& field = form.fields()[f];
        const auto& options = form.options(f);
        given[field.name] = field.type == FieldType::Number ? "5"
                            : options.empty()               ? "text"
                                                            : options.front()->code;
    }
    return cleared(form, given, "2026-11-23");
}

void makeForm(benchmark::State& state)
{
    const Questionnaire questionnaire = example();
    for (auto _ : state)
        benchmark::DoNotOptimize(Form(questionnaire).fields().size());
}
BENCHMARK(makeForm)->Unit(benchmark::kMicrosecond);

/// What runs after each answer.
void stateOfForm(benchmark::State& state)
{
    const Form form(example());
    const Answers given = answers(form);
    for (auto _ : state)
        benchmark::DoNotOptimize(stateOf(form, given, "2026-11-23").faults.size());
}
BENCHMARK(stateOfForm)->Unit(benchmark::kMicrosecond);

void auditForm(benchmark::State& state)
{
    const Form form(example());
    for (auto _ : state)
        benchmark::DoNotOptimize(audit(form).size());
}
BENCHMARK(auditForm)->Unit(benchmark::kMillisecond);

/// Ten thousand forms that came back, as columns.
void submissionsToColumns(benchmark::State& state)
{
    const Form form(example());
    Submission one{.caseCode = "A", .answers = answers(form)};
    const std::vector<Submission> all(10'000, one);
    for (auto _ : state)
        benchmark::DoNotOptimize(datasetOf(form, all).rowCount());
}
BENCHMARK(submissionsToColumns)->Unit(benchmark::kMillisecond);

} // namespace
