// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/question_card.h"

#include "core/questionnaire/fault_words.h"
#include "ui/interview/answer_input.h"
#include "ui/text/translate.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quadrat::ui {

QuestionCard::QuestionCard(QWidget* parent) : QWidget(parent)
{
    m_section = plainLabel({}, "caption");
    m_words = plainLabel({}, "heading");
    m_words->setObjectName("wording");
    m_instruction = plainLabel({}, "caption");
    m_interviewer = plainLabel({}, "words");
    m_interviewer->setObjectName("interviewer");
    m_interviewer->setMargin(8);
    m_faults = plainLabel({}, "wrong");
    m_faults->setObjectName("faults");
    m_place = new QVBoxLayout;
    m_back = new QPushButton;
    m_next = new QPushButton;
    m_back->setObjectName("back");
    m_next->setObjectName("next");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QLabel* label : {m_section, m_words, m_instruction, m_interviewer})
        column->addWidget(label);
    column->addLayout(m_place);
    column->addWidget(m_faults);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &QuestionCard::backRequested);
    connect(m_next, &QPushButton::clicked, this, &QuestionCard::nextRequested);
    retranslate();
}

void QuestionCard::setLanguage(const std::string& code)
{
    m_language = code;
}

void QuestionCard::setMode(Mode mode)
{
    m_mode = mode;
}

void QuestionCard::setAnswerable(bool answerable)
{
    setEnabled(answerable);
}

void QuestionCard::setButtonsShown(bool shown)
{
    m_back->setVisible(shown);
    m_next->setVisible(shown);
}

void QuestionCard::present(const Interview& interview, std::size_t asked)
{
    const QuestionView view(interview, asked, m_language, m_mode);
    if (QString shape = view.shape(); shape != m_shape) {
        m_shape = std::move(shape);
        rebuild(view);
    }
    if (m_input)
        m_input->showAnswers(view);
}

void QuestionCard::rebuild(const QuestionView& view)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (m_input) {
        m_input->setParent(nullptr);
        m_input->deleteLater(); // it may be the one that speaks
    }
    const auto say = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    QString section = view.words(view.form().section(view.asked()).title);
    if (view.asked().instance > 0)
        section += QStringLiteral(" – %1").arg(view.asked().instance);
    say(m_section, section);
    say(m_words, view.words(view.question().text));
    say(m_instruction, view.words(view.question().instruction));
    // What is meant for the interviewer is not for those who read the form themselves.
    const bool hasInterviewer = m_mode == Mode::Telephone || m_mode == Mode::Paper;
    say(m_interviewer, hasInterviewer ? view.words(view.question().interviewer) : QString());
    say(m_faults, {});

    m_input = makeAnswerInput(view, this);
    if (!m_input) {
        if (hadFocus)
            m_next->setFocus();
        return;
    }
    m_place->addWidget(m_input);
    connect(m_input, &AnswerInput::answered, this, &QuestionCard::answered);
    if (hadFocus)
        m_input->setFocus();
}

void QuestionCard::setFaults(const Interview& interview, const std::vector<AnswerFault>& faults)
{
    QStringList words;
    for (const AnswerFault& fault : faults)
        words << translate(faultMessage(interview.form(), interview.state(), fault, m_language));
    words.removeDuplicates();
    m_faults->setText(words.join('\n'));
    m_faults->setVisible(!words.isEmpty());
    m_faults->setAccessibleName(words.join(' '));
}

void QuestionCard::focusInput()
{
    if (m_input)
        m_input->setFocus();
    else
        m_next->setFocus();
}

QString QuestionCard::faultText() const
{
    return m_faults->text();
}

void QuestionCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
        emit nextRequested();
        return;
    case Qt::Key_PageUp:
        emit backRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void QuestionCard::retranslate()
{
    m_back->setText(tr("&Back"));
    m_next->setText(tr("&Next"));
}

void QuestionCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_shape.clear(); // hints and numbers are written otherwise
    }
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
