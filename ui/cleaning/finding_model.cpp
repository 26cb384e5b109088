// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/finding_model.h"

#include "ui/cleaning/check_words.h"
#include "ui/models/figures.h"
#include "ui/text/language.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QBrush>

#include <algorithm>

namespace quadrat::ui {

void FindingModel::setChecked(SharedChecked checked, std::optional<std::size_t> only)
{
    beginResetModel();
    m_checked = std::move(checked);
    m_rows.clear();
    if (m_checked)
        for (std::size_t check = 0; check < m_checked->outcomes.size(); ++check)
            if (!only || *only == check)
                for (std::size_t k = 0; k < m_checked->outcomes[check].findings.size(); ++k)
                    m_rows.emplace_back(check, k);
    std::ranges::stable_sort(m_rows, std::greater(), [this](const auto& row) {
        return m_checked->outcomes[row.first].findings[row.second].severity;
    });
    endResetModel();
}

const Finding& FindingModel::finding(int row) const
{
    const auto [check, place] = m_rows[std::size_t(row)];
    return m_checked->outcomes[check].findings[place];
}

const ResponseCheck& FindingModel::checkOf(int row) const
{
    return m_checked->plan.checks[m_rows[std::size_t(row)].first];
}

void FindingModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The words of a rule's author go before those of the program; cases that are alike are named.
QString FindingModel::words(const Finding& finding) const
{
    const std::string& own = textIn(finding.words, windowLanguageCode());
    QString text = own.empty() ? translate(finding.message) : QString::fromStdString(own);
    constexpr std::size_t mostNamed = 5;
    QStringList others;
    for (std::size_t k = 0; k < finding.others.size() && k < mostNamed; ++k)
        others << QString::number(m_checked->stored->cases.caseOf(finding.others[k]));
    if (finding.others.size() > mostNamed)
        others << QStringLiteral("…");
    if (!others.isEmpty())
        text +=
            QLatin1Char(' ') + tr("The same in case %1.").arg(others.join(QStringLiteral(", ")));
    return text;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding& found = finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Gravity:
            return severityText(found.severity);
        case What:
            return words(found);
        case Case: {
            const auto caseId = m_checked->caseOf(found);
            return caseId ? QString::number(*caseId) : QString();
        }
        default:
            return QString::fromStdString(found.variable);
        }
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(words(found).toHtmlEscaped());
    case Qt::ForegroundRole:
        return index.column() == Gravity && found.severity == Severity::Fault
                   ? QVariant(QBrush(currentTheme().attention))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Case ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Case ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Gravity:
        return tr("Is a");
    case What:
        return tr("What was found");
    case Case:
        return tr("Case");
    default:
        return tr("Variable");
    }
}

} // namespace quadrat::ui
