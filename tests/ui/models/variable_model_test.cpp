// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/variable_model.h"

#include "core/workflow/open_data.h"
#include "ui/text/search.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

std::shared_ptr<const Imported> people()
{
    Imported opened;
    opened.data = Dataset(
        {Column("tuổi", NumberValues{{30, 40}}), Column("ý kiến", TextValues{{1, 2}, "ab"})});
    return std::make_shared<const Imported>(std::move(opened));
}

} // namespace

TEST_CASE("A tick is asked for, and shown once it is so", "[ui][models]")
{
    VariableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setData(people());
    QSignalSpy asked(&model, &VariableModel::tickAsked);
    const QModelIndex age = model.index(0);
    CHECK(model.setData(age, Qt::Checked, Qt::CheckStateRole));
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].toString() == QString::fromUtf8("tuổi"));
    CHECK(asked[0][1].toBool());
    CHECK(age.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    model.setTicked({"tuổi"});
    CHECK(age.data(Qt::CheckStateRole).toInt() == Qt::Checked);
}

TEST_CASE("Open text cannot be ticked", "[ui][models]")
{
    VariableModel model;
    model.setData(people());
    CHECK_FALSE(model.index(1).flags() & Qt::ItemIsUserCheckable);
}

TEST_CASE("Search does not mind capitals, diacritics or the order of words", "[ui][text]")
{
    CHECK(matches(QString::fromUtf8("Đường Láng"), "duong"));
    CHECK(matches(QString::fromUtf8("Quyền số cuối"), "so quyen"));
    CHECK(matches("anything", ""));
    CHECK_FALSE(matches("income", "incomes"));
}
