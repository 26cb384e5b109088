// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/draw_model.h"

#include "ui/document/sample_link.h"
#include "ui/models/figures.h"
#include "ui/text/moment.h"

namespace quadrat::ui {

QString drawName(const Draw& draw)
{
    return drawName(draw.name);
}

void DrawModel::setDraws(std::vector<Draw> draws)
{
    beginResetModel();
    m_draws = std::move(draws);
    endResetModel();
}

void DrawModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DrawModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_draws.size());
}

int DrawModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DrawModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Draw& draw = m_draws[std::size_t(index.row())];
    const Certificate& certificate = draw.certificate;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= Drawn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return drawName(draw);
    case When:
        return momentText(certificate.drawnAt);
    case By:
        return QString::fromStdString(certificate.drawnBy);
    case Drawn:
        return countText(certificate.drawn);
    case Reserve:
        return countText(certificate.reserve);
    default:
        return QString::number(certificate.plan.seed);
    }
}

QVariant DrawModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Drawn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Sample"), tr("Drawn on"), tr("By"),
                            tr("Units"),  tr("Reserve"),  tr("Seed")};
    return heads.value(section);
}

} // namespace quadrat::ui
