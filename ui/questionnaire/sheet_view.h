// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/sheet_model.h"

#include <QTableView>

namespace quadrat::ui {

/// A sheet as a table: typing replaces, Enter goes down, after Tabs to where they began, Ctrl+C and
/// Ctrl+V speak to spreadsheets, Delete empties cells, Ctrl+Delete takes lines out, Alt+Up and
/// Alt+Down move them. As high as its lines, up to a limit.
class SheetView : public QTableView {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    SheetModel& sheet() { return *m_model; }

    /// Columns that take the room there is; the others are as wide as they must be.
    void setWide(const QList<int>& columns) { m_wide = columns; }
    void setTallest(int lines) { m_tallest = lines; } ///< then it scrolls; 0: as its place is

    QList<int> selectedLines() const;
    void pasteText(const QString& text); ///< at the current cell
    void moveSelected(int by);           ///< lines; by −1 or 1

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void fit();
    void goBelow(); ///< to the column in which a run of Tabs began, as spreadsheets do

    SheetModel* m_model;
    QList<int> m_wide{1};
    int m_tallest = 14;
    int m_tabbedFrom = -1; ///< column of that run; −1: none
};

} // namespace quadrat::ui
