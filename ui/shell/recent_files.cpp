// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace quadrat::ui {

namespace {

constexpr int most = 8;

QString words(const char* english)
{
    return QCoreApplication::translate("quadrat::ui::RecentFiles", english);
}

} // namespace

void rememberFile(const QString& file, const QString& title)
{
    QStringList files = setting(Setting::RecentFiles).toStringList();
    files.removeAll(file);
    files.prepend(file);
    files = files.mid(0, most);
    const QVariantMap former = setting(Setting::RecentTitles).toMap();
    QVariantMap titles;
    for (const QString& known : files)
        titles[known] = known == file ? title : former.value(known);
    keep(Setting::RecentFiles, files);
    keep(Setting::RecentTitles, titles);
}

QString recentFolder()
{
    const QStringList recent = setting(Setting::RecentFiles).toStringList();
    return recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).path();
}

void fillRecentMenu(QMenu* menu, const std::function<void(const QString&)>& open)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    const QVariantMap titles = setting(Setting::RecentTitles).toMap();
    const QStringList files = setting(Setting::RecentFiles).toStringList();
    for (const QString& file : files) {
        const QString title = titles.value(file).toString();
        const QString name = QFileInfo(file).fileName();
        QString text = title.isEmpty() ? name : QStringLiteral("%1  (%2)").arg(title, name);
        QAction* action = menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        const bool there = QFileInfo::exists(file);
        action->setEnabled(there);
        action->setToolTip(there ? QDir::toNativeSeparators(file)
                                 : words(QT_TRANSLATE_NOOP("quadrat::ui::RecentFiles",
                                                           "%1 is not there any more."))
                                       .arg(QDir::toNativeSeparators(file)));
        QObject::connect(action, &QAction::triggered, menu, [open, file] { open(file); });
    }
    if (files.isEmpty())
        menu->addAction(words(QT_TRANSLATE_NOOP("quadrat::ui::RecentFiles", "Nothing opened yet")))
            ->setEnabled(false);
}

} // namespace quadrat::ui
