// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/drawn_list_model.h"

#include "core/workflow/sample_record.h"
#include "ui/models/figures.h"
#include "ui/models/result_model.h"

#include <cmath>
#include <numeric>

namespace quadrat::ui {

namespace {

/// What a column that a draw adds is called for a person; others keep the name of their list.
QString headOf(const std::string& name)
{
    if (name == sampleColumn::caseCode)
        return DrawnListModel::tr("Case code");
    if (name == "stratum")
        return DrawnListModel::tr("Stratum");
    if (name == "number")
        return DrawnListModel::tr("No. in the register");
    if (name == "units")
        return DrawnListModel::tr("Units in the stratum");
    if (name == "unit")
        return DrawnListModel::tr("Unit");
    if (name == "probability")
        return DrawnListModel::tr("Chance");
    if (name == "weight")
        return DrawnListModel::tr("Weight");
    if (name == "draw_order")
        return DrawnListModel::tr("Order");
    if (name == "role")
        return DrawnListModel::tr("Role");
    if (name.starts_with("stage") && name.ends_with("_probability"))
        return DrawnListModel::tr("Chance, stage %1")
            .arg(QString::fromStdString(name.substr(5, name.find('_') - 5)));
    return QString::fromStdString(name);
}

bool isMeasured(const std::string& name)
{
    return name == "weight" || name.ends_with("probability");
}

QString shown(const Column& column, std::size_t row)
{
    if (isMeasured(column.name())) {
        const double value = column.number(row);
        return std::isnan(value) ? absent() : numberText(value, column.name() == "weight" ? 2 : 5);
    }
    const QString text = QString::fromStdString(column.label(row));
    if (column.name() != "role")
        return text;
    return text == QLatin1String("reserve") ? DrawnListModel::tr("reserve")
                                            : DrawnListModel::tr("main");
}

} // namespace

void DrawnListModel::setList(SharedList list)
{
    beginResetModel();
    m_list = std::move(list);
    m_rows.resize(m_list ? m_list->data.rowCount() : 0);
    std::iota(m_rows.begin(), m_rows.end(), 0U);
    endResetModel();
}

void DrawnListModel::setRows(RowList rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DrawnListModel::columnOf(const std::string& name) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (m_list->data.columns()[std::size_t(column)].name() == name)
            return column;
    return -1;
}

void DrawnListModel::retranslate()
{
    if (columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int DrawnListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DrawnListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_list ? 0 : int(m_list->data.columns().size());
}

QVariant DrawnListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column& column = m_list->data.columns()[std::size_t(index.column())];
    const std::size_t row = m_rows[std::size_t(index.row())];
    const bool isNumber = column.measure() == Measure::Number;
    switch (role) {
    case Qt::DisplayRole:
        return shown(column, row);
    case ResultModel::SortRole: { // for the clipboard: a number to its last digit
        const double value = isNumber ? column.number(row) : std::nan("");
        return std::isnan(value) ? QVariant() : QVariant(value);
    }
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(shown(column, row).toHtmlEscaped());
    default:
        return {};
    }
}

QVariant DrawnListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const std::string& name = m_list->data.columns()[std::size_t(section)].name();
    return role == Qt::DisplayRole ? headOf(name) : QString::fromStdString(name);
}

} // namespace quadrat::ui
