// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/population_page.h"

#include "core/workflow/open_data.h"
#include "core/workflow/study_frame.h"
#include "tests/ui/sample/planned_study.h"
#include "ui/sample/strata_import.h"
#include "ui/sample/strata_paste.h"
#include "ui/sample/strata_table.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

struct Population : PlannedStudy {
    std::unique_ptr<PopulationPage> page = std::make_unique<PopulationPage>(document);
    QAbstractItemModelTester tester{&page->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString text(int row, StrataField field)
    {
        return page->model().index(row, int(field)).data().toString();
    }
    void write(int row, StrataField field, const QString& text)
    {
        page->model().setData(page->model().index(row, int(field)), text, Qt::EditRole);
    }
};

} // namespace

TEST_CASE_METHOD(Population, "Strata are written into the table and undone", "[ui][sample]")
{
    const Project before = document.project();
    write(0, StrataField::Name, "Tam Hồng");
    write(0, StrataField::Population, "16,500");
    write(0, StrataField::Expected, "30%");
    REQUIRE(strata().size() == 1);
    CHECK(strata()[0].population == 16500);
    CHECK(strata()[0].share == Approx(0.3));
    CHECK(strata()[0].sd == Approx(std::sqrt(0.21)));
    CHECK(text(0, StrataField::Expected) == "30%");
    CHECK(page->model().rowCount() == 2); // and a row to write the next one into
    const Project after = document.project();
    CHECK(projectOf(partsOf(after)) == after); // as the file keeps it

    for (int k = 0; k < 3; ++k)
        document.undoStack().undo();
    CHECK(document.project() == before);
    for (int k = 0; k < 3; ++k)
        document.undoStack().redo();
    CHECK(document.project() == after);

    useLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(text(0, StrataField::Population) == "16.500");
    write(0, StrataField::Population, "17.250");
    CHECK(strata()[0].population == 17250);
}

TEST_CASE_METHOD(Population, "What cannot be read stays in its cell, marked", "[ui][sample]")
{
    write(0, StrataField::Name, "A");
    write(0, StrataField::Population, "many");
    CHECK(strata()[0].population == 0);
    CHECK(projectOf(partsOf(document.project())) == document.project());
    CHECK(text(0, StrataField::Population) == "many");
    CHECK(page->model().trouble(0, int(StrataField::Population)).contains("many"));
    CHECK(page->readiness()->state == Readiness::State::Wrong);
    write(0, StrataField::Population, "120");
    CHECK(page->readiness()->state == Readiness::State::InWork);
    write(1, StrataField::Name, "A");
    write(1, StrataField::Population, "5");
    CHECK(page->model().trouble(1, int(StrataField::Name)).contains("row 1"));
}

TEST_CASE_METHOD(Population, "Cells of a spreadsheet are pasted in either number style",
                 "[ui][sample]")
{
    SECTION("Vietnamese, with a header, row numbers and a total")
    {
        page->pasteText("STT\tTên xã\tSố hộ\tTỷ lệ dự kiến (%)\tGhi chú\n"
                        "1\tTam Hồng\t4.250\t30,5\tx\n2\tYên Đồng\t3.100\t40\t\n"
                        "3\tTrung Kiên\t950\t45\t\n\tTổng cộng\t8.300\t\t\n");
        REQUIRE(strata().size() == 3);
        CHECK(strata()[0].name == "Tam Hồng");
        CHECK(strata()[0].population == 4250);
        CHECK(strata()[0].share == Approx(0.305));
        CHECK(strata()[2].population == 950);
    }
    SECTION("English, without a header")
    {
        page->pasteText("North\t4,250\t30.5%\r\nSouth\t3,100\t40%\r\n");
        REQUIRE(strata().size() == 2);
        CHECK(strata()[0].population == 4250);
        CHECK(strata()[1].share == Approx(0.4));
    }
    SECTION("one step of undo takes it back")
    {
        const Project before = document.project();
        page->pasteText("A\t10\nB\t20\n");
        document.undoStack().undo();
        CHECK(document.project() == before);
    }
    SECTION("what is refused is named with its row and column")
    {
        Notice told;
        QObject::connect(page.get(), &WorkspacePage::noticeRaised,
                         [&](const Notice& notice) { told = notice; });
        page->pasteText("A\t10\nB\tabout 20\nC\t30\n");
        CHECK(strata().size() == 3);
        CHECK(told.kind == Notice::Kind::Attention);
        CHECK(told.text.contains("row 2, Population: “about 20”"));
        CHECK(text(1, StrataField::Population) == "about 20");
    }
}

TEST_CASE_METHOD(Population, "The keyboard writes, moves on and empties", "[ui][sample]")
{
    page->resize(900, 500);
    page->show();
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    StrataTable& table = page->table();
    table.setFocus();
    table.setCurrentIndex(page->model().index(0, 0));
    const auto editor = [&] {
        REQUIRE(QTest::qWaitFor([&] { return table.findChild<QLineEdit*>() != nullptr; }));
        return table.findChild<QLineEdit*>();
    };
    QTest::keyClick(&table, 'A');
    QTest::keyClick(editor(), 'n');
    QTest::keyClick(editor(), Qt::Key_Tab);
    CHECK(strata().size() == 1);
    CHECK(strata()[0].name == "An");
    CHECK(table.currentIndex() == page->model().index(0, 1));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the former editor
    QTest::keyClicks(editor(), "250");
    QTest::keyClick(editor(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return strata()[0].population == 250; })); // Enter is queued
    CHECK(table.currentIndex() == page->model().index(1, 1));

    table.setCurrentIndex(page->model().index(0, 1));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(strata()[0].population == 0);
    table.setCurrentIndex(page->model().index(0, 0));
    QApplication::clipboard()->setText("A\t1\nB\t2\n");
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    CHECK(strata().size() == 2);
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains("B\t2"));
}

TEST_CASE_METHOD(Population, "Strata are filled with counts from the imported list of units",
                 "[ui][sample]")
{
    QFile file(folder.filePath("units.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("ma,ten,xa\n1,An,Hòa Phú\n2,Bình,Hòa Bắc\n3,Chi,Hòa Phú\n4,Dung,Hòa Bắc\n");
    file.close();
    const std::filesystem::path list = file.fileName().toStdString();
    importFrame(path.toStdString(), list, openAsItStands(list), "Lan");
    SamplePlan planned;
    planned.frame.areas = {"xa"};
    setPlan(planned);

    page->findChild<QToolButton*>("fill-from-list")->click();
    auto* dialog = page->findChild<StrataImport*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->strata().empty(); }, 20'000));
    CHECK(dialog->findChild<QComboBox*>("names")->currentText() == "xa");
    dialog->accept();
    REQUIRE(strata().size() == 2); // of equal size: none is the total of the others
    CHECK(strata()[0].name == "Hòa Phú");
    CHECK(strata()[0].population == 2);
    CHECK(strata()[1].name == "Hòa Bắc");
    CHECK(strata()[1].population == 2);
    document.undoStack().undo();
    CHECK(plan() == planned);
}
