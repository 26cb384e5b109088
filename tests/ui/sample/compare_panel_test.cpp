// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/compare_panel.h"

#include "ui/text/language.h"

#include <catch2/catch.hpp>

#include <QLabel>

using namespace quadrat;
using namespace quadrat::ui;

TEST_CASE("Two groups are compared beside the plan", "[ui][sample]")
{
    useLanguage(Language::English);
    ComparePanel panel;
    // .5 against .6, 80 %: 387.34 (R power.prop.test)
    CHECK(panel.findChild<QLabel*>("group-figure")->text() == "388");

    SizeRequest plan;
    plan.margin = 0.05;
    plan.deff = 1.5;
    panel.setPlan(plan);
    CHECK(panel.request().deff == 1.5);
    CHECK(panel.findChild<QLabel*>("group-figure")->text() == "582");
    // Half of 577 answers: (1.96 + 0.84) √(1.5 · 2 · 0.25 / 288) = 0.143
    CHECK(panel.findChild<QLabel*>("detectable")->text().contains("14.3 points"));
}
