// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sample/method_comparison.h"

#include <QAbstractTableModel>

namespace quadrat::ui {

/// An allocation, a row a stratum and the whole under them: how many are drawn, of how many, how
/// precise the stratum's own figure will be, and how many each stands for. Computes nothing.
class AllocationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Stratum, Population, Drawn, Fraction, Margin, Weight, Trouble, ColumnCount };

    /// Length of the bar behind a count, 0 to 1.
    static constexpr int BarRole = Qt::UserRole + 10;

    using QAbstractTableModel::QAbstractTableModel;

    /// \param halfWidth  standard errors in a margin of the level of the plan
    void setAllocation(const SamplePlan& plan, const AllocationOutcome& outcome, double halfWidth);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        double population = 0, n = 0;
        std::optional<double> margin;
        QString trouble;
        bool isWhole = false;
    };
    std::optional<double> number(const Row& row, int column) const;

    std::vector<Row> m_rows;
    double m_most = 0; ///< the largest n
    bool m_isShare = true;
};

/// The five methods side by side: size, cost, margin of the whole and of the worst stratum.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Method, Drawn, Whole, Worst, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOutcomes(const SamplePlan& plan, std::vector<AllocationOutcome> outcomes,
                     double halfWidth);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<AllocationOutcome> m_outcomes;
    AllocationMethod m_chosen = AllocationMethod::Proportional;
    double m_halfWidth = 1;
    bool m_isShare = true;
};

/// "±4.2 points", or in the unit of the figure; a dash where there is none.
QString ownMarginText(std::optional<double> margin, bool isShare);

} // namespace quadrat::ui
