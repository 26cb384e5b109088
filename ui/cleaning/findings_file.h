// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"

#include <QString>

class QAbstractItemModel;

namespace quadrat::ui {

/// The rows of a model as they are shown, each column under its title.
Dataset tableOf(const QAbstractItemModel& model);

/// Writes them as a text or a workbook for Excel, by the suffix; whole or not at all.
/// \throws Error{InvalidInput} for another suffix, Error{UnwritableFile}
void writeFindings(const Dataset& rows, const QString& file, const Progress& progress = {});

} // namespace quadrat::ui
