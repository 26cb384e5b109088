// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invitations/answers_import.h"

#include "ui/invitations/answers_dialog.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QEvent>

namespace quadrat::ui {

AnswersImport::AnswersImport(Document& document, QWidget* window)
    : QObject(window), m_document(document), m_window(window)
{
    m_action = new QAction(icon("import"), QString(), this);
    m_action->setObjectName("bring-answers");
    connect(m_action, &QAction::triggered, this, &AnswersImport::start);
    for (const auto signal :
         {&Document::opened, &Document::accessChanged, &Document::questionnaireChanged})
        connect(&m_document, signal, this, &AnswersImport::follow);
    window->installEventFilter(this);
    follow();
    retranslate();
}

void AnswersImport::start()
{
    if (!m_action->isEnabled())
        return;
    auto* dialog = new AnswersDialog(m_document, m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnswersDialog::brought, this, [this](const QString& told) {
        emit noticeRaised({told, {}, {}, Notice::Kind::Information});
        emit imported();
    });
    connect(&m_document, &Document::aboutToLeave, dialog, &QObject::deleteLater);
    dialog->open();
}

void AnswersImport::follow()
{
    const Project& project = m_document.project();
    const bool hasForm = !project.questionnaire.isEmpty() || !project.versions.empty();
    m_action->setEnabled(hasForm && m_document.isStudy() && m_document.canWrite());
}

void AnswersImport::retranslate()
{
    m_action->setText(tr("Bring &answers in…"));
    m_action->setToolTip(tr("Bring back answers from forms, saved messages and codes"));
}

bool AnswersImport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace quadrat::ui
