// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozen_table.h"

#include "ui/widgets/filter_header.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace quadrat::ui {

FrozenTable::FrozenTable(QWidget* parent) : QWidget(parent)
{
    m_left = new QTableView;
    m_right = new QTableView;
    m_leftHeader = new FilterHeader(m_left);
    m_rightHeader = new FilterHeader(m_right);
    prepare(m_left, m_leftHeader);
    prepare(m_right, m_rightHeader);
    m_left->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // as high as its neighbour
    m_left->setFocusPolicy(Qt::ClickFocus);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_right->verticalHeader()->hide();
    connect(m_left->verticalScrollBar(), &QScrollBar::valueChanged, m_right->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_right->verticalScrollBar(), &QScrollBar::valueChanged, m_left->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_leftHeader, &QHeaderView::sectionResized, this, &FrozenTable::fitFrozen);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_left);
    layout->addWidget(m_right, 1);
    setFocusProxy(m_right);
}

void FrozenTable::prepare(QTableView* view, FilterHeader* header)
{
    view->setHorizontalHeader(header);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view->setFrameShape(QFrame::NoFrame);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* rows = view->verticalHeader();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(fontMetrics().height() + 8);
    header->setDefaultSectionSize(110);
    header->setMinimumSectionSize(48);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    view->installEventFilter(this);
    connect(view, &QTableView::doubleClicked, this, &FrozenTable::activated);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint& place) {
        emit menuAsked(view->viewport()->mapToGlobal(place));
    });
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, header, &FilterHeader::place);
    connect(header, &QHeaderView::sectionClicked, this, &FrozenTable::sortBy);
    connect(header, &FilterHeader::filtersChanged, this, &FrozenTable::rowsAsked);
}

void FrozenTable::setModel(QAbstractItemModel* model)
{
    m_left->setModel(model);
    m_right->setModel(model);
    m_left->setSelectionModel(m_right->selectionModel());
}

void FrozenTable::setColumns(const QList<int>& frozen, const QList<int>& hidden)
{
    m_frozenColumns = frozen;
    for (int column = 0; column < m_right->model()->columnCount(); ++column) {
        const bool isFrozen = frozen.contains(column);
        const bool isHidden = hidden.contains(column);
        m_left->setColumnHidden(column, !isFrozen || isHidden);
        m_right->setColumnHidden(column, isFrozen || isHidden);
    }
    fitFrozen();
}

void FrozenTable::fitFrozen()
{
    int width = m_left->verticalHeader()->sizeHint().width();
    for (int column : m_frozenColumns)
        if (!m_left->isColumnHidden(column))
            width += m_left->columnWidth(column);
    m_left->setFixedWidth(width + 1);
}

void FrozenTable::setSorting(std::optional<std::pair<int, Direction>> sorting)
{
    m_sorting = sorting;
    for (FilterHeader* header : headers())
        header->setSortIndicator(sorting ? sorting->first : -1,
                                 sorting && sorting->second == Direction::Falling
                                     ? Qt::DescendingOrder
                                     : Qt::AscendingOrder);
}

void FrozenTable::sortBy(int column)
{
    if (!m_sorting || m_sorting->first != column)
        setSorting(std::pair(column, Direction::Rising));
    else if (m_sorting->second == Direction::Rising)
        setSorting(std::pair(column, Direction::Falling));
    else
        setSorting({});
    emit rowsAsked();
}

std::vector<ColumnFilter> FrozenTable::filters() const
{
    std::vector<ColumnFilter> typed;
    for (const FilterHeader* header : headers()) {
        const QHash<int, QString> texts = header->filters();
        for (auto text = texts.begin(); text != texts.end(); ++text)
            if (text.key() < m_right->model()->columnCount())
                typed.push_back({std::size_t(text.key()), text.value().toStdString()});
    }
    std::ranges::sort(typed, {}, &ColumnFilter::column);
    return typed;
}

void FrozenTable::showAll()
{
    setSorting({});
    for (FilterHeader* header : headers())
        header->clearFilters();
}

QItemSelectionModel* FrozenTable::selectionModel() const
{
    return m_right->selectionModel();
}

QModelIndex FrozenTable::currentIndex() const
{
    return m_right->currentIndex();
}

void FrozenTable::setCurrentIndex(const QModelIndex& index)
{
    QTableView* view = m_frozenColumns.contains(index.column()) ? m_left : m_right;
    view->setCurrentIndex(index);
    m_right->scrollTo(index.siblingAtColumn(m_frozenColumns.contains(index.column())
                                                ? m_rightHeader->logicalIndexAt(0)
                                                : index.column()));
}

FilterHeader* FrozenTable::headerOf(int column) const
{
    return m_frozenColumns.contains(column) ? m_leftHeader : m_rightHeader;
}

/// Keys that belong to the cells go before the same keys of the menu.
bool FrozenTable::eventFilter(QObject* watched, QEvent* event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (!isAsked && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool copies = key->matches(QKeySequence::Copy);
    const bool pastes = key->matches(QKeySequence::Paste);
    const bool opens =
        (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2) &&
        currentIndex().isValid();
    if (!copies && !pastes && !opens)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (isAsked)
        return true;
    if (copies)
        emit copyAsked();
    else if (pastes)
        emit pasteAsked();
    else
        emit activated(currentIndex());
    return true;
}

} // namespace quadrat::ui
