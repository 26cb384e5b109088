// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/strata_table.h"

#include "ui/sample/strata_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <set>
#include <vector>

namespace quadrat::ui {

namespace {

/// The line of totals, in the columns of the header above.
class Totals final : public QWidget {
public:
    Totals(const StrataModel& model, QTableView* table) : m_model(model), m_table(table)
    {
        setFixedHeight(fontMetrics().height() + 12);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& colours = currentTheme();
        painter.fillRect(rect(), colours.window);
        painter.setPen(colours.line);
        painter.drawLine(rect().topLeft(), rect().topRight());
        painter.setPen(colours.text);
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        const QHeaderView* header = m_table->horizontalHeader();
        const int left = m_table->verticalHeader()->width();
        painter.setClipRect(rect().adjusted(left, 0, 0, 0));
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const QRect cell(left + header->sectionViewportPosition(column), 0,
                             header->sectionSize(column), height());
            const auto alignment =
                m_model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
            painter.drawText(cell.adjusted(8, 0, -8, 0), alignment, m_model.total(column));
        }
    }

private:
    const StrataModel& m_model;
    QTableView* m_table;
};

} // namespace

StrataTable::StrataTable(StrataModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_totals(new Totals(model, this))
{
    setModel(&model);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    const auto repaint = [this] {
        m_totals->setVisible(!m_model.strata().empty());
        m_totals->update();
    };
    connect(&model, &QAbstractItemModel::dataChanged, this, repaint);
    connect(&model, &QAbstractItemModel::modelReset, this, repaint);
    connect(&model, &QAbstractItemModel::rowsInserted, this, repaint);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, repaint);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    m_totals->hide(); // until there are strata
}

std::vector<int> StrataTable::selectedRows() const
{
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (std::size_t(index.row()) < m_model.strata().size())
            rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

void StrataTable::fitColumns()
{
    constexpr int narrowest = 110, narrowestName = 260, widest = 420;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int wanted =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 12;
        setColumnWidth(
            column, std::clamp(wanted, column == int(StrataField::Name) ? narrowestName : narrowest,
                               widest));
    }
}

void StrataTable::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

void StrataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyAsked();
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteAsked();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit emptyAsked();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               state() != EditingState) {
        goDown();
    } else {
        QTableView::keyPressEvent(event);
    }
}

QModelIndex StrataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    // Tab leaves the table after its last cell and Shift+Tab before its first, in place of going
    // round in it for ever.
    const bool wraps = (action == MoveNext && next.row() < currentIndex().row()) ||
                       (action == MovePrevious && next.row() > currentIndex().row());
    return wraps ? QModelIndex() : next;
}

void StrataTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
}

} // namespace quadrat::ui
