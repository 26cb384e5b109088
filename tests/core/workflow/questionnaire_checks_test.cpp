// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/questionnaire_checks.h"

#include "core/cleaning/checks.h"
#include "core/data/codebook.h"
#include "core/questionnaire/form_state.h"
#include "core/questionnaire/variables.h"
#include "tests/core/questionnaire/small_form.h"

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

Questionnaire poll()
{
    Questionnaire all =
        oneSection({{.name = "q1", .kind = SingleChoice{"yesno"}},
                    {.name = "age",
                     .kind = NumberEntry{},
                     .showIf = "q1 = 1",
                     .checks = {{"age < 120", {{"en", "Too old?"}}, Severity::Warning}},
                     .required = Required::Yes,
                     .besides = "dk"},
                    {.name = "m", .kind = MultipleChoice{"abc"}, .showIf = "age >= 18"},
                    {.name = "r", .kind = Ranking{"abc", 2}, .showIf = "selected(m, 'a')"},
                    {.name = "t", .kind = TextEntry{}, .showIf = "r_1 = 'b' or missing(m)"},
                    {.name = "dk_only", .kind = TextEntry{}, .showIf = "q1 = 98"}},
                   {yesNo(), besides(), listOf("abc", {"a", "b", "c"})});
    all.sections.push_back({.name = "people",
                            .repeat = Repeat{"age - 17", 2},
                            .questions = {{.name = "p", .kind = TextEntry{}}}});
    return all;
}

/// Cases and variables that the rules find fault with: "0 age".
std::set<std::string> found(const Form& form, const std::vector<Answers>& cases, Severity severity)
{
    std::vector<Submission> sent;
    for (const Answers& answers : cases)
        sent.push_back({.caseCode = std::to_string(sent.size()), .answers = answers});
    const Codebook codebook = codebookOf(form);
    Dataset data = datasetOf(form, sent);
    for (const Variable& variable : codebook.variables)
        data.put(withMissingCodes(data.at(variable.name), variable));
    CheckPlan plan;
    for (const ConsistencyRule& rule : checksOf(form, codebook).rules)
        if (rule.severity == severity)
            plan.checks.emplace_back(rule);
    std::set<std::string> all;
    const CheckResult report = check(data, codebook, plan);
    for (std::size_t k = 0; k < plan.checks.size(); ++k) {
        INFO((report.outcomes[k].notRun ? report.outcomes[k].notRun->english() : ""));
        CHECK_FALSE(report.outcomes[k].notRun);
        for (const Finding& finding : report.outcomes[k].findings)
            all.insert(std::to_string(*finding.row) + " " +
                       std::get<ConsistencyRule>(plan.checks[k]).name);
    }
    return all;
}

} // namespace

TEST_CASE("Answers where none were due are found, and those that lack where one was due")
{
    const Form form(poll());
    REQUIRE(form.problems().empty());
    CHECK(checksOf(form, codebookOf(form)).leftOut == 1); // q1 = 98
    const std::vector<Answers> cases{
        {{"q1", "1"}, {"age", "40"}, {"m", "a"}, {"r", "b a"}, {"t", "x"}, {"p_1", "x"}},
        {{"q1", "2"}, {"age", "40"}},
        {{"q1", "1"}, {"age", "17"}, {"m", "b"}, {"t", "x"}, {"p_1", "x"}},
        {{"q1", "1"}, {"age", "18"}, {"m", "b"}, {"r", "b a"}, {"t", "x"}, {"p_2", "x"}},
        {{"q1", "1"}, {"age", "130"}, {"m", "a"}, {"r", "a b"}, {"t", "x"}},
        {{"q1", "1"}},
    };
    using Names = std::set<std::string>;
    CHECK(found(form, cases, Severity::Fault) ==
          Names{"1 age", "2 m", "2 p_1", "3 r", "3 p_2", "4 t"});
    CHECK(found(form, cases, Severity::Warning) == Names{"4 age", "5 age"});
}

TEST_CASE("What the rules find is what the form would clear", "[identity]")
{
    const Form form(poll());
    const std::vector<Answers> cases{
        {{"q1", "1"}, {"age", "40"}, {"m", "a b"}, {"r", "a b"}, {"p_1", "x"}},
        {{"q1", "2"}, {"age", "40"}},
        {{"q1", "1"}, {"age", "20"}, {"m", "b"}, {"r", "a b"}, {"t", "x"}, {"p_2", "x"}}};
    std::set<std::string> hidden;
    for (std::size_t k = 0; k < cases.size(); ++k) {
        // One at a time: what one hidden answer hides in turn is not said by a rule.
        const FormState state = stateOf(form, cases[k], "2026-11-23");
        for (std::size_t f = 0; f < form.fields().size(); ++f)
            if (!state.fieldShown[f] && !answerTo(cases[k], form.fields()[f].name).empty())
                hidden.insert(std::to_string(k) + " " + form.fields()[f].name);
    }
    CHECK(found(form, cases, Severity::Fault) == hidden);
}

TEST_CASE("Variables that the responses do not have are not checked")
{
    const Form form(poll());
    Codebook codebook = codebookOf(form);
    std::erase_if(codebook.variables,
                  [](const Variable& variable) { return variable.name == "q1"; });
    for (const ConsistencyRule& rule : checksOf(form, codebook).rules)
        CHECK(rule.expression.find("q1") == std::string::npos);
}
