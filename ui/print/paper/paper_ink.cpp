// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/paper_ink.h"

#include "ui/print/page_writer.h"

#include <QPainter>

#include <cmath>

namespace quadrat::ui {
namespace {

QColor ink(double grey)
{
    return QColor::fromRgbF(float(grey), float(grey), float(grey));
}

void paintBox(QPainter& painter, const PrintedBox& box)
{
    painter.setPen(QPen(Qt::black, outlineWidth));
    if (box.shape == BoxShape::Square)
        painter.drawRect(box.area);
    else if (box.shape == BoxShape::Round)
        painter.drawEllipse(box.area);
}

} // namespace

QFont paperFont(const Letters& letters)
{
    QFont font = reportFont(letters.points, letters.bold);
    font.setItalic(letters.italic);
    font.setPixelSize(int(std::lround(letters.points * 10)));
    return font;
}

void Drawing::add(const Drawing& other, const QPointF& by)
{
    for (PrintedFill fill : other.fills) {
        fill.area.translate(by);
        fills.push_back(fill);
    }
    for (PrintedRule rule : other.rules) {
        rule.line.translate(by);
        rules.push_back(rule);
    }
    for (PrintedBox box : other.boxes) {
        box.area.translate(by);
        boxes.push_back(std::move(box));
    }
    for (PrintedText text : other.texts) {
        text.at += by;
        texts.push_back(std::move(text));
    }
}

void Drawing::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PrintedFill& fill : fills)
        painter.fillRect(fill.area, ink(fill.grey));
    for (const PrintedRule& rule : rules) {
        QPen pen(Qt::black, rule.width, Qt::SolidLine, Qt::FlatCap);
        if (rule.dotted)
            pen.setDashPattern({1, 3});
        painter.setPen(pen);
        painter.drawLine(rule.line);
    }
    painter.setBrush(Qt::NoBrush);
    for (const PrintedBox& box : boxes)
        paintBox(painter, box);
    for (const PrintedText& text : texts) {
        painter.save();
        painter.translate(text.at);
        painter.scale(millimetresATenth, millimetresATenth);
        painter.setFont(paperFont(text.letters));
        painter.setPen(ink(text.letters.grey));
        painter.drawText(QPointF(0, 0), text.text);
        painter.restore();
    }
    painter.restore();
}

} // namespace quadrat::ui
