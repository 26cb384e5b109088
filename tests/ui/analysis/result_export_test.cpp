// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/result_export.h"

#include "core/data/column_of.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/study_sample.h"
#include "tests/ui/package_parts.h"
#include "ui/analysis/result_view.h"
#include "ui/document/read_study.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// A study of two communes whose 24 drawn households all answered.
void makeAnsweredStudy(const QString& path)
{
    Project project;
    project.sample.unit = "household";
    project.sample.allocation.strata = {{.name = "Xã An", .population = 40},
                                        {.name = "Xã Bình", .population = 60}};
    project.sample.selection.strata = {"stratum"};
    project.sample.selection.stages = {{.unit = "unit", .n = 12}};
    project.sample.selection.seed = 7;
    ProjectFile study = ProjectFile::create(path.toStdString(), project);
    const Draw draw = drawSampleOf(study, project, "Lan");
    const Imported list = drawnList(study.path(), draw);
    std::vector<std::string> codes;
    std::vector<double> y;
    for (std::size_t row = 0; row < list.data.rowCount(); ++row) {
        codes.push_back(list.data.at(sampleColumn::caseCode).label(row));
        y.push_back(double(row % 5));
    }
    addBatch(study.database(), "responses",
             {.source = "a.csv",
              .rows = Dataset(
                  {columnOf("code", std::vector<std::string_view>(codes.begin(), codes.end())),
                   columnOf("y", y)})});
    project.specification.estimates = {
        {.id = "m", .statistic = Statistic::Mean, .variables = {"y"}}};
    project.responses["responses"].sample = SampleLink{draw.name, "code"};
    project.specification = withDesignOf(draw, project.specification);
    study.save(project);
}

} // namespace

TEST_CASE("The report of the window tells how the sample was drawn", "[ui][report]")
{
    useLanguage(Language::English);
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.quadrat"), target = folder.filePath("a.docx");
    makeAnsweredStudy(path);
    Document document;
    document.open(readStudy(path));
    ResultView view;
    ResultExport results(document, view);
    results.saveReportTo(target);
    QFile file(target);
    REQUIRE(QTest::qWaitFor([&] { return file.exists(); }, 20'000));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString words = wordsOf(packageParts(file.readAll())["word/document.xml"]);
    INFO(words.toStdString());
    CHECK(words.contains("100 units (household) in 2 strata"));
    CHECK(words.contains("24 units were drawn"));
    CHECK(words.contains("24 of them answered (100 %)"));
}
