// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QMenu;

namespace quadrat::ui {

/// Puts a file at the head of the list of those opened last, with the title it is known by.
void rememberFile(const QString& file, const QString& title);

/// The folder of the file opened last; the home folder before the first.
QString recentFolder();

/// Fills a menu with the files opened last, each under its title; those that are gone are greyed.
void fillRecentMenu(QMenu* menu, const std::function<void(const QString&)>& open);

} // namespace quadrat::ui
