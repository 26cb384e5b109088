// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/result_view.h"

#include "ui/analysis/explanations.h"
#include "ui/models/figures.h"
#include "ui/models/meaning.h"
#include "ui/models/result_tables.h"
#include "ui/shell/settings.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"

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
    m_title = new QLabel;
    m_title->setProperty("part", "heading");
    m_title->setWordWrap(true);
    m_facts = new QLabel;
    m_facts->setProperty("part", "caption");
    m_explain = new QToolButton;
    m_explain->setIcon(icon("help"));
    m_explain->setIconSize({18, 18});
    m_explain->setCheckable(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_facts);
    head->addWidget(m_explain);

    m_table = resultTableView(&m_model);
    m_table->setObjectName("figures");
    m_source = new QLabel;
    m_source->setProperty("part", "caption");
    m_source->setWordWrap(true);
    m_words = new QLabel;
    m_words->setProperty("part", "words");
    m_words->setAttribute(Qt::WA_StyledBackground);
    m_words->setWordWrap(true);
    m_words->setMargin(10);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setFocusPolicy(Qt::NoFocus);
    m_paragraph = new QTextBrowser;
    m_paragraph->setProperty("part", "words");

    m_split = new QSplitter(Qt::Vertical);
    m_split->addWidget(m_table);
    m_split->setChildrenCollapsible(false);
    auto* across = new QSplitter(Qt::Horizontal);
    across->addWidget(m_split);
    across->addWidget(m_paragraph);
    across->setStretchFactor(0, 1);
    across->setSizes({700, 260});
    across->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(across, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_source);

    connect(m_explain, &QToolButton::toggled, m_paragraph, &QWidget::setVisible);
    m_paragraph->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ResultView::speak);
    retranslate();
}

void ResultView::show(const Result& result, const Specification& specification)
{
    m_result = result;
    m_specification = specification;
    setStale(false);
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

void ResultView::refresh()
{
    if (!m_result)
        return;
    const EstimateTable& table = m_result->table;
    m_title->setText(resultTitle(table.spec));
    m_facts->setText(
        tr("n %1   df %2")
            .arg(countText(table.n), numberText(table.df ? *table.df : m_result->design.df, 0)));
    m_model.setTable(resultTable(table));
    fitColumns();
    m_paragraph->setHtml(
        QStringLiteral("<h3>%1</h3>").arg(statisticName(table.spec.statistic).toHtmlEscaped()) +
        explain(table.spec.statistic).html());
    QStringList remarks;
    for (const std::vector<Message>& list : {m_result->warnings, table.warnings}) {
        for (const Message& warning : list)
            remarks << translate(warning);
    }
    const QString source = QString::fromStdString(m_specification.source);
    if (!source.isEmpty())
        remarks << tr("Source: %1").arg(source);
    m_source->setText(remarks.join(QLatin1Char('\n')));
    m_source->setVisible(!remarks.isEmpty());
    // Begin with the first figure, so that the sentence below shows what such sentences are.
    int first = 0;
    while (first + 1 < m_model.columnCount() && !m_model.table().heads[std::size_t(first)].isNumber)
        ++first;
    m_table->setCurrentIndex(m_model.index(0, first));
    speak(m_table->currentIndex());
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
    QString words = index.data(Qt::ToolTipRole).toString();
    const EstimateTable& table = m_result->table;
    const auto row = std::size_t(index.row());
    if (row < table.rows.size()) {
        const EstimateRow& figure = table.rows[row];
        words = Meaning::estimate(table, figure) + QLatin1Char(' ') +
                Meaning::interval(table, figure) + QLatin1Char(' ') + Meaning::observations(figure);
    }
    if (table.test)
        words += QLatin1Char('\n') + Meaning::test(table);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void ResultView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void ResultView::retranslate()
{
    m_table->setAccessibleName(tr("Figures"));
    m_paragraph->setAccessibleName(tr("What this statistic says"));
    m_explain->setToolTip(tr("What this statistic says, when not to trust it, and how to report "
                             "it"));
    m_explain->setAccessibleName(tr("Explain this statistic"));
}

} // namespace quadrat::ui
