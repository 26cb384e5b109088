// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/sheet_view.h"

#include "ui/models/table_mime.h"
#include "ui/text/spreadsheet_text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QStyledItemDelegate>

#include <algorithm>
#include <set>

namespace quadrat::ui {

namespace {

/// Edits choices with a combo box that opens at once.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    ChoiceDelegate(SheetModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model)
    {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override
    {
        const SheetColumn& column = m_model.columns().at(index.column());
        if (column.kind != SheetColumn::Kind::Choice) {
            QWidget* field = QStyledItemDelegate::createEditor(parent, option, index);
            field->setAccessibleName(column.title);
            return field;
        }
        auto* combo = new QComboBox(parent);
        combo->setAccessibleName(column.title);
        for (const auto& [value, words] : column.choices)
            combo->addItem(words, value);
        connect(combo, &QComboBox::activated, this, [this, combo] {
            auto* self = const_cast<ChoiceDelegate*>(this);
            emit self->commitData(combo);
            emit self->closeEditor(combo);
        });
        return combo;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* combo = qobject_cast<QComboBox*>(editor))
            combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        if (const auto* combo = qobject_cast<QComboBox*>(editor))
            model->setData(index, combo->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    SheetModel& m_model;
};

} // namespace

SheetView::SheetView(QWidget* parent) : QTableView(parent), m_model(new SheetModel(this))
{
    setModel(m_model);
    setItemDelegate(new ChoiceDelegate(*m_model, this));
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setWordWrap(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(36);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setProperty("part", "sheet");
    connect(m_model, &QAbstractItemModel::modelReset, this, &SheetView::fit);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SheetView::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SheetView::fit);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &SheetView::fit);
}

void SheetView::fit()
{
    if (m_model->columnCount() == 0)
        return;
    int room = viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_wide.contains(column) || isColumnHidden(column))
            continue;
        const int wanted =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 8;
        setColumnWidth(column, std::min(wanted, 170));
        room -= columnWidth(column);
    }
    const int wide =
        std::max(1, int(std::count_if(m_wide.begin(), m_wide.end(), [this](int column) {
                     return column < m_model->columnCount();
                 })));
    for (const int column : m_wide)
        if (column < m_model->columnCount())
            setColumnWidth(column, std::max(120, room / wide));
    resizeRowsToContents();
    updateGeometry();
}

QSize SheetView::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 4;
    const int lines = m_tallest > 0 ? std::min(m_tallest, m_model->rowCount()) : 6;
    for (int row = 0; row < lines && row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    return {300, height + 12};
}

QSize SheetView::minimumSizeHint() const
{
    return m_tallest > 0 ? QSize(120, sizeHint().height()) : QSize(120, 120);
}

QList<int> SheetView::selectedLines() const
{
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (index.row() < m_model->rows().size())
            rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

void SheetView::pasteText(const QString& text)
{
    QList<QStringList> cells = spreadsheetCells(text);
    int row = currentIndex().isValid() ? currentIndex().row() : m_model->rowCount() - 1;
    int column = currentIndex().isValid() ? currentIndex().column() : 0;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        row = std::min(row, index.row());
        column = std::min(column, index.column());
    }
    // The heads of columns that were copied along.
    if (!cells.isEmpty() && column + cells.first().size() <= m_model->columnCount() &&
        std::equal(cells.first().begin(), cells.first().end(), m_model->columns().begin() + column,
                   [](const QString& head, const SheetColumn& own) {
                       return head.trimmed() == own.title;
                   }))
        cells.removeFirst();
    if (!cells.isEmpty())
        m_model->paste(row, column, cells);
}

void SheetView::moveSelected(int by)
{
    const QList<int> lines = selectedLines();
    if (lines.isEmpty() || lines.first() + by < 0 || lines.last() + by >= m_model->rows().size())
        return;
    const int column = currentIndex().column();
    m_model->moveLines(lines, by);
    const QItemSelection moved(m_model->index(lines.first() + by, column),
                               m_model->index(lines.last() + by, column));
    selectionModel()->setCurrentIndex(m_model->index(lines.first() + by, column),
                                      QItemSelectionModel::NoUpdate);
    selectionModel()->select(moved, QItemSelectionModel::ClearAndSelect);
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setMimeData(
            tableMime(*m_model, selectionModel()->selection()).release());
    } else if (event->matches(QKeySequence::Paste)) {
        pasteText(QApplication::clipboard()->text());
    } else if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveSelected(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        m_model->removeLines(selectedLines());
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        m_model->clear(selectionModel()->selectedIndexes());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               state() != EditingState) {
        goBelow();
    } else {
        QTableView::keyPressEvent(event);
    }
}

QModelIndex SheetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (action != MoveNext && action != MovePrevious)
        m_tabbedFrom = -1;
    else if (m_tabbedFrom < 0)
        m_tabbedFrom = currentIndex().column();
    // Tab leaves the table after its last cell and Shift+Tab before its first.
    const bool wraps = (action == MoveNext && next.row() < currentIndex().row()) ||
                       (action == MovePrevious && next.row() > currentIndex().row());
    return wraps ? QModelIndex() : next;
}

void SheetView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache)
        return;
    goBelow();
}

void SheetView::goBelow()
{
    const int column = m_tabbedFrom >= 0 ? m_tabbedFrom : currentIndex().column();
    const QModelIndex below = currentIndex().sibling(currentIndex().row() + 1, column);
    m_tabbedFrom = -1;
    if (below.isValid())
        setCurrentIndex(below);
}

void SheetView::mousePressEvent(QMouseEvent* event)
{
    m_tabbedFrom = -1;
    QTableView::mousePressEvent(event);
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace quadrat::ui
