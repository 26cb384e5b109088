// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace quadrat::ui {

class StrataModel;

/// The table in which strata are written as in a spreadsheet: typing replaces, Enter goes down,
/// Tab goes right and at the end of a row to the next, Delete empties.
class StrataTable : public QTableView {
    Q_OBJECT

public:
    explicit StrataTable(StrataModel& model, QWidget* parent = nullptr);

    /// A line of totals in the columns of the table, to stand under it.
    QWidget* totals() const { return m_totals; }

    /// Makes columns wide enough for what they hold and for their heads.
    void fitColumns();

    /// The rows of strata that are selected, in order.
    std::vector<int> selectedRows() const;

signals:
    void copyAsked();
    void pasteAsked();
    void emptyAsked(); ///< the selected cells

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void goDown();

    StrataModel& m_model;
    QWidget* m_totals;
};

} // namespace quadrat::ui
