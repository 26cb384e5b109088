// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/question_view.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace quadrat::ui {

class AnswerInput;

/// One question of an interview on the screen: its words, its inputs, what is wrong with the answer
/// in words. It changes nothing itself: whoever owns the interview listens, answers it, and
/// presents it again.
///
///     connect(card, &QuestionCard::answered, this, [this](const QString& field, const QString& a)
///     {
///         m_interview.answer(field.toStdString(), a.toStdString());
///         card->present(m_interview, *m_interview.current());
///     });
///     connect(card, &QuestionCard::nextRequested, this, [this] {
///         card->setFaults(m_interview, m_interview.next());
///         …present the question that is current now
///     });
///
/// Keys: the code of an option chooses it, Delete takes the answer away, Enter goes on, Page Up
/// goes back; arrows and Tab move among the inputs.
class QuestionCard : public QWidget {
    Q_OBJECT

public:
    explicit QuestionCard(QWidget* parent = nullptr);

    void setLanguage(const std::string& code); ///< of the questionnaire; for the next present()
    void setMode(Mode mode);                   ///< the same
    void setAnswerable(bool answerable);       ///< false: to be looked at only
    void setButtonsShown(bool shown);          ///< Back and Next below it; shown by default

    /// Shows a question (of Form::asked) as it stands in the interview. Where it is not the one
    /// shown before, its first input takes the focus if the card had it.
    void present(const Interview& interview, std::size_t asked);
    /// Says what is wrong, until another question is presented or it is said anew.
    void setFaults(const Interview& interview, const std::vector<AnswerFault>& faults);

    void focusInput();
    QString faultText() const; ///< what setFaults() said

signals:
    void answered(const QString& field, const QString& answer); ///< empty: taken away
    void nextRequested();
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild(const QuestionView& view);
    void retranslate();

    std::string m_language;
    Mode m_mode = Mode::Online;
    QString m_shape;
    AnswerInput* m_input = nullptr;
    QLabel *m_section, *m_words, *m_instruction, *m_interviewer, *m_faults;
    QBoxLayout* m_place; ///< of the inputs
    QPushButton *m_back, *m_next;
};

} // namespace quadrat::ui
