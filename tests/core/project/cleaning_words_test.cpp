// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/cleaning_words.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace quadrat;
using Catch::Contains;

namespace {

std::string anyText()
{
    return *rc::gen::element<std::string>("", "q1", "Tuổi", "a \"b\"\n", "1", "`x y` > 3");
}

std::vector<std::string> anyNames()
{
    std::vector<std::string> names(std::size_t(*rc::gen::inRange(0, 4)));
    for (std::string& name : names)
        name = anyText();
    return names;
}

double anyNumber()
{
    return *rc::gen::element(0.0, -1.5, 1.0 / 3, 0.1, 1e300, 2.0);
}

std::optional<double> perhapsNumber()
{
    if (*rc::gen::arbitrary<bool>())
        return {};
    return anyNumber();
}

DerivedVariable anyDerived()
{
    DerivedVariable variable;
    variable.name = anyText();
    variable.label = {{"vi", anyText()}};
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        variable.rule = ComputeRule{anyText()};
        break;
    case 1: {
        RecodeRule rule{.source = anyText(),
                        .cases = {},
                        .otherwise = Otherwise(*rc::gen::inRange(0, 3)),
                        .value = anyText()};
        for (int count = *rc::gen::inRange(0, 3); count > 0; --count)
            rule.cases.push_back({anyNames(), perhapsNumber(), perhapsNumber(), anyText()});
        variable.rule = rule;
        break;
    }
    case 2:
        variable.rule = BandRule{.source = anyText(),
                                 .cuts = {anyNumber(), anyNumber()},
                                 .cutBelongs = CutBelongs(*rc::gen::inRange(0, 2)),
                                 .labels = anyNames()};
        break;
    case 3:
        variable.rule = TopBoxRule{.source = anyText(),
                                   .counted = anyNames(),
                                   .inBase = {Missing(*rc::gen::inRange(0, 5))}};
        break;
    default:
        variable.rule = ScaleRule{.items = anyNames(),
                                  .reversed = anyNames(),
                                  .low = perhapsNumber(),
                                  .high = perhapsNumber(),
                                  .minimumAnswered = std::size_t(*rc::gen::inRange(0, 9)),
                                  .value = ScaleValue(*rc::gen::inRange(0, 2))};
    }
    if (*rc::gen::arbitrary<bool>())
        variable.values = {{anyText(), {}, Missing(*rc::gen::inRange(0, 5))}};
    variable.level = MeasurementLevel(*rc::gen::inRange(0, 4));
    return variable;
}

ResponseCheck anyCheck()
{
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
        return RangeCheck{anyText(), perhapsNumber(), perhapsNumber()};
    case 1:
        return CodeCheck{anyNames()};
    case 2:
        return KeyCheck{anyNames()};
    case 3:
        return DuplicateCheck{anyNames()};
    case 4:
        return NearDuplicateCheck{anyNames(), anyNumber()};
    case 5:
        return StraightLineCheck{anyNames(),
                                 *rc::gen::element<std::optional<std::size_t>>(std::nullopt, 4)};
    case 6:
        return SpeedCheck{anyText(), anyNumber(), perhapsNumber()};
    case 7:
        return MissingItemCheck{anyNames(), anyNumber()};
    case 8:
        return MissingByInterviewerCheck{anyText(), anyNames(), anyNumber()};
    default:
        return ConsistencyRule{anyText(),
                               anyText(),
                               Must(*rc::gen::inRange(0, 2)),
                               {{"", anyText()}, {"vi", anyText()}},
                               Severity(*rc::gen::inRange(0, 3))};
    }
}

DerivedVariable derivedOf(const char* text)
{
    return readDerived(Json::parse(text), "derived[2]");
}

CheckPlan planOf(const char* text)
{
    return readCheckPlan(Json::parse(text), "checks");
}

} // namespace

TEST_CASE("Derived variables come back from their JSON as they were", "[project][identity]")
{
    CHECK(rc::check("every rule", [] {
        const DerivedVariable variable = anyDerived();
        RC_ASSERT(readDerived(Json::parse(writeDerived(variable).dump()), "x") == variable);
    }));
}

TEST_CASE("Plans of checks come back from their JSON as they were", "[project][identity]")
{
    CHECK(rc::check("every plan", [] {
        CheckPlan plan;
        for (int count = *rc::gen::inRange(0, 5); count > 0; --count)
            plan.checks.push_back(anyCheck());
        for (std::size_t k = 0; k < plan.checks.size(); ++k)
            if (*rc::gen::arbitrary<bool>())
                plan.off.insert(k);
        plan.mostListed = *rc::gen::element<std::size_t>(1000, 0, 5);
        RC_ASSERT(readCheckPlan(Json::parse(writeCheckPlan(plan).dump()), "x") == plan);
    }));
}

TEST_CASE("Entries of rules and checks that hold their default are left out", "[project]")
{
    DerivedVariable content;
    content.name = "content";
    content.rule = TopBoxRule{.source = "q5", .counted = {"4", "5"}, .inBase = {}};
    CHECK(writeDerived(content).dump() ==
          R"({"name":"content","rule":"top-box","source":"q5","counted":["4","5"]})");
    CHECK(writeCheckPlan({.checks = {NearDuplicateCheck(), SpeedCheck{.minutes = "min"}}}).dump() ==
          R"({"checks":[{"check":"near-duplicates"},{"check":"speed","minutes":"min"}]})");
}

TEST_CASE("What is wrong in a rule or check is named with its place", "[project][error]")
{
    CHECK_THROWS_WITH(derivedOf(R"({"name": "a"})"), Contains("derived[2].rule is missing"));
    CHECK_THROWS_WITH(derivedOf(R"({"name": "a", "rule": "recod"})"),
                      Contains("derived[2].rule is \"recod\"") && Contains("top-box"));
    CHECK_THROWS_WITH(
        derivedOf(R"({"name": "a", "rule": "recode", "cases": [{"from": "1"}, {"too": "2"}]})"),
        Contains("derived[2].cases[1]") && Contains("\"too\"") && Contains("\"to\""));
    CHECK_THROWS_WITH(derivedOf(R"({"name": "a", "rule": "top-box", "in_base": ["dk"]})"),
                      Contains("derived[2].in_base[0]") && Contains("dont-know"));
    CHECK_THROWS_WITH(derivedOf(R"({"name": "a", "rule": "scale", "minimum_answered": -1})"),
                      Contains("derived[2].minimum_answered must not be negative"));
    CHECK_THROWS_WITH(planOf(R"({"checks": [{"check": "range"}, {"check": "speeding"}]})"),
                      Contains("checks.checks[1].check is \"speeding\""));
    CHECK_THROWS_WITH(planOf(R"({"checks": [{"check": "speed", "cuts": 3}]})"),
                      Contains("checks.checks[0] has an entry \"cuts\""));
}
