// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabbed_workspace.h"

#include "ui/widgets/empty_page.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace quadrat::ui {

TabbedWorkspace::TabbedWorkspace(Document& document, QWidget* parent)
    : Workspace(parent), m_document(document), m_states(new QStackedWidget),
      m_parts(new QStackedWidget), m_empty(new EmptyPage), m_tabs(new QTabBar),
      m_tabRow(new QHBoxLayout)
{
    m_tabs->setExpanding(false);
    m_tabRow->addWidget(m_tabs, 1);

    auto* card = new QWidget;
    card->setProperty("part", "card");
    card->setAttribute(Qt::WA_StyledBackground);
    m_card = new QVBoxLayout(card);
    m_card->setContentsMargins(16, 8, 16, 12);
    m_card->addLayout(m_tabRow);
    m_card->addWidget(m_parts, 1);
    auto* page = new QWidget;
    auto* margin = new QVBoxLayout(page);
    margin->setContentsMargins(16, 12, 16, 12);
    margin->addWidget(card);
    m_states->addWidget(m_empty);
    m_states->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);

    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
}

void TabbedWorkspace::addTab(QWidget* part, std::function<QString()> title)
{
    m_parts->addWidget(part);
    m_tabs->addTab(title());
    m_titles.push_back(std::move(title));
}

int TabbedWorkspace::part() const
{
    return m_tabs->currentIndex();
}

void TabbedWorkspace::showPart(int part)
{
    if (part >= 0)
        m_tabs->setCurrentIndex(part);
}

void TabbedWorkspace::follow(void (Document::*change)())
{
    for (const auto signal : {&Document::opened, change, &Document::accessChanged})
        connect(&m_document, signal, this, &TabbedWorkspace::lookAgain);
    lookAgain();
}

void TabbedWorkspace::lookAgain()
{
    m_states->setCurrentIndex(isBegun() ? 1 : 0);
    sayWords();
    emit readinessChanged();
}

void TabbedWorkspace::sayWords()
{
    for (std::size_t k = 0; k < m_titles.size(); ++k)
        m_tabs->setTabText(int(k), m_titles[k]());
    refresh();
}

void TabbedWorkspace::inviteToStudy(const QString& title, const QString& keep, const QString& begin)
{
    if (m_document.isOpen()) {
        m_empty->setWords(title, keep);
        m_empty->setButtons(tr("Keep as a study…"), QString());
    } else {
        m_empty->setWords(title, begin);
        m_empty->setButtons(tr("New study…"), tr("Open a study"));
    }
}

Readiness TabbedWorkspace::withoutStudy() const
{
    return {Readiness::State::Empty,
            m_document.isOpen() ? tr("Not kept as a study yet.") : tr("No study is open.")};
}

void TabbedWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        sayWords();
    Workspace::changeEvent(event);
}

} // namespace quadrat::ui
