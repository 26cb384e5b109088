// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result_model.h"

#include "ui/theme/theme.h"

#include <QBrush>

#include <utility>

namespace quadrat::ui {

namespace {

QVariant alignment(bool isNumber)
{
    return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void ResultModel::setTable(ResultTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.heads.size());
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell& cell = m_table.rows[std::size_t(index.row())][std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cell.meaning.isEmpty() ? QVariant() : QVariant(cell.meaning);
    case Qt::TextAlignmentRole:
        return alignment(cell.isNumber);
    case Qt::ForegroundRole:
        return cell.isDoubtful ? QVariant(currentTheme().muted) : QVariant();
    case Qt::BackgroundRole:
        return cell.isHidden ? QVariant(QBrush(currentTheme().line, Qt::BDiagPattern)) : QVariant();
    case SortRole:
        return cell.isNumber ? QVariant(cell.value) : QVariant(cell.text);
    case DoubtfulRole:
        return cell.isDoubtful;
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ResultTable::Head& head = m_table.heads[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return head.text;
    case Qt::ToolTipRole:
        return head.meaning.isEmpty() ? QVariant() : QVariant(head.meaning);
    case Qt::TextAlignmentRole:
        return alignment(head.isNumber);
    default:
        return {};
    }
}

} // namespace quadrat::ui
