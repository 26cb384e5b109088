// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result_model.h"

#include "ui/models/figures.h"
#include "ui/models/result_tables.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

struct InEnglish {
    ~InEnglish() { useLanguage(Language::English); }
};

/// One sound share and one of which nothing but n is known.
EstimateTable shares()
{
    EstimateTable table;
    table.spec.statistic = Statistic::Proportion;
    table.spec.variables = {"vote"};
    EstimateRow sound;
    sound.variable = "vote";
    sound.category = "yes";
    sound.estimate = 0.8153;
    sound.se = 0.0105;
    sound.low = 0.794;
    sound.high = 0.835;
    sound.n = 12231;
    sound.deff = 1.4;
    sound.cv = 0.0129;
    EstimateRow unknown;
    unknown.variable = "vote";
    unknown.category = "no";
    unknown.estimate = 0.1847;
    unknown.n = 30;
    unknown.flags = {Flag::NoVariance};
    table.rows = {sound, unknown};
    return table;
}

QString cell(const ResultModel& model, int row, const char* head, int role = Qt::DisplayRole)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == QString::fromUtf8(head))
            return model.index(row, column).data(role).toString();
    }
    FAIL("no column " << head);
    return {};
}

} // namespace

TEST_CASE_METHOD(InEnglish, "A table of shares reads as a person writes", "[ui][models]")
{
    ResultModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(resultTable(shares(), {}));
    REQUIRE(model.rowCount() == 2);
    CHECK(cell(model, 0, "Answer") == "yes");
    CHECK(cell(model, 0, "Share").startsWith("81.5"));
    CHECK(cell(model, 0, "n") == "12,231");
    CHECK(cell(model, 0, "Design effect") == "1.40");
    CHECK(cell(model, 0, "Remark").isEmpty());
    CHECK(cell(model, 0, "Share", Qt::ToolTipRole).contains("yes"));

    useLanguage(Language::Vietnamese);
    model.setTable(resultTable(shares(), {}));
    CHECK(model.index(0, 1).data().toString().startsWith("81,5"));
}

TEST_CASE_METHOD(InEnglish, "What does not exist is a dash that says why", "[ui][models]")
{
    ResultModel model;
    model.setTable(resultTable(shares(), {}));
    CHECK(cell(model, 1, "Std. error") == QString::fromUtf8("–"));
    CHECK(cell(model, 1, "95% from") == QString::fromUtf8("–"));
    CHECK(cell(model, 1, "95% from", Qt::ToolTipRole).contains("no interval"));
    CHECK_FALSE(cell(model, 1, "Remark").isEmpty());
    CHECK(model.index(1, 1).data(ResultModel::DoubtfulRole).toBool());
    CHECK_FALSE(model.index(0, 1).data(ResultModel::DoubtfulRole).toBool());
}

TEST_CASE("Figures on fewer than ten people are hidden, with the reason", "[ui][models]")
{
    EstimateTable table = shares();
    table.rows[1].n = 9;
    ResultModel model;
    model.setTable(resultTable(table, {}));
    CHECK(cell(model, 1, "Share").isEmpty());
    CHECK(cell(model, 1, "n") == "9");
    CHECK(cell(model, 1, "Share", Qt::ToolTipRole).contains("10"));
    CHECK_FALSE(cell(model, 0, "Share").isEmpty());
}

TEST_CASE("Numbers stand right, words left", "[ui][models]")
{
    ResultModel model;
    model.setTable(resultTable(shares(), {}));
    const auto alignment = [&](int column) {
        return Qt::Alignment(model.index(0, column).data(Qt::TextAlignmentRole).toInt());
    };
    CHECK(alignment(0).testFlag(Qt::AlignLeft));
    CHECK(alignment(1).testFlag(Qt::AlignRight));
}

TEST_CASE("A crosstab has a line a row category and a column a column category", "[ui][models]")
{
    EstimateTable table;
    table.spec.statistic = Statistic::Crosstab;
    table.spec.rows = "vote";
    table.spec.columns = "sex";
    for (const char* row : {"no", "yes"}) {
        for (const char* column : {"F", "M"}) {
            CrosstabCell found;
            found.row = row;
            found.column = column;
            found.n = 10;
            found.percent = 50;
            table.cells.push_back(found);
        }
    }
    ResultModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(resultTable(table, {}));
    CHECK(model.rowCount() == 2);
    CHECK(model.columnCount() == 4);
    CHECK(cell(model, 1, "vote") == "yes");
    CHECK(cell(model, 1, "F").startsWith("50.0"));
    CHECK(cell(model, 1, "n") == "20");
}

TEST_CASE("Answers stand in the words and the order of the dictionary", "[ui][models]")
{
    const Dictionary dictionary{
        {"vote",
         {.text = "Will you vote?", .labels = {{"yes", "Certainly"}}, .order = {"no", "yes"}}}};
    ResultModel model;
    model.setTable(resultTable(shares(), dictionary));
    CHECK(cell(model, 0, "Answer") == "no");
    CHECK(cell(model, 1, "Answer") == "Certainly");
}

TEST_CASE("A figure is a dash, never a zero that means unknown", "[ui][models]")
{
    CHECK(numberText({}, 1) == absent());
    CHECK(percentText({}) == absent());
    CHECK(probabilityText(0.0001).startsWith("<"));
}
