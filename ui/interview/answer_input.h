// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/question_view.h"

#include <QTimer>
#include <QWidget>

namespace quadrat::ui {

/// The inputs of one question. Says what is answered; what stands in it is what showAnswers() says.
class AnswerInput : public QWidget {
    Q_OBJECT

public:
    explicit AnswerInput(QWidget* parent = nullptr);

    virtual void showAnswers(const QuestionView& view) = 0; ///< the answers as they are now

signals:
    void answered(const QString& field, const QString& answer); ///< an empty one takes it away

protected:
    /// Codes that may be typed while an option has the focus.
    virtual QStringList typedCodes() const { return {}; }
    virtual void takeCode(const QString&) {} ///< one of them was typed
    virtual void takeNothing() {}            ///< Delete: the answer is taken away

    void keyPressEvent(QKeyEvent* event) override;

private:
    void settle();

    QString m_typed;
    QTimer m_pause; ///< after which a code is whole that a longer one begins with
};

/// The inputs that suit a question; null for a note.
AnswerInput* makeAnswerInput(const QuestionView& view, QWidget* parent);

} // namespace quadrat::ui
