// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/codebook_model.h"

#include "core/base/number.h"
#include "ui/responses/response_model.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QBrush>

#include <cmath>

namespace quadrat::ui {

namespace {

QString valuesText(const Variable& variable)
{
    QStringList parts;
    for (const ValueLabel& value : variable.values) {
        if (parts.size() == 12) { // the rest is in the dialog
            parts << QStringLiteral("…");
            break;
        }
        const QString label = QString::fromStdString(textIn(value.label, windowLanguageCode()));
        parts << (label.isEmpty()
                      ? QString::fromStdString(value.value)
                      : QStringLiteral("%1 = %2").arg(QString::fromStdString(value.value), label));
    }
    return parts.join(QStringLiteral("; "));
}

QString endText(double end)
{
    return std::isinf(end) ? QStringLiteral("…") : QString::fromStdString(writeNumber(end));
}

QString missingCodesText(const Variable& variable)
{
    QStringList parts;
    for (const ValueLabel& value : variable.values)
        if (value.missing != Missing::None)
            parts << QStringLiteral("%1 (%2)").arg(QString::fromStdString(value.value),
                                                   missingText(value.missing));
    for (const MissingRange& range : variable.missingRanges)
        parts << QStringLiteral("%1 – %2 (%3)")
                     .arg(endText(range.low), endText(range.high), missingText(range.reason));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString kindText(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Number:
        return CodebookModel::tr("number");
    case ValueKind::Text:
        return CodebookModel::tr("text");
    case ValueKind::Date:
        return CodebookModel::tr("date");
    case ValueKind::Time:
        return CodebookModel::tr("time");
    case ValueKind::DateTime:
        break;
    }
    return CodebookModel::tr("date and time");
}

QString levelText(MeasurementLevel level)
{
    switch (level) {
    case MeasurementLevel::Unknown:
        break;
    case MeasurementLevel::Nominal:
        return CodebookModel::tr("nominal");
    case MeasurementLevel::Ordinal:
        return CodebookModel::tr("ordinal");
    case MeasurementLevel::Scale:
        return CodebookModel::tr("scale");
    }
    return CodebookModel::tr("not said");
}

QString roleText(VariableRole role)
{
    switch (role) {
    case VariableRole::Answer:
        break;
    case VariableRole::Key:
        return CodebookModel::tr("case number");
    case VariableRole::Mode:
        return CodebookModel::tr("mode");
    case VariableRole::Interviewer:
        return CodebookModel::tr("interviewer");
    case VariableRole::Area:
        return CodebookModel::tr("area");
    case VariableRole::Date:
        return CodebookModel::tr("day of the interview");
    case VariableRole::Minutes:
        return CodebookModel::tr("minutes");
    }
    return CodebookModel::tr("answer");
}

void CodebookModel::setCodebook(Codebook codebook)
{
    // While the variables are the same, whoever edits one keeps the place.
    const bool same = codebook.variables.size() == m_codebook.variables.size();
    if (!same)
        beginResetModel();
    m_codebook = std::move(codebook);
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CodebookModel::setEditable(bool editable)
{
    m_editable = editable;
}

void CodebookModel::setDerived(std::set<std::string> names)
{
    m_derived = std::move(names);
}

void CodebookModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CodebookModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_codebook.variables.size());
}

int CodebookModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CodebookModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Variable& variable = m_codebook.variables[std::size_t(index.row())];
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case Name:
            return QString::fromStdString(variable.name);
        case Label:
            return QString::fromStdString(textIn(variable.label, windowLanguageCode()));
        case Kind:
            return isDerived(variable.name) ? tr("%1, derived").arg(kindText(variable.kind))
                                            : kindText(variable.kind);
        case Level:
            return levelText(variable.level);
        case Role:
            return roleText(variable.role);
        case Values:
            return valuesText(variable);
        default:
            return missingCodesText(variable);
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole: {
        const QString words = text();
        return words.isEmpty() ? QVariant()
                               : QVariant(QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()));
    }
    case Qt::ForegroundRole:
        return isDerived(variable.name) && (index.column() == Name || index.column() == Kind)
                   ? QVariant(QBrush(currentTheme().muted))
                   : QVariant();
    case Qt::EditRole:
        if (index.column() == Level)
            return int(variable.level);
        if (index.column() == Role)
            return int(variable.role);
        return text();
    default:
        return {};
    }
}

bool CodebookModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Variable variable = m_codebook.variables[std::size_t(index.row())];
    const Variable former = variable;
    QString what;
    if (index.column() == Label) {
        variable.label[windowLanguageCode()] = value.toString().trimmed().toStdString();
        what = tr("change the label of %1");
    } else if (index.column() == Level) {
        variable.level = MeasurementLevel(value.toInt());
        what = tr("change the level of %1");
    } else if (index.column() == Role) {
        variable.role = VariableRole(value.toInt());
        what = tr("change the role of %1");
    } else {
        return false;
    }
    if (variable == former ||
        (index.column() == Label && data(index, Qt::EditRole) == value.toString().trimmed()))
        return false;
    emit changeAsked(variable, what.arg(QString::fromStdString(variable.name)));
    return true;
}

QVariant CodebookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Label:
        return tr("Label");
    case Kind:
        return tr("Values are");
    case Level:
        return tr("Level");
    case Role:
        return tr("Role");
    case Values:
        return tr("Value labels");
    default:
        return tr("Missing codes");
    }
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags all = QAbstractTableModel::flags(index);
    const int column = index.column();
    if (m_editable && !isDerived(m_codebook.variables[std::size_t(index.row())].name) &&
        (column == Label || column == Level || column == Role))
        all |= Qt::ItemIsEditable;
    return all;
}

} // namespace quadrat::ui
