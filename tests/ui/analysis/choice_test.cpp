// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/choice.h"

#include <catch2/catch.hpp>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

Column category(const char* name)
{
    return Column(
        name,
        CodedValues{std::vector<std::uint8_t>{1, 2},
                    {{"no", std::nullopt, Missing::None}, {"yes", std::nullopt, Missing::None}}},
        Measure::Category);
}

/// Two categories, two numbers.
struct People {
    Dataset data{{category("sex"), category("vote"), Column("age", NumberValues{{30, 40}}),
                  Column("income", NumberValues{{1, 2}})}};

    std::vector<EstimateSpec> ticked(std::vector<std::string> variables,
                                     Method method = Method::Automatic)
    {
        EstimateChoice choice;
        choice.method = method;
        choice.variables = std::move(variables);
        choice.second = needsSecond(method) ? "sex" : "";
        return withChoice({}, {}, choice, data);
    }
};

} // namespace

TEST_CASE_METHOD(People, "Ticked categories give shares, ticked numbers means", "[ui][analysis]")
{
    const auto estimates = ticked({"vote", "age"});
    REQUIRE(estimates.size() == 2);
    CHECK(estimates[0].statistic == Statistic::Proportion);
    CHECK(estimates[0].variables == std::vector<std::string>{"vote"});
    CHECK(estimates[1].statistic == Statistic::Mean);
    CHECK(estimates[0].id != estimates[1].id);
}

TEST_CASE_METHOD(People, "A choice reads back from the estimates it made", "[ui][analysis]")
{
    for (const Method method : {Method::Automatic, Method::Totals, Method::Quantiles, Method::Ratio,
                                Method::Crosstab, Method::Compare, Method::Regression}) {
        EstimateChoice choice;
        choice.method = method;
        choice.variables = {"age", "income"};
        choice.level = 0.9;
        choice.interval = ShareInterval::Wilson;
        if (needsSecond(method))
            choice.second = "vote";
        else
            choice.by = {"sex"};
        const auto estimates = withChoice({}, {}, choice, data);
        REQUIRE_FALSE(estimates.empty());
        CHECK(choiceOf(estimates, 0, data) == choice);
        CHECK(withChoice(estimates, 0, choice, data) == estimates);
    }
}

TEST_CASE_METHOD(People, "All ticked variables in one table, means apart from shares",
                 "[ui][analysis]")
{
    EstimateChoice choice;
    choice.variables = {"sex", "age", "vote"};
    choice.together = true;
    const auto estimates = withChoice({}, {}, choice, data);
    REQUIRE(estimates.size() == 2);
    CHECK(estimates[0].variables == std::vector<std::string>{"sex", "vote"});
    CHECK(estimates[1].variables == std::vector<std::string>{"age"});
}

TEST_CASE_METHOD(People, "Options change the results that share them, and no others",
                 "[ui][analysis]")
{
    auto estimates = ticked({"vote", "age"});
    EstimateChoice apart;
    apart.variables = {"vote"};
    apart.by = {"sex"};
    estimates = withChoice(estimates, {}, apart, data);
    REQUIRE(estimates.size() == 3);

    EstimateChoice first = choiceOf(estimates, 0, data);
    CHECK(first.variables == std::vector<std::string>{"vote", "age"});
    first.level = 0.99;
    const auto changed = withChoice(estimates, 0, first, data);
    REQUIRE(changed.size() == 3);
    CHECK(changed[0].level == 0.99);
    CHECK(changed[1].level == 0.99);
    CHECK(changed[2] == estimates[2]);
    CHECK(changed[0].id == estimates[0].id);
}

TEST_CASE_METHOD(People, "What the panel does not show of an entry is kept", "[ui][analysis]")
{
    auto estimates = ticked({"vote"});
    estimates[0].id = "mine";
    estimates[0].categories = {"yes"};
    EstimateChoice choice = choiceOf(estimates, 0, data);
    choice.by = {"sex"};
    const auto changed = withChoice(estimates, 0, choice, data);
    CHECK(changed[0].id == "mine");
    CHECK(changed[0].categories == std::vector<std::string>{"yes"});
    CHECK(changed[0].by == std::vector<std::string>{"sex"});
}

TEST_CASE_METHOD(People, "A method that needs a second variable waits for it", "[ui][analysis]")
{
    EstimateChoice choice;
    choice.method = Method::Crosstab;
    choice.variables = {"vote"};
    CHECK(withChoice({}, {}, choice, data).empty());
    choice.second = "vote"; // a variable by itself says nothing
    CHECK(withChoice({}, {}, choice, data).empty());
}

TEST_CASE_METHOD(People, "A regression on a category explains an answer", "[ui][analysis]")
{
    EstimateChoice choice;
    choice.method = Method::Regression;
    choice.variables = {"age", "sex"};
    choice.second = "vote";
    choice.event = "yes";
    const auto estimates = withChoice({}, {}, choice, data);
    REQUIRE(estimates.size() == 1);
    CHECK(estimates[0].family == Family::Binomial);
    CHECK(estimates[0].event == "yes");
    CHECK(estimates[0].predictors == choice.variables);

    choice.second = "income";
    CHECK(withChoice({}, {}, choice, data)[0].family == Family::Gaussian);
}

TEST_CASE_METHOD(People, "Ids stay different from each other", "[ui][analysis]")
{
    auto estimates = ticked({"vote"});
    EstimateChoice again;
    again.variables = {"vote"};
    again.level = 0.9;
    estimates = withChoice(estimates, {}, again, data);
    REQUIRE(estimates.size() == 2);
    CHECK(estimates[0].id != estimates[1].id);
}
