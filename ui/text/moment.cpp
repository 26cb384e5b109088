// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/moment.h"

#include <QDateTime>

namespace quadrat::ui {

QString momentText(const std::string& moment)
{
    const QString text = QString::fromStdString(moment);
    if (text.size() != 20 || !text.endsWith(QLatin1Char('Z')))
        return text;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")) : text;
}

} // namespace quadrat::ui
