// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/allocation_page.h"

#include "core/workflow/write_data.h"
#include "ui/models/figures.h"
#include "ui/models/result_model.h"
#include "ui/models/table_mime.h"
#include "ui/sample/allocation_fields.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
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
    m_summary = plainLabel({}, "figure");
    m_trouble = plainLabel({}, "wrong");
    m_trouble->setObjectName("allocation-trouble");
    m_empty = plainLabel({}, "caption");
    m_empty->setAlignment(Qt::AlignCenter);

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
    m_fields = new AllocationFields(m_document);
    m_body = new QWidget;
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(m_fields);
    body->addWidget(m_trouble);
    body->addLayout(head);
    body->addWidget(across, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_empty, 1);

    connect(m_fields, &AllocationFields::troubleChanged, this, [this] { showOutcome(m_outcome); });
    connect(m_copy, &QToolButton::clicked, this, [this] { copy(*m_table); });
    connect(m_export, &QToolButton::clicked, this, &AllocationPage::exportTable);
    for (const auto signal :
         {&Document::opened, &Document::samplePlanChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &AllocationPage::follow);
    retranslate();
    follow();
}

QWidget* AllocationPage::buildComparison()
{
    m_methodsHead = plainLabel({}, "heading");
    m_methods = tableOf(&m_comparison);
    m_methods->setObjectName("methods");
    const int rows = int(allocationMethods.size());
    m_methods->setFixedHeight(m_methods->verticalHeader()->defaultSectionSize() * rows +
                              m_methods->horizontalHeader()->sizeHint().height() + 20);
    m_methods->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_methods->horizontalHeader()->setStretchLastSection(true);
    m_methodWords = plainLabel({}, "words");
    m_methodWords->setAttribute(Qt::WA_StyledBackground);
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

void AllocationPage::follow()
{
    m_stale = true;
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
    m_model.setAllocation(plan, m_outcome, halfWidth(plan));
    m_comparison.setOutcomes(plan, std::move(outcomes), halfWidth(plan));
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
    QString trouble = m_fields->trouble();
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
                      .arg(ownMarginText(*whole * halfWidth(plan), share));
    const AllocationRequest& request = plan.allocation;
    if ((request.budget && !request.total) || request.method == AllocationMethod::Cost)
        text += ' ' + tr("Cost: %1.").arg(shortText(outcome.allocation->cost));
    m_summary->setText(text);
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
