// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/open_data.h"

#include <QDialog>

namespace quadrat::ui {

/// What was found out about a data file and what is wrong with it: row, column, words.
class FindingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit FindingsDialog(const Imported& opened, QWidget* parent = nullptr);
};

} // namespace quadrat::ui
