// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/opener.h"

#include "ui/document/design_guess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace quadrat::ui {

namespace {

struct OpenedStudy {
    SharedData data;
    QString dataFile;
    Specification specification;
    QString specificationFile; ///< empty if a data file was opened
};

std::filesystem::path pathOf(const QString& file)
{
    return QFileInfo(file).filesystemAbsoluteFilePath();
}

OpenedStudy readData(const QString& file, const Progress& progress)
{
    OpenedStudy study;
    study.data = std::make_shared<const Imported>(openData(pathOf(file), progress));
    study.dataFile = file;
    study.specification.data = file.toStdString();
    study.specification.design = guessDesign(study.data->data);
    return study;
}

OpenedStudy readSpecification(const QString& file, const Progress& progress)
{
    QFile json(file);
    if (!json.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "%1 cannot be read: %2."),
                     {file.toStdString(), json.errorString().toStdString()}});
    OpenedStudy study;
    study.specification = parseSpecification(json.readAll().toStdString());
    study.specificationFile = file;
    const QDir folder = QFileInfo(file).absoluteDir();
    study.dataFile =
        QDir::cleanPath(folder.absoluteFilePath(QString::fromStdString(study.specification.data)));
    study.data = std::make_shared<const Imported>(
        openData(pathOf(study.dataFile), study.specification.types, progress));
    return study;
}

} // namespace

Opener::Opener(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_task(this)
{}

void Opener::open(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    const bool isSpecification = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    auto* watcher = m_task.start(
        [path, isSpecification](const Progress& progress) {
            return isSpecification ? readSpecification(path, progress) : readData(path, progress);
        },
        [this, path](OpenedStudy study) {
            m_document.open(std::move(study.data), study.dataFile, std::move(study.specification),
                            study.specificationFile);
            emit done(path);
        },
        [this, path](const Message& reason) { emit failed(reason, path); });
    emit started(watcher, path);
}

void Opener::save(const QString& file)
{
    Specification specification = m_document.specification();
    const QDir folder = QFileInfo(file).absoluteDir();
    specification.data = folder.relativeFilePath(m_document.dataFile()).toStdString();
    const std::string json = writeSpecification(specification);
    QSaveFile target(file);
    const bool written = target.open(QIODevice::WriteOnly) &&
                         target.write(json.data(), qint64(json.size())) == qint64(json.size()) &&
                         target.commit();
    if (!written)
        throw Error(ErrorKind::UnwritableFile,
                    {QUADRAT_TEXT("core", "%1 cannot be written: %2."),
                     {file.toStdString(), target.errorString().toStdString()}});
    m_document.setSaved(file);
}

} // namespace quadrat::ui
