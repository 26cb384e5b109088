// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace quadrat::ui {

QFormLayout* optionForm()
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(6);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

QComboBox* narrowCombo()
{
    auto* combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

void nameField(QLabel* label, QWidget* field, const QString& text)
{
    label->setText(text);
    label->setBuddy(field);
    QString name = text;
    field->setAccessibleName(name.remove(QLatin1Char('&')));
}

void select(QComboBox* combo, const QVariant& data)
{
    const QSignalBlocker quiet(combo);
    combo->setCurrentIndex(combo->findData(data));
}

} // namespace quadrat::ui
