// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace quadrat::ui {

namespace {

/// Paints the strokes of one SVG file in the colour the state asks for.
class StrokeIcon final : public QIconEngine {
public:
    explicit StrokeIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap drawn = drawing(rect.size() * ratio, colour(mode, state));
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawing(size, colour(mode, state));
    }

    QIconEngine* clone() const override { return new StrokeIcon(m_name); }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const Theme& colours = currentTheme();
        if (mode == QIcon::Disabled)
            return colours.line;
        return state == QIcon::On ? colours.accent : colours.text;
    }

    QPixmap drawing(const QSize& size, const QColor& colour) const
    {
        const QString key = QStringLiteral("stroke-%1-%2-%3x%4")
                                .arg(m_name, colour.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        QByteArray strokes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        strokes.replace("currentColor", colour.name().toLatin1());
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer(strokes).render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new StrokeIcon(name));
}

} // namespace quadrat::ui
