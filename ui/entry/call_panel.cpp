// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/call_panel.h"

#include "ui/text/translate.h"
#include "ui/widgets/enter_clicks.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quadrat::ui {

CallPanel::CallPanel(QWidget* parent) : QWidget(parent)
{
    m_outcomeLabel = new QLabel;
    m_backLabel = new QLabel;
    m_noteLabel = new QLabel;
    m_outcome = narrowCombo();
    m_outcome->setObjectName("outcome");
    m_outcome->addItem({});
    for (const CallOutcome outcome : callOutcomes)
        m_outcome->addItem({}, int(outcome));
    m_back = new QDateTimeEdit;
    m_back->setObjectName("callBack");
    m_back->setCalendarPopup(true);
    m_back->setDisplayFormat(QStringLiteral("dd/MM/yyyy HH:mm"));
    m_note = new QLineEdit;
    m_note->setObjectName("note");
    m_note->setMaxLength(500);
    m_keep = new QPushButton;
    m_keep->setObjectName("keepCall");
    m_keep->setProperty("main", true);
    clickOnEnter(m_keep);
    setFocusProxy(m_outcome);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_outcomeLabel, 0, 0);
    grid->addWidget(m_outcome, 1, 0);
    grid->addWidget(m_backLabel, 0, 1);
    grid->addWidget(m_back, 1, 1);
    grid->addWidget(m_noteLabel, 0, 2);
    grid->addWidget(m_note, 1, 2);
    grid->addWidget(m_keep, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(2, 3);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &CallPanel::follow);
    connect(m_keep, &QPushButton::clicked, this, &CallPanel::keepRequested);
    retranslate();
    clear();
}

void CallPanel::clear()
{
    m_outcome->setCurrentIndex(0);
    m_note->clear();
    // The evening of the next day is when most people are at home.
    m_back->setDateTime(QDateTime(QDate::currentDate().addDays(1), QTime(19, 0)));
    follow();
}

void CallPanel::setOutcome(CallOutcome outcome)
{
    m_outcome->setCurrentIndex(m_outcome->findData(int(outcome)));
    m_keep->setFocus();
}

std::optional<CallOutcome> CallPanel::outcome() const
{
    const QVariant chosen = m_outcome->currentData();
    return chosen.isValid() ? std::optional(CallOutcome(chosen.toInt())) : std::nullopt;
}

std::optional<std::string> CallPanel::callBackAt() const
{
    if (outcome() != CallOutcome::CallBack)
        return {};
    return m_back->dateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")).toStdString();
}

std::string CallPanel::note() const
{
    return m_note->text().trimmed().toStdString();
}

void CallPanel::follow()
{
    const bool again = outcome() == CallOutcome::CallBack;
    m_back->setEnabled(again);
    m_backLabel->setEnabled(again);
    m_keep->setEnabled(outcome().has_value());
}

void CallPanel::retranslate()
{
    nameField(m_outcomeLabel, m_outcome, tr("How the call &ended"));
    nameField(m_backLabel, m_back, tr("Call &again at"));
    nameField(m_noteLabel, m_note, tr("&Note, without names"));
    m_outcome->setItemText(0, tr("choose"));
    for (int k = 1; k < m_outcome->count(); ++k)
        m_outcome->setItemText(
            k, translate(outcomeMessage(CallOutcome(m_outcome->itemData(k).toInt()))));
    m_keep->setText(tr("&Keep the call"));
}

void CallPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
