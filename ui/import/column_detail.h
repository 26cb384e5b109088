// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/mapping_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace quadrat::ui {

/// What stands in the columns that are chosen: the values and the codes that they become, or the
/// options of a question with several answers and how the file holds them.
class ColumnDetail : public QWidget {
    Q_OBJECT

public:
    explicit ColumnDetail(MappingModel& model, QWidget* parent = nullptr);

    void showRows(const QList<int>& rows);

signals:
    void failed(const quadrat::Message& reason);
    void worked(); ///< a change was made without a fault

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showValues(int row);
    void showChoice(const ChoiceMapping& choice);
    void layOut();
    void joinOrPart();
    void takeCode(int row, int column);
    void retranslate();

    MappingModel& m_model;
    QList<int> m_rows;
    bool m_isFilling = false;
    QLabel *m_title, *m_layoutLabel, *m_separatorLabel;
    QComboBox* m_layout;
    QLineEdit* m_separator;
    QTableWidget* m_table;
    QPushButton* m_join;
};

} // namespace quadrat::ui
