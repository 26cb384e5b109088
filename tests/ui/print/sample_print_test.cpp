// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/sampling/within_household.h"
#include "tests/ui/package_parts.h"
#include "tests/ui/pdf_text.h"
#include "ui/print/print.h"
#include "ui/print/sample_certificate.h"
#include "ui/print/sample_sheets.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

const std::string hash(64, 'a');

ReportOptions options(Language language = Language::English)
{
    return {.reader = Reader(language), .date = QDate(2026, 7, 5)};
}

/// 18 communes with 16,510 households, of which 662 were drawn.
Certificate certificate()
{
    Certificate made;
    made.frame = {.source = "counts by stratum", .rows = 16'510, .sha256 = hash};
    made.plan.seed = 20'261'123;
    made.plan.strata = {"stratum"};
    made.plan.reserve = 5;
    SelectionStage stage{.unit = "unit", .method = SelectionMethod::Srs};
    for (std::size_t k = 1; k <= 18; ++k) {
        const std::string name = "Xã Hòa Bắc số " + std::to_string(k);
        const std::size_t drawn = 20 + k + (k == 18 ? 131 : 0);
        stage.nByStratum[name] = double(drawn);
        made.strata.push_back(
            {.label = name, .units = {860 + 6 * k}, .drawn = {drawn}, .reserve = 5});
        made.drawn += drawn;
    }
    made.plan.stages = {stage};
    made.reserve = 90;
    made.program = "0.4";
    made.drawnAt = "2026-11-23T05:30:31Z";
    made.drawnBy = "Nguyễn Thị Lan";
    made.sampleSha256 = std::string(64, 'b');
    return made;
}

const CertificateFacts facts{
    .study = "Đời sống hộ gia đình 2026", .sample = "sample 1", .unit = "hộ"};

std::vector<ContactLine> drawnLines(std::size_t areas, std::size_t each, std::size_t reserve)
{
    std::vector<ContactLine> lines;
    for (std::size_t area = 1; area <= areas; ++area)
        for (std::size_t k = 1; k <= each + reserve; ++k)
            lines.push_back(
                {.code = QString("%1-%2").arg(area, 2, 10, QChar('0')).arg(k, 3, 10, QChar('0')),
                 .number = QString::number(7 * k),
                 .who = {},
                 .area = QString("Xã số %1").arg(area),
                 .order = k,
                 .role = k > each ? SampleRole::Reserve : SampleRole::Main,
                 .within = {}});
    return lines;
}

} // namespace

TEST_CASE("The certificate of a draw can be read back from its PDF in both languages", "[ui]")
{
    const PagedDocument english = certificateDocument(certificate(), facts, options());
    CHECK(english.pageCount() <= 2);
    const QString words = told("pdftotext", {}, reportPdf(english)).simplified();
    if (words.isEmpty())
        return;
    for (const QString expected :
         {"Certificate of the draw", "Đời sống hộ gia đình 2026", "16,510", "662", "20261123",
          "quadrat-1", "simple random sampling without replacement",
          "21 to 169 in each stratum, 662 in all", "Xã Hòa Bắc số 18", "968", "169", "17.46%",
          "Nguyễn Thị Lan", "Draw again and compare", "Checked by", "Page 1 of"}) {
        CAPTURE(expected.toStdString());
        CHECK(words.contains(expected));
    }
    CHECK(words.contains(QString::fromStdString(hash)));
    CHECK(words.contains(QString(64, 'b')));

    const PagedDocument other =
        certificateDocument(certificate(), facts, options(Language::Vietnamese));
    const QString vietnamese = told("pdftotext", {}, reportPdf(other)).simplified();
    for (const QString expected : {"16.510", "17,46 %", "23/11/2026"}) {
        CAPTURE(expected.toStdString());
        CHECK(vietnamese.contains(expected));
    }
    CHECK_FALSE(vietnamese.contains("How to draw it again"));
}

TEST_CASE("A certificate of a thousand strata keeps its signatures together", "[ui]")
{
    Certificate many = certificate();
    many.strata.clear();
    for (std::size_t k = 0; k < 1'000; ++k)
        many.strata.push_back(
            {.label = "h" + std::to_string(k), .units = {40}, .drawn = {2}, .reserve = 0});
    const PagedDocument paged = certificateDocument(many, facts, options());
    const QString words = told("pdftotext", {}, reportPdf(paged));
    if (words.isEmpty())
        return;
    for (const QString& page : words.split('\f', Qt::SkipEmptyParts))
        CHECK(page.contains("Place and date") == page.contains("Checked by"));
    CHECK(words.simplified().contains("h999"));
}

TEST_CASE("Interviewers share the sample evenly and by neighbourhood", "[ui]")
{
    const std::vector<ContactLine> lines = drawnLines(5, 11, 2);
    const auto groups = groupsByInterviewer(lines, {"An", "Bình", "Chi", "Dung"});
    std::size_t all = 0, reserve = 0;
    std::set<QString> codes;
    QString lastArea;
    int changes = 0;
    for (const ContactGroup& group : groups) {
        CHECK(group.ofInterviewer == (group.role == SampleRole::Main));
        for (const ContactLine& line : group.lines) {
            CHECK(line.role == group.role);
            CHECK(codes.insert(line.code).second);
            changes += group.ofInterviewer && line.area != std::exchange(lastArea, line.area);
        }
        (group.ofInterviewer ? all : reserve) += group.lines.size();
        if (group.ofInterviewer)
            CHECK((group.lines.size() == 13 || group.lines.size() == 14)); // 55 among 4
    }
    CHECK(all == 55);
    CHECK(reserve == 10);
    CHECK(changes == 5); // each area is left once: nobody goes to and fro
    CHECK(groupsByArea(lines).size() == 10);
}

TEST_CASE("Contact sheets begin a group on a new page, with its name and heads on each", "[ui]")
{
    const auto groups = groupsByArea(drawnLines(3, 40, 4));
    const PagedDocument paged = contactSheets(
        groups, {.study = "Study", .sample = "sample 1", .unit = "household"}, options());
    const QString words = told("pdftotext", {"-layout"}, reportPdf(paged));
    if (words.isEmpty())
        return;
    const QStringList pages = words.split('\f', Qt::SkipEmptyParts);
    CHECK(pages.size() == paged.pageCount());
    std::set<QString> codes;
    for (const QString& page : pages) {
        int areas = 0;
        for (int area = 1; area <= 3; ++area)
            areas += page.contains(QString("Xã số %1").arg(area));
        CHECK(areas == 1);
        CHECK(page.contains("Visit 3"));
        CHECK(page.contains("1.1 answered in full"));
        CHECK(page.contains("Page "));
        CHECK(page.contains("Reserve list") == page.contains("Rule: this list stays"));
    }
    CHECK(words.count("Page 1 of 3") == 3);
    CHECK(words.count("Page 1 of 1") == 3);
    for (const ContactGroup& group : groups)
        for (const ContactLine& line : group.lines) {
            CAPTURE(line.code.toStdString());
            CHECK(words.count(line.code) == 1);
        }
    CHECK(words.contains("Confidential."));
}

TEST_CASE("Kish tables go to households in draw order, and their rule comes with the sheets",
          "[ui]")
{
    std::vector<ContactLine> lines = drawnLines(2, 10, 2);
    assignTables(lines, 7);
    const std::vector<std::size_t> tables = assignedKishTables(lines.size(), 7);
    for (std::size_t k = 0; k < lines.size(); ++k) // the lines stand in draw order
        CHECK(lines[k].within.toStdString() == kishTables()[tables[k]].name);
    std::vector<ContactLine> shuffled(lines.rbegin(), lines.rend());
    std::ranges::rotate(shuffled, shuffled.begin() + 12); // the first area first again
    assignTables(shuffled, 7);
    for (const ContactLine& line : shuffled)
        CHECK(line.within == std::ranges::find(lines, line.code, &ContactLine::code)->within);

    for (const Language language : {Language::English, Language::Vietnamese}) {
        const PagedDocument sheets =
            contactSheets(groupsByArea(lines), {.study = "Study", .within = WithinHousehold::Kish},
                          options(language));
        const QString words = told("pdftotext", {"-layout"}, reportPdf(sheets));
        if (words.isEmpty())
            return;
        const QStringList pages = words.split('\f', Qt::SkipEmptyParts);
        CHECK(pages.last().contains("B1"));
        CHECK(pages.last().contains("E2"));
        CHECK(pages.last().contains(language == Language::English ? "number 6" : "số 6"));
    }
    const PagedDocument birthdays = contactSheets(
        groupsByArea(drawnLines(1, 3, 0)), {.within = WithinHousehold::NextBirthday}, options());
    const QString words = told("pdftotext", {"-layout"}, reportPdf(birthdays)).simplified();
    if (!words.isEmpty())
        CHECK(words.contains("whose birthday comes next"));
}

TEST_CASE("Contact sheets for word processors lie across and keep the heads on each page", "[ui]")
{
    PagedDocument paged = contactSheets(groupsByArea(drawnLines(1, 30, 0)),
                                        {.study = "Study", .sample = "sample 1"}, options());
    const QTemporaryDir folder;
    writeReport(paged, folder.filePath("sheets.docx").toStdString());
    QFile file(folder.filePath("sheets.docx"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto parts = packageParts(file.readAll());
    const QString xml = QString::fromUtf8(parts.at("word/document.xml"));
    CHECK(xml.contains("w:orient=\"landscape\""));
    CHECK(xml.count("<w:tblHeader") == 3 * xml.count("<w:tbl>"));
    CHECK(wordsOf(parts.at("word/document.xml")).contains("01-030"));
}

TEST_CASE("What a list calls its people stands on the sheets as it is", "[ui]")
{
    auto lines = drawnLines(1, 2, 0);
    lines[0].who = {"<b>Trần</b> %1", "=1+1"};
    const PagedDocument paged = contactSheets(groupsByArea(lines), {.numbered = false}, options());
    const QString words = told("pdftotext", {"-raw"}, reportPdf(paged));
    if (!words.isEmpty())
        CHECK(words.contains("<b>Trần</b> %1 · =1+1"));
}
