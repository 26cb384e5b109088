// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_file.h"

#include "core/base/error.h"
#include "core/io/whole_file.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace quadrat::ui {
namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

QString suffixOf(const std::filesystem::path& file)
{
    return QString::fromStdString(file.extension().string()).toLower();
}

constexpr double margin = 16;       ///< around charts in a file, pixels of 1/96 inch
constexpr double between = 28;      ///< from one chart to the next
constexpr double pixelsAnInch = 96; ///< of layout

QSizeF sheetSize(const std::vector<DrawnChart>& charts)
{
    QSizeF size(0, 0);
    for (const DrawnChart& chart : charts)
        size = QSizeF(std::max(size.width(), chart.size().width()),
                      size.height() + chart.size().height() + (size.height() > 0 ? between : 0));
    return QSizeF(std::ceil(size.width() + 2 * margin), std::ceil(size.height() + 2 * margin));
}

void paintSheet(QPainter& painter, const std::vector<DrawnChart>& charts)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QPointF at(margin, margin);
    for (const DrawnChart& chart : charts) {
        chart.paint(painter, QRectF(at, chart.size()));
        at.ry() += chart.size().height() + between;
    }
}

QByteArray png(const std::vector<DrawnChart>& charts, double density)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image = chartImage(charts, density / pixelsAnInch);
    image.setDotsPerMeterX(int(std::lround(density / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const std::vector<DrawnChart>& charts, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSizeF size = sheetSize(charts);
    generator.setResolution(int(pixelsAnInch));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title.toHtmlEscaped()); // the generator writes it as it is
    generator.setDescription({});
    QPainter painter(&generator);
    paintSheet(painter, charts);
    painter.end();
    return bytes;
}

QByteArray pdf(const std::vector<DrawnChart>& charts, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator("Quadrat");
    writer.setResolution(600);
    QPainter painter;
    for (const DrawnChart& chart : charts) {
        const QSizeF inches = (chart.size() + QSizeF(2 * margin, 2 * margin)) / pixelsAnInch;
        writer.setPageLayout(
            QPageLayout(QPageSize(inches, QPageSize::Inch, {}, QPageSize::ExactMatch),
                        QPageLayout::Portrait, {}));
        if (painter.isActive())
            writer.newPage();
        else
            painter.begin(&writer);
        painter.resetTransform();
        painter.scale(writer.logicalDpiX() / pixelsAnInch, writer.logicalDpiY() / pixelsAnInch);
        chart.paint(painter, QRectF(QPointF(margin, margin), chart.size()));
    }
    painter.end();
    return bytes;
}

} // namespace

DrawnChart::DrawnChart(const EstimateTable& table, const ChartStyle& style, double width)
    : m_scene(std::make_unique<QGraphicsScene>()), m_chart(estimateChart(table, style))
{
    m_scene->addItem(m_chart);
    m_chart->resize(width, m_chart->naturalHeight(width));
    m_scene->setSceneRect(QRectF(QPointF(), m_chart->size()));
}

DrawnChart::~DrawnChart() = default;
DrawnChart::DrawnChart(DrawnChart&&) noexcept = default;

QSizeF DrawnChart::size() const
{
    return m_chart->size();
}

void DrawnChart::paint(QPainter& painter, const QRectF& target) const
{
    m_scene->render(&painter, target, m_scene->sceneRect());
}

QImage chartImage(const std::vector<DrawnChart>& charts, double scale)
{
    QImage image((sheetSize(charts) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(charts.empty() ? QColor(Qt::white) : charts.front().chart().style().colours.ground);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, charts);
    return image;
}

void writeCharts(const std::vector<DrawnChart>& charts, const std::filesystem::path& file,
                 const ChartFileOptions& options)
{
    checkChartName(file);
    const QString suffix = suffixOf(file);
    if (suffix == ".png")
        writeWholeFile(file, view(png(charts, options.density)));
    else if (suffix == ".svg")
        writeWholeFile(file, view(svg(charts, options.title)));
    else
        writeWholeFile(file, view(pdf(charts, options.title)));
}

void checkChartName(const std::filesystem::path& file)
{
    const QString suffix = suffixOf(file);
    if (suffix != ".png" && suffix != ".svg" && suffix != ".pdf")
        throw invalidInput(QUADRAT_TEXT("core", "A chart is written as .svg, .png or .pdf, not as "
                                                "“%1”."),
                           {file.filename().string()});
}

} // namespace quadrat::ui
