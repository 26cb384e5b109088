// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/drawn_sample.h"
#include "core/sampling/numbered_list.h"
#include "core/workflow/open_data.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/study_frame.h"
#include "core/workflow/study_sample.h"
#include "tests/ui/pdf_text.h"
#include "tests/ui/sample/planned_study.h"
#include "ui/document/autosave.h"
#include "ui/sample/complete_selection.h"
#include "ui/sample/draw_page.h"
#include "ui/sample/drawn_samples.h"
#include "ui/sample/frame_dialog.h"
#include "ui/sample/list_page.h"
#include "ui/sample/sheets_dialog.h"
#include "ui/text/language.h"
#include "ui/widgets/notice_bar.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <set>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// 18 communes with 16,500 households, a margin of 4 points.
SamplePlan communes()
{
    SamplePlan plan;
    plan.unit = "household";
    plan.size.margin = 0.04;
    for (int k = 1; k <= 18; ++k)
        plan.allocation.strata.push_back(
            {.name = "Xã số " + std::to_string(k), .population = k == 18 ? 843. : 696. + 25 * k});
    plan.selection.reserve = 3;
    plan.selection.seed = 20261123;
    return plan;
}

struct Drawing : PlannedStudy {
    Autosave autosave{document};
    std::unique_ptr<DrawnSamples> samples = std::make_unique<DrawnSamples>(document);
    std::unique_ptr<DrawPage> page = std::make_unique<DrawPage>(document, *samples);
    std::unique_ptr<ListPage> list = std::make_unique<ListPage>(document, *samples);
    QAbstractItemModelTester tester{&list->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};

    bool draw(std::size_t expected)
    {
        page->findChild<QPushButton*>("draw-sample")->click();
        if (expected > 1)
            remedy("Draw another")->click();
        return QTest::qWaitFor([&] { return samples->draws().size() == expected; }, 20'000);
    }

    /// The button of the notice that stands on the page.
    QPushButton* remedy(const QString& text)
    {
        for (auto* found : page->findChild<NoticeBar*>("draw-notice")->findChildren<QPushButton*>())
            if (found->text().startsWith(text))
                return found;
        return nullptr;
    }

    bool waitForList(std::size_t rows)
    {
        return QTest::qWaitFor([&] { return list->model().rows().size() == rows; }, 20'000);
    }

    QString words() { return page->findChild<QLabel*>("draw-words")->text(); }
    QString trouble() { return page->findChild<QLabel*>("draw-trouble")->text(); }

    QString write(const char* name, const QByteArray& content)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    /// Brings a list into the study by the dialog; its first column is the id.
    void import(const QString& file, const QString& area)
    {
        FrameDialog dialog(document, file);
        auto* button = dialog.findChild<QPushButton*>("import");
        REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20'000));
        if (!area.isEmpty()) {
            for (QAction* action : dialog.findChildren<QAction*>())
                if (action->text() == area)
                    action->setChecked(true);
            REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20'000));
        }
        QSignalSpy imported(&dialog, &FrameDialog::imported);
        button->click();
        REQUIRE(imported.wait(20'000));
        samples->reread();
        REQUIRE(QTest::qWaitFor([&] { return samples->frame().has_value(); }, 20'000));
    }
};

} // namespace

TEST_CASE_METHOD(Drawing, "Without a population there is nothing to draw, and the page says so",
                 "[ui][sample]")
{
    CHECK_FALSE(page->findChild<QPushButton*>("draw-sample")->isEnabled());
    CHECK(trouble().contains("Population"));
    useLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK_FALSE(trouble().contains("Population"));
}

TEST_CASE_METHOD(Drawing, "Without a size the page says where to give it", "[ui][sample]")
{
    SamplePlan plan = communes();
    plan.size.margin.reset();
    setPlan(plan);
    CHECK(trouble().contains("on the tab Size"));
    CHECK_FALSE(page->findChild<QPushButton*>("draw-sample")->isEnabled());
}

TEST_CASE_METHOD(Drawing, "A seed that is left empty is a new one at each draw", "[ui][sample]")
{
    SamplePlan plan = communes();
    plan.selection.seed = 0;
    setPlan(plan);
    CHECK(page->findChild<QLineEdit*>("seed")->text().isEmpty());
    REQUIRE(draw(1));
    page->findChild<QPushButton*>("draw-sample")->click();
    CHECK_FALSE(page->findChild<NoticeBar*>("draw-notice")->text().contains("this seed already"));
    REQUIRE(draw(2));
    CHECK(samples->draws()[0].certificate.plan.seed != samples->draws()[1].certificate.plan.seed);
}

TEST_CASE_METHOD(Drawing, "What will be drawn is said in words before it is drawn", "[ui][sample]")
{
    setPlan(communes());
    const std::size_t invited = sampleSize(sizeRequestOf(plan())).invite;
    CHECK(words().contains("16,500 units in 18 strata"));
    CHECK(words().contains(QString("%1 in all").arg(invited)));
    CHECK(words().contains("In each stratum 3 more"));

    page->findChild<QRadioButton*>("strata-are-clusters")->click();
    CHECK(plan().strataAre == StrataAre::Clusters);
    document.undoStack().undo();
    CHECK(plan() == communes());
    page->findChild<QPushButton*>("new-seed")->click();
    CHECK(plan().selection.seed != 20261123);
}

TEST_CASE_METHOD(Drawing, "The list of a draw is the sample that drawSample gives, and it stays",
                 "[ui][sample][journey]")
{
    setPlan(communes());
    REQUIRE(draw(1));
    const Dataset frame = numberedList(plan().allocation.strata);
    const DrawnSample direct = drawSample(frame, completeSelection(plan()));
    REQUIRE(waitForList(direct.units.size()));

    const auto unitsOf = [](const Dataset& data) {
        std::set<std::string> units;
        for (std::size_t row = 0; row < data.rowCount(); ++row)
            units.insert(data.at("unit").label(row) + '|' + data.at("role").label(row) + '|' +
                         data.at("weight").label(row));
        return units;
    };
    CHECK(unitsOf(list->model().list()->data) == unitsOf(sampleRows(frame, direct)));

    const Certificate first = samples->draws()[0].certificate;
    page->findChild<QPushButton*>("draw-sample")->click();
    CHECK(page->findChild<NoticeBar*>("draw-notice")->text().contains("this seed already"));
    CHECK(samples->draws().size() == 1); // it asks first
    page->findChild<QPushButton*>("new-seed")->click();
    REQUIRE(draw(2));
    CHECK(samples->draws()[0].certificate.sampleSha256 == first.sampleSha256);
    CHECK(samples->draws()[1].certificate.sampleSha256 != first.sampleSha256);
    document.undoStack().undo(); // the seed, not the draw
    CHECK(samples->draws().size() == 2);
    samples->setCurrent(0);
    REQUIRE(QTest::qWaitFor([&] {
        return list->model().list() &&
               unitsOf(list->model().list()->data) == unitsOf(sampleRows(frame, direct));
    }));

    CHECK_FALSE(autosave.flush());
    QSignalSpy said(page.get(), &WorkspacePage::noticeRaised);
    for (QAction* action : page->actionsFor(Workspace::Menu::Edit))
        if (action->text().contains("compare"))
            action->trigger();
    REQUIRE(said.wait(20'000));
    CHECK(said[0][0].value<Notice>().text.contains("it is the same sample"));
}

TEST_CASE_METHOD(Drawing, "From 18 communes to contact sheets on paper", "[ui][sample][journey]")
{
    setPlan(communes());
    REQUIRE(draw(1));
    const std::size_t invited = sampleSize(sizeRequestOf(plan())).invite;
    REQUIRE(waitForList(invited + 18 * 3));
    SheetsDialog dialog(document, samples->draws()[0], list->model().list());
    CHECK(dialog.findChild<QLabel*>("summary")->text().startsWith("18 sheets for"));
    dialog.findChild<QRadioButton*>("by-interviewer")->click();
    dialog.findChild<QPlainTextEdit*>("interviewers")->setPlainText("An\nBình\n\nChi");
    CHECK(dialog.findChild<QLabel*>("summary")->text().startsWith("3 sheets for"));
    QSignalSpy written(&dialog, &SheetsDialog::written);
    dialog.writeTo(folder.filePath("sheets.pdf"));
    REQUIRE(written.wait(60'000));
    QFile file(folder.filePath("sheets.pdf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = told("pdftotext", {"-layout"}, file.readAll());
    if (text.isEmpty())
        return;
    const Dataset& data = list->model().list()->data;
    for (std::size_t row = 0; row < data.rowCount(); ++row) {
        const QString code = QString::fromStdString(data.at(sampleColumn::caseCode).label(row));
        CAPTURE(code.toStdString());
        CHECK(text.contains(code));
    }
    CHECK(text.contains("Contact sheet: Bình"));
    CHECK(text.contains("Reserve list: Xã số 18"));
}

TEST_CASE_METHOD(Drawing, "A list is searched without marks, filtered and exported safely",
                 "[ui][sample]")
{
    QByteArray csv = "ma,xa,ten,so_nguoi\n";
    for (int k = 1; k <= 40; ++k)
        csv += QByteArray::number(1'000 + k) + (k % 2 ? ",Hòa Bắc," : ",Hòa Phú,") +
               (k % 4 == 0 ? "\"=HYPERLINK(\"\"x\"\")\"" : "Nguyễn Thị Đường") + ",3\n";
    import(write("list.csv", csv), "xa");
    CHECK(plan().frame.id == "ma");
    CHECK(plan().selection.strata == std::vector<std::string>{"xa"});
    SamplePlan twenty = plan();
    twenty.selection.stages[0].n = 20; // all of them
    setPlan(twenty);
    REQUIRE(draw(1));
    REQUIRE(waitForList(40));

    list->findChild<QLineEdit*>("search")->setText("duong hoa bac");
    REQUIRE(waitForList(20));
    CHECK(list->findChild<QLabel*>("shown")->text() == "20 of 40 units");
    list->findChild<QLineEdit*>("search")->setText("");
    REQUIRE(waitForList(40));
    auto* stratum = list->findChild<QComboBox*>("stratum");
    stratum->setCurrentIndex(stratum->findText("Hòa Phú"));
    emit stratum->activated(stratum->currentIndex());
    REQUIRE(waitForList(20));

    QSignalSpy exported(list.get(), &ListPage::exported);
    list->exportTo(folder.filePath("out.csv"));
    REQUIRE(exported.wait(20'000));
    QFile file(folder.filePath("out.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("'=HYPERLINK"));
    CHECK_FALSE(text.contains(";=HYPERLINK"));
    CHECK_FALSE(text.contains(";\"=HYPERLINK"));
    CHECK(text.count('\n') == 21);

    list->exportTo(folder.filePath("out.xlsx"));
    REQUIRE(exported.wait(20'000));
    const Imported back = openAsItStands(folder.filePath("out.xlsx").toStdString());
    CHECK(back.data.rowCount() == 20);
    CHECK(back.data.at("ten").label(0) ==
          list->model().list()->data.at("ten").label(list->model().rows()[0]));
}

TEST_CASE_METHOD(Drawing, "A list with a unit twice is not imported, and its row is named",
                 "[ui][sample][error]")
{
    FrameDialog dialog(document, write("twice.csv", "ma,ten\n1,An\n2,Bình\n2,Chi\n"));
    auto* id = dialog.findChild<QComboBox*>("id");
    REQUIRE(QTest::qWaitFor([&] { return id->count() == 2; }, 20'000));
    id->setCurrentIndex(id->findText("ma"));
    emit id->activated(id->currentIndex());
    auto* findings = dialog.findChildren<QTableView*>().last();
    REQUIRE(QTest::qWaitFor([&] { return findings->model()->rowCount() > 0; }, 20'000));
    CHECK_FALSE(dialog.findChild<QPushButton*>("import")->isEnabled());
    bool namesRow = false;
    for (int row = 0; row < findings->model()->rowCount(); ++row)
        for (int column = 0; column < findings->model()->columnCount(); ++column)
            namesRow = namesRow || findings->model()->index(row, column).data().toString() == "4";
    CHECK(namesRow);
}

TEST_CASE_METHOD(Drawing, "A list file that is not beside the study is asked for and brought",
                 "[ui][sample][error]")
{
    setPlan(communes());
    REQUIRE(draw(1));
    const std::size_t rows = samples->draws()[0].certificate.drawn + 18 * 3;
    REQUIRE(waitForList(rows));
    const QString moved = folder.filePath("moved.quadrat");
    std::filesystem::rename(listFileOf(path.toStdString()), moved.toStdString());
    samples->reread();
    REQUIRE(QTest::qWaitFor([&] { return samples->missingList().has_value(); }, 20'000));
    auto* notice = page->findChild<NoticeBar*>("draw-notice");
    CHECK(notice->text().contains("plan.list.quadrat is missing"));
    CHECK(remedy("Choose the list file") != nullptr);
    const auto asksForIt = [&] {
        const auto buttons = list->findChildren<QPushButton*>();
        return std::ranges::any_of(buttons, [](const QPushButton* button) {
            return button->text().startsWith("Choose the list file");
        });
    };
    CHECK(asksForIt());
    CHECK(list->model().rows().empty());

    QSignalSpy failed(samples.get(), &DrawnSamples::failed);
    ProjectFile::create(folder.filePath("other.quadrat").toStdString(), Project());
    samples->bringList(folder.filePath("other.quadrat"));
    REQUIRE(failed.wait(20'000));
    CHECK(failed[0][0].value<Message>().english().find("is not the list file of this study") !=
          std::string::npos);

    samples->bringList(moved);
    REQUIRE(waitForList(rows));
    CHECK_FALSE(asksForIt());
    CHECK(notice->text() == "The list file is beside the study again.");
}
