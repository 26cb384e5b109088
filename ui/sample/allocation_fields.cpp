// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/allocation_fields.h"

#include "ui/document/replace_part.h"
#include "ui/sample/method_comparison.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/written_field.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace quadrat::ui {

namespace {

constexpr int amountEdit = 200, leastEdit = 201, powerEdit = 202; // merge ids

} // namespace

AllocationFields::AllocationFields(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_method(narrowCombo()), m_extent(narrowCombo()),
      m_amount(new WrittenField(WrittenField::Kind::Number)),
      m_least(new WrittenField(WrittenField::Kind::Count)),
      m_power(new WrittenField(WrittenField::Kind::Number))
{
    m_least->setOptional(true);
    m_amount->setLimits(1e-6, 1e12);
    m_power->setLimits(0, 1);
    m_method->setObjectName("allocation-method");
    m_extent->setObjectName("allocation-extent");
    m_amount->setObjectName("allocation-amount");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_methodField = addField(row, m_method);
    m_extentField = addField(row, m_extent);
    m_amountField = addField(row, m_amount);
    m_leastField = addField(row, m_least);
    m_powerField = addField(row, m_power);
    row->addStretch();
    for (WrittenField* field : {m_amount, m_least, m_power})
        field->setFixedWidth(120);
    for (QComboBox* combo : {m_method, m_extent})
        combo->setMinimumWidth(210);
    connectFields();
    for (const auto signal :
         {&Document::opened, &Document::samplePlanChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &AllocationFields::follow);
    retranslate();
}

void AllocationFields::connectFields()
{
    for (const WrittenField* field : {m_amount, m_least, m_power})
        connect(field, &WrittenField::troubleChanged, this, &AllocationFields::troubleChanged);
    connect(m_method, &QComboBox::activated, this, [this] {
        AllocationRequest changed = m_document.project().sample.allocation;
        changed.method = AllocationMethod(m_method->currentData().toInt());
        change(changed, tr("allocate by another method"));
    });
    connect(m_extent, &QComboBox::activated, this, [this](int entry) { setExtent(Extent(entry)); });
    connect(m_amount, &WrittenField::numberEdited, this, &AllocationFields::setAmount);
    connect(m_least, &WrittenField::numberEdited, this, [this](std::optional<double> number) {
        AllocationRequest changed = m_document.project().sample.allocation;
        changed.minimum = number;
        change(changed, tr("change the least of each stratum"), leastEdit);
    });
    connect(m_power, &WrittenField::numberEdited, this, [this](std::optional<double> number) {
        AllocationRequest changed = m_document.project().sample.allocation;
        changed.power = *number;
        change(changed, tr("change the power"), powerEdit);
    });
}

AllocationFields::Field AllocationFields::addField(QHBoxLayout* row, QWidget* field)
{
    const Field made{new QLabel, new HelpMark, field, new QWidget};
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(made.label);
    head->addWidget(made.help);
    head->addStretch();
    auto* column = new QVBoxLayout(made.column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(field);
    row->addWidget(made.column);
    return made;
}

QString AllocationFields::trouble() const
{
    for (const WrittenField* field : {m_amount, m_least, m_power})
        if (field->isVisibleTo(this) && !field->trouble().isEmpty())
            return field->trouble();
    return {};
}

AllocationFields::Extent AllocationFields::extent() const
{
    const AllocationRequest& request = m_document.project().sample.allocation;
    return request.total      ? Extent::Total
           : request.budget   ? Extent::Budget
           : request.targetSe ? Extent::Margin
                              : Extent::Invited;
}

void AllocationFields::setExtent(Extent extent)
{
    AllocationRequest changed = m_document.project().sample.allocation;
    const AllocationOutcome outcome = allocationOf(m_document.project().sample);
    const double n = outcome.allocation ? double(outcome.allocation->total) : 400;
    const double cost = outcome.allocation ? outcome.allocation->cost : 400;
    changed.total = extent == Extent::Total ? std::optional(n) : std::nullopt;
    changed.budget = extent == Extent::Budget ? std::optional(cost) : std::nullopt;
    changed.targetSe = extent == Extent::Margin
                           ? std::optional(outcome.precision.whole.value_or(0.02))
                           : std::nullopt;
    change(changed, tr("say how large the sample is"));
}

void AllocationFields::setAmount(std::optional<double> amount)
{
    AllocationRequest changed = m_document.project().sample.allocation;
    const bool share = m_document.project().sample.size.parameter == SizeParameter::Proportion;
    switch (extent()) {
    case Extent::Total:
        changed.total = amount;
        break;
    case Extent::Budget:
        changed.budget = amount;
        break;
    case Extent::Margin:
        changed.targetSe = *amount / halfWidth(m_document.project().sample) / (share ? 100 : 1);
        break;
    case Extent::Invited:
        return;
    }
    change(changed, tr("say how large the sample is"), amountEdit);
}

void AllocationFields::change(const AllocationRequest& changed, const QString& what, int mergeId)
{
    SamplePlan plan = m_document.project().sample;
    plan.allocation = changed;
    replacePart(m_document, &Project::sample, std::move(plan), what, mergeId);
}

void AllocationFields::follow()
{
    const AllocationRequest& request = m_document.project().sample.allocation;
    const QSignalBlocker quiet(m_extent);
    select(m_method, int(request.method));
    m_extent->setCurrentIndex(int(extent()));
    showAmount();
    m_least->setNumber(request.minimum);
    m_power->setNumber(request.power);
    m_powerField.column->setVisible(request.method == AllocationMethod::Power);
    for (WrittenField* field : {m_amount, m_least, m_power})
        field->setReadOnly(!m_document.canWrite());
    for (QComboBox* combo : {m_method, m_extent})
        combo->setEnabled(m_document.canWrite());
}

void AllocationFields::showAmount()
{
    const SamplePlan& plan = m_document.project().sample;
    const AllocationRequest& request = plan.allocation;
    const bool share = plan.size.parameter == SizeParameter::Proportion;
    switch (extent()) {
    case Extent::Total:
        m_amount->setNumber(request.total);
        nameField(m_amountField.label, m_amount, tr("&Drawn in all"));
        break;
    case Extent::Budget:
        m_amount->setNumber(request.budget);
        nameField(m_amountField.label, m_amount, tr("&Budget"));
        break;
    case Extent::Margin:
        m_amount->setNumber(*request.targetSe * halfWidth(plan) * (share ? 100 : 1));
        nameField(m_amountField.label, m_amount,
                  share ? tr("&Margin, ± points") : tr("&Margin, ±"));
        break;
    case Extent::Invited:
        break;
    }
    m_amountField.column->setVisible(extent() != Extent::Invited);
    m_amountField.help->setTerm(
        m_amount->accessibleName(),
        extent() == Extent::Budget ? tr("What may be spent on interviews, in the unit of the costs "
                                        "on the tab Population.")
        : extent() == Extent::Margin
            ? tr("The margin of error that the figure of the whole must not "
                 "pass.")
            : tr("How many are drawn and invited altogether."));
}

void AllocationFields::retranslate()
{
    {
        const QSignalBlocker quiet(m_method), still(m_extent);
        m_method->clear();
        for (const AllocationMethod method : allocationMethods)
            m_method->addItem(methodName(method), int(method));
        m_extent->clear();
        m_extent->addItems({tr("the number to invite"), tr("a number of my own"), tr("a budget"),
                            tr("a margin of the whole")});
    }
    const auto name = [](const Field& field, const QString& term, const QString& paragraph) {
        nameField(field.label, field.field, term);
        field.help->setTerm(field.field->accessibleName(), paragraph);
    };
    name(m_methodField, tr("&Allocate"),
         tr("How the number is spread over the strata. The table on the right shows what each "
            "method would give."));
    name(m_extentField, tr("&As many as"),
         tr("The number to invite comes from the tab Size. Or give a number, a budget, or the "
            "margin that the whole must keep to."));
    name(
        m_leastField, tr("At &least in each"),
        tr("No stratum gets fewer than these. Two are needed to say how precise a figure is; for a "
           "figure of its own a stratum needs a hundred or more. Empty: the usual one of the "
           "method."));
    name(m_powerField, tr("&Power"), methodWords(AllocationMethod::Power));
    follow();
}

void AllocationFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
