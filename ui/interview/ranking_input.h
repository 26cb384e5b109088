// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/answer_input.h"

namespace quadrat::ui {

class OptionRow;

/// Places by choosing: the first chosen is first, choosing one again takes its place away.
class RankingInput : public AnswerInput {
    Q_OBJECT

public:
    RankingInput(const QuestionView& view, QWidget* parent = nullptr);

    void showAnswers(const QuestionView& view) override;

protected:
    QStringList typedCodes() const override;
    void takeCode(const QString& code) override;
    void takeNothing() override;

private:
    void choose(const QString& code);

    QString m_field;
    QStringList m_answer;
    QStringList m_alone; ///< codes that go with no other
    qsizetype m_places = 0;
    QList<OptionRow*> m_rows;
};

} // namespace quadrat::ui
