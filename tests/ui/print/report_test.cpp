// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "tests/ui/package_parts.h"
#include "tests/ui/pdf_text.h"
#include "tests/ui/sample_study.h"
#include "ui/print/print.h"
#include "ui/print/report.h"

#include <QFile>
#include <QTemporaryDir>

using namespace quadrat;

namespace {

ui::ReportOptions options(ui::Language language = ui::Language::English)
{
    return {.reader = ui::Reader(language), .date = QDate(2026, 7, 5)};
}

} // namespace

TEST_CASE("The report can be read back from its PDF in both languages", "[ui]")
{
    const SampleStudy study = sampleStudy();
    const ui::Report english(study.analysis, study.specification, options());
    const QByteArray pdf = ui::reportPdf(english);
    REQUIRE(pdf.startsWith("%PDF-"));
    const QString words = told("pdftotext", {}, pdf).simplified();
    if (!words.isEmpty())
        for (const char* expected :
             {"Abortion, religion and education in Canada, 2011", "2,231", "81.5%", "79.5 – 83.4",
              "1.44", "65.5%", "Rao-Scott F", "p < 0.001", "Page 1 of", "5 July 2026",
              "effective sample size", "2011 Canadian Election Study"}) {
            CAPTURE(expected);
            CHECK(words.contains(expected));
        }

    const ui::Report vietnamese(study.analysis, study.specification,
                                options(ui::Language::Vietnamese));
    const QString other = told("pdftotext", {}, ui::reportPdf(vietnamese)).simplified();
    if (!other.isEmpty())
        for (const QString expected : {"2.231", "81,5 %", "79,5 – 83,4", "05/07/2026"}) {
            CAPTURE(expected.toStdString());
            CHECK(other.contains(expected));
        }
}

TEST_CASE("The methods page tells how the sample came to be", "[ui]")
{
    const SampleStudy study = sampleStudy();
    SamplePlan plan;
    plan.size.margin = 0.04;
    const auto sample = sampleParagraphs(plan, nullptr);
    ui::Report english(study.analysis, study.specification, options(), sample);
    const QString text = english.document().toPlainText();
    CHECK(text.contains("For a margin of 4 % at a level of 95 %"));
    ui::Report vietnamese(study.analysis, study.specification, options(ui::Language::Vietnamese),
                          sample);
    CHECK(vietnamese.document().toPlainText().contains(QString("Để sai số là 4 %")));
}

TEST_CASE("The fonts of a report are in its PDF", "[ui]")
{
    const SampleStudy study = sampleStudy();
    const ui::Report report(study.analysis, study.specification, options());
    const QStringList lines = told("pdffonts", {}, ui::reportPdf(report)).split('\n');
    for (const QString& line : lines.mid(2))
        if (!line.isEmpty())
            CHECK(line.contains("yes")); // the column "emb"
}

TEST_CASE("No piece of a report that fits a page is split over two", "[ui]")
{
    const SampleStudy study = sampleStudy();
    Analysis analysis = study.analysis;
    for (int k = 0; k < 4; ++k) // the same again, until they must break
        for (const EstimateTable& table : study.analysis.estimates)
            analysis.estimates.push_back(table);
    const ui::Report report(analysis, study.specification, options());
    REQUIRE(report.pageCount() > 3);
    const QString words = told("pdftotext", {"-layout"}, ui::reportPdf(report));
    const QStringList pages = words.split('\f', Qt::SkipEmptyParts);
    for (const QString& page : pages) {
        CHECK(page.count("Should abortion be banned? – by education") ==
              page.count("Graduate degree")); // the head of its table
        CHECK(page.count("Rao-Scott F(") == page.count("– by education"));
    }
}

TEST_CASE("A report for word processors holds the same words, pictures and their descriptions",
          "[ui]")
{
    const SampleStudy study = sampleStudy();
    ui::Report report(study.analysis, study.specification, options());
    const QTemporaryDir folder;
    const auto parts = [&](const char* name) {
        ui::writeReport(report, folder.filePath(name).toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return packageParts(file.readAll());
    };
    const auto docx = parts("report.docx");
    const QString words = wordsOf(docx.at("word/document.xml"));
    for (const char* expected : {"81.5%", "79.5 – 83.4", "Should abortion be banned?", "65.5%"})
        CHECK(words.contains(expected));
    CHECK(docx.at("word/document.xml").contains("descr=\"Should abortion be banned?; No 81.5%"));
    CHECK(docx.at("word/media/image3.png").startsWith("\x89PNG"));
    for (const auto& [name, content] : docx)
        if (name.endsWith(".xml") || name.endsWith(".rels"))
            wordsOf(content); // well-formed

    const auto odt = parts("report.odt");
    CHECK(wordsOf(odt.at("content.xml")).contains("79.5 – 83.4"));
}

TEST_CASE("Markup and placeholders in the words of a study are words in a report", "[ui]")
{
    SampleStudy study = sampleStudy();
    const QString hostile = "<script>1</script> %1 =1+1";
    study.specification.title = hostile.toStdString();
    study.specification.dictionary["abortion"] = {
        .text = hostile.toStdString(), .labels = {{"No", "<b>%2</b>"}}, .order = {}};
    const ui::Report report(study.analysis, study.specification, options());
    const QString words = told("pdftotext", {"-raw"}, ui::reportPdf(report));
    if (!words.isEmpty()) {
        CHECK(words.count(hostile) >= 3);
        CHECK(words.contains("<b>%2</b>"));
    }
}

TEST_CASE("A report of a kind not known is refused before anything is computed", "[ui][error]")
{
    CHECK_THROWS_AS(ui::checkReportName("report.txt"), Error);
    CHECK_THROWS_WITH(ui::checkReportName("report.txt"), Catch::Contains("report.txt"));
}
