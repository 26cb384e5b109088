// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/result_export.h"

#include "core/workflow/analysis.h"
#include "core/workflow/sample_paragraph.h"
#include "ui/analysis/result_view.h"
#include "ui/charts/chart_file.h"
#include "ui/document/study_words.h"
#include "ui/models/figures.h"
#include "ui/models/table_mime.h"
#include "ui/print/print.h"
#include "ui/print/report.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QClipboard>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>

namespace quadrat::ui {

namespace {

/// Width of a chart in a file or on the clipboard, in pixels of 1/96 inch: that of a page.
constexpr double chartWidth = 640;

/// What a report is made of.
struct Told {
    Analysis analysis;
    std::vector<MethodParagraph> sample;
};

std::filesystem::path pathOf(const QString& file)
{
    return QFileInfo(file).filesystemAbsoluteFilePath();
}

} // namespace

ResultExport::ResultExport(const Document& document, ResultView& view)
    : QObject(&view), m_document(document), m_view(view), m_task(this)
{
    const auto action = [this](const char* iconName, const QKeySequence& keys,
                               void (ResultExport::*slot)()) {
        auto* made = new QAction(icon(iconName), QString(), this);
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_copyTable = action("copy", QKeySequence::Copy, &ResultExport::copyTableNow);
    m_copyChart = action("chart-bars", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                         &ResultExport::copyChartNow);
    m_saveChart = action("export", QKeySequence(Qt::CTRL | Qt::Key_E), &ResultExport::saveChart);
    m_saveReport = action("document", {}, &ResultExport::saveReport);
    m_print = action("print", QKeySequence::Print, &ResultExport::preview);
    setEnabled(false);
}

void ResultExport::setEnabled(bool hasResult)
{
    for (QAction* action : copyActions() + fileActions())
        action->setEnabled(hasResult);
}

void ResultExport::copyTableNow()
{
    const QTableView& table = m_view.table();
    QGuiApplication::clipboard()->setMimeData(
        tableMime(*table.model(), table.selectionModel()->selection()).release());
}

void ResultExport::copyChartNow()
{
    std::vector<DrawnChart> charts;
    charts.emplace_back(m_view.result()->table, m_view.chartStyle(), chartWidth);
    QGuiApplication::clipboard()->setImage(chartImage(charts, 2));
}

QString ResultExport::fileBeside(const QString& suffix) const
{
    const QFileInfo data(m_document.fileName());
    const std::string& id = m_view.result()->table.spec.id;
    const bool ofAll = suffix == QLatin1String("pdf");
    const QString name = ofAll ? data.completeBaseName() : QString::fromStdString(id);
    return data.dir().filePath(name + QLatin1Char('.') + suffix);
}

void ResultExport::saveChart()
{
    const QString file =
        QFileDialog::getSaveFileName(&m_view, tr("Save the chart"), fileBeside("png"),
                                     tr("Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const auto trouble = guarded([&] {
        std::vector<DrawnChart> charts;
        charts.emplace_back(m_view.result()->table, m_view.chartStyle(), chartWidth);
        writeCharts(charts, pathOf(file), {.title = charts.front().chart().data().title});
    });
    if (trouble)
        emit noticeRaised({translate(*trouble), tr("Save elsewhere"), [this] { saveChart(); }});
}

void ResultExport::preview()
{
    withReport([this](Report& report) { previewReport(report, &m_view); });
}

void ResultExport::saveReport()
{
    const QString file =
        QFileDialog::getSaveFileName(&m_view, tr("Save the report"), fileBeside("pdf"),
                                     tr("PDF (*.pdf);;OpenDocument (*.odt);;Word (*.docx)"));
    if (!file.isEmpty())
        saveReportTo(file);
}

void ResultExport::saveReportTo(const QString& file)
{
    withReport([this, file](Report& report) {
        if (const auto trouble = guarded([&] { writeReport(report, pathOf(file)); }))
            emit noticeRaised(
                {translate(*trouble), tr("Save elsewhere"), [this] { saveReport(); }});
    });
}

void ResultExport::withReport(std::function<void(Report&)> use)
{
    auto* watcher = m_task.start(
        [data = m_document.data(), project = m_document.project(), file = m_document.file(),
         responses = m_document.responsesName()](const Progress& progress) {
            Told told{.analysis = analyse(data->data, project.specification, progress),
                      .sample = {}};
            if (file)
                told.sample = file->use([&](ProjectFile& study) {
                    return sampleParagraphsOf(study, project, responses, data->data);
                });
            return told;
        },
        [this, use = std::move(use)](const Told& told) {
            Report report(told.analysis, wordedSpecification(m_document),
                          {.reader = windowReader(), .date = QDate::currentDate()}, told.sample);
            use(report);
        },
        [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
    emit started(watcher, tr("Preparing the report"));
}

void ResultExport::retranslate()
{
    m_copyTable->setText(tr("&Copy the table"));
    m_copyChart->setText(tr("Copy the c&hart"));
    m_saveChart->setText(tr("Save the &chart…"));
    m_saveReport->setText(tr("Save the re&port…"));
    m_print->setText(tr("&Print…"));
}

} // namespace quadrat::ui
