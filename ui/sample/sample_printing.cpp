// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/sample_printing.h"

#include "core/io/whole_file.h"
#include "core/project/certificate_words.h"
#include "ui/document/study_words.h"
#include "ui/models/figures.h"
#include "ui/print/print.h"
#include "ui/print/sample_certificate.h"
#include "ui/sample/draw_model.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"

#include <QFileDialog>
#include <QFileInfo>

namespace quadrat::ui {

namespace {

QString printKinds()
{
    return SamplePrinting::tr("PDF (*.pdf);;OpenDocument (*.odt);;Word (*.docx)");
}

} // namespace

SamplePrinting::SamplePrinting(Document& document, QWidget* window)
    : QObject(window), m_document(document), m_window(window)
{}

ReportOptions SamplePrinting::options()
{
    return {.reader = windowReader(), .date = QDate::currentDate()};
}

PagedDocument SamplePrinting::certificateOf(const Draw& draw) const
{
    const bool isCounts = draw.certificate.frame.source == countsSource;
    const CertificateFacts facts{.study =
                                     QString::fromStdString(wordedSpecification(m_document).title),
                                 .sample = drawName(draw),
                                 .unit = QString::fromStdString(m_document.project().sample.unit),
                                 .list = isCounts ? ListSource::Counts : ListSource::Frame};
    return certificateDocument(draw.certificate, facts, options());
}

void SamplePrinting::previewCertificate(const Draw& draw)
{
    previewReport(certificateOf(draw), m_window);
}

void SamplePrinting::saveCertificate(const Draw& draw)
{
    PagedDocument paged = certificateOf(draw);
    saveAs(tr("certificate %1").arg(drawName(draw)),
           printKinds() + QStringLiteral(";;") + tr("For the command line (*.json)"),
           [&](const std::filesystem::path& file) {
               if (file.extension() == ".json")
                   writeWholeFile(file, writeCertificate(draw.certificate));
               else
                   writeReport(paged, file);
           });
}

void SamplePrinting::save(PagedDocument& paged, const QString& name)
{
    saveAs(name, printKinds(),
           [&](const std::filesystem::path& file) { writeReport(paged, file); });
}

void SamplePrinting::saveAs(const QString& name, const QString& kinds,
                            const std::function<void(const std::filesystem::path&)>& write)
{
    const QFileInfo study(m_document.fileName());
    const QString file = QFileDialog::getSaveFileName(
        m_window, tr("Save for print"),
        study.dir().filePath(study.completeBaseName() + QLatin1Char(' ') + name.toLower() +
                             QStringLiteral(".pdf")),
        kinds);
    if (file.isEmpty())
        return;
    const auto trouble = guarded([&] { write(QFileInfo(file).filesystemAbsoluteFilePath()); });
    if (trouble)
        emit noticeRaised({translate(*trouble), {}, {}});
    else
        emit noticeRaised({tr("%1 is written.").arg(QFileInfo(file).fileName()),
                           {},
                           {},
                           Notice::Kind::Information});
}

} // namespace quadrat::ui
