// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/answer_input.h"

namespace quadrat::ui {

class OptionRow;

/// One answer or several of a list, one below the other.
class ChoiceInput : public AnswerInput {
    Q_OBJECT

public:
    ChoiceInput(const QuestionView& view, QWidget* parent = nullptr);

    void showAnswers(const QuestionView& view) override;

protected:
    QStringList typedCodes() const override;
    void takeCode(const QString& code) override;
    void takeNothing() override;

private:
    void choose(const QString& code);

    bool m_several;
    QString m_field;
    QString m_answer;
    QStringList m_listOrder; ///< codes as the list has them
    QStringList m_alone;     ///< codes that go with no other
    QList<OptionRow*> m_rows;
};

} // namespace quadrat::ui
