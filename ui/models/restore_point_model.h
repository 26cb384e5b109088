// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/restore_points.h"

#include <QAbstractTableModel>

#include <vector>

namespace quadrat::ui {

/// Moments that a study can go back to, newest first: when, what for, how large.
class RestorePointModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Note, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPoints(std::vector<RestorePoint> points);
    const RestorePoint& point(int row) const { return m_points.at(std::size_t(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<RestorePoint> m_points;
};

} // namespace quadrat::ui
