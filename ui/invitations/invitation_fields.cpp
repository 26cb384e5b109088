// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invitations/invitation_fields.h"

#include "core/questionnaire/written_date.h"
#include "ui/shell/settings.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form_row.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace quadrat::ui {

InvitationFields::InvitationFields(QWidget* parent) : QWidget(parent)
{
    m_form = optionForm();
    const auto combo = [this](const char* name) {
        QComboBox* made = narrowCombo();
        made->setObjectName(name);
        m_form->addRow(new QLabel, made);
        connect(made, &QComboBox::activated, this, &InvitationFields::changed);
        return made;
    };
    const auto line = [this](const char* name) {
        auto* made = new QLineEdit;
        made->setObjectName(name);
        m_form->addRow(new QLabel, made);
        connect(made, &QLineEdit::editingFinished, this, &InvitationFields::changed);
        return made;
    };
    m_address = combo("address");
    m_name = combo("name");
    m_language = combo("language");
    m_code = combo("code");
    m_refused = combo("refused");
    m_purpose = combo("purpose");
    m_kind = combo("kind");
    m_deadline = line("deadline");
    m_link = line("link");
    m_from = line("from");
    m_from->setText(setting(Setting::MailSender).toString());
    connect(m_from, &QLineEdit::editingFinished, this,
            [this] { keep(Setting::MailSender, m_from->text().trimmed()); });
    for (int k = 0; k < 2; ++k)
        m_purpose->addItem(QString(), k);
    for (int k = 0; k < 3; ++k)
        m_kind->addItem(QString(), k);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    retranslate();
}

void InvitationFields::setList(const Dataset& list)
{
    const InvitationColumns proposed = proposedColumns(list);
    const std::pair<QComboBox*, std::string> columns[] = {{m_address, proposed.address},
                                                          {m_name, proposed.name},
                                                          {m_language, proposed.language},
                                                          {m_code, proposed.caseCode},
                                                          {m_refused, proposed.refused}};
    for (const auto& [box, chosen] : columns) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("none"), QString());
        for (const Column& column : list.columns()) {
            const QString name = QString::fromStdString(column.name());
            box->addItem(name, name);
        }
        select(box, QString::fromStdString(chosen));
    }
}

void InvitationFields::setChoices(const InvitationChoices& choices)
{
    const std::pair<QComboBox*, std::string> columns[] = {{m_address, choices.columns.address},
                                                          {m_name, choices.columns.name},
                                                          {m_language, choices.columns.language},
                                                          {m_code, choices.columns.caseCode},
                                                          {m_refused, choices.columns.refused}};
    const bool isOfList = m_address->findData(QString::fromStdString(choices.columns.address)) > 0;
    for (const auto& [box, chosen] : columns)
        if (isOfList && box->findData(QString::fromStdString(chosen)) >= 0)
            select(box, QString::fromStdString(chosen));
    select(m_kind, int(choices.form));
    m_deadline->setText(QString::fromStdString(writtenDate(choices.deadline)));
    m_link->setText(QString::fromStdString(choices.link));
}

InvitationRequest InvitationFields::request() const
{
    const auto chosen = [](const QComboBox* box) {
        return box->currentData().toString().toStdString();
    };
    const auto typed = [](const QLineEdit* line) { return line->text().trimmed().toStdString(); };
    return {.columns = {.address = chosen(m_address),
                        .name = chosen(m_name),
                        .language = chosen(m_language),
                        .caseCode = chosen(m_code),
                        .refused = chosen(m_refused)},
            .purpose = m_purpose->currentIndex() == 1 ? InvitationPurpose::Reminder
                                                      : InvitationPurpose::Invitation,
            .form = m_kind->currentIndex() == 0   ? InvitationForm::Attached
                    : m_kind->currentIndex() == 1 ? InvitationForm::InBody
                                                  : InvitationForm::Both,
            .text = {},
            .from = {.name = {}, .address = typed(m_from)},
            .link = typed(m_link),
            .deadline = readWrittenDate(typed(m_deadline), ValueKind::Date),
            .language = {},
            .answered = {},
            .refusedCases = {}};
}

void InvitationFields::retranslate()
{
    const std::pair<QWidget*, QString> names[] = {{m_address, tr("E-mail address")},
                                                  {m_name, tr("Name")},
                                                  {m_language, tr("Language")},
                                                  {m_code, tr("Case code")},
                                                  {m_refused, tr("Marks who refused")},
                                                  {m_purpose, tr("Write")},
                                                  {m_kind, tr("Form")},
                                                  {m_deadline, tr("Answer until")},
                                                  {m_link, tr("Link")},
                                                  {m_from, tr("Sender")}};
    for (const auto& [field, name] : names)
        nameIn(m_form, field, name);
    m_purpose->setItemText(0, tr("an invitation"));
    m_purpose->setItemText(1, tr("a reminder to those who have not answered"));
    m_kind->setItemText(0, tr("for the browser, attached"));
    m_kind->setItemText(1, tr("in the message, answered by replying"));
    m_kind->setItemText(2, tr("both"));
    m_deadline->setPlaceholderText(tr("15/12/2026"));
    m_link->setPlaceholderText(tr("https://…{code}"));
    m_from->setPlaceholderText(tr("that of your mail program"));
    for (QComboBox* box : {m_address, m_name, m_language, m_code, m_refused})
        if (box->count() > 0)
            box->setItemText(0, tr("none"));
}

void InvitationFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
