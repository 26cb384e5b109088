// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample_study.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace quadrat::ui {

QString sampleStudy()
{
    const QString study = QStringLiteral("samples/ces11.quadrat");
    const QString installed = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                     QStringLiteral("quadrat/") + study);
    if (!installed.isEmpty())
        return installed;
    const QDir program(QCoreApplication::applicationDirPath());
    // Installed somewhere else, or run from a build folder: build/NAME/app/quadrat.
    for (const char* root : {"../share/quadrat/", "../resources/"}) {
        const QString file = QDir::cleanPath(program.filePath(QLatin1String(root) + study));
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

QString ownSampleStudy()
{
    const QString sample = sampleStudy();
    if (sample.isEmpty())
        return {};
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                      QStringLiteral("/Quadrat"));
    const QString own = folder.filePath(QFileInfo(sample).fileName());
    if (QFileInfo::exists(own))
        return own;
    QFile file(sample);
    if (!folder.mkpath(QStringLiteral(".")) || !file.copy(own))
        throw Error(ErrorKind::UnwritableFile,
                    {QUADRAT_TEXT("core", "%1 cannot be written: %2."),
                     {own.toStdString(), file.errorString().toStdString()}});
    // The installed one may only be read, and so may its copy as it comes.
    QFile::setPermissions(own, QFile::permissions(own) | QFile::WriteOwner);
    return own;
}

} // namespace quadrat::ui
