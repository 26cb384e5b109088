// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/change_model.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr std::size_t mostRows = 200;

QString valueText(const std::optional<std::string>& value)
{
    return value ? QString::fromStdString(*value) : ChangeModel::tr("blank");
}

QString fateText(RowFate fate)
{
    switch (fate) {
    case RowFate::New:
        return RowModel::tr("new");
    case RowFate::Changed:
        return RowModel::tr("changed");
    case RowFate::Same:
        return RowModel::tr("the same");
    case RowFate::Refused:
        break;
    }
    return RowModel::tr("refused");
}

} // namespace

void ChangeModel::setProspect(SharedProspect prospect)
{
    beginResetModel();
    m_prospect = std::move(prospect);
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_prospect ? 0 : int(m_prospect->plan.batch.edits.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Edit& edit = m_prospect->plan.batch.edits[std::size_t(index.row())];
    switch (index.column()) {
    case Case:
        return qlonglong(edit.caseId);
    case Variable:
        return QString::fromStdString(edit.variable);
    case From:
        return valueText(edit.oldValue);
    default:
        return valueText(edit.newValue);
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Case:
        return tr("case");
    case Variable:
        return tr("variable");
    case From:
        return tr("from");
    default:
        return tr("to");
    }
}

void RowModel::setProspect(SharedProspect prospect)
{
    beginResetModel();
    m_prospect = std::move(prospect);
    endResetModel();
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_prospect
               ? 0
               : int(std::min(m_prospect->responses.data.rowCount(), mostRows));
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_prospect ? 0
                                           : 1 + int(m_prospect->responses.data.columns().size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    const RowFate fate = m_prospect->plan.fates[row];
    if (role == Qt::ForegroundRole && fate == RowFate::Refused)
        return currentTheme().attention;
    if (role == Qt::ForegroundRole && fate == RowFate::Same)
        return currentTheme().muted;
    if (index.column() == 0)
        return role == Qt::DisplayRole ? fateText(fate) : QVariant();
    const quadrat::Column& column =
        m_prospect->responses.data.columns()[std::size_t(index.column()) - 1];
    if (role == Qt::TextAlignmentRole && column.measure() == Measure::Number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QString::fromStdString(column.label(row)) : QVariant();
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_prospect || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return int(m_prospect->responses.places.numberOf(std::size_t(section)));
    if (section == 0)
        return tr("is");
    return QString::fromStdString(
        m_prospect->responses.data.columns()[std::size_t(section) - 1].name());
}

} // namespace quadrat::ui
