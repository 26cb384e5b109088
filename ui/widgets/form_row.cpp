// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_row.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QLabel>

namespace quadrat::ui {

FormRow addRow(QFormLayout* form, QWidget* field)
{
    const FormRow row{plainLabel(), new QLabel, new HelpMark, field, new QWidget};
    row.unit->setProperty("part", "caption");
    auto* line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(field, 1);
    line->addWidget(row.unit);
    line->addWidget(row.help);
    form->addRow(row.label, row.line);
    return row;
}

void name(const FormRow& row, const QString& term, const QString& unit, const QString& paragraph)
{
    nameField(row.label, row.field, term);
    row.unit->setText(unit);
    row.unit->setVisible(!unit.isEmpty());
    row.help->setTerm(row.field->accessibleName(), paragraph);
}

void nameIn(QFormLayout* form, QWidget* field, const QString& text)
{
    nameField(static_cast<QLabel*>(form->labelForField(field)), field, text);
}

} // namespace quadrat::ui
