// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/study_sample.h"

#include <QAbstractTableModel>

#include <vector>

namespace quadrat::ui {

/// The samples of a study as rows: when, by whom, how many.
class DrawModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, When, By, Drawn, Reserve, Seed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDraws(std::vector<Draw> draws);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<Draw> m_draws;
};

/// The name of a draw as the person at the window reads it: "sample 1" is numbered by the program.
QString drawName(const Draw& draw);

} // namespace quadrat::ui
