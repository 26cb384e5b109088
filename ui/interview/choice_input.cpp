// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/choice_input.h"

#include "ui/interview/option_row.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace quadrat::ui {

ChoiceInput::ChoiceInput(const QuestionView& view, QWidget* parent)
    : AnswerInput(parent), m_several(std::holds_alternative<MultipleChoice>(view.question().kind)),
      m_field(view.fieldName(view.asked().firstField))
{
    const std::size_t field = view.asked().firstField;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* group = new QButtonGroup(this); // the arrow keys go through it
    group->setExclusive(false);
    const auto beside = view.optionsBeside(field);
    for (const Option* option : view.options(field)) {
        if (!beside.empty() && option == beside.front() && !m_rows.isEmpty())
            layout->addSpacing(8);
        auto* row = new OptionRow(m_several ? OptionRow::Look::Several : OptionRow::Look::One,
                                  QString::fromStdString(option->code), view.words(option->label),
                                  option->specify);
        group->addButton(row->button());
        layout->addWidget(row);
        m_rows.push_back(row);
        if (option->isAlone())
            m_alone << row->code();
        connect(row, &OptionRow::clicked, this, [this, row] { choose(row->code()); });
        connect(row, &OptionRow::wordsTyped, this,
                [this, name = view.specifyField(field, *option)](const QString& words) {
                    emit answered(name, words);
                });
    }
    for (const Option* option : view.form().options(field))
        m_listOrder << QString::fromStdString(option->code);
    if (!m_rows.isEmpty())
        setFocusProxy(m_rows.front()->button());
    setAccessibleName(view.words(view.question().text));
}

void ChoiceInput::showAnswers(const QuestionView& view)
{
    const std::size_t field = view.asked().firstField;
    m_answer = view.answer(field);
    const QStringList chosen = m_answer.split(' ', Qt::SkipEmptyParts);
    for (OptionRow* row : m_rows) {
        row->setChosen(chosen.contains(row->code()));
        for (const Option* option : view.form().options(field))
            if (option->specify && QString::fromStdString(option->code) == row->code())
                row->setWords(view.answer(view.specifyField(field, *option)));
    }
}

void ChoiceInput::choose(const QString& code)
{
    if (!m_several) {
        emit answered(m_field, code);
        return;
    }
    QStringList chosen = m_answer.split(' ', Qt::SkipEmptyParts);
    if (chosen.contains(code)) {
        chosen.removeAll(code);
    } else {
        if (m_alone.contains(code))
            chosen.clear();
        for (const QString& alone : m_alone)
            chosen.removeAll(alone);
        chosen << code;
    }
    QStringList ordered;
    for (const QString& known : m_listOrder)
        if (chosen.contains(known))
            ordered << known;
    emit answered(m_field, ordered.join(' '));
}

QStringList ChoiceInput::typedCodes() const
{
    return m_listOrder;
}

void ChoiceInput::takeCode(const QString& code)
{
    for (OptionRow* row : m_rows)
        if (row->code() == code && row->isEnabled()) {
            row->button()->setFocus();
            choose(code);
        }
}

void ChoiceInput::takeNothing()
{
    emit answered(m_field, {});
}

} // namespace quadrat::ui
