// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/result_view.h"

#include "ui/analysis/chart_pane.h"
#include "ui/analysis/explanations.h"
#include "ui/models/figures.h"
#include "ui/models/meaning.h"
#include "ui/models/result_tables.h"
#include "ui/shell/settings.h"
#include "ui/text/estimate_words.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

QTableView* resultTableView(ResultModel* model)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

} // namespace

ResultView::ResultView(QWidget* parent) : QWidget(parent)
{
    m_chart = new ChartPane;
    m_table = resultTableView(&m_model);
    m_table->setObjectName("figures");
    m_source = plainLabel({}, "caption");
    m_words = selectable(plainLabel({}, "words"));
    m_words->setAttribute(Qt::WA_StyledBackground);
    m_words->setMargin(10);
    m_paragraph = new QTextBrowser;
    m_paragraph->setProperty("part", "words");

    m_split = new QSplitter(Qt::Vertical);
    m_split->addWidget(m_chart);
    m_split->addWidget(m_table);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(8);
    m_split->setSizes({300, 240});
    m_split->restoreState(setting(Setting::ResultHeights).toByteArray());
    auto* across = new QSplitter(Qt::Horizontal);
    across->addWidget(m_split);
    across->addWidget(m_paragraph);
    across->setStretchFactor(0, 1);
    across->setSizes({700, 260});
    across->setHandleWidth(8);
    across->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    layout->addWidget(across, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_source);

    connect(m_explain, &QToolButton::toggled, m_paragraph, &QWidget::setVisible);
    m_paragraph->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ResultView::speak);
    retranslate();
}

ResultView::~ResultView()
{
    keep(Setting::ResultHeights, m_split->saveState());
}

QWidget* ResultView::buildHead()
{
    m_title = plainLabel({}, "heading");
    m_facts = new QLabel;
    m_facts->setProperty("part", "caption");
    m_tools = new QWidget;
    m_tools->setLayout(new QHBoxLayout);
    m_tools->layout()->setContentsMargins(0, 0, 0, 0);
    m_tools->layout()->setSpacing(2);
    m_explain = new QToolButton;
    m_explain->setIcon(icon("help"));
    m_explain->setIconSize({18, 18});
    m_explain->setCheckable(true);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title, 1);
    row->addWidget(m_facts);
    row->addWidget(buildKinds());
    row->addWidget(m_tools);
    row->addWidget(m_explain);
    return head;
}

QWidget* ResultView::buildKinds()
{
    auto* kinds = new QWidget;
    auto* row = new QHBoxLayout(kinds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_kinds = new QButtonGroup(this);
    for (const auto& [kind, name] :
         {std::pair{ChartKind::StackedBars, "chart-stacked"},
          std::pair{ChartKind::Bars, "chart-bars"}, std::pair{ChartKind::Dots, "chart-dots"}}) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setIcon(icon(name));
        button->setIconSize({18, 18});
        m_kinds->addButton(button, int(kind));
        row->addWidget(button);
    }
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        m_kind = ChartKind(kind);
        refreshChart();
    });
    return kinds;
}

void ResultView::setTools(const QList<QToolButton*>& tools)
{
    for (QToolButton* tool : tools)
        m_tools->layout()->addWidget(tool);
}

void ResultView::show(const Result& result, const Specification& specification)
{
    m_result = result;
    m_specification = specification;
    setStale(false);
    refresh();
}

void ResultView::setWords(const Specification& specification)
{
    m_specification = specification;
    refresh();
}

void ResultView::setStale(bool stale)
{
    if (!stale) {
        setGraphicsEffect(nullptr);
    } else if (!graphicsEffect()) {
        auto* pale = new QGraphicsOpacityEffect(this);
        pale->setOpacity(0.45);
        setGraphicsEffect(pale);
    }
}

void ResultView::setExplained(bool explained)
{
    m_explain->setChecked(explained);
}

ChartStyle ResultView::chartStyle() const
{
    ChartStyle style;
    style.kind = m_kind;
    style.reader = windowReader();
    style.dictionary = m_specification.dictionary;
    if (m_result)
        style.source = sourceLine(m_result->table, m_specification, windowReader());
    return style;
}

void ResultView::refresh()
{
    if (!m_result)
        return;
    const EstimateTable& table = m_result->table;
    m_title->setText(heading(table, m_specification.dictionary, windowReader()));
    const double df = table.df ? *table.df : m_result->design.df;
    m_facts->setText(tr("n %1   df %2").arg(countText(table.n), numberText(df, 0)));
    m_model.setTable(resultTable(table, m_specification.dictionary));
    fitColumns();
    refreshChart();
    refreshWords();
    // Begin with the first figure, so that the sentence below shows what such sentences are.
    int first = 0;
    while (first + 1 < m_model.columnCount() && !m_model.table().heads[std::size_t(first)].isNumber)
        ++first;
    m_table->setCurrentIndex(m_model.index(0, first));
    speak(m_table->currentIndex());
}

void ResultView::refreshChart()
{
    const Statistic statistic = m_result->table.spec.statistic;
    const bool stackable = statistic == Statistic::Proportion || statistic == Statistic::Crosstab;
    ChartStyle style = chartStyle();
    if (style.kind == ChartKind::StackedBars && !stackable)
        style.kind = ChartKind::Automatic;
    style.titled = false; // the title and the source stand around the chart already
    style.source.clear();
    m_chart->show(m_result->table, style);
    m_kinds->button(int(ChartKind::StackedBars))->setEnabled(stackable);
    if (QAbstractButton* button = m_kinds->button(int(m_chart->kind())))
        button->setChecked(true);
}

void ResultView::refreshWords()
{
    const EstimateTable& table = m_result->table;
    m_paragraph->setHtml(
        QStringLiteral("<h3>%1</h3>").arg(statisticName(table.spec.statistic).toHtmlEscaped()) +
        explain(table.spec.statistic).html());
    QStringList remarks;
    for (const std::vector<Message>& list : {m_result->warnings, table.warnings}) {
        for (const Message& warning : list)
            remarks << translate(warning);
    }
    remarks << sourceLine(table, m_specification, windowReader());
    m_source->setText(remarks.join(QLatin1Char('\n')));
}

void ResultView::fitColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    const int columns = m_model.columnCount();
    header->setStretchLastSection(false);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        header->resizeSection(column, qBound(64, header->sectionSize(column) + 8, 240));
    // Words take what is left and wrap; they must not widen the table.
    const bool lastIsWords = columns > 0 && !m_model.table().heads.back().isNumber;
    if (lastIsWords)
        header->resizeSection(columns - 1, 120);
    header->setStretchLastSection(lastIsWords);
}

void ResultView::speak(const QModelIndex& index)
{
    if (!m_result || !index.isValid()) {
        m_words->hide();
        return;
    }
    const Meaning meaning(m_result->table, m_specification.dictionary);
    QString words = index.data(Qt::ToolTipRole).toString();
    if (!meaning.verdict().isEmpty() && words != meaning.verdict())
        words += QLatin1Char('\n') + meaning.verdict();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void ResultView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    if (event->type() == QEvent::PaletteChange && m_result)
        refreshChart();
    QWidget::changeEvent(event);
}

void ResultView::retranslate()
{
    m_table->setAccessibleName(tr("Figures"));
    m_paragraph->setAccessibleName(tr("What this statistic says"));
    const auto name = [this](ChartKind kind, const QString& text) {
        m_kinds->button(int(kind))->setToolTip(text);
        m_kinds->button(int(kind))->setAccessibleName(text);
    };
    name(ChartKind::StackedBars, tr("Stacked bars of 100 percent"));
    name(ChartKind::Bars, tr("Bars with intervals"));
    name(ChartKind::Dots, tr("Dots with intervals"));
    m_chart->setAccessibleName(tr("Chart"));
    m_explain->setToolTip(tr("What this statistic says, when not to trust it, and how to report "
                             "it"));
    m_explain->setAccessibleName(tr("Explain this statistic"));
}

} // namespace quadrat::ui
