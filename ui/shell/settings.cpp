// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QSettings>
#include <QStringList>

namespace quadrat::ui {

namespace {

struct Entry {
    const char* key;
    QVariant byDefault;
};

Entry entry(Setting setting)
{
    switch (setting) {
    case Setting::Language:
        return {"language", QString()};
    case Setting::Theme:
        return {"theme", 0};
    case Setting::RecentFiles:
        return {"recent", QStringList()};
    case Setting::RecentTitles:
        return {"recent-titles", QVariantMap()};
    case Setting::WindowGeometry:
        return {"window/geometry", QByteArray()};
    case Setting::RailCollapsed:
        return {"window/rail-collapsed", false};
    case Setting::PhoneColumn:
        return {"telephone/column", QString()};
    case Setting::MailSender:
        return {"invitations/sender", QString()};
    case Setting::PanelWidths:
        return {"analysis/panels", QByteArray()};
    case Setting::PaperForm:
        return {"questionnaire/paper-form", QVariantMap()};
    case Setting::ResultHeights:
        break;
    }
    return {"analysis/result", QByteArray()};
}

} // namespace

QVariant setting(Setting key)
{
    const Entry found = entry(key);
    return QSettings().value(QLatin1String(found.key), found.byDefault);
}

void keep(Setting key, const QVariant& value)
{
    QSettings().setValue(QLatin1String(entry(key).key), value);
}

} // namespace quadrat::ui
