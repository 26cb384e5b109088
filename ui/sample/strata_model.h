// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sample/strata_fields.h"

#include <QAbstractTableModel>

#include <map>
#include <utility>

namespace quadrat::ui {

/// The strata of a plan, one a row, and under them an empty row to write the next one into. Changes
/// nothing by itself: what a person writes is asked for by a signal. What cannot be read stays in
/// its cell, marked, until it is mended.
class StrataModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Strata = std::vector<PlannedStratum>;

    /// A text that was refused, by row and column.
    struct Refused {
        QString text, reason;
    };
    using RefusedCells = std::map<std::pair<int, int>, Refused>;

    explicit StrataModel(QObject* parent = nullptr);

    void setPlan(const SamplePlan& plan);
    void setEditable(bool editable);
    void setRefused(RefusedCells cells);
    void retranslate();

    const Strata& strata() const { return m_plan.allocation.strata; }
    const StrataFields& fields() const { return m_fields; }
    const RefusedCells& refused() const { return m_refused; }
    QString total(int column) const;
    QString trouble(int row, int column) const; ///< empty: nothing is wrong there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Other strata, and what was done, for undo.
    void changeAsked(const std::vector<quadrat::PlannedStratum>& strata, const QString& what);

private:
    void fitRows();

    SamplePlan m_plan;
    int m_rowCount = 0;
    StrataFields m_fields;
    RefusedCells m_refused;
    bool m_editable = false;
};

} // namespace quadrat::ui
