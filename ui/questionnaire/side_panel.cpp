// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/side_panel.h"

#include "ui/questionnaire/finding_list.h"
#include "ui/questionnaire/preview_panel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace quadrat::ui {

SidePanel::SidePanel(Draft& draft, FormReview& review, QWidget* parent)
    : Panel(parent), m_review(review), m_tabs(new QTabBar), m_pages(new QStackedWidget)
{
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    auto* findings = new FindingList(draft, review);
    m_pages->addWidget(new PreviewPanel(draft, review));
    m_pages->addWidget(findings);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(findings, &FindingList::placeActivated, this, &SidePanel::placeActivated);
    const auto name = [this] {
        m_tabs->setTabText(0, tr("Preview"));
        const auto count = m_review.findings().size();
        m_tabs->setTabText(1, count == 0 ? tr("Findings") : tr("Findings (%1)").arg(count));
    };
    connect(&review, &FormReview::reviewed, this, name);
    say([this, name] {
        name();
        m_tabs->setAccessibleName(tr("Preview and findings"));
    });
}

} // namespace quadrat::ui
