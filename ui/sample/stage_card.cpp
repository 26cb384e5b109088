// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/stage_card.h"

#include "ui/models/figures.h"
#include "ui/print/sample_words.h"
#include "ui/sample/column_choice.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

constexpr SelectionMethod methods[] = {
    SelectionMethod::Srs,           SelectionMethod::Systematic,  SelectionMethod::Bernoulli,
    SelectionMethod::PpsSystematic, SelectionMethod::PpsSampford, SelectionMethod::PpsBrewer,
    SelectionMethod::PpsPivotal,    SelectionMethod::Poisson,
};

} // namespace

StageCard::StageCard(QWidget* parent) : QWidget(parent)
{
    setProperty("part", "words");
    setAttribute(Qt::WA_StyledBackground);
    m_title = plainLabel({}, "figure");
    m_method = narrowCombo();
    m_method->setObjectName("method");
    m_unit = narrowCombo();
    m_unit->setObjectName("unit");
    m_size = narrowCombo();
    m_size->setObjectName("size");
    m_number = new QSpinBox;
    m_number->setObjectName("number");
    m_number->setRange(0, 100'000'000);
    m_number->setGroupSeparatorShown(true);
    m_number->setKeyboardTracking(false);
    m_order = new ColumnChoice;
    m_order->setObjectName("order");
    m_form = optionForm();
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_method, m_unit, m_size, m_number, m_order})
        m_form->addRow(new QLabel, field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(m_form);
    for (QComboBox* combo : {m_method, m_unit, m_size})
        connect(combo, &QComboBox::activated, this, &StageCard::read);
    connect(m_number, &QSpinBox::valueChanged, this, &StageCard::read);
    connect(m_order, &ColumnChoice::changed, this, &StageCard::read);
    retranslate();
}

void StageCard::show(const SelectionStage& stage, const StageChoices& choices)
{
    m_stage = stage;
    const bool isNew = choices != m_choices;
    m_choices = choices;
    m_title->setText(choices.title);
    setAccessibleName(choices.title);
    if (isNew) {
        fillMethods();
        fillColumns();
    }
    m_order->show(m_choices.columns, m_stage.order, tr("as the list stands"));
    const QSignalBlocker quiet(m_number);
    m_number->setSpecialValueText(choices.forHowMany);
    m_number->setValue(stage.n ? int(*stage.n) : 0);
    select(m_method, int(stage.method));
    select(m_unit, QString::fromStdString(stage.unit));
    select(m_size, QString::fromStdString(stage.size));
    look();
}

void StageCard::fillMethods()
{
    const QSignalBlocker quiet(m_method);
    m_method->clear();
    for (const SelectionMethod method : methods)
        if (m_choices.mayTakeBySize || !isBySize(method))
            m_method->addItem(methodName(method, windowReader()), int(method));
}

void StageCard::fillColumns()
{
    const auto fill = [](QComboBox* combo, const QStringList& names) {
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (const QString& name : names)
            combo->addItem(name, name);
    };
    fill(m_unit, m_choices.columns);
    fill(m_size, m_choices.sizes);
}

/// Only what the method asks for is in sight.
void StageCard::look()
{
    const bool bySize = isBySize(m_stage.method);
    const bool isSystematic = m_stage.method == SelectionMethod::Systematic ||
                              m_stage.method == SelectionMethod::PpsSystematic;
    m_form->setRowVisible(m_unit, !m_choices.columns.isEmpty());
    m_form->setRowVisible(m_size, bySize && !m_choices.sizes.isEmpty());
    m_form->setRowVisible(m_order, isSystematic && !m_choices.columns.isEmpty());
}

void StageCard::read()
{
    m_stage.method = SelectionMethod(m_method->currentData().toInt());
    if (!m_choices.columns.isEmpty())
        m_stage.unit = m_unit->currentData().toString().toStdString();
    if (!m_choices.sizes.isEmpty())
        m_stage.size =
            isBySize(m_stage.method) ? m_size->currentData().toString().toStdString() : "";
    m_stage.order = m_order->chosen();
    m_stage.n = m_number->value() > 0 ? std::optional<double>(m_number->value()) : std::nullopt;
    look();
    emit changed();
}

void StageCard::retranslate()
{
    nameIn(m_form, m_method, tr("Method"));
    nameIn(m_form, m_unit, tr("Unit"));
    nameIn(m_form, m_size, tr("Size"));
    nameIn(m_form, m_number, tr("How many"));
    nameIn(m_form, m_order, tr("Order"));
    m_unit->setToolTip(tr("The column that tells the units of this stage apart"));
    m_size->setToolTip(tr("The column by which larger units get a larger chance"));
    m_order->setToolTip(tr("Columns by which the list is put in order before every so many is "
                           "taken: the sample then spreads over them evenly"));
    m_number->setToolTip(tr("In each stratum at the first stage, in each unit drawn before at the "
                            "next ones"));
    fillMethods();
    select(m_method, int(m_stage.method));
    m_order->show(m_choices.columns, m_stage.order, tr("as the list stands"));
}

void StageCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
