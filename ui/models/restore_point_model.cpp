// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/restore_point_model.h"

#include "ui/text/moment.h"

#include <QLocale>

namespace quadrat::ui {

void RestorePointModel::setPoints(std::vector<RestorePoint> points)
{
    beginResetModel();
    m_points = std::move(points);
    endResetModel();
}

int RestorePointModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int RestorePointModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RestorePointModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RestorePoint& point = m_points[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return momentText(point.at);
    case Note:
        return QString::fromStdString(point.note);
    default:
        return QLocale().formattedDataSize(qint64(point.size), 1,
                                           QLocale::DataSizeTraditionalFormat);
    }
}

QVariant RestorePointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("When"), tr("Note"), tr("Size")};
    return heads.value(section);
}

} // namespace quadrat::ui
