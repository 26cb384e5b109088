// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>

#include <memory>

class QAbstractItemModel;
class QMimeData;

namespace quadrat::ui {

/// A table as spreadsheets take it from the clipboard: text with tabs, as it is shown, and HTML in
/// which every number also stands exactly, so that a decimal comma or a percent sign cannot be
/// misread. Text that a spreadsheet would run as a formula is guarded in both.
/// \param selection  at most one cell stands for the whole table; headers always come along
std::unique_ptr<QMimeData> tableMime(const QAbstractItemModel& model,
                                     const QItemSelection& selection);

} // namespace quadrat::ui
