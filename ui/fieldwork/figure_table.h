// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/result_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace quadrat::ui {

/// A table of figures under its title, with a button that copies it for a spreadsheet; Ctrl+C
/// copies what is selected.
class FigureTable : public QWidget {
    Q_OBJECT

public:
    explicit FigureTable(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setTable(ResultTable table);
    /// The column that takes the room left, its words wrapped.
    void setWideColumn(int column);
    const ResultModel& model() const { return m_model; }
    void copy();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();

    ResultModel m_model;
    QLabel* m_title;
    QPushButton* m_copy;
    QTableView* m_view;
};

} // namespace quadrat::ui
