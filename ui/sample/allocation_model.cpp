// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/allocation_model.h"

#include "ui/models/figures.h"
#include "ui/models/result_model.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QBrush>
#include <QFont>

#include <algorithm>

namespace quadrat::ui {

namespace {

QVariant boldFont()
{
    QFont bold;
    bold.setBold(true);
    return bold;
}

QVariant sideOf(bool words)
{
    return QVariant((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

QString ownMarginText(std::optional<double> margin, bool isShare)
{
    if (!margin)
        return absent();
    return QStringLiteral("±") + (isShare ? numberText(100 * *margin, 1) : shortText(*margin));
}

void AllocationModel::setAllocation(const SamplePlan& plan, const AllocationOutcome& outcome,
                                    double halfWidth)
{
    beginResetModel();
    m_rows.clear();
    m_most = 0;
    m_isShare = plan.size.parameter == SizeParameter::Proportion;
    const auto margin = [&](std::optional<double> se) {
        return se ? std::optional(*se * halfWidth) : std::nullopt;
    };
    const auto& strata = plan.allocation.strata;
    Row whole{tr("All strata"), 0, 0, margin(outcome.precision.whole), {}, true};
    for (std::size_t h = 0; h < strata.size(); ++h) {
        Row row{QString::fromStdString(strata[h].name), strata[h].population, 0, {}, {}, false};
        if (outcome.allocation) {
            row.n = double(outcome.allocation->strata[h].n);
            row.margin = margin(outcome.precision.strata[h]);
            for (const Issue& issue : outcome.allocation->issues)
                if (issue.row == h + 1)
                    row.trouble = translate(issue.message);
        }
        whole.population += row.population;
        whole.n += row.n;
        m_most = std::max(m_most, row.n);
        m_rows.push_back(row);
    }
    if (!m_rows.empty())
        m_rows.push_back(whole);
    endResetModel();
}

void AllocationModel::retranslate()
{
    if (!m_rows.empty()) {
        m_rows.back().name = tr("All strata");
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AllocationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AllocationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::optional<double> AllocationModel::number(const Row& row, int column) const
{
    switch (column) {
    case Population:
        return row.population;
    case Drawn:
        return row.n;
    case Fraction:
        return row.population > 0 ? std::optional(row.n / row.population) : std::nullopt;
    case Margin:
        return row.margin && m_isShare ? std::optional(100 * *row.margin) : row.margin;
    case Weight:
        return row.n > 0 ? std::optional(row.population / row.n) : std::nullopt;
    default:
        return {};
    }
}

QVariant AllocationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const std::optional<double> value = number(row, index.column());
    const bool words = index.column() == Stratum || index.column() == Trouble;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Stratum:
            return row.name;
        case Population:
        case Drawn:
            return shortText(*value);
        case Fraction:
            return percentText(value, 1);
        case Margin:
            return ownMarginText(row.margin, m_isShare);
        case Weight:
            return numberText(value, 1);
        default:
            return row.trouble;
        }
    case Qt::ToolTipRole:
        return words ? QVariant(row.trouble) : QVariant();
    case ResultModel::SortRole:
        return value ? QVariant(*value) : QVariant();
    case BarRole:
        return index.column() == Drawn && !row.isWhole && m_most > 0 ? QVariant(row.n / m_most)
                                                                     : QVariant();
    case Qt::TextAlignmentRole:
        return sideOf(words);
    case Qt::FontRole:
        return row.isWhole ? boldFont() : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Trouble ? QVariant(QBrush(currentTheme().attention)) : QVariant();
    default:
        return {};
    }
}

QVariant AllocationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return sideOf(section == Stratum || section == Trouble);
    const bool help = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !help)
        return {};
    switch (section) {
    case Stratum:
        return tr("Stratum");
    case Population:
        return tr("Population");
    case Drawn:
        return help ? tr("How many are drawn and invited.") : tr("Drawn");
    case Fraction:
        return help ? tr("Drawn, as a part of the stratum.") : tr("Part drawn");
    case Margin:
        return help ? tr("Margin of error of the figure of this stratum alone, at the confidence "
                         "level of the plan, with its response rate and design effect. A dash: its "
                         "share or standard deviation is not known.")
               : m_isShare ? tr("Own margin, points")
                           : tr("Own margin");
    case Weight:
        return help ? tr("How many of the population each of the drawn stands for.") : tr("Weight");
    default:
        return tr("Remark");
    }
}

void ComparisonModel::setOutcomes(const SamplePlan& plan, std::vector<AllocationOutcome> outcomes,
                                  double halfWidth)
{
    beginResetModel();
    m_outcomes = std::move(outcomes);
    m_chosen = plan.allocation.method;
    m_isShare = plan.size.parameter == SizeParameter::Proportion;
    m_halfWidth = halfWidth;
    endResetModel();
}

void ComparisonModel::retranslate()
{
    if (!m_outcomes.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_outcomes.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AllocationOutcome& outcome = m_outcomes[std::size_t(index.row())];
    const ExpectedPrecision& precision = outcome.precision;
    const auto margin = [&](std::optional<double> se) {
        return ownMarginText(se ? std::optional(*se * m_halfWidth) : std::nullopt, m_isShare);
    };
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Method:
            return methodName(outcome.method);
        case Drawn:
            return outcome.allocation ? countText(outcome.allocation->total) : absent();
        case Whole:
            return margin(precision.whole);
        default: {
            const std::optional<std::size_t> worst = precision.worst();
            if (!worst || !outcome.allocation)
                return absent();
            return QStringLiteral("%1  %2").arg(
                margin(precision.strata[*worst]),
                QString::fromStdString(outcome.allocation->strata[*worst].name));
        }
        }
    case Qt::ToolTipRole:
        return outcome.trouble.isEmpty() ? methodWords(outcome.method) : outcome.trouble;
    case Qt::TextAlignmentRole:
        return sideOf(index.column() == Method || index.column() == Worst);
    case Qt::FontRole:
        return outcome.method == m_chosen ? boldFont() : QVariant();
    case Qt::ForegroundRole:
        return outcome.allocation ? QVariant() : QVariant(QBrush(currentTheme().muted));
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return sideOf(section == Method || section == Worst);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Method:
        return tr("Method");
    case Drawn:
        return tr("Drawn");
    case Whole:
        return tr("The whole");
    default:
        return tr("Worst stratum");
    }
}

} // namespace quadrat::ui
