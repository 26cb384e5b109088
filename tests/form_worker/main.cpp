// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the test of the form in a browser (tests/app/form) asks of core:
//   random FOLDER FORMS SETS  writes random forms as they are handed out (0.html, 1.html …) and
//                             beside each what core says of SETS random sets of answers (0.json …)
//   write FOLDER              writes each questionnaire of FOLDER (NAME.json) as a form
//   (NAME.html),
//                             its version as the case too; it may be one that the audit would stop
//   read FILE                 tells what was read of a file of answers, or of a text with codes
#include "core/forms/answers_file.h"
#include "core/forms/html_form.h"
#include "core/project/questionnaire_words.h"
#include "core/questionnaire/form_state.h"
#include "core/questionnaire/option_order.h"
#include "tests/form_worker/random_form.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

using namespace quadrat;

namespace {

Json faultsOf(const FormState& state)
{
    Json faults = Json::array();
    for (const AnswerFault& fault : state.faults)
        faults.push_back(
            Json::array({fault.asked, fault.field ? int(*fault.field) : -1, faultWord(fault.reason),
                         fault.check, fault.severity == Severity::Warning}));
    return faults;
}

Json codesOf(const std::vector<const Option*>& options)
{
    Json codes = Json::array();
    for (const Option* option : options)
        codes.push_back(option->code);
    return codes;
}

/// Every text of a question with what was answered before, in both languages.
Json textsOf(const Form& form, const FormState& state)
{
    Json texts = Json::array();
    for (const AskedQuestion& asked : form.asked())
        for (const char* language : {"vi", "en"})
            texts.push_back(withAnswers(form, state,
                                        textIn(form.question(asked).text.text, language), language,
                                        asked.instance));
    return texts;
}

Json verdictOf(const Form& form, const Answers& answers, const std::string& today)
{
    const FormState state = stateOf(form, answers, today);
    Json offered = Json::array();
    for (std::size_t f = 0; f < form.fields().size(); ++f)
        offered.push_back(codesOf(offeredOptions(form, state, f)));
    return {{"today", today},
            {"answers", answers},
            {"sectionShown", state.sectionShown},
            {"askedShown", state.askedShown},
            {"fieldShown", state.fieldShown},
            {"values", state.values},
            {"faults", faultsOf(state)},
            {"cleared", cleared(form, answers, today)},
            {"offered", std::move(offered)},
            {"texts", textsOf(form, state)}};
}

/// What a case sees in random order: options of each question, items, questions of each section.
Json ordersOf(const Form& form, const std::string& caseCode)
{
    const Questionnaire& questionnaire = form.questionnaire();
    const std::uint32_t seed = orderSeed(questionnaire.seed, caseCode);
    Json orders = Json::array();
    for (const Section& section : questionnaire.sections) {
        orders.push_back(orderedQuestions(section, seed));
        for (const Question& question : section.questions) {
            orders.push_back(codesOf(orderedOptions(questionnaire, question, seed)));
            orders.push_back(orderedItems(question, seed));
        }
    }
    return orders;
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ostringstream content;
    content << std::ifstream(file, std::ios::binary).rdbuf();
    return content.str();
}

void writeRandom(const std::filesystem::path& folder, int forms, int sets)
{
    std::filesystem::create_directories(folder);
    for (int k = 0; k < forms; ++k) {
        Random random(20261123, std::uint64_t(k));
        const Form form(randomQuestionnaire(random));
        const std::string caseCode = k % 3 == 0 ? "ngõ 7/" + std::to_string(k) : "K-1";
        Json verdicts = Json::array();
        for (int set = 0; set < sets; ++set)
            verdicts.push_back(verdictOf(form, randomAnswers(random, form),
                                         set % 2 == 0 ? "2026-11-23" : "2026-11-23 14:05"));
        const std::string name = std::to_string(k);
        std::ofstream(folder / (name + ".html")) << htmlForm(form, {.caseCode = caseCode});
        std::ofstream(folder / (name + ".json"))
            << Json{{"orders", ordersOf(form, caseCode)}, {"sets", std::move(verdicts)}};
    }
}

void writeAll(const std::filesystem::path& folder)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::filesystem::path file = entry.path();
        if (file.extension() != ".json")
            continue;
        const Form form(readQuestionnaire(parsedJson(contentOf(file)), ""));
        const std::string page = htmlForm(form, {.caseCode = form.questionnaire().version});
        std::ofstream(file.replace_extension(".html")) << page;
    }
}

void tellAnswers(const std::filesystem::path& file)
{
    const std::string content = contentOf(file);
    const ReturnedAnswers returned =
        content.starts_with('{') ? readAnswers(content, "file") : readAnswerCodes(content, "text");
    Json told = Json::array();
    for (const Submission& one : returned.submissions)
        told.push_back({{"case", one.caseCode},
                        {"submission", one.submission},
                        {"form", one.form},
                        {"mode", one.mode},
                        {"language", one.language},
                        {"started", one.started},
                        {"ended", one.ended},
                        {"answers", one.answers}});
    std::cout << told;
}

} // namespace

int main(int argc, char* argv[])
{
    const std::string wanted = argc > 2 ? argv[1] : "";
    if (wanted == "random" && argc == 5)
        writeRandom(argv[2], std::atoi(argv[3]), std::atoi(argv[4]));
    else if (wanted == "write")
        writeAll(argv[2]);
    else if (wanted == "read")
        tellAnswers(argv[2]);
    else
        return 2;
}
