// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/ranking_input.h"

#include "core/questionnaire/ranking_places.h"
#include "ui/interview/option_row.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>

namespace quadrat::ui {

RankingInput::RankingInput(const QuestionView& view, QWidget* parent)
    : AnswerInput(parent), m_field(view.fieldName(view.asked().firstField))
{
    const std::size_t field = view.asked().firstField;
    m_places = qsizetype(
        placesToRank(view.form().questionnaire(), std::get<Ranking>(view.question().kind)));
    const auto own = view.ownOptions(field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(plainLabel(tr("Choose in order: the first choice gets place 1. Choose again "
                                    "to take a place away."),
                                 "caption"));
    auto* group = new QButtonGroup(this);
    group->setExclusive(false);
    for (const Option* option : view.options(field)) {
        const bool isOwn = std::find(own.begin(), own.end(), option) != own.end();
        auto* row = new OptionRow(isOwn ? OptionRow::Look::Rank : OptionRow::Look::One,
                                  QString::fromStdString(option->code), view.words(option->label),
                                  option->specify);
        if (!isOwn || option->isAlone())
            m_alone << row->code();
        group->addButton(row->button());
        layout->addWidget(row);
        m_rows << row;
        connect(row, &OptionRow::clicked, this, [this, row] { choose(row->code()); });
        connect(row, &OptionRow::wordsTyped, this,
                [this, name = view.specifyField(field, *option)](const QString& words) {
                    emit answered(name, words);
                });
    }
    if (!m_rows.isEmpty())
        setFocusProxy(m_rows.front()->button());
    setAccessibleName(view.words(view.question().text));
}

void RankingInput::showAnswers(const QuestionView& view)
{
    const std::size_t field = view.asked().firstField;
    m_answer = view.answer(field).split(' ', Qt::SkipEmptyParts);
    const auto beside = view.optionsBeside(field);
    for (OptionRow* row : m_rows) {
        const int place = int(m_answer.indexOf(row->code())) + 1;
        if (m_alone.contains(row->code()))
            row->setChosen(place > 0);
        else
            row->setRank(place);
        for (const Option* option : view.form().options(field))
            if (option->specify && QString::fromStdString(option->code) == row->code())
                row->setWords(view.answer(view.specifyField(field, *option)));
    }
}

void RankingInput::choose(const QString& code)
{
    QStringList places = m_answer;
    if (places.contains(code)) {
        places.removeAll(code);
    } else if (m_alone.contains(code)) {
        places = {code};
    } else {
        for (const QString& alone : m_alone)
            places.removeAll(alone);
        if (places.size() < m_places)
            places << code;
    }
    emit answered(m_field, places.join(' '));
}

QStringList RankingInput::typedCodes() const
{
    QStringList codes;
    for (const OptionRow* row : m_rows)
        codes << row->code();
    return codes;
}

void RankingInput::takeCode(const QString& code)
{
    for (OptionRow* row : m_rows)
        if (row->code() == code && row->isEnabled()) {
            row->button()->setFocus();
            choose(code);
        }
}

void RankingInput::takeNothing()
{
    emit answered(m_field, {});
}

} // namespace quadrat::ui
