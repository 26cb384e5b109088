// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/allocation_page.h"

#include "core/estimation/interval.h"
#include "core/workflow/write_data.h"
#include "ui/document/replace_part.h"
#include "ui/models/figures.h"
#include "ui/models/result_model.h"
#include "ui/models/table_mime.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/written_field.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace quadrat::ui {

namespace {

constexpr int amountEdit = 200, leastEdit = 201, powerEdit = 202; // merge ids

/// A count over a bar as long as it is large.
class BarDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QVariant length = index.data(AllocationModel::BarRole);
        if (length.isValid()) {
            const QRect room = option.rect.adjusted(6, 5, -6, -5);
            painter->fillRect(
                QRectF(room.left(), room.top(), room.width() * length.toDouble(), room.height()),
                currentTheme().accentSoft);
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
};

QTableView* tableOf(QAbstractItemModel* model)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 12);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

/// The rows of strata as data, numbers as numbers.
Dataset dataOf(const QAbstractItemModel& model)
{
    std::vector<Column> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        NumberValues numbers;
        TextValues texts;
        bool numeric = false;
        for (int row = 0; row + 1 < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, column);
            const QVariant number = cell.data(ResultModel::SortRole);
            numeric = numeric || number.isValid();
            numbers.values.push_back(number.isValid() ? number.toDouble()
                                                      : std::numeric_limits<double>::quiet_NaN());
            texts.bytes += cell.data().toString().toStdString();
            texts.ends.push_back(texts.bytes.size());
        }
        const std::string name = model.headerData(column, Qt::Horizontal).toString().toStdString();
        if (numeric)
            columns.emplace_back(name, std::move(numbers));
        else
            columns.emplace_back(name, std::move(texts));
    }
    return Dataset(std::move(columns));
}

} // namespace

AllocationPage::AllocationPage(Document& document, QWidget* parent)
    : WorkspacePage(parent), m_document(document)
{
    setObjectName("allocation");
    m_table = tableOf(&m_model);
    m_table->setObjectName("allocation-table");
    m_table->setItemDelegateForColumn(AllocationModel::Drawn, new BarDelegate(m_table));
    m_summary = new QLabel;
    m_summary->setProperty("part", "figure");
    m_summary->setWordWrap(true);
    m_trouble = new QLabel;
    m_trouble->setProperty("part", "wrong");
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName("allocation-trouble");
    m_empty = new QLabel;
    m_empty->setProperty("part", "caption");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto* across = new QSplitter(Qt::Horizontal);
    across->addWidget(m_table);
    across->addWidget(buildComparison());
    across->setStretchFactor(0, 1);
    across->setSizes({660, 440});
    across->setHandleWidth(12);
    across->setChildrenCollapsible(false);
    m_copy = new QToolButton;
    m_copy->setIcon(icon("copy"));
    m_export = new QToolButton;
    m_export->setIcon(icon("export"));
    for (QToolButton* tool : {m_copy, m_export})
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_copy);
    head->addWidget(m_export);
    m_body = new QWidget;
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addLayout(buildFields());
    body->addWidget(m_trouble);
    body->addLayout(head);
    body->addWidget(across, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_empty, 1);

    connect(m_copy, &QToolButton::clicked, this, [this] { copy(*m_table); });
    connect(m_export, &QToolButton::clicked, this, &AllocationPage::exportTable);
    for (const auto signal :
         {&Document::opened, &Document::samplePlanChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &AllocationPage::follow);
    retranslate();
    follow();
}

QHBoxLayout* AllocationPage::buildFields()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_method = narrowCombo();
    m_extent = narrowCombo();
    m_amount = new WrittenField(WrittenField::Kind::Number);
    m_least = new WrittenField(WrittenField::Kind::Count);
    m_power = new WrittenField(WrittenField::Kind::Number);
    m_least->setOptional(true);
    m_amount->setLimits(1e-6, 1e12);
    m_power->setLimits(0, 1);
    m_method->setObjectName("allocation-method");
    m_extent->setObjectName("allocation-extent");
    m_amount->setObjectName("allocation-amount");
    m_methodField = addField(row, m_method);
    m_extentField = addField(row, m_extent);
    m_amountField = addField(row, m_amount);
    m_leastField = addField(row, m_least);
    m_powerField = addField(row, m_power);
    row->addStretch();
    for (WrittenField* field : {m_amount, m_least, m_power}) {
        field->setFixedWidth(120);
        connect(field, &WrittenField::troubleChanged, this, [this] { showOutcome(m_outcome); });
    }
    for (QComboBox* combo : {m_method, m_extent})
        combo->setMinimumWidth(210);
    connect(m_method, &QComboBox::activated, this, [this] {
        AllocationRequest changed = m_document.project().sample.allocation;
        changed.method = AllocationMethod(m_method->currentData().toInt());
        change(changed, tr("allocate by another method"));
    });
    connect(m_extent, &QComboBox::activated, this, [this](int entry) { setExtent(Extent(entry)); });
    connect(m_amount, &WrittenField::numberEdited, this, &AllocationPage::setAmount);
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
    return row;
}

AllocationPage::Field AllocationPage::addField(QHBoxLayout* row, QWidget* field)
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

QWidget* AllocationPage::buildComparison()
{
    m_methodsHead = new QLabel;
    m_methodsHead->setProperty("part", "heading");
    m_methodsHead->setWordWrap(true);
    m_methods = tableOf(&m_comparison);
    m_methods->setObjectName("methods");
    const int rows = int(allocationMethods.size());
    m_methods->setFixedHeight(m_methods->verticalHeader()->defaultSectionSize() * rows +
                              m_methods->horizontalHeader()->sizeHint().height() + 20);
    m_methods->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_methods->horizontalHeader()->setStretchLastSection(true);
    m_methodWords = new QLabel;
    m_methodWords->setProperty("part", "words");
    m_methodWords->setAttribute(Qt::WA_StyledBackground);
    m_methodWords->setWordWrap(true);
    m_methodWords->setMargin(10);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_methodsHead);
    column->addWidget(m_methods);
    column->addWidget(m_methodWords);
    column->addStretch();
    return side;
}

QString AllocationPage::title() const
{
    return tr("Allocation");
}

std::optional<Readiness> AllocationPage::readiness() const
{
    using State = Readiness::State;
    const SamplePlan& plan = m_document.project().sample;
    if (plan.allocation.strata.empty() || !isSizeSaid(plan))
        return Readiness{State::Empty, tr("Nothing is allocated yet.")};
    const AllocationOutcome outcome = allocationOf(plan);
    if (!outcome.allocation)
        return Readiness{State::Wrong, tr("Allocation: %1").arg(outcome.trouble)};
    return Readiness{State::InWork, tr("%1 allocated to %n stratum(s).", nullptr,
                                       int(plan.allocation.strata.size()))
                                        .arg(countText(outcome.allocation->total))};
}

double AllocationPage::halfWidth() const
{
    const double level = m_document.project().sample.size.level;
    return level > 0 && level < 1 ? studentQuantile(level, std::numeric_limits<double>::infinity())
                                  : 1;
}

void AllocationPage::follow()
{
    m_stale = true;
    showFields();
    if (isVisible())
        reckon();
    emit readinessChanged();
}

void AllocationPage::showEvent(QShowEvent* event)
{
    WorkspacePage::showEvent(event);
    if (m_stale)
        reckon();
}

void AllocationPage::reckon()
{
    m_stale = false;
    const SamplePlan& plan = m_document.project().sample;
    const bool any = !plan.allocation.strata.empty();
    m_body->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        return;
    std::vector<AllocationOutcome> outcomes = compareMethods(plan);
    m_outcome = *std::ranges::find(outcomes, plan.allocation.method, &AllocationOutcome::method);
    m_model.setAllocation(plan, m_outcome, halfWidth());
    m_comparison.setOutcomes(plan, std::move(outcomes), halfWidth());
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(AllocationModel::Drawn,
                            std::max(160, m_table->columnWidth(AllocationModel::Drawn)));
    m_table->setColumnHidden(AllocationModel::Trouble,
                             !m_outcome.allocation || m_outcome.allocation->issues.empty());
    m_methods->resizeColumnsToContents();
    m_methodWords->setText(methodWords(plan.allocation.method));
    showOutcome(m_outcome);
}

void AllocationPage::showOutcome(const AllocationOutcome& outcome)
{
    const SamplePlan& plan = m_document.project().sample;
    QString trouble;
    for (const WrittenField* field : {m_amount, m_least, m_power})
        if (trouble.isEmpty() && field->isVisibleTo(this))
            trouble = field->trouble();
    if (trouble.isEmpty())
        trouble = isSizeSaid(plan) ? outcome.trouble
                                   : tr("How large is the sample to be? Say on the tab Size how "
                                        "precise it must be, or choose another way here.");
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (!outcome.allocation) {
        m_summary->clear();
        return;
    }
    const bool share = plan.size.parameter == SizeParameter::Proportion;
    const auto& whole = outcome.precision.whole;
    QString text =
        tr("%1 are drawn from %n stratum(s).", nullptr, int(plan.allocation.strata.size()))
            .arg(countText(outcome.allocation->total));
    if (whole)
        text +=
            ' ' + (share ? tr("Margin of the whole: %1 points.") : tr("Margin of the whole: %1."))
                      .arg(ownMarginText(*whole * halfWidth(), share));
    if (extent() == Extent::Budget || plan.allocation.method == AllocationMethod::Cost)
        text += ' ' + tr("Cost: %1.").arg(shortText(outcome.allocation->cost));
    m_summary->setText(text);
}

AllocationPage::Extent AllocationPage::extent() const
{
    const AllocationRequest& request = m_document.project().sample.allocation;
    return request.total      ? Extent::Total
           : request.budget   ? Extent::Budget
           : request.targetSe ? Extent::Margin
                              : Extent::Invited;
}

void AllocationPage::setExtent(Extent extent)
{
    AllocationRequest changed = m_document.project().sample.allocation;
    const double n = m_outcome.allocation ? double(m_outcome.allocation->total) : 400;
    const double cost = m_outcome.allocation ? m_outcome.allocation->cost : 400;
    changed.total = extent == Extent::Total ? std::optional(n) : std::nullopt;
    changed.budget = extent == Extent::Budget ? std::optional(cost) : std::nullopt;
    changed.targetSe = extent == Extent::Margin
                           ? std::optional(m_outcome.precision.whole.value_or(0.02))
                           : std::nullopt;
    change(changed, tr("say how large the sample is"));
}

void AllocationPage::setAmount(std::optional<double> amount)
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
        changed.targetSe = *amount / halfWidth() / (share ? 100 : 1);
        break;
    case Extent::Invited:
        return;
    }
    change(changed, tr("say how large the sample is"), amountEdit);
}

void AllocationPage::change(const AllocationRequest& changed, const QString& what, int mergeId)
{
    SamplePlan plan = m_document.project().sample;
    plan.allocation = changed;
    replacePart(m_document, &Project::sample, std::move(plan), what, mergeId);
}

void AllocationPage::showFields()
{
    const SamplePlan& plan = m_document.project().sample;
    const AllocationRequest& request = plan.allocation;
    const bool share = plan.size.parameter == SizeParameter::Proportion;
    const QSignalBlocker quiet(m_extent);
    select(m_method, int(request.method));
    m_extent->setCurrentIndex(int(extent()));
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
        m_amount->setNumber(*request.targetSe * halfWidth() * (share ? 100 : 1));
        nameField(m_amountField.label, m_amount,
                  share ? tr("&Margin, ± points") : tr("&Margin, ±"));
        break;
    case Extent::Invited:
        break;
    }
    m_least->setNumber(request.minimum);
    m_power->setNumber(request.power);
    m_amountField.column->setVisible(extent() != Extent::Invited);
    m_powerField.column->setVisible(request.method == AllocationMethod::Power);
    m_amountField.help->setTerm(
        m_amount->accessibleName(),
        extent() == Extent::Budget ? tr("What may be spent on interviews, in the unit of the costs "
                                        "on the tab Population.")
        : extent() == Extent::Margin
            ? tr("The margin of error that the figure of the whole must not "
                 "pass.")
            : tr("How many are drawn and invited altogether."));
    for (WrittenField* field : {m_amount, m_least, m_power})
        field->setReadOnly(!m_document.canWrite());
    for (QComboBox* combo : {m_method, m_extent})
        combo->setEnabled(m_document.canWrite());
}

void AllocationPage::copy(const QTableView& table)
{
    const QItemSelection selection = table.selectionModel()->selection();
    QApplication::clipboard()->setMimeData(tableMime(*table.model(), selection).release());
}

void AllocationPage::exportTable()
{
    QString file = QFileDialog::getSaveFileName(this, tr("Export the allocation"),
                                                tr("allocation") + QStringLiteral(".xlsx"),
                                                tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".xlsx");
    const auto trouble = guarded([&] {
        const std::filesystem::path path = QFileInfo(file).filesystemAbsoluteFilePath();
        checkDataName(path);
        writeData(path, dataOf(m_model), {}, {.forExcel = true}, {});
    });
    if (trouble)
        emit noticeRaised({translate(*trouble), {}, {}});
    else
        emit noticeRaised(
            {tr("The allocation was written to %1.").arg(file), {}, {}, Notice::Kind::Information});
}

void AllocationPage::retranslate()
{
    {
        const QSignalBlocker quiet(m_method), still(m_extent);
        const int extentNow = std::max(0, m_extent->currentIndex());
        m_method->clear();
        for (const AllocationMethod method : allocationMethods)
            m_method->addItem(methodName(method), int(method));
        m_extent->clear();
        m_extent->addItems({tr("the number to invite"), tr("a number of my own"), tr("a budget"),
                            tr("a margin of the whole")});
        m_extent->setCurrentIndex(extentNow);
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
    m_empty->setText(tr("Write down the strata on the tab Population first: here the sample is "
                        "spread over them."));
    m_methodsHead->setText(tr("What each method would give"));
    m_table->setAccessibleName(tr("Allocation by stratum"));
    m_methods->setAccessibleName(m_methodsHead->text());
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the allocation"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the allocation"));
    m_model.retranslate();
    m_comparison.retranslate();
    showFields();
    m_stale = true;
    if (isVisible())
        reckon();
}

void AllocationPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WorkspacePage::changeEvent(event);
}

} // namespace quadrat::ui
