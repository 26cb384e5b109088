// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample_study.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace quadrat::ui {

QString sampleStudy()
{
    const QString study = QStringLiteral("samples/ces11/ces11.json");
    const QString installed = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                     QStringLiteral("quadrat/") + study);
    if (!installed.isEmpty())
        return installed;
    // Run from a build folder: build/NAME/app/quadrat stands three folders below the sources.
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char* root :
         {"../share/quadrat/", "../../../resources/", "../../../../resources/"}) {
        const QString file = QDir::cleanPath(program.filePath(QLatin1String(root) + study));
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

} // namespace quadrat::ui
