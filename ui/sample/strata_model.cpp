// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/strata_model.h"

#include "ui/models/result_model.h"
#include "ui/theme/theme.h"

#include <QBrush>

namespace quadrat::ui {

StrataModel::StrataModel(QObject* parent) : QAbstractTableModel(parent), m_fields(m_plan) {}

void StrataModel::setPlan(const SamplePlan& plan)
{
    m_plan = plan;
    m_fields = StrataFields(plan);
    std::erase_if(m_refused, [&](const auto& cell) {
        return std::size_t(cell.first.first) > strata().size();
    });
    // Whoever writes keeps the place: the empty row becomes a stratum, and rows come and go at the
    // end.
    retranslate();
    fitRows();
}

void StrataModel::fitRows()
{
    const int wanted = int(strata().size()) + (m_editable ? 1 : 0);
    if (wanted > m_rowCount) {
        beginInsertRows({}, m_rowCount, wanted - 1);
        m_rowCount = wanted;
        endInsertRows();
    } else if (wanted < m_rowCount) {
        beginRemoveRows({}, wanted, m_rowCount - 1);
        m_rowCount = wanted;
        endRemoveRows();
    }
}

void StrataModel::setEditable(bool editable)
{
    m_editable = editable;
    fitRows();
}

void StrataModel::setRefused(RefusedCells cells)
{
    m_refused = std::move(cells);
    retranslate();
}

void StrataModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString StrataModel::total(int column) const
{
    return m_fields.total(strata(), strataFields.at(std::size_t(column)));
}

QString StrataModel::trouble(int row, int column) const
{
    if (const auto refused = m_refused.find({row, column}); refused != m_refused.end())
        return refused->second.reason;
    if (std::size_t(row) >= strata().size())
        return {};
    return m_fields.trouble(strata(), std::size_t(row), strataFields.at(std::size_t(column)));
}

int StrataModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int StrataModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(strataFields.size());
}

QVariant StrataModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StrataField field = strataFields.at(std::size_t(index.column()));
    const bool isNew = std::size_t(index.row()) >= strata().size();
    const auto refused = m_refused.find({index.row(), index.column()});
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (refused != m_refused.end())
            return refused->second.text;
        if (isNew)
            return QString();
        return role == Qt::EditRole ? m_fields.edited(strata()[std::size_t(index.row())], field)
                                    : m_fields.shown(strata()[std::size_t(index.row())], field);
    case ResultModel::SortRole: {
        const auto number =
            isNew ? std::nullopt : m_fields.number(strata()[std::size_t(index.row())], field);
        return number ? QVariant(*number) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant((field == StrataField::Name ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    case Qt::BackgroundRole:
        return trouble(index.row(), index.column()).isEmpty()
                   ? QVariant()
                   : QVariant(QBrush(currentTheme().attentionSoft));
    case Qt::ForegroundRole:
        if (!trouble(index.row(), index.column()).isEmpty())
            return QBrush(currentTheme().attention);
        return field == StrataField::Part ? QVariant(QBrush(currentTheme().muted)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString reason = trouble(index.row(), index.column());
        return reason.isEmpty() ? QVariant() : reason;
    }
    default:
        return {};
    }
}

bool StrataModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString().trimmed();
    const StrataField field = strataFields.at(std::size_t(index.column()));
    const bool isNew = std::size_t(index.row()) >= strata().size();
    if (text == data(index, Qt::EditRole).toString() || (isNew && text.isEmpty()))
        return false;
    Strata changed = strata();
    if (isNew)
        changed.emplace_back();
    const QString reason = m_fields.write(changed[std::size_t(index.row())], field, text,
                                          decimalSignOf(currentLanguage()));
    if (!reason.isEmpty()) {
        m_refused[{index.row(), index.column()}] = {text, reason};
        emit dataChanged(index, index);
        return false;
    }
    m_refused.erase({index.row(), index.column()});
    emit dataChanged(index, index);
    emit changeAsked(
        changed, isNew ? tr("add a stratum")
                       : tr("change %1 in row %2").arg(m_fields.name(field)).arg(index.row() + 1));
    return true;
}

QVariant StrataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole)
            return {};
        return std::size_t(section) < strata().size() ? QVariant(section + 1)
                                                      : QVariant(QStringLiteral("+"));
    }
    const StrataField field = strataFields.at(std::size_t(section));
    switch (role) {
    case Qt::DisplayRole:
        return m_fields.name(field);
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(m_fields.help(field).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant((field == StrataField::Name ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags StrataModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags all = QAbstractTableModel::flags(index);
    if (m_editable && index.isValid() && index.column() != int(StrataField::Part))
        all |= Qt::ItemIsEditable;
    return all;
}

} // namespace quadrat::ui
