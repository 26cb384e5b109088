// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/responses_workspace.h"

#include "ui/cleaning/checks_view.h"
#include "ui/document/read_study.h"
#include "ui/import/data_import.h"
#include "ui/invitations/answers_import.h"
#include "ui/models/figures.h"
#include "ui/responses/data_export.h"
#include "ui/responses/data_view.h"
#include "ui/responses/history_view.h"
#include "ui/responses/variable_view.h"
#include "ui/theme/icon.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/frozen_table.h"
#include "ui/widgets/progress_strip.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace quadrat::ui {

ResponsesWorkspace::ResponsesWorkspace(Document& document, QWidget* parent)
    : TabbedWorkspace(document, parent), m_data(new DataView(document)),
      m_variables(new VariableView(document)), m_checks(new ChecksView(document)),
      m_history(new HistoryView(document)), m_progress(new ProgressStrip),
      m_import(new DataImport(document, this)), m_answers(new AnswersImport(document, this)),
      m_export(new DataExport(document, this)), m_importButton(new QToolButton),
      m_exportButton(new QToolButton)
{
    setObjectName("responses");
    addTab(m_data, [] { return tr("Answers"); });
    addTab(m_variables, [] { return tr("Variables"); });
    addTab(m_checks, [] { return tr("Checks"); });
    addTab(m_history, [] { return tr("History"); });
    buildTools();
    connectEmpty();
    connectParts();
    follow(&Document::responsesChanged);
}

void ResponsesWorkspace::buildTools()
{
    m_importButton->setDefaultAction(m_import->action());
    m_importButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_importButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_importButton->addAction(m_answers->action());
    m_exportButton->setIcon(ui::icon("export"));
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_exportButton);
    menu->addActions(m_export->actions());
    m_exportButton->setMenu(menu);
    tabRow().addWidget(m_importButton);
    tabRow().addWidget(m_exportButton);
    card().insertWidget(1, m_progress);
    connect(m_export, &DataExport::started, m_progress, &ProgressStrip::follow);
}

void ResponsesWorkspace::connectEmpty()
{
    connect(&emptyPage(), &EmptyPage::mainClicked, this, [this] {
        if (m_import->action()->isEnabled())
            m_import->start();
        else
            emit openRequested();
    });
    connect(&emptyPage(), &EmptyPage::linkClicked, this, &Workspace::sampleRequested);
}

void ResponsesWorkspace::connectParts()
{
    connect(m_data, &DataView::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_variables, &VariableView::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_checks, &ChecksView::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_history, &HistoryView::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_import, &DataImport::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_answers, &AnswersImport::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_export, &DataExport::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_import, &DataImport::imported, this, [this] { showPart(0); });
    connect(m_answers, &AnswersImport::imported, this, [this] { showPart(0); });
    connect(m_checks, &ChecksView::cellAsked, this, &ResponsesWorkspace::goTo);
    connect(m_history, &HistoryView::cellAsked, this, &ResponsesWorkspace::goTo);
    connect(m_variables, &VariableView::dataAsked, this,
            [this](const std::string& variable) { goTo(0, variable); });
}

/// To an answer, from wherever.
void ResponsesWorkspace::goTo(std::size_t place, const std::string& variable)
{
    showPart(0);
    m_data->goTo(place, variable);
}

QString ResponsesWorkspace::title() const
{
    return tr("Responses");
}

QIcon ResponsesWorkspace::icon() const
{
    return ui::icon("table");
}

Readiness ResponsesWorkspace::readiness() const
{
    const SharedResponses& stored = document().stored();
    if (!stored || stored->values.rowCount() == 0)
        return {Readiness::State::Empty, tr("No responses yet.")};
    return {Readiness::State::InWork, tr("%1 cases, %2 variables.")
                                          .arg(countText(stored->values.rowCount()),
                                               countText(stored->values.columns().size()))};
}

QList<QAction*> ResponsesWorkspace::actionsFor(Menu menu) const
{
    if (menu == Menu::File)
        return QList<QAction*>{m_import->action(), m_answers->action()} + m_export->actions();
    if (menu == Menu::Edit)
        return {m_data->correctAction(), m_data->findAction()};
    return {};
}

QList<Findable> ResponsesWorkspace::findables()
{
    QList<Findable> all;
    if (!document().stored())
        return all;
    for (const Column& column : document().stored()->values.columns()) {
        const std::string name = column.name();
        all.push_back({QString::fromStdString(name), tr("column of the responses"),
                       ui::icon("table"), [this, name] { goTo(0, name); }});
    }
    return all;
}

bool ResponsesWorkspace::isBegun() const
{
    const SharedResponses& stored = document().stored();
    return stored && !stored->values.columns().empty();
}

void ResponsesWorkspace::refresh()
{
    m_exportButton->setText(tr("Export"));
    m_exportButton->setEnabled(isBegun());
    m_importButton->setVisible(document().isStudy());
    emptyPage().setWords(
        tr("What people answered"),
        tr("Bring in the file in which the answers came. Here you see them, mend what "
           "is wrong, and nothing is ever lost."));
    emptyPage().setButtons(m_import->action()->isEnabled() ? tr("Import a data file")
                                                           : tr("Open a data file"),
                           document().isStudy() ? QString() : tr("Look at the sample study"));
}

bool ResponsesWorkspace::takeFile(const QString& file)
{
    if (kindOf(file) != StudyKind::Data || !m_import->action()->isEnabled())
        return false;
    m_import->start(file);
    return true;
}

} // namespace quadrat::ui
