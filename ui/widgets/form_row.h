// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace quadrat::ui {

class HelpMark;

/// A row of a form: the label, which may wrap, the field, its unit, and what it means.
struct FormRow {
    QLabel *label, *unit;
    HelpMark* help;
    QWidget *field, *line; ///< the line holds all but the label
};

FormRow addRow(QFormLayout* form, QWidget* field);

/// \param term       on the label, and what screen readers say
/// \param unit       behind the field; empty: none
/// \param paragraph  what the term means
void name(const FormRow& row, const QString& term, const QString& unit, const QString& paragraph);

/// Names a field of a form, and the label that stands before it.
void nameIn(QFormLayout* form, QWidget* field, const QString& text);

} // namespace quadrat::ui
