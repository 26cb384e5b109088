// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/derived_dialog.h"

#include "tests/ui/cleaning/faulty_study.h"
#include "ui/cleaning/derived_plan.h"
#include "ui/cleaning/derived_preview.h"
#include "ui/cleaning/expression_edit.h"
#include "ui/cleaning/variable_choice.h"
#include "ui/responses/data_view.h"
#include "ui/responses/variable_view.h"
#include "ui/widgets/frozen_table.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

DerivedVariable made(const char* name, Rule rule)
{
    return {.name = name, .label = {}, .rule = std::move(rule), .values = {}};
}

struct Derived : FaultyStudy {
    VariableView& view = workspace->variableView();

    bool hasColumn(const char* name)
    {
        return document.data() && document.data()->data.find(name) != nullptr;
    }
    int columnShown(const char* name)
    {
        const ResponseModel& model = workspace->dataView().model();
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.variable(column) == name)
                return column;
        return -1;
    }
    static bool canAccept(const DerivedDialog& dialog)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
    }
};

} // namespace

TEST_CASE_METHOD(Derived, "Each rule makes its variable, analysis sees it, and undo takes it back",
                 "[ui][cleaning]")
{
    const DerivedVariable variable =
        GENERATE(made("new", ComputeRule{"age * 12"}),
                 made("new", RecodeRule{"vote", {{{"1", "2"}, {}, {}, "9"}}, Otherwise::Blank, {}}),
                 made("new", BandRule{"age", {30, 45, 60}, CutBelongs::Below, {}}),
                 made("new", TopBoxRule{"q1", {"4", "5"}, {Missing::DontKnow}}),
                 made("new", ScaleRule{.items = {"q1", "q2", "q4"},
                                       .reversed = {"q4"},
                                       .low = 1,
                                       .high = 5,
                                       .minimumAnswered = 2,
                                       .value = ScaleValue::Sum}));
    DerivedDialog dialog(document.data(), document.responsePlan(), variable, workspace.get());
    REQUIRE(becomes([&] { return canAccept(dialog); }));
    CHECK(dialog.variable() == variable);
    CHECK(dialog.preview()->outlook()->counts.cases == 60);

    view.putDerived({}, dialog.variable());
    REQUIRE(becomes([&] { return hasColumn("new"); }));
    CHECK(document.responsePlan().derived == std::vector{variable});
    REQUIRE(becomes([&] { return columnShown("new") == 8; }));
    document.undoStack().undo();
    REQUIRE(becomes([&] { return !hasColumn("new"); }));
    REQUIRE(becomes([&] { return columnShown("new") == -1; }));
}

TEST_CASE_METHOD(Derived, "A new variable needs a name of its own and a rule that can be run",
                 "[ui][cleaning][error]")
{
    DerivedDialog dialog(document.data(), document.responsePlan(), made("", ComputeRule()),
                         workspace.get());
    CHECK_FALSE(canAccept(dialog));
    auto* expression = dialog.findChild<ExpressionEdit*>();
    expression->setExpression("age + ");
    dialog.nameField()->setText("older");
    CHECK_FALSE(canAccept(dialog));
    CHECK_FALSE(expression->field()->extraSelections().isEmpty());
    expression->setExpression("age + 1");
    REQUIRE(becomes([&] { return canAccept(dialog); }));
    dialog.nameField()->setText("vote");
    CHECK_FALSE(canAccept(dialog));
    CHECK(dialog.trouble().contains("already a variable vote"));
}

TEST_CASE_METHOD(Derived, "A rule that cannot be worked out says so before it is accepted",
                 "[ui][cleaning][error]")
{
    DerivedDialog dialog(document.data(), document.responsePlan(),
                         made("band", BandRule{"age", {60, 30}, CutBelongs::Above, {}}),
                         workspace.get());
    REQUIRE(becomes([&] { return !dialog.trouble().isEmpty(); }));
    CHECK_FALSE(canAccept(dialog));
}

TEST_CASE_METHOD(Derived, "What a rule may have meant otherwise is told", "[ui][cleaning]")
{
    const DerivedVariable variable = made("box", TopBoxRule{"q1", {"44"}, {}});
    const DerivedOutlook outlook = outlookOn(variable, *document.data());
    CHECK(outlook.doubts.size() == 1);
}

TEST_CASE_METHOD(Derived, "The items of a scale that run against it are told", "[ui][cleaning]")
{
    DerivedVariable variable = made("content", ScaleRule{.items = {"q1", "q2", "q3", "q4"}});
    const DerivedOutlook against = outlookOn(variable, *document.data());
    REQUIRE(against.reliability);
    CHECK(against.reliability->items[3].runsAgainst());
    DerivedDialog dialog(document.data(), document.responsePlan(), variable, workspace.get());
    const auto isTold = [&] {
        for (const auto* label : dialog.findChildren<QLabel*>())
            if (label->text().contains("Against the scale runs") && label->text().contains("q4"))
                return true;
        return false;
    };
    CHECK(becomes(isTold));
    dialog.findChild<VariableChoice*>()->setChosen({"q1", "q2", "q3", "q4"}, {"q4"});
    emit dialog.findChild<VariableChoice*>()->changed();
    CHECK(becomes([&] { return !isTold(); }));
    CHECK(dialog.preview()->outlook()->reliability->alpha > 0.8);
}

TEST_CASE_METHOD(Derived, "What another variable is made from cannot be removed",
                 "[ui][cleaning][error]")
{
    view.putDerived({}, made("months", ComputeRule{"age * 12"}));
    view.putDerived({}, made("old", ComputeRule{"months > 600"}));
    QSignalSpy noticed(&view, &VariableView::noticeRaised);
    view.removeDerived("months");
    REQUIRE(noticed.count() == 1);
    CHECK(noticed.front().front().value<Notice>().text.contains("months is needed to make old"));
    CHECK(document.responsePlan().derived.size() == 2);
    view.removeDerived("old");
    view.removeDerived("months");
    CHECK(document.responsePlan().derived.empty());

    document.undoStack().undo();
    document.undoStack().undo();
    REQUIRE(becomes([&] { return hasColumn("old"); }));
    // What is made from a variable cannot be read to make it.
    DerivedDialog dialog(document.data(), document.responsePlan(),
                         *derivedIn(document.responsePlan(), "months"), workspace.get());
    dialog.findChild<ExpressionEdit*>()->setExpression("if(old, 1, 2)");
    CHECK_FALSE(canAccept(dialog));
    dialog.nameField()->setText("other");
    CHECK(dialog.trouble().contains("months is needed to make old"));
}

TEST_CASE_METHOD(Derived, "Variables made by rules stand last, and are not corrected",
                 "[ui][cleaning]")
{
    view.putDerived({}, made("months", ComputeRule{"age * 12"}));
    REQUIRE(becomes([&] { return columnShown("months") == 8; }));
    const ResponseModel& model = workspace->dataView().model();
    CHECK(model.isDerived(8));
    CHECK_FALSE(model.isDerived(1));
    CHECK(model.headerData(8, Qt::Horizontal, Qt::DecorationRole).isValid());
    CHECK_FALSE(model.headerData(1, Qt::Horizontal, Qt::DecorationRole).isValid());
    CHECK(model.index(0, 8).data().toInt() == 12 * model.index(0, 1).data().toInt());
    CHECK_FALSE(document.stored()->values.find("months"));

    QSignalSpy noticed(&workspace->dataView(), &DataView::noticeRaised);
    workspace->dataView().goTo(0, "months");
    workspace->dataView().correctAction()->trigger();
    REQUIRE(noticed.count() == 1);
    CHECK(noticed.front().front().value<Notice>().text.contains("made by a rule"));
}

TEST_CASE_METHOD(Derived, "The words of a derived variable's values are kept with its rule",
                 "[ui][cleaning]")
{
    DerivedVariable variable =
        made("yes", RecodeRule{"vote", {{{"1"}, {}, {}, "1"}}, Otherwise::Value, "0"});
    variable.values = {{.value = "1", .label = {{"en", "Said yes"}}}};
    DerivedDialog dialog(document.data(), document.responsePlan(), variable, workspace.get());
    CHECK(dialog.variable() == variable);
    view.putDerived({}, variable);
    REQUIRE(becomes([&] { return hasColumn("yes"); }));
    CHECK(std::as_const(document.data()->codebook).find("yes")->find("1")->label.at("en") ==
          "Said yes");
}
