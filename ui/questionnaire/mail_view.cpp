// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/mail_view.h"

#include "core/workflow/invitations.h"
#include "ui/questionnaire/question_words.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

constexpr int bodyHeight = 420;
constexpr const char* someCode = "…";

} // namespace

MailView::MailView(QWidget* parent)
    : Panel(parent), m_title(new QLabel), m_subject(new QLabel), m_body(new QPlainTextEdit)
{
    setProperty("part", "words");
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("part", "caption");
    m_subject->setObjectName("mail-subject");
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_body->setObjectName("mail-body");
    m_body->setReadOnly(true);
    m_body->setFixedHeight(bodyHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_subject);
    layout->addWidget(m_body);
    say([this] {
        m_title->setText(modeName(Mode::Email));
        m_title->setToolTip(tr("Words before the form, the list of people and their codes are "
                               "chosen on Fieldwork, page Invitations"));
        m_body->setAccessibleName(tr("The message with the form"));
        fill();
    });
}

void MailView::show(const std::shared_ptr<const Form>& form, const std::string& language,
                    const std::string& field)
{
    const bool isOther = form != m_form || language != m_language;
    m_form = form;
    m_language = language;
    m_field = field;
    if (isOther)
        fill();
    else
        markQuestion();
}

void MailView::fill()
{
    if (!m_form)
        return;
    const auto trouble = guarded([this] {
        const MailDraft draft = invitationTo(
            *m_form, {.caseCode = someCode, .name = {}, .address = {}, .language = m_language},
            {.columns = {}, .form = InvitationForm::InBody, .text = {}});
        m_subject->setText(tr("Subject: %1").arg(QString::fromStdString(draft.subject)));
        m_body->setPlainText(QString::fromStdString(draft.body));
    });
    if (trouble) {
        m_subject->clear();
        m_body->setPlainText(translate(*trouble));
    }
    markQuestion();
}

/// The paragraph that holds the entry of the field: "[q5: ]".
void MailView::markQuestion()
{
    m_body->setExtraSelections({});
    const QTextCursor entry =
        m_field.empty()
            ? QTextCursor()
            : m_body->document()->find(QLatin1Char('[') + QString::fromStdString(m_field) +
                                       QStringLiteral(": "));
    if (entry.isNull()) {
        m_body->verticalScrollBar()->setValue(0);
        return;
    }
    QTextBlock first = entry.block(), last = first;
    while (first.previous().isValid() && !first.previous().text().isEmpty())
        first = first.previous();
    while (last.next().isValid() && !last.next().text().isEmpty())
        last = last.next();
    QTextEdit::ExtraSelection marked;
    marked.cursor = QTextCursor(first);
    marked.cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    marked.format.setBackground(currentTheme().accentSoft);
    marked.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_body->setExtraSelections({marked});
    // To the end and back up: the whole paragraph comes into sight, its beginning at the top.
    m_body->moveCursor(QTextCursor::End);
    m_body->setTextCursor(QTextCursor(first));
}

void MailView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        markQuestion(); // in the colours of the theme
    Panel::changeEvent(event);
}

} // namespace quadrat::ui
