// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/checks_view.h"

#include "tests/ui/cleaning/faulty_study.h"
#include "ui/cleaning/check_dialog.h"
#include "ui/cleaning/check_list.h"
#include "ui/cleaning/check_words.h"
#include "ui/cleaning/expression_edit.h"
#include "ui/cleaning/findings_file.h"
#include "ui/cleaning/leave_out_dialog.h"
#include "ui/responses/data_view.h"
#include "ui/responses/write_edits.h"
#include "ui/text/language.h"
#include "ui/widgets/frozen_table.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

enum Tab { Data, Variables, Checks };

struct FaultyChecks : FaultyStudy {
    ChecksView& view = workspace->checksView();
    const QAbstractItemModelTester tester{&view.findings(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};

    FaultyChecks() { showTab(Checks); }

    const CheckPlan& plan() { return document.responsePlan().checks; }

    /// The number of findings of a kind of check; −1 if none of the kind was run.
    template <typename Kind>
    int found()
    {
        if (view.checked())
            for (std::size_t k = 0; k < view.checked()->plan.checks.size(); ++k)
                if (std::holds_alternative<Kind>(view.checked()->plan.checks[k]) &&
                    !view.checked()->plan.off.contains(k))
                    return int(view.checked()->outcomes[k].count);
        return -1;
    }
    void proposeAndWait()
    {
        view.propose();
        REQUIRE(becomes([&] { return found<CodeCheck>() >= 0; }));
    }
    /// Makes the finding of a case and a variable the current one.
    bool select(const QString& caseId, const QString& variable)
    {
        for (int row = 0; row < view.findings().rowCount(); ++row) {
            const auto text = [&](int column) {
                return view.findings().index(row, column).data().toString();
            };
            if (text(FindingModel::Case) == caseId && text(FindingModel::Name) == variable) {
                view.findingTable()->setCurrentIndex(view.findings().index(row, 0));
                return true;
            }
        }
        return false;
    }
    QPushButton* button(const QString& text)
    {
        for (auto* one : view.findChildren<QPushButton*>())
            if (one->text().remove('&') == text)
                return one;
        FAIL("no button " << text.toStdString());
        return nullptr;
    }
};

} // namespace

TEST_CASE_METHOD(FaultyChecks, "The checks proposed find what is wrong, by one undoable step",
                 "[ui][cleaning]")
{
    proposeAndWait();
    CHECK(found<CodeCheck>() == 1);
    CHECK(found<KeyCheck>() == 1);
    CHECK(found<DuplicateCheck>() == 1);
    CHECK(found<StraightLineCheck>() == 1);
    CHECK(document.undoStack().count() == 1);
    CHECK(select("5", "vote"));
    CHECK(select("3", "id"));
    CHECK(select("30", "q1"));

    document.undoStack().undo();
    CHECK(plan().checks.empty());
    CHECK(view.findings().rowCount() == 0);
}

TEST_CASE_METHOD(FaultyChecks, "A finding leads to its cell, and is gone once corrected",
                 "[ui][cleaning]")
{
    proposeAndWait();
    REQUIRE(select("5", "vote"));
    button("Go there")->click();
    CHECK(workspace->dataView().isVisible());
    const QModelIndex there = workspace->dataView().table().currentIndex();
    CHECK(there.data(ResponseModel::RowRole) == 4);
    CHECK(workspace->dataView().model().variable(there.column()) == "vote");

    writeEdits(document, workspace.get(),
               {{.caseId = 5, .variable = "vote", .oldValue = "7", .newValue = "1"}},
               [](const Message&) { FAIL("not written"); });
    REQUIRE(becomes([&] { return document.data()->data.at("vote").number(4) == 1; }));
    CHECK(found<CodeCheck>() == 1); // out of sight nothing is run
    showTab(Checks);
    REQUIRE(becomes([&] { return found<CodeCheck>() == 0; }));
    CHECK_FALSE(select("5", "vote"));
}

TEST_CASE_METHOD(FaultyChecks, "Of cases that are alike one is kept", "[ui][cleaning]")
{
    proposeAndWait();
    LeaveOutDialog dialog("Two are alike", {10, 20}, &view);
    const std::vector<Edit> edits = dialog.edits();
    REQUIRE(edits.size() == 1);
    CHECK(edits.front().caseId == 20);
    CHECK(edits.front().newValue == caseLeftOut);
    writeEdits(document, workspace.get(), edits, [](const Message&) { FAIL("not written"); });
    REQUIRE(becomes([&] { return found<DuplicateCheck>() == 0; }));
    CHECK(document.stored()->cases.count() == 59);
    CHECK(select("30", "q1")); // its row is another, its case is the same
}

TEST_CASE_METHOD(FaultyChecks, "Checks are added, turned off and removed by undoable steps",
                 "[ui][cleaning]")
{
    proposeAndWait();
    const CheckPlan proposed = plan();
    view.put(RangeCheck{.variable = "age", .low = 120, .high = {}});
    REQUIRE(becomes([&] { return found<RangeCheck>() == 60; }));
    CHECK(view.findings().rowCount() == 60); // those of the check added alone
    view.turn(proposed.checks.size(), false);
    REQUIRE(becomes([&] { return found<RangeCheck>() == -1; }));
    view.put(proposed.checks.size(), RangeCheck{.variable = "age", .low = {}, .high = 10});
    view.remove(0);
    CHECK(plan().off == std::set<std::size_t>{proposed.checks.size() - 1});
    CHECK(plan().checks.size() == proposed.checks.size());
    while (document.undoStack().count() > 1 && plan() != proposed)
        document.undoStack().undo();
    CHECK(plan() == proposed);
}

TEST_CASE_METHOD(FaultyChecks, "A check that cannot be run says why in the list",
                 "[ui][cleaning][error]")
{
    view.put(RangeCheck{.variable = "aeg", .low = 1, .high = {}});
    REQUIRE(becomes([&] { return found<RangeCheck>() == 0; }));
    REQUIRE(view.checked()->outcomes.front().notRun);
    bool isTold = false;
    for (const auto* label : view.findChildren<QLabel*>())
        isTold = isTold || (label->isVisible() && label->text().contains("Did you mean \"age\""));
    CHECK(isTold);
}

TEST_CASE_METHOD(FaultyChecks, "What is wrong in a rule is told with its place while it is typed",
                 "[ui][cleaning][error]")
{
    CheckDialog dialog(ConsistencyRule{.name = "adults", .expression = "age >= 18"},
                       document.data(), &view);
    const auto* accept = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK(accept->isEnabled());
    auto* expression = dialog.findChild<ExpressionEdit*>();
    expression->setExpression("age >= 18 and aeg < 3");
    CHECK_FALSE(accept->isEnabled());
    bool isTold = false;
    for (const auto* label : dialog.findChildren<QLabel*>())
        isTold = isTold || (label->text().contains("15") && label->text().contains("age"));
    CHECK(isTold);
    REQUIRE(expression->field()->extraSelections().size() == 1);
    CHECK(expression->field()->extraSelections().front().cursor.selectionStart() == 14);
    expression->setExpression("age >= 18 and vote < 3");
    CHECK(accept->isEnabled());
    CHECK(expression->field()->extraSelections().isEmpty());
    CHECK(std::get<ConsistencyRule>(dialog.check()).expression == "age >= 18 and vote < 3");
    expression->setExpression("vote < 7");
    CHECK(becomes([&] {
        for (const auto* label : dialog.findChildren<QLabel*>())
            if (label->text().contains("It finds 1 now."))
                return true;
        return false;
    }));
}

TEST_CASE_METHOD(FaultyChecks, "Every kind of check comes back from its fields as it was",
                 "[ui][cleaning]")
{
    const std::vector<ResponseCheck> checks{
        RangeCheck{"age", 18, 99.5},
        CodeCheck{{"vote", "q1"}},
        KeyCheck{{"id"}},
        DuplicateCheck{{"age", "vote", "q1"}},
        NearDuplicateCheck{{"age", "vote"}, 0.9},
        StraightLineCheck{{"q1", "q2", "q3", "q4"}, 3},
        SpeedCheck{.minutes = "age"},
        SpeedCheck{"age", 0.4, 12.5},
        MissingItemCheck{{"vote"}, 0.1},
        MissingByInterviewerCheck{"vote", {"q1"}, 0.01},
        ConsistencyRule{"r", "age > 3", Must::NotHold, {{"en", "no"}}, Severity::Fault}};
    for (const ResponseCheck& check : checks) {
        CheckDialog dialog(check, document.data(), &view);
        CHECK(dialog.check() == check);
        CHECK_FALSE(sentence(check).isEmpty());
        CHECK_FALSE(kindName(check).isEmpty());
        CHECK(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
    }
    for (const ResponseCheck& empty : kindsOfChecks())
        CheckDialog(empty, document.data(), &view);
}

TEST_CASE_METHOD(FaultyChecks, "Findings are copied and saved as they are listed", "[ui][cleaning]")
{
    proposeAndWait();
    button("Copy")->click();
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains("What was found\tCase\tVariable"));
    CHECK(copied.contains("which is not in its list of answers.\t5\tvote"));

    const QString file = folder.filePath("findings.csv");
    writeFindings(tableOf(view.findings()), file);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()).contains("which is not in its list of answers"));
}

TEST_CASE_METHOD(FaultyChecks, "Variables made by rules are not taken for answers",
                 "[ui][cleaning]")
{
    auto withMade = std::make_shared<Imported>(*document.data());
    for (const char* name : {"c1", "c2"})
        deriveAll(withMade->data, withMade->codebook,
                  {{.name = name, .label = {}, .rule = ComputeRule{"if(age > 400, 1, 2)"}}});
    const CheckPlan all{.checks = {MissingItemCheck(), RangeCheck{"c1", {}, 1}}};
    const Checked checked = runChecks(withMade, document.stored(), all, {}, {});
    CHECK(checked.outcomes[0].items.size() == document.stored()->values.columns().size() - 1);
    CHECK(checked.outcomes[1].count == 60);
    const Checked again = runChecks(withMade, document.stored(), all, checked, {});
    CHECK(again.outcomes == checked.outcomes);
}

TEST_CASE_METHOD(FaultyChecks, "The checks speak the language of the window", "[ui][cleaning]")
{
    proposeAndWait();
    useLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    REQUIRE(select("5", "vote"));
    CHECK(view.findings()
              .index(view.findingTable()->currentIndex().row(), FindingModel::What)
              .data()
              .toString()
              .contains("không nằm trong danh sách"));
}
