// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QDialog>

#include <vector>

namespace quadrat::ui {

/// What was found out about a file and what is wrong with it: row, column, words.
class FindingsDialog : public QDialog {
    Q_OBJECT

public:
    FindingsDialog(const QString& title, const std::vector<Issue>& issues,
                   const std::vector<Message>& notes, QWidget* parent = nullptr);
};

} // namespace quadrat::ui
