// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include "core/storage/responses.h"
#include "ui/document/read_study.h"
#include "ui/import/columns_page.h"
#include "ui/import/data_import.h"
#include "ui/import/issue_list.h"
#include "ui/text/language.h"
#include "ui/widgets/notice_bar.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

const QString kobo = QStringLiteral("tests/data/survey-tools/kobo.csv");

/// A study without responses in a file of its own, and the dialog on it.
struct FreshStudy {
    QTemporaryDir folder;
    Document document;
    std::unique_ptr<ImportDialog> dialog;

    FreshStudy()
    {
        useLanguage(Language::English);
        const QString path = folder.filePath("fresh.quadrat");
        ProjectFile::create(path.toStdString());
        document.open(readStudy(path));
    }

    void start(const QString& file)
    {
        dialog = std::make_unique<ImportDialog>(document, file);
        dialog->show();
    }

    QPushButton* button(const char* name) { return dialog->findChild<QPushButton*>(name); }

    bool next()
    {
        const bool isReady = QTest::qWaitFor([this] { return button("next")->isEnabled(); });
        button("next")->click();
        return isReady;
    }

    bool waitForCheck()
    {
        return next() && next() && QTest::qWaitFor([this] { return button("next")->isEnabled(); });
    }

    bool importFile(const QString& file)
    {
        start(file);
        QSignalSpy imported(dialog.get(), &ImportDialog::imported);
        QSignalSpy read(&document, &Document::responsesChanged);
        return waitForCheck() && next() && (imported.count() > 0 || imported.wait()) &&
               (read.count() > 0 || read.wait());
    }

    MappingModel& columns() { return dialog->findChild<ColumnsPage*>()->model(); }

    int rowOf(const std::string& column)
    {
        for (int row = 0; row < columns().rowCount(); ++row)
            if (columns().columnAt(row) == column)
                return row;
        FAIL("no column " << column);
        return -1;
    }

    QString headline() { return dialog->findChild<QLabel*>("headline")->text(); }

    std::size_t batchCount()
    {
        return document.file()->use([](ProjectFile& file) {
            const auto sets = responseSets(file.database());
            return sets.empty() ? 0 : batches(file.database(), sets.front()).size();
        });
    }

    /// KoBo's file with one text in the place of another, under a name of its own.
    QString changedFile(const QByteArray& from, const QByteArray& to)
    {
        QFile file(kobo);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QFile copy(folder.filePath("later-export.csv"));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write(file.readAll().replace(from, to));
        return copy.fileName();
    }
};

} // namespace

TEST_CASE_METHOD(FreshStudy, "The export of a survey tool becomes responses; again it is nothing",
                 "[ui][import][journey]")
{
    REQUIRE(importFile(kobo));
    CHECK(document.stored()->cases.count() == 4);
    CHECK(document.stored()->values.at("income").number(0) == 12.5);
    CHECK(document.stored()->values.at("media_tv").number(1) == 1);
    CHECK(document.responsePlan().keys == std::vector<std::string>{"_uuid"});
    CHECK(batchCount() == 1);

    start(kobo);
    REQUIRE(waitForCheck());
    CHECK(headline().startsWith("Nothing new"));
    CHECK(button("next")->text() == "&Close");
    REQUIRE(next());
    CHECK(dialog->isHidden());
    CHECK(batchCount() == 1);
}

TEST_CASE_METHOD(FreshStudy, "A later export changes what differs, and shows it before",
                 "[ui][import][journey]")
{
    REQUIRE(importFile(kobo));
    start(changedFile("\"Hà Giang\";\"5\"", "\"Hà Giang\";\"6\""));
    REQUIRE(waitForCheck());
    QStringList cells;
    for (const QTableView* table : dialog->findChildren<QTableView*>())
        if (qobject_cast<const ChangeModel*>(table->model())) {
            REQUIRE(table->model()->rowCount() == 1);
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells << table->model()->index(0, column).data().toString();
        }
    CHECK(cells == QStringList{"1", "size", "5", "6"});
    CHECK(document.stored()->values.at("size").number(0) == 5);

    QSignalSpy read(&document, &Document::responsesChanged);
    REQUIRE(next());
    REQUIRE(read.wait());
    CHECK(document.stored()->values.at("size").number(0) == 6);
    CHECK(document.stored()->cases.count() == 4);
}

TEST_CASE_METHOD(FreshStudy, "A cancelled import leaves no trace", "[ui][import]")
{
    SECTION("before it is begun")
    {
        start(kobo);
        REQUIRE(waitForCheck());
        button("cancel")->click();
        CHECK(dialog->isHidden());
    }
    SECTION("while it is under way")
    {
        QFile large(folder.filePath("large.csv"));
        REQUIRE(large.open(QIODevice::WriteOnly));
        large.write("id,age,word\n");
        for (int k = 0; k < 100'000; ++k)
            large.write(QByteArray::number(k) + ',' + QByteArray::number(k % 90) + ",w" +
                        QByteArray::number(k % 1000) + '\n');
        large.close();
        start(large.fileName());
        REQUIRE(waitForCheck());
        // While the file is in use here, the work waits for its turn.
        document.file()->use([this](ProjectFile&) {
            button("next")->click();
            button("cancel")->click();
        });
        auto* notice = dialog->findChild<NoticeBar*>();
        REQUIRE(QTest::qWaitFor([&] { return notice->isVisible(); }));
        CHECK(notice->text() == "Cancelled. Nothing was changed.");
        CHECK_FALSE(dialog->isHidden());
        REQUIRE(QTest::qWaitFor([this] { return button("next")->isEnabled(); }));
    }
    CHECK(batchCount() == 0);
    CHECK(document.stored()->cases.count() == 0);
    CHECK(document.file()->use([](ProjectFile& file) { return file.project(); }) == Project());
}

TEST_CASE_METHOD(FreshStudy, "Who a person is stays out, unless it is ticked beside the reason",
                 "[ui][import]")
{
    start(kobo);
    REQUIRE(next());
    const int gps = rowOf("gps");
    REQUIRE(columns().personalAt(gps) != nullptr);
    CHECK_FALSE(columns().setData(columns().index(gps, MappingModel::Name), Qt::Checked,
                                  Qt::CheckStateRole));
    const QList<QCheckBox*> ticks = dialog->findChildren<QCheckBox*>("personal");
    REQUIRE(!ticks.isEmpty());
    SECTION("it stays out")
    {
        REQUIRE(importFile(kobo));
        CHECK(document.stored()->values.find("gps") == nullptr);
    }
    SECTION("ticked, it comes in")
    {
        for (QCheckBox* tick : ticks)
            if (tick->text().contains("“gps”"))
                tick->click();
        QSignalSpy read(&document, &Document::responsesChanged);
        REQUIRE(next());
        REQUIRE(next());
        REQUIRE(read.wait());
        CHECK(document.stored()->values.find("gps") != nullptr);
    }
}

TEST_CASE_METHOD(FreshStudy, "What was chosen for a source is proposed again", "[ui][import]")
{
    start(kobo);
    REQUIRE(next());
    columns().setData(columns().index(rowOf("household/size"), MappingModel::Variable), "members",
                      Qt::EditRole);
    QSignalSpy read(&document, &Document::responsesChanged);
    REQUIRE(next());
    REQUIRE(next());
    REQUIRE(read.wait());
    CHECK(document.stored()->values.find("members") != nullptr);

    start(changedFile("a1", "a9"));
    REQUIRE(next());
    CHECK(columns().mappingAt(rowOf("household/size"))->variable == "members");
    CHECK(columns().index(rowOf("household/size"), MappingModel::State).data() == "known");
    REQUIRE(next());
    REQUIRE(QTest::qWaitFor([this] { return button("next")->isEnabled(); }));
    CHECK(button("next")->text() == "&Import");
}

TEST_CASE_METHOD(FreshStudy, "How a file is read can be said otherwise", "[ui][import]")
{
    start(changedFile("\"", ""));
    auto* preview = dialog->findChild<QTableView*>("preview");
    REQUIRE(QTest::qWaitFor([&] { return preview->model()->columnCount() == 20; }));
    auto* separator = dialog->findChild<QComboBox*>("separator");
    separator->setCurrentIndex(separator->findData(QStringLiteral("\t")));
    emit separator->activated(separator->currentIndex());
    REQUIRE(QTest::qWaitFor([&] { return preview->model()->columnCount() == 1; }));
}

TEST_CASE_METHOD(FreshStudy, "A file that cannot be read, and names given twice, are told calmly",
                 "[ui][import][error]")
{
    auto notice = [this] { return dialog->findChild<NoticeBar*>(); };
    SECTION("missing file")
    {
        start(folder.filePath("nothing.csv"));
        REQUIRE(QTest::qWaitFor([&] { return notice()->isVisible(); }));
        CHECK(notice()->text().contains("nothing.csv"));
        CHECK_FALSE(button("next")->isEnabled());
    }
    SECTION("a name twice")
    {
        start(kobo);
        REQUIRE(next());
        columns().setData(columns().index(rowOf("household/size"), MappingModel::Variable),
                          "income", Qt::EditRole);
        REQUIRE(next());
        REQUIRE(QTest::qWaitFor([&] { return notice()->isVisible(); }));
        CHECK(notice()->text().contains("income"));
        CHECK(dialog->findChild<QListWidget*>("steps")->currentRow() == 1);
    }
}

TEST_CASE_METHOD(FreshStudy, "The columns keep the rules of models; answers are parted and joined",
                 "[ui][import]")
{
    start(kobo);
    REQUIRE(next());
    const QAbstractItemModelTester tester(&columns(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int tv = rowOf("media/tv");
    REQUIRE(columns().choiceAt(tv));
    const std::size_t choices = columns().mapping().choices.size();
    columns().partChoice(*columns().choiceAt(tv));
    CHECK(columns().mapping().choices.size() == choices - 1);
    CHECK_FALSE(columns().mappingAt(tv)->variable.empty());
    columns().joinColumns({"media/tv", "media/radio"});
    CHECK(columns().choiceAt(tv));
    CHECK(columns().mapping().choices.back().layout == ChoiceLayout::Indicators);

    auto* table = dialog->findChild<QTableView*>("columns");
    table->selectRow(rowOf("household/province"));
    auto* values = dialog->findChild<QTableWidget*>("values");
    REQUIRE(values->rowCount() == 3);
    values->item(0, 1)->setText("1");
    CHECK(columns().mappingAt(rowOf("household/province"))->codes.size() == 1);
}

TEST_CASE_METHOD(FreshStudy, "An import is offered for a study and not for a plain data file",
                 "[ui][import]")
{
    QWidget window;
    const DataImport import(document, &window);
    CHECK(import.action()->isEnabled());
    document.open(readStudy(kobo));
    CHECK_FALSE(import.action()->isEnabled());
}

TEST_CASE_METHOD(FreshStudy, "Refused rows are listed and can be saved as a file",
                 "[ui][import][error]")
{
    // The second response gets the key of the first.
    start(changedFile("\"b2\"", "\"a1\""));
    REQUIRE(waitForCheck());
    auto* list = dialog->findChild<IssueList*>();
    auto* table = list->findChild<QTableView*>("issues");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, IssueModel::Row).data() == 3);
    CHECK(table->model()->index(0, IssueModel::Name).data() == "_uuid");
    list->saveTo(folder.filePath("refused.csv"));
    QFile saved(folder.filePath("refused.csv"));
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    CHECK(text.contains(";3;\"_uuid\";\"Fault\";"));
    CHECK(text.contains("same \"\"_uuid\"\" (a1) as row 2"));
}
