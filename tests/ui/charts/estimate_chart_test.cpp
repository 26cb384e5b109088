// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "tests/ui/sample_study.h"
#include "ui/charts/chart_file.h"
#include "ui/charts/figure_overlay.h"

#include <QBarSet>
#include <QFile>
#include <QHorizontalStackedBarSeries>
#include <QScatterSeries>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace quadrat;

namespace {

ui::DrawnChart drawn(const EstimateTable& table, ui::ChartKind kind = ui::ChartKind::Automatic)
{
    ui::ChartStyle style;
    style.kind = kind;
    style.dictionary = sampleStudy().specification.dictionary;
    return {table, style, 640};
}

const QHorizontalStackedBarSeries& bars(const ui::DrawnChart& chart)
{
    return dynamic_cast<const QHorizontalStackedBarSeries&>(*chart.chart().series().front());
}

/// All words of an SVG file; fails the test if it is not well-formed.
QString svgWords(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString words;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            words += xml.text();
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return words;
}

} // namespace

TEST_CASE("Bars show the shares of the analysis, the first answer on top", "[ui]")
{
    const EstimateTable table = sampleStudy().analysis.estimates[0];
    const ui::DrawnChart chart = drawn(table);
    REQUIRE(chart.chart().data().kind == ui::ChartKind::Bars);
    const QBarSet& set = *bars(chart).barSets().front();
    CHECK(set.at(1) == Approx(100 * *table.rows[0].estimate)); // Qt counts from the bottom
    CHECK(set.at(0) == Approx(100 * *table.rows[1].estimate));
}

TEST_CASE("Stacked bars show every domain as a hundred percent in the order of the scale", "[ui]")
{
    const EstimateTable table = sampleStudy().analysis.estimates[1];
    const ui::DrawnChart chart = drawn(table);
    REQUIRE(chart.chart().data().kind == ui::ChartKind::StackedBars);
    CHECK(chart.chart().data().parts.first() == "Not important");
    for (int bar = 0; bar < 2; ++bar) {
        double sum = 0;
        for (const QBarSet* set : bars(chart).barSets())
            sum += set->at(bar);
        CHECK(sum == Approx(100));
    }
    CHECK(bars(chart).barSets().front()->at(1) == Approx(100 * *table.rows[0].estimate));
}

TEST_CASE("Whiskers end where the axis has the ends of the interval", "[ui]")
{
    const EstimateTable table = sampleStudy().analysis.estimates[0];
    for (const auto kind : {ui::ChartKind::Bars, ui::ChartKind::Dots}) {
        const ui::DrawnChart drawing = drawn(table, kind);
        const ui::FigureChart& chart = drawing.chart();
        QAbstractSeries* series = chart.series().front();
        for (std::size_t row = 0; row < 2; ++row) {
            const double low = 100 * *table.rows[row].low, high = 100 * *table.rows[row].high;
            const QLineF line = ui::whisker(chart.arrangement(), row, low, high);
            const double y = 1 - double(row); // Qt's rows, from the bottom
            auto& self = const_cast<ui::FigureChart&>(chart);
            CHECK(line.x1() == Approx(self.mapToPosition({low, y}, series).x()).margin(0.6));
            CHECK(line.x2() == Approx(self.mapToPosition({high, y}, series).x()).margin(0.6));
            CHECK(line.y1() == Approx(self.mapToPosition({low, y}, series).y()).margin(0.6));
        }
    }
}

TEST_CASE("A dot stands for every estimate, and none for a figure that is withheld", "[ui]")
{
    EstimateTable table = sampleStudy().analysis.estimates[1];
    for (std::size_t k = 0; k < 4; ++k)
        table.rows[k].n = 9; // all of the first domain
    const ui::DrawnChart chart = drawn(table, ui::ChartKind::Dots);
    const auto& dots = dynamic_cast<const QScatterSeries&>(*chart.chart().series().front());
    CHECK(dots.count() == 4);
    CHECK(chart.chart().description().contains("Urban 28.4% (25.9 – 30.9)"));
    CHECK_FALSE(chart.chart().description().contains("26.1%"));
}

TEST_CASE("A bar gives nothing away of a withheld cell, not even its length", "[ui]")
{
    EstimateTable table = sampleStudy().analysis.estimates[2];
    table.cells[4].n = 5; // No, lessHS: its column has one more cell, which falls with it
    const ui::DrawnChart chart = drawn(table);
    const auto& rows = chart.chart().data().rows;
    const auto hidden =
        std::ranges::find(rows, QString("Less than high school"), &ui::ChartRow::label);
    REQUIRE(hidden != rows.end());
    const int bar = int(rows.end() - hidden) - 1;
    for (const QBarSet* set : bars(chart).barSets())
        CHECK(set->at(bar) == 0);
}

TEST_CASE("A doubtful figure is marked and its reason noted under the chart", "[ui]")
{
    EstimateTable table = sampleStudy().analysis.estimates[0];
    table.rows[1].flags = {Flag::WideInterval};
    const ui::DrawnChart chart = drawn(table);
    CHECK(chart.chart().data().notes.size() == 1);
    CHECK(chart.chart().data().rows[1].figures[0].mark == 1);
    CHECK(bars(chart).barSets()[0]->at(0) == 0); // drawn in grey, as the second set
    CHECK(bars(chart).barSets()[1]->at(0) == Approx(100 * *table.rows[1].estimate));
}

TEST_CASE("Markup and placeholders in the words of a study are words in a chart", "[ui]")
{
    EstimateTable table = sampleStudy().analysis.estimates[0];
    const QString hostile = "<script>alert(1)</script> %1 &amp; =1+1";
    ui::ChartStyle style;
    style.dictionary["abortion"] = {
        .text = hostile.toStdString(), .labels = {{"No", "<b>No</b> %2"}}, .order = {}};
    style.source = hostile;
    std::vector<ui::DrawnChart> charts;
    charts.emplace_back(table, style, 640);
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.filePath("chart.svg").toStdString());
    ui::writeCharts(charts, file, {.title = hostile});
    const QString words = svgWords(file);
    CHECK(words.count(hostile) == 3);
    CHECK(words.contains("<b>No</b> %2"));
    CHECK(words.contains("81.5%"));
}

TEST_CASE("Charts are written whole as PNG of the density asked, SVG and PDF", "[ui]")
{
    std::vector<ui::DrawnChart> charts;
    for (const EstimateTable& table : sampleStudy().analysis.estimates)
        charts.push_back(drawn(table));
    const QTemporaryDir folder;
    const auto path = [&](const char* name) {
        return std::filesystem::path(folder.filePath(name).toStdString());
    };
    ui::writeCharts(charts, path("a.png"), {.title = {}, .density = 192});
    const QImage image(folder.filePath("a.png"));
    CHECK(image.width() == 2 * (640 + 32));
    CHECK(image.dotsPerMeterX() == 7559); // 192 an inch

    ui::writeCharts(charts, path("a.pdf"), {.title = "A study"});
    QFile pdf(folder.filePath("a.pdf"));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().count("/Type /Page\n") == 3);

    CHECK_THROWS_AS(ui::writeCharts(charts, path("a.gif"), {}), Error);
    CHECK_THROWS_AS(ui::writeCharts(charts, path("none/a.png"), {}), Error);
}
