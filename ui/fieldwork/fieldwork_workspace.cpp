// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldwork/fieldwork_workspace.h"

#include "ui/entry/comparison_page.h"
#include "ui/entry/keying_page.h"
#include "ui/entry/telephone_page.h"
#include "ui/invitations/invitations_page.h"
#include "ui/theme/icon.h"
#include "ui/widgets/empty_page.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace quadrat::ui {

FieldworkWorkspace::FieldworkWorkspace(Document& document, QWidget* parent)
    : Workspace(parent), m_document(document)
{
    setObjectName("fieldwork");
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_stack = new QStackedWidget;

    auto* card = new QWidget;
    card->setProperty("part", "card");
    card->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
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

    addPage(new KeyingPage(document));
    addPage(new TelephonePage(document));
    addPage(new ComparisonPage(document));
    addPage(new InvitationsPage(document));

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_empty, &EmptyPage::mainClicked, this, &Workspace::studyRequested);
    connect(m_empty, &EmptyPage::linkClicked, this, &Workspace::openRequested);
    for (const auto signal :
         {&Document::opened, &Document::questionnaireChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &FieldworkWorkspace::follow);
    retranslate();
    follow();
}

void FieldworkWorkspace::addPage(FieldworkPage* page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_tabs->addTab(page->title());
    connect(page, &FieldworkPage::noticeRaised, this, &Workspace::noticeRaised);
    connect(page, &FieldworkPage::noticeWithdrawn, this, &Workspace::noticeWithdrawn);
    connect(page, &FieldworkPage::placeRequested, this, &Workspace::placeRequested);
    connect(page, &FieldworkPage::readinessChanged, this, &Workspace::readinessChanged);
}

QString FieldworkWorkspace::title() const
{
    return tr("Fieldwork");
}

QIcon FieldworkWorkspace::icon() const
{
    return ui::icon("fieldwork");
}

Readiness FieldworkWorkspace::readiness() const
{
    using State = Readiness::State;
    if (!m_document.isStudy())
        return {State::Empty,
                m_document.isOpen() ? tr("Not kept as a study yet.") : tr("No study is open.")};
    // What is wrong comes first; else the step that was reached last.
    std::optional<Readiness> reached;
    for (const FieldworkPage* page : m_pages) {
        const std::optional<Readiness> its = page->readiness();
        if (its && its->state == State::Wrong)
            return *its;
        if (its && (!reached || its->state != State::Empty))
            reached = its;
    }
    return reached.value_or(Readiness());
}

QList<QAction*> FieldworkWorkspace::actionsFor(Menu menu) const
{
    QList<QAction*> all;
    for (const FieldworkPage* page : m_pages)
        all += page->actionsFor(menu);
    return all;
}

QList<Findable> FieldworkWorkspace::findables()
{
    QList<Findable> all;
    if (!m_document.isStudy())
        return all;
    for (int k = 0; k < m_pages.size(); ++k) {
        all.push_back({m_pages[k]->title(), title(), icon(), [this, k] {
                           emit placeRequested(objectName());
                           m_tabs->setCurrentIndex(k);
                       }});
        all += m_pages[k]->findables();
    }
    return all;
}

int FieldworkWorkspace::part() const
{
    return m_tabs->currentIndex();
}

void FieldworkWorkspace::showPart(int part)
{
    if (part >= 0)
        m_tabs->setCurrentIndex(part);
}

void FieldworkWorkspace::follow()
{
    m_states->setCurrentIndex(m_document.isStudy() ? 1 : 0);
    retranslate();
    emit readinessChanged();
}

void FieldworkWorkspace::retranslate()
{
    for (int k = 0; k < m_pages.size(); ++k)
        m_tabs->setTabText(k, m_pages[k]->title());
    m_tabs->setAccessibleName(tr("Ways in which answers come in"));
    const QString title = tr("Bring the answers in");
    if (m_document.isOpen()) {
        m_empty->setWords(title, tr("Answers are keyed into a study. Keep what is open as a study, "
                                    "and go on here."));
        m_empty->setButtons(tr("Keep as a study…"), QString());
    } else {
        m_empty->setWords(title, tr("Key paper forms, ask by telephone, and have a second clerk "
                                    "key some forms again: begin a study with a questionnaire."));
        m_empty->setButtons(tr("New study…"), tr("Open a study"));
    }
}

void FieldworkWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Workspace::changeEvent(event);
}

} // namespace quadrat::ui
