// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/answer_input.h"

class QAbstractButton;

namespace quadrat::ui {

/// A scale as a row of points, or 0 to 10; what stands beside the question follows below.
class PointInput : public AnswerInput {
    Q_OBJECT

public:
    PointInput(const QuestionView& view, QWidget* parent = nullptr);

    void showAnswers(const QuestionView& view) override;

protected:
    QStringList typedCodes() const override;
    void takeCode(const QString& code) override;
    void takeNothing() override;

private:
    struct Point {
        QString code;
        QAbstractButton* button;
    };
    QWidget* buildScale(const QuestionView& view);
    QWidget* buildTenPoints(const QuestionView& view);
    void add(const QString& code, QAbstractButton* button);

    QString m_field;
    QList<Point> m_points;
};

} // namespace quadrat::ui
