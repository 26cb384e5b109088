// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/responses_workspace.h"

#include "core/workflow/make_study.h"
#include "ui/document/read_study.h"
#include "ui/document/replace_part.h"
#include "ui/responses/cell_dialog.h"
#include "ui/responses/codebook_model.h"
#include "ui/responses/data_export.h"
#include "ui/responses/data_view.h"
#include "ui/responses/paste_dialog.h"
#include "ui/responses/renew_labels_dialog.h"
#include "ui/responses/value_labels_dialog.h"
#include "ui/responses/variable_view.h"
#include "ui/responses/write_edits.h"
#include "ui/text/language.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/frozen_table.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

/// A study of five answers and the workspace on it.
struct Answers {
    QTemporaryDir folder;
    QString path = folder.filePath("small.quadrat");
    Document document;
    std::unique_ptr<ResponsesWorkspace> workspace;

    Answers()
    {
        useLanguage(Language::English);
        Imported imported;
        const std::vector<std::uint8_t> votes{1, 2, 1, 3, 0};
        imported.data =
            Dataset({Column("id", NumberValues{{11, 12, 13, 14, 15}}),
                     Column("vote", CodedValues{votes, {{"1", 1.0}, {"2", 2.0}, {"9", 9.0}}},
                            Measure::Number),
                     Column("commune",
                            CodedValues{std::vector<std::uint8_t>{2, 1, 2, 3, 1},
                                        {{"An Bình"}, {"Đường Lâm"}, {"Hòa <b>Xá</b>"}}},
                            Measure::Category)});
        imported.codebook.variables = {{.name = "id", .role = VariableRole::Key},
                                       {.name = "vote",
                                        .label = {{"en", "Your vote"}, {"vi", "Phiếu của bạn"}},
                                        .values = {{"1", {{"en", "Yes"}, {"vi", "Có"}}},
                                                   {"2", {{"en", "No"}, {"vi", "Không"}}},
                                                   {"9", {{"en", "Refused"}}, Missing::Refused}}}};
        Specification specification;
        makeStudy(path.toStdString(), specification, imported, "small.csv");
        document.open(readStudy(path));
        workspace = std::make_unique<ResponsesWorkspace>(document);
        workspace->resize(1000, 600);
        workspace->show();
        REQUIRE(rowsAre(5));
    }
    ~Answers()
    {
        workspace.reset();
        useLanguage(Language::English);
    }

    DataView& view() { return workspace->dataView(); }
    const ResponseModel& model() { return view().model(); }

    bool rowsAre(int rows)
    {
        return QTest::qWaitFor([&] { return model().rowCount() == rows; });
    }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    QString code(std::size_t row, const char* variable)
    {
        return QString::fromStdString(document.stored()->values.at(variable).label(row));
    }
    bool codeBecomes(std::size_t row, const char* variable, const QString& wanted)
    {
        return QTest::qWaitFor([&] { return code(row, variable) == wanted; });
    }
    void filter(int column, const QString& text)
    {
        view().table().headerOf(column)->setFilter(column, text);
    }
};

} // namespace

TEST_CASE_METHOD(Answers, "Answers show their words or their codes", "[ui][responses]")
{
    ResponseModel checked;
    const QAbstractItemModelTester tester(&checked,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    checked.setResponses(document.stored(), document.responsePlan().codebook, {{2, "vote"}});
    checked.setRows({3, 1});
    CHECK(checked.index(0, 1).data() == "9");
    checked.setCellWords(CellWords::Labels);
    CHECK(checked.index(1, 1).data() == "No");
    CHECK(checked.index(0, 1).data(Qt::ToolTipRole).toString().contains("9 = Refused (refused)"));
    CHECK(checked.index(1, 1).data(Qt::BackgroundRole).isValid()); // it was corrected
    CHECK_FALSE(checked.index(0, 1).data(Qt::BackgroundRole).isValid());
    CHECK(checked.headerData(1, Qt::Vertical) == 2); // the case
    CHECK(checked.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().contains("Your vote"));
    CHECK(checked.index(0, 2).data(Qt::ToolTipRole).toString().contains("&lt;b&gt;"));

    useLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(cell(0, 1) == "Có");
}

TEST_CASE_METHOD(Answers, "Filters, sorting and finding lead to the cases meant", "[ui][responses]")
{
    filter(2, "duong");
    REQUIRE(rowsAre(2));
    CHECK(cell(0, 0) == "11");
    filter(1, "no");
    REQUIRE(rowsAre(0));
    filter(1, "");
    filter(2, "");
    REQUIRE(rowsAre(5));

    view().table().sortBy(2);
    REQUIRE(QTest::qWaitFor([&] { return cell(0, 2) == "An Bình" && cell(4, 2) != "An Bình"; }));
    view().table().sortBy(2);
    REQUIRE(QTest::qWaitFor([&] { return cell(0, 2).startsWith("Hòa"); }));

    filter(1, "yes");
    REQUIRE(rowsAre(2));
    view().goTo(3, "commune"); // hidden by the filter
    REQUIRE(QTest::qWaitFor([&] {
        const QModelIndex current = view().table().currentIndex();
        return current.isValid() && current.data(ResponseModel::RowRole) == 3 &&
               current.column() == 2;
    }));
}

TEST_CASE_METHOD(Answers, "A corrected value is logged, shown, and can be taken back",
                 "[ui][responses]")
{
    CellDialog dialog(document, model().responses(), model().codebook(), 3, "vote", &view());
    auto* value = dialog.findChild<QComboBox*>();
    auto* accept = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(accept->isEnabled()); // nothing has changed yet
    value->setEditText("many");
    CHECK_FALSE(accept->isEnabled());
    value->setEditText("no"); // by its words
    CHECK(accept->isEnabled());
    dialog.findChild<QLineEdit*>();
    writeEdits(document, &view(), dialog.edits(), [](const Message&) { FAIL(); });
    REQUIRE(codeBecomes(3, "vote", "2"));

    const std::vector<Edit> log =
        document.file()->use([](ProjectFile& file) { return edits(file.database(), "responses"); });
    REQUIRE(log.size() == 1);
    CHECK(log[0].oldValue == "9");
    CHECK_FALSE(log[0].who.empty());
    changeResponses(
        document, &view(),
        [](ProjectFile& file, const Progress&) { revertEdit(file.database(), 1, "wrong", "Lan"); },
        [](const Message&) { FAIL(); });
    REQUIRE(codeBecomes(3, "vote", "9"));
}

TEST_CASE_METHOD(Answers, "What is pasted is seen before it is written", "[ui][responses]")
{
    PasteDialog dialog(model(), {0, 1, 2}, model().index(1, 1),
                       "1\t\"Hòa\nBình\"\r\nrefused\tAn Bình\tx\nmuch\t\n", &view());
    const std::vector<Edit> edits = dialog.edits();
    REQUIRE(edits.size() == 5); // 2 to 1, two texts, 1 to 9, a blank; "much" is refused
    CHECK(edits[0].newValue == "1");
    CHECK(edits[1].newValue == "Hòa\nBình");
    CHECK(edits[2].newValue == "9");
    CHECK_FALSE(edits[4].newValue);
    writeEdits(document, &view(), edits, [](const Message&) { FAIL(); });
    REQUIRE(codeBecomes(1, "commune", "Hòa\nBình"));
    CHECK(code(3, "vote") == "9");
}

TEST_CASE_METHOD(Answers, "Labels and missing codes are changed by commands", "[ui][responses]")
{
    CodebookModel codebook;
    const QAbstractItemModelTester tester(&codebook,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    codebook.setCodebook(document.responsePlan().codebook);
    codebook.setEditable(true);
    CHECK(codebook.index(1, CodebookModel::Values).data() == "1 = Yes; 2 = No; 9 = Refused");
    CHECK(codebook.index(1, CodebookModel::MissingCodes).data() == "9 (refused)");
    Variable asked;
    QObject::connect(&codebook, &CodebookModel::changeAsked,
                     [&](const Variable& variable) { asked = variable; });
    CHECK(codebook.setData(codebook.index(1, CodebookModel::Label), "How did you vote?",
                           Qt::EditRole));
    CHECK(asked.label.at("en") == "How did you vote?");
    CHECK(asked.label.at("vi") == "Phiếu của bạn");
    CHECK_FALSE(
        codebook.setData(codebook.index(1, CodebookModel::Label), "Your vote", Qt::EditRole));

    ValueLabelsDialog dialog(*document.responsePlan().codebook.find("vote"), {"1", "2", "9", "7"},
                             &view());
    const Variable same = dialog.variable();
    CHECK(same == *document.responsePlan().codebook.find("vote")); // 7 got no words
}

TEST_CASE_METHOD(Answers, "Words of the questionnaire are taken over, as one step of undo",
                 "[ui][responses]")
{
    VariableView& variables = workspace->variableView();
    workspace->showPart(1);
    auto* button = variables.findChild<QPushButton*>("renew-labels");
    CHECK_FALSE(button->isVisible());
    Questionnaire asked{.name = "poll", .languages = {"en"}};
    asked.lists = {{"votes",
                    {{.code = "1", .label = {{"en", "No"}}}, // what 2 was called
                     {.code = "2", .label = {{"en", "Never"}}}}}};
    asked.sections = {
        {.name = "a",
         .questions = {
             {.name = "vote",
              .kind = SingleChoice{"votes"},
              .text = {.text = {{"en", "How do you vote?"}}}},
             {.name = "commune", .kind = TextEntry{}, .text = {.text = {{"en", "Where?"}}}}}}};
    replacePart(document, &Project::questionnaire, asked, "write");
    CHECK(button->isVisible());
    RenewLabelsDialog dialog(variables.renewed(), nullptr);
    auto* tree = dialog.findChild<QTreeWidget*>("renewed-variables");
    REQUIRE(tree->topLevelItemCount() == 2);
    CHECK(tree->topLevelItem(0)->checkState(0) == Qt::Unchecked); // “No” moved to another code
    CHECK(tree->topLevelItem(0)->child(0)->text(2) == "How do you vote?");
    CHECK(tree->topLevelItem(1)->checkState(0) == Qt::Checked);
    tree->topLevelItem(0)->setCheckState(0, Qt::Checked);

    const Codebook before = document.responsePlan().codebook;
    variables.takeLabels(dialog.chosen());
    const Codebook& now = document.responsePlan().codebook;
    CHECK(now.find("vote")->label == Texts{{"en", "How do you vote?"}, {"vi", "Phiếu của bạn"}});
    CHECK(now.find("vote")->find("9")->missing == Missing::Refused);
    CHECK(now.find("commune")->label.at("en") == "Where?");
    CHECK_FALSE(button->isVisible());
    document.undoStack().undo();
    CHECK(document.responsePlan().codebook == before);
    CHECK(button->isVisible());
}

TEST_CASE_METHOD(Answers, "The responses are written for others", "[ui][responses]")
{
    const QString file = folder.filePath("out.csv");
    workspace->findChild<DataExport*>()->exportTo(file, true);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    CHECK(text.startsWith("\xEF\xBB\xBFid;vote;commune"));
    CHECK(text.contains("11;Yes;"));
}
