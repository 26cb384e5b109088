// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/answer_input.h"

class QAbstractButton;

namespace quadrat::ui {

/// Several items on one scale: a row an item, a column an option.
class GridInput : public AnswerInput {
    Q_OBJECT

public:
    GridInput(const QuestionView& view, QWidget* parent = nullptr);

    void showAnswers(const QuestionView& view) override;

protected:
    QStringList typedCodes() const override;
    void takeCode(const QString& code) override; ///< for the row with the focus, then to the next
    void takeNothing() override;

private:
    struct Row {
        std::size_t field;
        QString name;
        QList<QAbstractButton*> buttons; ///< as m_codes
    };
    void addRow(const QuestionView& view, std::size_t field);
    Row* focusRow();

    QStringList m_codes;
    QList<Row> m_rows;
};

} // namespace quadrat::ui
