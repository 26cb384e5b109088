// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/outline_delegate.h"

#include "core/base/issue.h"
#include "ui/questionnaire/outline_model.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace quadrat::ui {

namespace {

constexpr int iconSize = 16, gap = 6;

QRect takenLeft(QRect& rect, int width)
{
    QRect taken(rect.topLeft(), QSize(width, rect.height()));
    rect.setLeft(rect.left() + width + gap);
    return taken;
}

QRect takenRight(QRect& rect, int width)
{
    QRect taken(rect.right() - width + 1, rect.top(), width, rect.height());
    rect.setRight(rect.right() - width - gap);
    return taken;
}

QRect squareIn(const QRect& rect)
{
    return {rect.left(), rect.center().y() - iconSize / 2 + 1, iconSize, iconSize};
}

} // namespace

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.icon = {};
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const Theme& colours = currentTheme();
    QRect rect = given.rect.adjusted(2, 0, -6, 0);
    painter->save();
    const auto drawIcon = [&](const QIcon& icon, const QRect& place) {
        icon.paint(painter, squareIn(place), Qt::AlignCenter,
                   given.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    };
    drawIcon(index.data(Qt::DecorationRole).value<QIcon>(), takenLeft(rect, iconSize));
    if (const QVariant found = index.data(OutlineModel::FindingRole); found.isValid()) {
        const auto severity = Severity(found.toInt());
        const QRect place = takenRight(rect, 8);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(severity == Severity::Note ? colours.muted : colours.attention, 1.5));
        painter->setBrush(severity == Severity::Fault ? QBrush(colours.attention)
                                                      : QBrush(Qt::NoBrush));
        painter->drawEllipse(QRect(place.center() - QPoint(3, 3), QSize(7, 7)));
    }
    if (index.data(OutlineModel::ConditionRole).toBool())
        drawIcon(icon("condition"), takenRight(rect, iconSize));

    const bool isTop = !index.parent().isValid();
    QFont font = given.font;
    font.setBold(isTop);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QString name = isTop ? QString() : index.data(OutlineModel::NameRole).toString();
    if (!name.isEmpty()) {
        const int width = std::min(metrics.horizontalAdvance(name) + 4, rect.width() / 3);
        painter->setPen(colours.muted);
        painter->drawText(takenRight(rect, width), Qt::AlignVCenter | Qt::AlignRight,
                          metrics.elidedText(name, Qt::ElideMiddle, width));
    }
    if (const QString number = index.data(OutlineModel::NumberRole).toString(); !number.isEmpty()) {
        painter->setPen(colours.muted);
        painter->drawText(takenLeft(rect, metrics.horizontalAdvance(QStringLiteral("00"))),
                          Qt::AlignVCenter | Qt::AlignRight, number);
    }
    painter->setPen(colours.text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(index.data(OutlineModel::WordsRole).toString(),
                                         Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {80, option.fontMetrics.height() + 10};
}

} // namespace quadrat::ui
