// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paged_workspace.h"

#include "ui/widgets/empty_page.h"

namespace quadrat::ui {

PagedWorkspace::PagedWorkspace(Document& document, QWidget* parent)
    : TabbedWorkspace(document, parent)
{
    connect(&emptyPage(), &EmptyPage::mainClicked, this, &Workspace::studyRequested);
    connect(&emptyPage(), &EmptyPage::linkClicked, this, &Workspace::openRequested);
}

void PagedWorkspace::addPage(WorkspacePage* page)
{
    m_pages.push_back(page);
    addTab(page, [page] { return page->title(); });
    connect(page, &WorkspacePage::noticeRaised, this, &Workspace::noticeRaised);
    connect(page, &WorkspacePage::noticeWithdrawn, this, &Workspace::noticeWithdrawn);
    connect(page, &WorkspacePage::placeRequested, this, &Workspace::placeRequested);
    connect(page, &WorkspacePage::readinessChanged, this, &Workspace::readinessChanged);
    connect(page, &WorkspacePage::pageRequested, this, [this](const QString& name) {
        for (int k = 0; k < m_pages.size(); ++k)
            if (m_pages[k]->objectName() == name)
                showPart(k);
    });
}

Readiness PagedWorkspace::readiness() const
{
    using State = Readiness::State;
    if (!document().isStudy())
        return withoutStudy();
    std::optional<Readiness> reached;
    for (const WorkspacePage* page : m_pages) {
        const std::optional<Readiness> its = page->readiness();
        if (its && its->state == State::Wrong)
            return *its;
        if (its && (!reached || its->state != State::Empty))
            reached = its;
    }
    return reached.value_or(Readiness());
}

QList<QAction*> PagedWorkspace::actionsFor(Menu menu) const
{
    QList<QAction*> all;
    for (const WorkspacePage* page : m_pages)
        all += page->actionsFor(menu);
    return all;
}

QList<Findable> PagedWorkspace::findables()
{
    QList<Findable> all;
    if (!document().isStudy())
        return all;
    for (int k = 0; k < m_pages.size(); ++k) {
        all.push_back({m_pages[k]->title(), title(), icon(), [this, k] {
                           emit placeRequested(objectName());
                           showPart(k);
                       }});
        all += m_pages[k]->findables();
    }
    return all;
}

bool PagedWorkspace::takeFile(const QString& file)
{
    return isVisible() && document().isStudy() && m_pages.at(part())->takeFile(file);
}

} // namespace quadrat::ui
