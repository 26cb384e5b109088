// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/sample_workspace.h"

#include "ui/sample/allocation_page.h"
#include "ui/sample/draw_page.h"
#include "ui/sample/drawn_samples.h"
#include "ui/sample/list_page.h"
#include "ui/sample/population_page.h"
#include "ui/sample/size_page.h"
#include "ui/theme/icon.h"
#include "ui/widgets/empty_page.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace quadrat::ui {

SampleWorkspace::SampleWorkspace(Document& document, QWidget* parent)
    : Workspace(parent), m_document(document)
{
    setObjectName("sample");
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

    // In the order of the work.
    addPage(new PopulationPage(document));
    addPage(new SizePage(document));
    addPage(new AllocationPage(document));
    auto* samples = new DrawnSamples(document, this);
    addPage(new DrawPage(document, *samples));
    addPage(new ListPage(document, *samples));

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_empty, &EmptyPage::mainClicked, this, &Workspace::studyRequested);
    connect(m_empty, &EmptyPage::linkClicked, this, &Workspace::openRequested);
    for (const auto signal :
         {&Document::opened, &Document::samplePlanChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &SampleWorkspace::follow);
    retranslate();
    follow();
}

void SampleWorkspace::addPage(SamplePage* page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_tabs->addTab(page->title());
    connect(page, &SamplePage::noticeRaised, this, &Workspace::noticeRaised);
    connect(page, &SamplePage::noticeWithdrawn, this, &Workspace::noticeWithdrawn);
    connect(page, &SamplePage::placeRequested, this, &Workspace::placeRequested);
    connect(page, &SamplePage::readinessChanged, this, &Workspace::readinessChanged);
    connect(page, &SamplePage::pageRequested, this, [this](const QString& name) {
        for (int k = 0; k < m_pages.size(); ++k)
            if (m_pages[k]->objectName() == name)
                m_tabs->setCurrentIndex(k);
    });
}

QString SampleWorkspace::title() const
{
    return tr("Sample");
}

QIcon SampleWorkspace::icon() const
{
    return ui::icon("sample");
}

Readiness SampleWorkspace::readiness() const
{
    using State = Readiness::State;
    if (!m_document.isStudy())
        return {State::Empty,
                m_document.isOpen() ? tr("Not kept as a study yet.") : tr("No study is open.")};
    // What is wrong comes first; else the step that was reached last.
    std::optional<Readiness> reached;
    for (const SamplePage* page : m_pages) {
        const std::optional<Readiness> its = page->readiness();
        if (its && its->state == State::Wrong)
            return *its;
        if (its && (!reached || its->state != State::Empty))
            reached = its;
    }
    return reached.value_or(Readiness());
}

QList<QAction*> SampleWorkspace::actionsFor(Menu menu) const
{
    QList<QAction*> all;
    for (const SamplePage* page : m_pages)
        all += page->actionsFor(menu);
    return all;
}

QList<Findable> SampleWorkspace::findables()
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

bool SampleWorkspace::takeFile(const QString& file)
{
    return isVisible() && m_document.isStudy() && m_pages.at(part())->takeFile(file);
}

int SampleWorkspace::part() const
{
    return m_tabs->currentIndex();
}

void SampleWorkspace::showPart(int part)
{
    if (part >= 0)
        m_tabs->setCurrentIndex(part);
}

void SampleWorkspace::follow()
{
    m_states->setCurrentIndex(m_document.isStudy() ? 1 : 0);
    retranslate();
    emit readinessChanged();
}

void SampleWorkspace::retranslate()
{
    for (int k = 0; k < m_pages.size(); ++k)
        m_tabs->setTabText(k, m_pages[k]->title());
    m_tabs->setAccessibleName(tr("Steps of the sample"));
    if (m_document.isOpen()) {
        m_empty->setWords(tr("Plan and draw the sample"),
                          tr("The plan of the sample is kept in a study, with all that follows "
                             "from it. Keep what is open as a study, and go on here."));
        m_empty->setButtons(tr("Keep as a study…"), QString());
    } else {
        m_empty->setWords(tr("Plan and draw the sample"),
                          tr("How many people must be asked, how many in each commune, and who: "
                             "begin a study, and write down the population you want to know "
                             "about."));
        m_empty->setButtons(tr("New study…"), tr("Open a study"));
    }
}

void SampleWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Workspace::changeEvent(event);
}

} // namespace quadrat::ui
