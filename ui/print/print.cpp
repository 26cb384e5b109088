// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print.h"

#include "core/base/error.h"
#include "core/io/whole_file.h"
#include "ui/print/word_document.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocumentWriter>

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

QPageLayout fullPage(Paper paper)
{
    QPageLayout layout(QPageSize(QPageSize::A4),
                       paper == Paper::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape,
                       {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// Paints pages `first` to `last` (from 0) of a device whose unit is a dot.
template <typename Device>
void paintPages(const PagedDocument& report, Device& device, int first, int last)
{
    QPainter painter(&device);
    for (int page = first; page <= last; ++page) {
        if (page > first)
            device.newPage();
        painter.save();
        painter.scale(device.logicalDpiX() / 96., device.logicalDpiY() / 96.);
        report.paintPage(painter, page);
        painter.restore();
    }
}

QByteArray odt(PagedDocument& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QTextDocumentWriter writer(&buffer, "odf");
    writer.write(&report.document());
    return bytes;
}

} // namespace

QByteArray reportPdf(const PagedDocument& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(report.title());
    writer.setCreator("Quadrat");
    writer.setResolution(1200);
    writer.setPageLayout(fullPage(report.paper()));
    paintPages(report, writer, 0, report.pageCount() - 1);
    return bytes;
}

void printReport(const PagedDocument& report, QPrinter& printer)
{
    printer.setFullPage(true);
    const int last = report.pageCount() - 1;
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    paintPages(report, printer, some ? printer.fromPage() - 1 : 0,
               some ? std::min(last, printer.toPage() - 1) : last);
}

void previewReport(const PagedDocument& report, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(fullPage(report.paper()));
    printer.setDocName(report.title());
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested,
                     [&](QPrinter* target) { printReport(report, *target); });
    dialog.exec();
}

void writeReport(PagedDocument& report, const std::filesystem::path& file)
{
    checkReportName(file);
    const QString suffix = suffixOf(file);
    if (suffix == ".pdf")
        writeWholeFile(file, view(reportPdf(report)));
    else if (suffix == ".odt")
        writeWholeFile(file, view(odt(report)));
    else
        writeWholeFile(file, view(wordDocument(report.document(), report.title(), report.paper())));
}

void checkReportName(const std::filesystem::path& file)
{
    const QString suffix = suffixOf(file);
    if (suffix != ".pdf" && suffix != ".odt" && suffix != ".docx")
        throw invalidInput(
            QUADRAT_TEXT("core", "A report is written as .pdf, .odt or .docx, not as “%1”."),
            {file.filename().string()});
}

} // namespace quadrat::ui
