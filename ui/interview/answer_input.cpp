// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/answer_input.h"

#include "ui/interview/choice_input.h"
#include "ui/interview/entry_input.h"
#include "ui/interview/grid_input.h"
#include "ui/interview/point_input.h"
#include "ui/interview/ranking_input.h"
#include "ui/interview/typed_code.h"

#include <QKeyEvent>

namespace quadrat::ui {

AnswerInput::AnswerInput(QWidget* parent) : QWidget(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(700);
    connect(&m_pause, &QTimer::timeout, this, &AnswerInput::settle);
}

void AnswerInput::settle()
{
    const QString whole = std::exchange(m_typed, {});
    m_pause.stop();
    if (const QString code = typedCode(whole, typedCodes()).whole; !code.isEmpty())
        takeCode(code);
}

void AnswerInput::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        m_typed.clear();
        takeNothing();
        return;
    }
    const QStringList codes = typedCodes();
    const QString text = event->text();
    const bool isPiece = plain && !text.isEmpty() && text.at(0).isLetterOrNumber();
    if (!isPiece || typedCode(m_typed + text, codes).isNone()) {
        settle(); // what was typed before is whole
        if (!isPiece || typedCode(text, codes).isNone()) {
            QWidget::keyPressEvent(event);
            return;
        }
    }
    m_typed += text;
    if (typedCode(m_typed, codes).canGoOn)
        m_pause.start();
    else
        settle();
}

AnswerInput* makeAnswerInput(const QuestionView& view, QWidget* parent)
{
    const QuestionKind& kind = view.question().kind;
    if (std::holds_alternative<SingleChoice>(kind) || std::holds_alternative<MultipleChoice>(kind))
        return new ChoiceInput(view, parent);
    if (std::holds_alternative<RatingScale>(kind) || std::holds_alternative<Recommendation>(kind))
        return new PointInput(view, parent);
    if (std::holds_alternative<Grid>(kind))
        return new GridInput(view, parent);
    if (std::holds_alternative<Ranking>(kind))
        return new RankingInput(view, parent);
    if (std::holds_alternative<NumberEntry>(kind) || std::holds_alternative<TextEntry>(kind) ||
        std::holds_alternative<DateEntry>(kind))
        return new EntryInput(view, parent);
    return nullptr;
}

} // namespace quadrat::ui
