// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the test of the form in a browser (tests/app/form) asks of core:
//   random FOLDER FORMS SETS SEED
//                 writes random forms as they are handed out (0.html, 1.html …) and beside each
//                 what core says of SETS random sets of answers (0.json …)
//   numbers SEED  tells what core reads of numbers as people type them
//   write FOLDER  writes each questionnaire of FOLDER (NAME.json) as a form (NAME.html), its
//   version
//                 as the case too; it may be one that the audit would stop
//   read FILE     tells what was read of a file of answers, or of a text with codes
#include "core/forms/answers_file.h"
#include "core/forms/form_data.h"
#include "core/forms/html_form.h"
#include "core/forms/typed_answer.h"
#include "core/project/questionnaire_words.h"
#include "core/questionnaire/form_state.h"
#include "core/questionnaire/option_order.h"
#include "core/questionnaire/without_identity.h"
#include "core/workflow/settle_answers.h"
#include "tests/form_worker/random_form.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
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

/// Every text of a question with what was answered before, in all languages.
Json textsOf(const Form& form, const FormState& state)
{
    Json texts = Json::array();
    for (const AskedQuestion& asked : form.asked())
        for (const std::string& language : languagesOf(form.questionnaire()))
            texts.push_back(withAnswers(
                form, state, textIn(form.question(asked).text.in(Mode::Online), language), language,
                asked.instance));
    return texts;
}

/// What is handed over: answers, and apart from them those that say who somebody is.
Json handedOver(const Form& form, const Answers& kept)
{
    Json answers = Json::object(), contact = Json::object();
    for (const auto& [name, answer] : kept)
        (form.question(form.fields()[*form.find(name)]).identifying ? contact : answers)[name] =
            answer;
    return {{"answers", std::move(answers)}, {"contact", std::move(contact)}};
}

/// Answers as a form hands them over: none that cannot stand, none of what is hidden.
Answers finished(const Form& form, Answers answers, const std::string& today)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const AnswerFault& fault : stateOf(form, answers, today).faults)
            if (fault.field && fault.reason != FaultReason::Required)
                changed = answers.erase(form.fields()[*fault.field].name) > 0 || changed;
    }
    return cleared(form, answers, today);
}

/// Whether they come into a study as they were handed over, but for who somebody is and what is
/// worked out anew there.
bool comesBack(const Form& form, const Answers& answers, const std::string& today)
{
    Submission one{.ended = today, .answers = finished(form, answers, today)};
    const auto stays = [&](const auto& entry) {
        const Field& field = form.fields()[*form.find(entry.first)];
        return !form.question(field).identifying && field.type != FieldType::Calculated;
    };
    Answers given = one.answers;
    std::erase_if(given, std::not_fn(stays));
    std::vector<AnswerIssue> issues;
    settleAnswers(Form(withoutIdentity(form.questionnaire())), one, today, "vi", issues);
    std::erase_if(one.answers, std::not_fn(stays));
    return one.answers == given;
}

Json verdictOf(const Form& form, const Answers& answers, const std::string& today)
{
    const FormState state = stateOf(form, answers, today);
    const Answers kept = cleared(form, answers, today);
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
            {"cleared", kept},
            {"handedOver", handedOver(form, kept)},
            {"comesBack", comesBack(form, answers, today)},
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

void writeRandom(const std::filesystem::path& folder, int forms, int sets, std::uint64_t seed)
{
    std::filesystem::create_directories(folder);
    for (int k = 0; k < forms; ++k) {
        Random random(seed, std::uint64_t(k));
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

/// Texts of digits, marks, blanks and signs: what is typed, the decimals asked, what core makes of
/// it.
void tellNumbers(std::uint64_t seed)
{
    Random random(seed);
    const std::vector<std::string> pieces{"0", "1", "2", "5", "7",   "00", "000", "120",
                                          ".", ",", " ", "-", "345", ".",  ",",   "−"};
    Json told = Json::array();
    for (int k = 0; k < 20'000; ++k) {
        std::string text;
        for (std::uint64_t left = 1 + random.below(7); left > 0; --left)
            text += pieces[random.below(pieces.size())];
        const std::size_t decimals = random.below(4);
        told.push_back({text, decimals, typedNumber(text, decimals)});
    }
    std::cout << told;
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
    if (wanted == "random" && argc == 6)
        writeRandom(argv[2], std::atoi(argv[3]), std::atoi(argv[4]),
                    std::strtoull(argv[5], {}, 10));
    else if (wanted == "numbers")
        tellNumbers(std::strtoull(argv[2], {}, 10));
    else if (wanted == "write")
        writeAll(argv[2]);
    else if (wanted == "read")
        tellAnswers(argv[2]);
    else
        return 2;
}
