// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/response_model.h"

#include "ui/models/figures.h"
#include "ui/text/language.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QBrush>
#include <QDate>

#include <numeric>

namespace quadrat::ui {

namespace {

/// A value without words, as the reader writes numbers and dates.
QString plain(const std::string& value, ValueKind kind, Measure measure)
{
    QString text = QString::fromStdString(value);
    if (kind == ValueKind::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? windowReader().date(date) : text;
    }
    if (measure == Measure::Number)
        text.replace(QLatin1Char('.'), windowReader().locale().decimalPoint());
    return text;
}

/// A tip that shows what a file holds as it is, also where it looks like HTML.
QVariant asPlainWords(const QString& text)
{
    return text.isEmpty() ? QVariant()
                          : QVariant(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
}

const Level* levelOf(const Column& column, std::size_t row)
{
    const CodedValues* coded = column.coded();
    if (!coded)
        return nullptr;
    const auto code = withCodes(*coded, [&](auto codes) { return std::size_t(codes[row]); });
    return code == 0 ? nullptr : &coded->levels[code - 1];
}

} // namespace

QString missingText(Missing reason)
{
    switch (reason) {
    case Missing::None:
        break;
    case Missing::NoAnswer:
        return ResponseModel::tr("no answer");
    case Missing::DontKnow:
        return ResponseModel::tr("does not know");
    case Missing::Refused:
        return ResponseModel::tr("refused");
    case Missing::NotApplicable:
        return ResponseModel::tr("not applicable");
    }
    return {};
}

void ResponseModel::setResponses(SharedResponses responses, Codebook codebook,
                                 std::set<std::pair<std::int64_t, std::string>> edited,
                                 std::set<std::string> derived)
{
    beginResetModel();
    m_responses = std::move(responses);
    m_codebook = std::move(codebook);
    m_edited = std::move(edited);
    m_derived = std::move(derived);
    m_rows.resize(m_responses ? m_responses->values.rowCount() : 0);
    std::iota(m_rows.begin(), m_rows.end(), 0U);
    m_variables.clear();
    if (m_responses)
        for (const Column& column : m_responses->values.columns())
            m_variables.push_back(std::as_const(m_codebook).find(column.name()));
    m_columnWords.assign(m_variables.size(), {});
    endResetModel();
}

void ResponseModel::setRows(RowList rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ResponseModel::setCellWords(CellWords words)
{
    m_words = words;
    retranslate();
}

void ResponseModel::retranslate()
{
    m_columnWords.assign(m_variables.size(), {});
    if (!m_rows.empty() && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::string ResponseModel::variable(int column) const
{
    return m_responses->values.columns()[std::size_t(column)].name();
}

std::vector<ValueWording> ResponseModel::wording() const
{
    std::vector<ValueWording> all;
    for (const Variable* variable : m_variables) {
        if (!variable || variable->values.empty()) {
            all.emplace_back();
            continue;
        }
        std::map<std::string, std::string> labels;
        for (const ValueLabel& value : variable->values)
            labels[value.value] = textIn(value.label, windowLanguageCode());
        all.emplace_back([labels = std::move(labels)](const std::string& value) {
            const auto found = labels.find(value);
            return found == labels.end() ? std::string() : found->second;
        });
    }
    return all;
}

int ResponseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResponseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_variables.size());
}

const ResponseModel::ColumnWords& ResponseModel::wordsOf(std::size_t column) const
{
    ColumnWords& words = m_columnWords[column];
    if (words.isReady)
        return words;
    words.isReady = true;
    const Column& values = m_responses->values.columns()[column];
    const Variable* variable = m_variables[column];
    const ValueKind kind = variable ? variable->kind : ValueKind::Text;
    if (variable && m_words == CellWords::Labels)
        for (const ValueLabel& value : variable->values)
            if (const std::string& label = textIn(value.label, windowLanguageCode());
                !label.empty())
                words.labels[value.value] = QString::fromStdString(label);
    if (const CodedValues* coded = values.coded()) {
        words.ofCode.emplace_back();
        for (const Level& level : coded->levels) {
            const auto found = words.labels.find(level.label);
            words.ofCode.push_back(found != words.labels.end()
                                       ? found->second
                                       : plain(level.label, kind, values.measure()));
        }
    }
    return words;
}

QString ResponseModel::shown(std::size_t column, std::size_t row) const
{
    const Column& values = m_responses->values.columns()[column];
    const ColumnWords& words = wordsOf(column);
    if (const CodedValues* coded = values.coded())
        return words.ofCode[withCodes(*coded, [&](auto codes) { return std::size_t(codes[row]); })];
    const std::string value = values.label(row);
    const auto found = words.labels.find(value);
    if (found != words.labels.end())
        return found->second;
    const Variable* variable = m_variables[column];
    return plain(value, variable ? variable->kind : ValueKind::Text, values.measure());
}

QString ResponseModel::explained(std::size_t column, std::size_t row) const
{
    const std::string value = m_responses->values.columns()[column].label(row);
    const Variable* variable = m_variables[column];
    if (value.empty())
        return tr("blank");
    const ValueLabel* known = variable ? variable->find(value) : nullptr;
    if (!known)
        return QString::fromStdString(value);
    QString text = QStringLiteral("%1 = %2").arg(
        QString::fromStdString(value),
        QString::fromStdString(textIn(known->label, windowLanguageCode())));
    if (known->missing != Missing::None)
        text += QStringLiteral(" (%1)").arg(missingText(known->missing));
    return text;
}

QVariant ResponseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = std::size_t(index.column());
    const std::size_t row = m_rows[std::size_t(index.row())];
    const Column& values = m_responses->values.columns()[column];
    switch (role) {
    case Qt::DisplayRole:
        return shown(column, row);
    case ValueRole:
        return QString::fromStdString(values.label(row));
    case RowRole:
        return qulonglong(row);
    case Qt::ToolTipRole:
        return asPlainWords(explained(column, row));
    case Qt::TextAlignmentRole: {
        const bool isNumber = values.measure() == Measure::Number && wordsOf(column).labels.empty();
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ForegroundRole: {
        if (isDerived(index.column()))
            return QBrush(currentTheme().muted);
        const Variable* variable = m_variables[column];
        const Level* level = variable ? levelOf(values, row) : nullptr;
        const ValueLabel* known = level ? variable->find(level->label) : nullptr;
        return known && known->missing != Missing::None ? QVariant(QBrush(currentTheme().muted))
                                                        : QVariant();
    }
    case Qt::BackgroundRole:
        if (!m_edited.empty() && m_edited.contains({m_responses->cases.caseOf(row), values.name()}))
            return QBrush(currentTheme().attentionSoft);
        return {};
    default:
        return {};
    }
}

QVariant ResponseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return qlonglong(m_responses->cases.caseOf(m_rows[std::size_t(section)]));
        return {};
    }
    const Variable* variable = m_variables[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(this->variable(section));
    case Qt::ToolTipRole: {
        const QString label =
            variable ? QString::fromStdString(textIn(variable->label, windowLanguageCode()))
                     : QString();
        return asPlainWords(isDerived(section)
                                ? (label + QLatin1Char(' ') + tr("(made by a rule)")).trimmed()
                                : label);
    }
    case Qt::DecorationRole:
        return isDerived(section) ? QVariant(icon("code")) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace quadrat::ui
