// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_mime.h"

#include "ui/models/result_model.h"

#include <catch2/catch.hpp>

#include <QMimeData>

using namespace quadrat::ui;

namespace {

/// Two answers, one of which a spreadsheet would run, with shares written the Vietnamese way.
struct Answers {
    ResultModel model;

    Answers()
    {
        ResultTable table;
        table.heads = {{"Answer", {}, false}, {"Share", {}, true}};
        Cell yes, formula, share, other;
        yes.text = "yes";
        yes.isNumber = false;
        formula.text = "=1+1";
        formula.isNumber = false;
        share.text = QString::fromUtf8("81,5\u00a0%");
        share.value = 0.8150210267513;
        other.text = "18,5";
        other.value = 18.5;
        table.rows = {{yes, share}, {formula, other}};
        model.setTable(table);
    }
};

} // namespace

TEST_CASE_METHOD(Answers, "A table is copied whole, as text with tabs", "[ui][models]")
{
    const auto mime = tableMime(model, {});
    CHECK(mime->text() == QString::fromUtf8("Answer\tShare\nyes\t81,5\u00a0%\n'=1+1\t18,5\n"));
}

TEST_CASE_METHOD(Answers, "In HTML every number stands exactly, whatever the locale",
                 "[ui][models]")
{
    const QString html = tableMime(model, {})->html();
    CHECK(html.contains("x:num='0.8150210267513'"));
    CHECK(html.contains("x:num='18.5'"));
    CHECK(html.contains("0.0%"));
}

TEST_CASE_METHOD(Answers, "What is selected is copied, with its headers", "[ui][models]")
{
    const QItemSelection share(model.index(0, 1), model.index(1, 1));
    CHECK(tableMime(model, share)->text() == QString::fromUtf8("Share\n81,5\u00a0%\n18,5\n"));
}
