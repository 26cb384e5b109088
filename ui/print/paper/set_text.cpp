// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/set_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace quadrat::ui {
namespace {

// Of the size of the letters. Vietnamese capitals carry two marks: Ế, Ỗ.
constexpr double pitch = 1.3, ascent = 1.02;
constexpr double millimetresAPoint = 25.4 / 72;
constexpr QChar wordJoiner(0x2060);

/// Blanks for what would move the letters, no break after "ông/" of "ông/bà".
QString settable(const QString& text)
{
    QString made;
    for (const QChar letter : text) {
        if (letter == '\n')
            made += QChar(QChar::LineSeparator);
        else
            made += letter.category() == QChar::Other_Control ? QChar(' ') : letter;
        if (letter == '/')
            made += wordJoiner;
    }
    return made;
}

/// The paragraph as one text, and which letters stand where.
struct Paragraph {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<std::pair<qsizetype, Letters>> ends; ///< where each kind of letters ends

    explicit Paragraph(const Spans& spans)
    {
        for (const Span& span : spans) {
            QTextLayout::FormatRange range;
            range.start = int(text.size());
            text += settable(span.text);
            range.length = int(text.size()) - range.start;
            range.format.setFont(paperFont(span.letters));
            formats << range;
            ends.emplace_back(text.size(), span.letters);
        }
    }
};

void lay(QTextLayout& layout, double width)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width / millimetresATenth);
    layout.endLayout();
}

bool endsWithOneWord(const QTextLayout& layout)
{
    if (layout.lineCount() < 2)
        return false;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return !layout.text().mid(last.textStart(), last.textLength()).trimmed().contains(' ');
}

SetText::Line lineOf(const QTextLine& line, const Paragraph& paragraph)
{
    SetText::Line made;
    const qsizetype start = line.textStart();
    qsizetype end = start + line.textLength();
    while (end > start && (paragraph.text[end - 1].isSpace() ||
                           paragraph.text[end - 1] == QChar(QChar::LineSeparator)))
        --end;
    made.width = line.naturalTextWidth() * millimetresATenth;
    double tallest = 0;
    qsizetype from = start;
    for (const auto& [spanEnd, letters] : paragraph.ends) {
        const qsizetype to = std::min(spanEnd, end);
        if (spanEnd > start && from <= end)
            tallest = std::max(tallest, letters.points);
        if (to <= from)
            continue;
        QString text = paragraph.text.mid(from, to - from);
        text.remove(wordJoiner);
        made.texts.push_back({{line.cursorToX(int(from)) * millimetresATenth, 0}, text, letters});
        from = to;
    }
    made.height = tallest * pitch * millimetresAPoint;
    for (PrintedText& text : made.texts)
        text.at.ry() = tallest * ascent * millimetresAPoint;
    return made;
}

} // namespace

double SetText::height() const
{
    return std::accumulate(lines.begin(), lines.end(), 0.,
                           [](double sum, const Line& line) { return sum + line.height; });
}

double lineHeight(const Letters& letters)
{
    return letters.points * pitch * millimetresAPoint;
}

SetText setText(const Spans& spans, double width, TextSide side)
{
    const Paragraph paragraph(spans);
    if (paragraph.text.isEmpty())
        return {};
    QTextLayout layout(paragraph.text, paperFont(spans.front().letters));
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(paragraph.formats);
    lay(layout, width);
    const int count = layout.lineCount();
    for (const double narrower : {0.93, 0.86}) {
        if (!endsWithOneWord(layout) || widestWord(spans) > width * narrower)
            break;
        lay(layout, width * narrower);
        if (layout.lineCount() > count) {
            lay(layout, width);
            break;
        }
    }
    SetText made;
    for (int k = 0; k < layout.lineCount(); ++k) {
        SetText::Line line = lineOf(layout.lineAt(k), paragraph);
        const double free = width - line.width;
        const double shift = side == TextSide::Left ? 0 : side == TextSide::Right ? free : free / 2;
        for (PrintedText& text : line.texts)
            text.at.rx() += shift;
        made.lines.push_back(std::move(line));
    }
    return made;
}

double textWidth(const QString& text, const Letters& letters)
{
    return QFontMetricsF(paperFont(letters)).horizontalAdvance(text) * millimetresATenth;
}

double textWidth(const Spans& spans)
{
    double width = 0;
    for (const Span& span : spans)
        width += textWidth(span.text, span.letters);
    return width;
}

double widestWord(const Spans& spans)
{
    double widest = 0;
    for (const Span& span : spans) {
        const QFontMetricsF metrics(paperFont(span.letters));
        for (const QString& word : span.text.simplified().split(' '))
            widest = std::max(widest, metrics.horizontalAdvance(word) * millimetresATenth);
    }
    return widest;
}

} // namespace quadrat::ui
