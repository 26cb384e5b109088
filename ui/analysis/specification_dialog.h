// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QDialog>

namespace quadrat::ui {

/// The specification as the text that a file of it holds, and the command that gives the same
/// figures again without a window. Both can be copied.
class SpecificationDialog : public QDialog {
    Q_OBJECT

public:
    explicit SpecificationDialog(const Document& document, QWidget* parent = nullptr);
};

} // namespace quadrat::ui
