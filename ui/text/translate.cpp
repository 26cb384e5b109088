// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translate.h"

#include "ui/text/moment.h"

#include <QCoreApplication>
#include <QLocale>

namespace quadrat::ui {

QString translate(const Message& message)
{
    const QString pattern = QCoreApplication::translate("core", message.pattern);
    const auto written = [](const Message::Argument& argument) {
        const QLocale locale;
        if (const auto* whole = std::get_if<std::int64_t>(&argument))
            return locale.toString(qlonglong(*whole)).toStdString();
        if (const auto* number = std::get_if<double>(&argument))
            return locale.toString(*number, 'g', QLocale::FloatingPointShortest).toStdString();
        return momentText(std::get<std::string>(argument)).toStdString();
    };
    return QString::fromStdString(message.filled(pattern.toStdString(), written));
}

} // namespace quadrat::ui
