// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace quadrat {

/// What a tool of Debian's poppler-utils says of a PDF; empty if it is not installed.
QString told(const char* tool, const QStringList& before, const QByteArray& pdf);

} // namespace quadrat
