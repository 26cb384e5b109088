// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace quadrat::ui {

/// The values of one variable: code, words in both languages, and whether it is no answer.
class ValueLabelsDialog : public QDialog {
    Q_OBJECT

public:
    /// \param found  codes that stand in the data, offered for those that are not listed yet
    ValueLabelsDialog(const Variable& variable, const std::vector<std::string>& found,
                      QWidget* parent);

    Variable variable() const; ///< as it is now on the screen

private:
    void addRow(const ValueLabel& value);
    void judge();

    Variable m_variable;
    QTableWidget* m_table;
    QLabel* m_remark;
    QPushButton* m_accept;
};

} // namespace quadrat::ui
