// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/row_order.h"

#include <QList>
#include <QTableView>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace quadrat::ui {

class FilterHeader;

/// A table whose first columns stay in sight while the others scroll: two views of one model and
/// one selection, side by side. Rows have one height, so that a million of them scroll at once.
class FrozenTable : public QWidget {
    Q_OBJECT

public:
    explicit FrozenTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model);
    /// Columns that stay in sight, and those not shown at all.
    void setColumns(const QList<int>& frozen, const QList<int>& hidden);
    const QList<int>& frozen() const { return m_frozenColumns; }

    QItemSelectionModel* selectionModel() const;
    QModelIndex currentIndex() const;
    void setCurrentIndex(const QModelIndex& index); ///< and brings it into sight

    /// The column that the rows are to be sorted by; nothing: as they stand.
    const std::optional<std::pair<int, Direction>>& sorting() const { return m_sorting; }
    void setSorting(std::optional<std::pair<int, Direction>> sorting);
    void sortBy(int column);                   ///< rising, the second time falling, then no more
    std::vector<ColumnFilter> filters() const; ///< those typed under the titles, by column
    void showAll();                            ///< takes off the filters and the sorting

    /// The header that shows a column.
    FilterHeader* headerOf(int column) const;
    QList<FilterHeader*> headers() const { return {m_leftHeader, m_rightHeader}; }
    QTableView* scrollingView() const { return m_right; }
    QTableView* frozenView() const { return m_left; }

signals:
    void activated(const QModelIndex& index); ///< Enter, F2 or a double click
    void copyAsked();
    void pasteAsked();
    void rowsAsked(); ///< the filters or the sorting are others
    void menuAsked(const QPoint& globalPosition);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void prepare(QTableView* view, FilterHeader* header);
    void fitFrozen();

    QTableView *m_left, *m_right;
    FilterHeader *m_leftHeader, *m_rightHeader;
    QList<int> m_frozenColumns;
    std::optional<std::pair<int, Direction>> m_sorting;
};

} // namespace quadrat::ui
