// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QWidget;

namespace quadrat::ui {

/// A form of labelled fields as option panels have it: label beside the field, wrapped above it
/// where it is too long.
QFormLayout* optionForm();

/// A combo box that gives way to narrow panels; its longest entry does not widen it.
QComboBox* narrowCombo();

/// Puts a translated text on a label and, without its mnemonic, on the field as the name that
/// screen readers say.
void nameField(QLabel* label, QWidget* field, const QString& text);

/// Selects the entry with this data without announcing it.
void select(QComboBox* combo, const QVariant& data);

} // namespace quadrat::ui
