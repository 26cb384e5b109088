// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_model.h"

#include <algorithm>

namespace quadrat::ui {

void PreviewModel::setSource(SharedSource source)
{
    beginResetModel();
    m_source = std::move(source);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_source)
        return 0;
    return int(std::min(m_source->content.data.rowCount(), std::size_t(mostRows)));
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_source ? 0 : int(m_source->content.data.columns().size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column& column = m_source->content.data.columns()[std::size_t(index.column())];
    if (role == Qt::DisplayRole)
        return QString::fromStdString(column.label(std::size_t(index.row())));
    if (role == Qt::TextAlignmentRole)
        return QVariant((column.measure() == Measure::Number ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_source || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return int(m_source->content.places.numberOf(std::size_t(section)));
    return QString::fromStdString(m_source->content.data.columns()[std::size_t(section)].name());
}

} // namespace quadrat::ui
