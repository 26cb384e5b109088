// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldwork/fieldwork_workspace.h"

#include "ui/entry/comparison_page.h"
#include "ui/entry/keying_page.h"
#include "ui/entry/telephone_page.h"
#include "ui/fieldwork/response_page.h"
#include "ui/invitations/invitations_page.h"
#include "ui/theme/icon.h"

#include <QTabBar>

namespace quadrat::ui {

FieldworkWorkspace::FieldworkWorkspace(Document& document, QWidget* parent)
    : PagedWorkspace(document, parent)
{
    setObjectName("fieldwork");
    addPage(new KeyingPage(document));
    addPage(new TelephonePage(document));
    addPage(new ComparisonPage(document));
    addPage(new InvitationsPage(document));
    addPage(new ResponsePage(document));
    follow(&Document::questionnaireChanged);
}

QString FieldworkWorkspace::title() const
{
    return tr("Fieldwork");
}

QIcon FieldworkWorkspace::icon() const
{
    return ui::icon("fieldwork");
}

void FieldworkWorkspace::refresh()
{
    tabs().setAccessibleName(tr("Ways in which answers come in"));
    inviteToStudy(tr("Bring the answers in"),
                  tr("Answers are keyed into a study. Keep what is open as a study, and go on "
                     "here."),
                  tr("Key paper forms, ask by telephone, and have a second clerk key some forms "
                     "again: begin a study with a questionnaire."));
}

} // namespace quadrat::ui
