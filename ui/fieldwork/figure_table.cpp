// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldwork/figure_table.h"

#include "ui/models/table_mime.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

constexpr int mostWrappedRows = 300; // each is laid out

} // namespace

FigureTable::FigureTable(QWidget* parent) : QWidget(parent)
{
    m_title = plainLabel({}, "heading");
    m_copy = new QPushButton;
    m_view = new QTableView;
    m_view->setModel(&m_model);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(26);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copy);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    connect(copy, &QAction::triggered, this, &FigureTable::copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_view->clearSelection();
        this->copy();
    });
    retranslate();
}

void FigureTable::setTitle(const QString& title)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
    retranslate();
}

void FigureTable::setTable(ResultTable table)
{
    m_model.setTable(std::move(table));
    m_copy->setEnabled(m_model.rowCount() > 0);
    if (m_model.rowCount() <= mostWrappedRows)
        m_view->resizeRowsToContents();
}

void FigureTable::setWideColumn(int column)
{
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    if (m_model.rowCount() <= mostWrappedRows)
        m_view->resizeRowsToContents();
}

void FigureTable::copy()
{
    QApplication::clipboard()->setMimeData(
        tableMime(m_model, m_view->selectionModel()->selection()).release());
}

void FigureTable::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the table “%1”").arg(m_title->text()));
}

void FigureTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_model.rowCount() <= mostWrappedRows)
        m_view->resizeRowsToContents();
}

} // namespace quadrat::ui
