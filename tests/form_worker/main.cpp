// SPDX-License-Identifier: GPL-3.0-or-later
//
// quadrat_form_worker FOLDER FORMS SETS: writes random forms as they are handed out (0.html, 1.html
// …) and beside each what core says of SETS random sets of answers (0.json …). The test of the form
// in a browser (tests/app/form) compares.
#include "core/io/html_form.h"
#include "core/questionnaire/form_state.h"
#include "core/questionnaire/option_order.h"
#include "tests/form_worker/random_form.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

using namespace quadrat;

namespace {

using Json = nlohmann::ordered_json;

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

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 4)
        return 2;
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    for (int k = 0; k < std::atoi(argv[2]); ++k) {
        Random random(20261123, std::uint64_t(k));
        const Form form(randomQuestionnaire(random));
        const std::string caseCode = k % 3 == 0 ? "ngõ 7/" + std::to_string(k) : "K-1";
        Json sets = Json::array();
        for (int set = 0; set < std::atoi(argv[3]); ++set)
            sets.push_back(verdictOf(form, randomAnswers(random, form),
                                     set % 2 == 0 ? "2026-11-23" : "2026-11-23 14:05"));
        const std::string name = std::to_string(k);
        std::ofstream(folder / (name + ".html")) << htmlForm(form, {.caseCode = caseCode});
        std::ofstream(folder / (name + ".json"))
            << Json{{"orders", ordersOf(form, caseCode)}, {"sets", std::move(sets)}};
    }
}
