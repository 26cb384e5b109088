// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/sheet_model.h"

#include "ui/text/search.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <functional>

namespace quadrat::ui {

using Kind = SheetColumn::Kind;

void SheetModel::setColumns(const QList<SheetColumn>& columns)
{
    if (columns == m_columns)
        return;
    if (columns.size() == m_columns.size()) {
        m_columns = columns;
        emit headerDataChanged(Qt::Horizontal, 0, int(columns.size()) - 1);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_columns = columns;
    m_rows.clear();
    endResetModel();
}

void SheetModel::setRows(const QList<QStringList>& rows)
{
    QList<SheetRow> wanted;
    for (int row = 0; row < rows.size(); ++row)
        wanted.push_back({rows[row], row});
    if (wanted == m_rows)
        return;
    if (wanted.size() != m_rows.size()) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
        return;
    }
    m_rows = wanted;
    emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

void SheetModel::setEditable(bool editable)
{
    if (editable == m_isEditable)
        return;
    beginResetModel();
    m_isEditable = editable;
    endResetModel();
}

void SheetModel::setGrowing(bool growing)
{
    beginResetModel();
    m_isGrowing = growing;
    endResetModel();
}

QStringList SheetModel::blank() const
{
    QStringList cells;
    for (qsizetype k = 0; k < m_columns.size(); ++k)
        cells << QString();
    return cells;
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid()
               ? 0
               : int(m_rows.size()) + (m_isEditable && m_isGrowing && m_isOpen ? 1 : 0);
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SheetColumn& column = m_columns[index.column()];
    const bool isThere = index.row() < m_rows.size();
    const QString cell = isThere ? m_rows[index.row()].cells[index.column()] : QString();
    switch (role) {
    case Qt::EditRole:
        return column.kind == Kind::Check ? QVariant() : QVariant(cell);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (column.kind == Kind::Check)
            return {};
        if (column.kind == Kind::Choice)
            for (const auto& [value, words] : column.choices)
                if (value == cell)
                    return words;
        return cell;
    case Qt::CheckStateRole:
        if (column.kind != Kind::Check || !isThere)
            return {};
        return cell == QLatin1String("1") ? Qt::Checked : Qt::Unchecked;
    case Qt::ForegroundRole:
        return column.isReadOnly ? QVariant(currentTheme().muted) : QVariant();
    default:
        return {};
    }
}

/// A cell as it was typed or pasted in the form it has here.
QString SheetModel::read(int column, const QString& written) const
{
    const QString text = written.trimmed();
    const SheetColumn& kind = m_columns[column];
    if (kind.kind == Kind::Check) {
        const QString word = folded(text);
        return QStringList{"1", "x", "yes", "true", "co"}.contains(word) ? QStringLiteral("1")
                                                                         : QString();
    }
    if (kind.kind == Kind::Choice)
        for (const auto& [value, words] : kind.choices)
            if (text == value || folded(text) == folded(words))
                return value;
    return kind.kind == Kind::Choice ? QString() : text;
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEnabled))
        return false;
    QString cell;
    if (role == Qt::CheckStateRole)
        cell = value.toInt() == Qt::Checked ? QStringLiteral("1") : QString();
    else if (role == Qt::EditRole)
        cell = read(index.column(), value.toString());
    else
        return false;
    paste(index.row(), index.column(), {{cell}});
    return true;
}

void SheetModel::paste(int row, int column, const QList<QStringList>& cells)
{
    if (!m_isEditable)
        return;
    QList<SheetRow> changed = m_rows;
    for (int k = 0; k < cells.size(); ++k) {
        if (row + k > changed.size() || (row + k == changed.size() && !m_isGrowing))
            break;
        if (row + k == changed.size())
            changed.push_back({blank(), -1});
        for (int c = 0; c < cells[k].size() && column + c < m_columns.size(); ++c)
            if (!m_columns[column + c].isReadOnly)
                changed[row + k].cells[column + c] = read(column + c, cells[k][c]);
    }
    // A new line with nothing on it is none.
    while (!changed.isEmpty() && changed.last() == SheetRow{blank(), -1})
        changed.removeLast();
    if (changed == m_rows)
        return;
    put(changed);
    emit edited();
}

void SheetModel::put(const QList<SheetRow>& rows)
{
    const int former = int(m_rows.size()), added = int(rows.size()) - former;
    if (added < 0) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    if (added > 0) {
        // The line to write into becomes the first new one; the others come in below it.
        m_rows.push_back(rows.at(former));
        m_isOpen = false;
        emit dataChanged(index(former, 0), index(former, columnCount() - 1));
        beginInsertRows({}, former + 1, former + added);
        m_rows = rows;
        m_isOpen = true;
        endInsertRows();
    }
    m_rows = rows;
    emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

void SheetModel::clear(const QModelIndexList& cells)
{
    QList<SheetRow> changed = m_rows;
    for (const QModelIndex& cell : cells)
        if (cell.row() < changed.size() && !m_columns[cell.column()].isReadOnly)
            changed[cell.row()].cells[cell.column()].clear();
    if (!m_isEditable || changed == m_rows)
        return;
    m_rows = changed;
    emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    emit edited();
}

void SheetModel::removeLines(const QList<int>& rows)
{
    if (!m_isEditable || !m_isGrowing)
        return;
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    beginResetModel();
    for (const int row : sorted)
        if (row < m_rows.size())
            m_rows.removeAt(row);
    endResetModel();
    emit edited();
}

void SheetModel::moveLines(const QList<int>& rows, int by)
{
    QList<int> sorted = rows;
    sorted.removeIf([this](int row) { return row >= m_rows.size(); });
    std::sort(sorted.begin(), sorted.end());
    if (!m_isEditable || !m_isGrowing || sorted.isEmpty() || sorted.first() + by < 0 ||
        sorted.last() + by >= m_rows.size())
        return;
    if (by > 0)
        std::reverse(sorted.begin(), sorted.end());
    for (const int row : sorted)
        m_rows.swapItemsAt(row, row + by);
    emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    emit edited();
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole
                   ? section < m_rows.size() ? QString::number(section + 1) : QStringLiteral("*")
                   : QAbstractTableModel::headerData(section, orientation, role);
    if (section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::ToolTipRole && !m_columns[section].hint.isEmpty())
        return m_columns[section].hint;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const SheetColumn& column = m_columns[index.column()];
    if (!m_isEditable || column.isReadOnly)
        return flags;
    return flags | (column.kind == Kind::Check ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

} // namespace quadrat::ui
