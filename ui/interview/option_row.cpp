// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/option_row.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QRadioButton>
#include <QToolButton>

namespace quadrat::ui {

namespace {

QAbstractButton* buttonFor(OptionRow::Look look)
{
    if (look == OptionRow::Look::Several)
        return new QCheckBox;
    if (look == OptionRow::Look::One) {
        auto* radio = new QRadioButton;
        radio->setAutoExclusive(false); // the answer says which is chosen
        return radio;
    }
    auto* rank = new QToolButton;
    rank->setFixedSize(28, 28);
    return rank;
}

} // namespace

OptionRow::OptionRow(Look look, const QString& code, const QString& words, bool specify,
                     QWidget* parent)
    : QWidget(parent), m_code(code), m_button(buttonFor(look)), m_words(plainLabel(words))
{
    setObjectName("option-" + code);
    m_button->setAccessibleName(words);
    auto* number = plainLabel(code, "caption");
    number->setWordWrap(false);
    number->setMinimumWidth(number->fontMetrics().horizontalAdvance("00"));
    number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_words->installEventFilter(this);
    m_words->setCursor(Qt::PointingHandCursor);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(number, 0, Qt::AlignTop);
    row->addWidget(m_words, specify ? 0 : 1, Qt::AlignTop);
    if (specify) {
        m_words->setWordWrap(false);
        m_specify = new QLineEdit;
        m_specify->setObjectName("specify");
        m_specify->setMaxLength(2000);
        m_specify->setAccessibleName(tr("%1: in words").arg(words));
        m_specify->hide();
        row->addWidget(m_specify, 1);
        row->addStretch();
        connect(m_specify, &QLineEdit::textEdited, this, &OptionRow::wordsTyped);
    }
    connect(m_button, &QAbstractButton::clicked, this, &OptionRow::clicked);
}

void OptionRow::setChosen(bool chosen)
{
    m_button->setChecked(chosen);
    if (m_specify)
        m_specify->setVisible(chosen);
}

void OptionRow::setRank(int rank)
{
    m_button->setText(rank > 0 ? QString::number(rank) : QString());
    m_button->setAccessibleDescription(rank > 0 ? tr("Place %1").arg(rank) : tr("No place yet"));
    if (m_specify)
        m_specify->setVisible(rank > 0);
}

void OptionRow::setWords(const QString& words)
{
    if (m_specify && m_specify->text().trimmed() != words)
        m_specify->setText(words);
}

bool OptionRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::MouseButtonRelease && isEnabled()) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace quadrat::ui
