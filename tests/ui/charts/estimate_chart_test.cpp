// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/ui/sample_study.h"
#include "ui/charts/chart_file.h"

using namespace quadrat;

TEST_CASE("A chart draws the figures of the analysis", "[ui]")
{
    const SampleStudy study = sampleStudy();
    ui::ChartStyle style;
    style.dictionary = study.specification.dictionary;
    const EstimateTable& table = study.analysis.estimates[0];
    const ui::DrawnChart drawn(table, style, 600);
    const ui::FigureChart& chart = drawn.chart();

    REQUIRE(chart.data().rows.size() == 2);
    for (std::size_t k = 0; k < 2; ++k) {
        const ui::ChartFigure& figure = chart.data().rows[k].figures.at(0);
        CHECK(*figure.value == Approx(100 * *table.rows[k].estimate));
        CHECK(*figure.low == Approx(100 * *table.rows[k].low));
        CHECK(*figure.high == Approx(100 * *table.rows[k].high));
    }
}
