// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/opener.h"

#include "ui/document/read_study.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace quadrat::ui {

Opener::Opener(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_task(this)
{}

void Opener::open(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    // A second ProjectFile of the same study would find it held: by us.
    const auto again = m_document.isStudy() && QFileInfo(path) == QFileInfo(m_document.fileName())
                           ? m_document.file()
                           : nullptr;
    auto* watcher = m_task.start(
        [path, again](const Progress& progress) {
            return again ? readStudy(again, progress) : readStudy(path, progress);
        },
        [this, path](OpenedStudy study) {
            m_document.open(std::move(study));
            emit done(path);
        },
        [this, path](const Message& reason) { emit failed(reason, path); });
    emit started(watcher, path);
}

void Opener::saveSpecification(const QString& file)
{
    Specification specification = m_document.specification();
    const QDir folder = QFileInfo(file).absoluteDir();
    if (m_document.isStudy()) {
        specification.project = folder.relativeFilePath(m_document.fileName()).toStdString();
        specification.responses = m_document.responsesName();
    } else if (!specification.project.empty()) {
        specification.project = folder.relativeFilePath(m_document.dataFile()).toStdString();
    } else {
        specification.data = folder.relativeFilePath(m_document.dataFile()).toStdString();
    }
    const std::string json = writeSpecification(specification);
    QSaveFile target(file);
    const bool written = target.open(QIODevice::WriteOnly) &&
                         target.write(json.data(), qint64(json.size())) == qint64(json.size()) &&
                         target.commit();
    if (!written)
        throw Error(ErrorKind::UnwritableFile,
                    {QUADRAT_TEXT("core", "%1 cannot be written: %2."),
                     {file.toStdString(), target.errorString().toStdString()}});
    m_document.setSpecificationFile(file);
}

} // namespace quadrat::ui
