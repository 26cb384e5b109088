// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/data_export.h"

#include "core/io/codebook_html.h"
#include "core/io/whole_file.h"
#include "core/workflow/project_data.h"
#include "core/workflow/write_data.h"
#include "ui/models/figures.h"
#include "ui/text/language.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QBuffer>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

namespace quadrat::ui {

namespace {

std::filesystem::path pathOf(const QString& file)
{
    return QFileInfo(file).filesystemAbsoluteFilePath();
}

QByteArray pdfOf(const std::string& html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    QTextDocument document;
    document.setHtml(QString::fromStdString(html));
    document.print(&writer);
    return bytes;
}

} // namespace

DataExport::DataExport(Document& document, QWidget* window)
    : QObject(window), m_document(document), m_window(window), m_writing(this)
{
    m_codes = new QAction(icon("export"), QString(), this);
    m_labels = new QAction(this);
    m_codebook = new QAction(this);
    m_actions = {m_codes, m_labels, m_codebook};
    connect(m_codes, &QAction::triggered, this, [this] { exportData(false); });
    connect(m_labels, &QAction::triggered, this, [this] { exportData(true); });
    connect(m_codebook, &QAction::triggered, this, &DataExport::exportCodebook);
    const auto follow = [this] {
        for (QAction* action : m_actions)
            action->setEnabled(m_document.hasData());
    };
    connect(&m_document, &Document::opened, this, follow);
    connect(&m_document, &Document::responsesChanged, this, follow);
    window->installEventFilter(this);
    follow();
    retranslate();
}

void DataExport::exportData(bool labels)
{
    const QString kinds =
        labels ? tr("Excel workbook (*.xlsx);;Text for Excel (*.csv)")
               : tr("Excel workbook (*.xlsx);;Plain text (*.csv);;SPSS (*.sav *.zsav);;"
                    "Stata (*.dta)");
    const QFileInfo study(m_document.fileName());
    const QString file = QFileDialog::getSaveFileName(
        m_window, tr("Export the responses"),
        study.dir().filePath(study.completeBaseName() + QStringLiteral(".xlsx")), kinds);
    if (!file.isEmpty())
        exportTo(file, labels);
}

void DataExport::exportTo(const QString& file, bool labels)
{
    const DataWriting writing{.cells = labels ? CellWording::Labels : CellWording::Codes,
                              .language = windowLanguageCode(),
                              .forExcel = labels};
    auto* work = m_writing.start(
        [study = m_document.file(), stored = m_document.stored(), plan = m_document.responsePlan(),
         writing, path = pathOf(file)](const Progress& progress) {
            checkDataName(path);
            const auto record = sampleRecord(study, plan);
            const Imported data = exportedData(stored->values, plan, record ? &*record : nullptr);
            return writeData(path, data.data, data.codebook, writing, progress);
        },
        [this, file](const std::vector<Issue>& losses) {
            if (losses.empty())
                return;
            QStringList words;
            for (const Issue& loss : losses)
                words << translate(loss.message);
            emit noticeRaised({tr("%1 is written. What its format cannot hold: %2")
                                   .arg(QFileInfo(file).fileName(), words.join(QLatin1Char(' '))),
                               {},
                               {}});
        },
        [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
    emit started(work, tr("Writing %1").arg(QFileInfo(file).fileName()));
}

void DataExport::exportCodebook()
{
    const QFileInfo study(m_document.fileName());
    const QString file = QFileDialog::getSaveFileName(
        m_window, tr("Export the codebook"),
        study.dir().filePath(study.completeBaseName() + QStringLiteral("-codebook.pdf")),
        tr("PDF (*.pdf);;Web page (*.html)"));
    if (file.isEmpty())
        return;
    const Reader reader = windowReader();
    const CodebookWriting writing{
        .language = windowLanguageCode(),
        .words = [reader](const Message& message) { return reader.words(message).toStdString(); },
        .number = [reader](double number,
                           int decimals) { return reader.number(number, decimals).toStdString(); }};
    auto* work = m_writing.start(
        [stored = m_document.stored(), plan = m_document.responsePlan(), writing,
         path = pathOf(file),
         isPage = file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)](const Progress&) {
            const Imported data = exportedData(stored->values, plan);
            const std::string html = codebookHtml(data.data, data.codebook, writing);
            if (isPage) {
                writeWholeFile(path, html);
            } else {
                const QByteArray pdf = pdfOf(html);
                writeWholeFile(path, {pdf.data(), std::size_t(pdf.size())});
            }
            return true;
        },
        [](bool) {},
        [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
    emit started(work, tr("Writing %1").arg(QFileInfo(file).fileName()));
}

void DataExport::retranslate()
{
    m_codes->setText(tr("Export the responses as &codes…"));
    m_labels->setText(tr("Export the responses in &words…"));
    m_codebook->setText(tr("Export the code&book…"));
}

bool DataExport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace quadrat::ui
