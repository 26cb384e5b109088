// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pdf_text.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace quadrat {

QString told(const char* tool, const QStringList& before, const QByteArray& pdf)
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        WARN(tool << " is not installed: the PDF is not read back");
        return {};
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath("report.pdf"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(tool, before + QStringList{file.fileName()} +
                            (QByteArray(tool) == "pdftotext" ? QStringList{"-"} : QStringList{}));
    REQUIRE(process.waitForFinished());
    // A blank that must not break is a blank.
    return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(0xA0), ' ');
}

} // namespace quadrat
