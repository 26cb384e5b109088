// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/variable_model.h"

#include "core/workflow/open_data.h"
#include "ui/theme/icon.h"

#include <algorithm>

namespace quadrat::ui {

QIcon measureIcon(Measure measure)
{
    switch (measure) {
    case Measure::Number:
        return icon(QStringLiteral("number"));
    case Measure::Text:
        return icon(QStringLiteral("text"));
    case Measure::Category:
        break;
    }
    return icon(QStringLiteral("category"));
}

void VariableModel::setData(std::shared_ptr<const Imported> data)
{
    beginResetModel();
    m_data = std::move(data);
    m_ticked.clear();
    endResetModel();
}

void VariableModel::setWords(const Dictionary& words)
{
    if (words == m_words)
        return;
    m_words = words;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

void VariableModel::setTicked(const std::vector<std::string>& names)
{
    if (names == m_ticked)
        return;
    m_ticked = names;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int VariableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_data ? 0 : int(m_data->data.columns().size());
}

QVariant VariableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column& column = m_data->data.columns()[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return titled(column);
    case NameRole:
        return QString::fromStdString(column.name());
    case Qt::CheckStateRole:
        return std::ranges::find(m_ticked, column.name()) != m_ticked.end() ? Qt::Checked
                                                                            : Qt::Unchecked;
    case Qt::DecorationRole:
        return measureIcon(column.measure());
    case Qt::ToolTipRole:
        return describe(column);
    default:
        return {};
    }
}

bool VariableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    emit tickAsked(index.data(NameRole).toString(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags VariableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Column& column = m_data->data.columns()[std::size_t(index.row())];
    const auto usable = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return column.measure() == Measure::Text ? usable : usable | Qt::ItemIsUserCheckable;
}

QString VariableModel::titled(const Column& column) const
{
    const QString name = QString::fromStdString(column.name());
    const auto words = m_words.find(column.name());
    if (words == m_words.end() || words->second.text.empty() || words->second.text == column.name())
        return name;
    return name + QStringLiteral(" · ") + QString::fromStdString(words->second.text);
}

QString VariableModel::describe(const Column& column) const
{
    const QString name = titled(column);
    switch (column.measure()) {
    case Measure::Number:
        return tr("%1: a number. Ticked, it gives a mean.").arg(name);
    case Measure::Text:
        return tr("%1: open text with too many different answers to be counted.").arg(name);
    case Measure::Category:
        break;
    }
    const CodedValues* coded = column.coded();
    return tr("%1: a category with %n answer(s). Ticked, it gives shares.", nullptr,
              coded ? int(coded->levels.size()) : 0)
        .arg(name);
}

} // namespace quadrat::ui
