// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/base/number.h"
#include "tests/ui/package_parts.h"
#include "tests/ui/sample_study.h"
#include "ui/tables/printed_table.h"
#include "ui/tables/table_file.h"

#include <QXmlStreamReader>

using namespace quadrat;

namespace {

const char* const hostile = "=1+1<script>alert(1)</script>%1";

SampleStudy hostileStudy()
{
    SampleStudy study = sampleStudy();
    study.specification.title = hostile;
    study.specification.source = hostile;
    study.specification.dictionary["abortion"] = {
        .text = hostile, .labels = {{"No", "@SUM(A1)"}}, .order = {}};
    return study;
}

QString cellOf(const ui::PrintedTable& table, std::size_t row, std::size_t column)
{
    return ui::cellText(table.rows.at(row).at(column), ui::Reader());
}

} // namespace

TEST_CASE("The long table has a row a figure with interval, n and design effect", "[ui]")
{
    const SampleStudy study = sampleStudy();
    const ui::PrintedTable table =
        ui::longTable(study.analysis.estimates[0], study.specification, ui::Reader());
    REQUIRE(table.rows.size() == 2);
    CHECK(table.title == "Should abortion be banned?");
    CHECK(cellOf(table, 0, 0) == "No");
    CHECK(cellOf(table, 0, 1) == "81.5%");
    CHECK(cellOf(table, 0, 2) == "79.5 – 83.4");
    CHECK(cellOf(table, 0, 3) == "2,231");
    CHECK(cellOf(table, 0, 4) == "1.44");
}

TEST_CASE("In Vietnamese, numbers have a decimal comma and dots between thousands", "[ui]")
{
    const ui::Reader reader(ui::Language::Vietnamese);
    CHECK(reader.share(81.5021) == "81,5\u00a0%");
    CHECK(reader.count(2231) == "2.231");
    CHECK(reader.number(-1234.5, 1) == "\u22121.234,5");
    CHECK(reader.number(-0.04, 1) == "0,0");
    CHECK(reader.date(QDate(2026, 7, 5)) == "05/07/2026");
}

TEST_CASE("A crosstab in print has groups across, intervals under shares and n at the foot", "[ui]")
{
    const SampleStudy study = sampleStudy();
    const ui::PrintedTable table =
        ui::publicationTable(study.analysis.estimates[2], study.specification, ui::Reader());
    REQUIRE(table.rows.size() == 5);
    CHECK(table.columns[1].header == "Less than high school");
    CHECK(table.columns[6].header == "Graduate degree");
    CHECK(cellOf(table, 0, 1) == "65.5%");
    CHECK(cellOf(table, 1, 1) == "58.8 – 72.2");
    CHECK(cellOf(table, 4, 0) == "n");
    CHECK(cellOf(table, 4, 1) == "267");
    CHECK(QString(table.sentence).replace(QChar(0xA0), ' ').contains("p < 0.001"));
    CHECK(table.sentence.contains("differ between the groups of “education”"));
}

TEST_CASE("Where rows add up to 100, a row is the group and holds its n", "[ui]")
{
    SampleStudy study = sampleStudy();
    EstimateTable& table = study.analysis.estimates[2];
    table.spec.percent = Percent::Row;
    const ui::PrintedTable rows = ui::longTable(table, study.specification, ui::Reader());
    CHECK(cellOf(rows, 0, 0) == "No"); // the group: of those who say no …
    CHECK(cellOf(rows, 0, 1) == "Less than high school");
    CHECK(cellOf(rows, 5, 1) == "Graduate degree");
    CHECK(rows.source.contains("each row adds up to 100"));

    const ui::PrintedTable printed = ui::publicationTable(table, study.specification, ui::Reader());
    REQUIRE(printed.rows.size() == 4); // shares and intervals, no foot
    CHECK(printed.columns.back().header == "n");
    CHECK(cellOf(printed, 0, 7) == "1,818");
    CHECK(cellOf(printed, 2, 7) == "413");

    table.spec.percent = Percent::Column;
    const ui::PrintedTable columns = ui::longTable(table, study.specification, ui::Reader());
    CHECK(cellOf(columns, 1, 0) == "Less than high school"); // both answers of a group together
    CHECK(cellOf(columns, 1, 1) == "Yes");
}

TEST_CASE("A figure that would give people away leaves no number behind", "[ui]")
{
    SampleStudy study = sampleStudy();
    EstimateTable& table = study.analysis.estimates[1];
    for (std::size_t k = 0; k < 4; ++k)
        table.rows[k].n = 7;
    for (const auto& make : {ui::longTable, ui::publicationTable}) {
        const ui::PrintedTable printed = make(table, study.specification, ui::Reader());
        QString all;
        for (const auto& row : printed.rows)
            for (const ui::TableCell& cell : row)
                all += ui::cellText(cell, ui::Reader()) + '\n';
        CHECK_FALSE(all.contains("26.1%"));
        CHECK_FALSE(all.contains("21.8"));
        CHECK(all.contains("28.4%"));
        CHECK(printed.notes.join(' ').contains("fewer than 10 people"));
    }
    const QByteArray csv = ui::tablesCsv(study.analysis, study.specification, ui::Reader());
    CHECK_FALSE(csv.contains("26.11"));
    CHECK(csv.contains("fewer than 10 people"));
}

TEST_CASE("Tables as text keep every digit and guard what a spreadsheet would run", "[ui]")
{
    const SampleStudy study = hostileStudy();
    const QByteArray bytes = ui::tablesCsv(study.analysis, study.specification, ui::Reader());
    CHECK(bytes.startsWith("\xEF\xBB\xBF")); // Excel takes it for UTF-8 only then
    const QString english = QString::fromUtf8(bytes);
    const QString share = QString::fromStdString(writeNumber(100 * 0.815021026751304));
    const QStringList lines = english.split("\r\n");
    CHECK(lines[0].contains("Question,Group,Answer,Figure,Value"));
    CHECK(lines[1].startsWith("'" + QString(hostile) + ",,'@SUM(A1),Share (%)," + share));
    CHECK(english.contains("4.25679070512412e-06"));

    const QString vietnamese = QString::fromUtf8(
        ui::tablesCsv(study.analysis, study.specification, ui::Reader(ui::Language::Vietnamese)));
    CHECK(vietnamese.contains(";" + QString(share).replace('.', ',') + ";"));
}

TEST_CASE("Tables as a page escape all words and hold no script", "[ui]")
{
    const SampleStudy study = hostileStudy();
    const QByteArray html = ui::tablesHtml(study.analysis, study.specification, ui::Reader());
    CHECK_FALSE(html.contains("<script"));
    CHECK(html.contains("=1+1&lt;script&gt;alert(1)&lt;/script&gt;%1"));
    CHECK(html.contains("81.5%"));
    CHECK(html.contains("<html lang=\"en\">"));
    const QByteArray vietnamese =
        ui::tablesHtml(study.analysis, study.specification, ui::Reader(ui::Language::Vietnamese));
    CHECK(vietnamese.contains("<html lang=\"vi\">"));
    CHECK(vietnamese.contains("81,5\u00a0%"));
}

TEST_CASE("Tables as a workbook hold numbers with formats, words as words, a sheet each", "[ui]")
{
    const SampleStudy study = hostileStudy();
    const auto parts =
        packageParts(ui::tablesWorkbook(study.analysis, study.specification, ui::Reader()));
    CHECK(parts.count("xl/worksheets/sheet3.xml") == 1);
    const QByteArray sheet = parts.at("xl/worksheets/sheet1.xml");
    CHECK_FALSE(sheet.contains("<f>")); // no formulas
    CHECK(sheet.contains("<v>0.8150210267513"));
    CHECK(sheet.contains("<v>0.7949172679385"));
    CHECK(sheet.contains("<v>2231</v>"));
    CHECK(wordsOf(parts.at("xl/sharedStrings.xml")).contains(hostile));
    CHECK(parts.at("xl/styles.xml").contains("0.0%"));
    CHECK(parts.at("xl/workbook.xml").contains("name=\"p\""));
}

TEST_CASE("Tables of a kind not known are refused by name", "[ui][error]")
{
    CHECK_THROWS_WITH(ui::checkTableName("out.pdf"), Catch::Contains("out.pdf"));
}
