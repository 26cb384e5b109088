// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace quadrat::ui {

/// Makes a table one to look things up in: one row at a time is chosen, nothing is edited, and the
/// Tab key leaves it.
void showAsRecords(QTableView* table);

} // namespace quadrat::ui
