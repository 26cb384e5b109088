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
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace quadrat::ui {

ResponsesWorkspace::ResponsesWorkspace(Document& document, QWidget* parent)
    : Workspace(parent), m_document(document)
{
    setObjectName("responses");
    m_data = new DataView(document);
    m_variables = new VariableView(document);
    m_checks = new ChecksView(document);
    m_history = new HistoryView(document);
    m_import = new DataImport(document, this);
    m_answers = new AnswersImport(document, this);
    m_export = new DataExport(document, this);
    m_progress = new ProgressStrip;
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    for (int tab : {Data, Variables, Checks, History})
        m_tabs->insertTab(tab, QString());
    m_pages = new QStackedWidget;
    for (QWidget* page : std::initializer_list<QWidget*>{m_data, m_variables, m_checks, m_history})
        m_pages->addWidget(page);
    m_importButton = new QToolButton;
    m_importButton->setDefaultAction(m_import->action());
    m_importButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_importButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_importButton->addAction(m_answers->action());
    m_exportButton = new QToolButton;
    m_exportButton->setIcon(ui::icon("export"));
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_exportButton);
    menu->addActions(m_export->actions());
    m_exportButton->setMenu(menu);

    auto* card = new QWidget;
    card->setProperty("part", "card");
    card->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout;
    row->addWidget(m_tabs, 1);
    row->addWidget(m_importButton);
    row->addWidget(m_exportButton);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addWidget(m_pages, 1);
    auto* page = new QWidget;
    auto* margin = new QVBoxLayout(page);
    margin->setContentsMargins(16, 12, 16, 12);
    margin->addWidget(card);
    m_empty = new EmptyPage;
    m_states = new QStackedWidget;
    m_states->addWidget(m_empty);
    m_states->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);

    connect(m_tabs, &QTabBar::currentChanged, this, &ResponsesWorkspace::showTab);
    connect(m_empty, &EmptyPage::mainClicked, this, [this] {
        if (m_import->action()->isEnabled())
            m_import->start();
        else
            emit openRequested();
    });
    connect(m_empty, &EmptyPage::linkClicked, this, &Workspace::sampleRequested);
    connect(m_data, &DataView::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_variables, &VariableView::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_checks, &ChecksView::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_history, &HistoryView::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_import, &DataImport::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_import, &DataImport::imported, this, [this] { m_tabs->setCurrentIndex(Data); });
    connect(m_answers, &AnswersImport::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_answers, &AnswersImport::imported, this, [this] { m_tabs->setCurrentIndex(Data); });
    connect(m_export, &DataExport::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_export, &DataExport::started, m_progress, &ProgressStrip::follow);
    const auto goTo = [this](std::size_t place, const std::string& variable) {
        m_tabs->setCurrentIndex(Data);
        m_data->goTo(place, variable);
    };
    connect(m_checks, &ChecksView::cellAsked, this, goTo);
    connect(m_history, &HistoryView::cellAsked, this, goTo);
    connect(m_variables, &VariableView::dataAsked, this, [this](const std::string& variable) {
        m_tabs->setCurrentIndex(Data);
        m_data->goTo(0, variable);
    });
    for (const auto signal :
         {&Document::opened, &Document::responsesChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &ResponsesWorkspace::follow);
    retranslate();
    follow();
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
    const SharedResponses& stored = m_document.stored();
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
    if (!m_document.stored())
        return all;
    for (const Column& column : m_document.stored()->values.columns()) {
        const std::string name = column.name();
        all.push_back({QString::fromStdString(name), tr("column of the responses"),
                       ui::icon("table"), [this, name] {
                           m_tabs->setCurrentIndex(Data);
                           m_data->goTo(0, name);
                       }});
    }
    return all;
}

void ResponsesWorkspace::follow()
{
    const SharedResponses& stored = m_document.stored();
    const bool any = stored && !stored->values.columns().empty();
    m_states->setCurrentIndex(any ? 1 : 0);
    m_importButton->setVisible(m_document.isStudy());
    m_exportButton->setEnabled(any);
    nameEmptyButtons();
    emit readinessChanged();
}

void ResponsesWorkspace::showTab(int tab)
{
    m_pages->setCurrentIndex(tab);
}

void ResponsesWorkspace::retranslate()
{
    m_tabs->setTabText(Data, tr("Answers"));
    m_tabs->setTabText(Variables, tr("Variables"));
    m_tabs->setTabText(Checks, tr("Checks"));
    m_tabs->setTabText(History, tr("History"));
    m_exportButton->setText(tr("Export"));
    m_empty->setWords(
        tr("What people answered"),
        tr("Bring in the file in which the answers came. Here you see them, mend what "
           "is wrong, and nothing is ever lost."));
    nameEmptyButtons();
}

void ResponsesWorkspace::nameEmptyButtons()
{
    m_empty->setButtons(m_import->action()->isEnabled() ? tr("Import a data file")
                                                        : tr("Open a data file"),
                        m_document.isStudy() ? QString() : tr("Look at the sample study"));
}

bool ResponsesWorkspace::takeFile(const QString& file)
{
    if (kindOf(file) != StudyKind::Data || !m_import->action()->isEnabled())
        return false;
    m_import->start(file);
    return true;
}

int ResponsesWorkspace::part() const
{
    return m_tabs->currentIndex();
}

void ResponsesWorkspace::showPart(int part)
{
    if (part >= 0)
        m_tabs->setCurrentIndex(part);
}

void ResponsesWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Workspace::changeEvent(event);
}

} // namespace quadrat::ui
