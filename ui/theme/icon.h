// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace quadrat::ui {

/// A drawn icon of resources/icons, by its file name without suffix. It takes the colour of words
/// in the theme in force at the moment it is painted, so it need not be set again with the theme.
QIcon icon(const QString& name);

} // namespace quadrat::ui
