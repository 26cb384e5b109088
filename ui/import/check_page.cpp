// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/check_page.h"

#include "ui/import/issue_list.h"
#include "ui/models/figures.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

CheckPage::CheckPage(QWidget* parent) : QWidget(parent)
{
    const auto label = [](const char* part) {
        auto* made = new QLabel;
        made->setProperty("part", part);
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    m_headline = plainLabel({}, "heading");
    m_headline->setObjectName("headline");
    m_variables = plainLabel({}, "caption");
    auto* counts = new QGridLayout;
    counts->setHorizontalSpacing(32);
    for (std::size_t k = 0; k < m_counts.size(); ++k) {
        m_counts[k] = label("title");
        m_captions[k] = label("caption");
        counts->addWidget(m_counts[k], 0, int(k));
        counts->addWidget(m_captions[k], 1, int(k));
    }
    counts->setColumnStretch(int(m_counts.size()), 1);

    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    for (const Tab tab : {Rows, Changes, Findings})
        m_tabs->insertTab(tab, QString());
    m_rowModel = new RowModel(this);
    m_changeModel = new ChangeModel(this);
    const auto table = [](QAbstractItemModel* model) {
        auto* made = new QTableView;
        made->setModel(model);
        made->setTabKeyNavigation(false);
        made->horizontalHeader()->setHighlightSections(false);
        made->setSelectionBehavior(QAbstractItemView::SelectRows);
        made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        return made;
    };
    m_rows = table(m_rowModel);
    m_changes = table(m_changeModel);
    m_changes->verticalHeader()->hide();
    m_changes->horizontalHeader()->setStretchLastSection(true);
    m_issues = new IssueList;
    m_pages = new QStackedWidget;
    for (QWidget* page : std::initializer_list<QWidget*>{m_rows, m_changes, m_issues})
        m_pages->addWidget(page);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addLayout(counts);
    layout->addWidget(m_variables);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_issues, &IssueList::failed, this, &CheckPage::failed);
    describe();
}

void CheckPage::setProspect(SharedProspect prospect)
{
    m_prospect = std::move(prospect);
    m_pages->setEnabled(m_prospect != nullptr);
    if (m_prospect) {
        m_rowModel->setProspect(m_prospect);
        m_changeModel->setProspect(m_prospect);
        m_issues->setIssues(m_prospect->issues);
        m_rows->resizeColumnsToContents();
        for (int column = 0; column < m_rowModel->columnCount(); ++column)
            m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), 240));
        m_changes->resizeColumnsToContents();
        const ImportPlan& plan = m_prospect->plan;
        m_tabs->setCurrentIndex(plan.refusedRows + m_prospect->refusedCells > 0 ? Findings
                                : plan.changedValues > 0                        ? Changes
                                                                                : Rows);
    }
    describe();
}

QString CheckPage::headline() const
{
    if (!m_prospect)
        return tr("Comparing with what is there…");
    const ImportPlan& plan = m_prospect->plan;
    if (plan.isNothing() && plan.refusedRows == 0)
        return tr("Nothing new: every row of the file is here already, with the same values.");
    if (plan.isNothing())
        return tr("Nothing new: what is not refused is here already, with the same values.");
    return tr("Nothing is written yet. This is what the import will do:");
}

QString CheckPage::newVariables() const
{
    const std::vector<std::string>& all = m_prospect->plan.newVariables;
    QStringList names;
    constexpr std::size_t most = 12;
    for (std::size_t k = 0; k < std::min(most, all.size()); ++k)
        names << QString::fromStdString(all[k]);
    const QString list = names.join(QStringLiteral(", "));
    if (all.empty())
        return tr("No new variables.");
    if (all.size() > most)
        return tr("%n new variable(s): %1 …", nullptr, int(all.size())).arg(list);
    return tr("%n new variable(s): %1.", nullptr, int(all.size())).arg(list);
}

void CheckPage::describe()
{
    m_headline->setText(headline());
    std::array<std::size_t, 4> counts{};
    std::size_t values = 0, findings = 0;
    if (m_prospect) {
        const ImportPlan& found = m_prospect->plan;
        counts = {found.newRows, found.changedRows, found.sameRows, found.refusedRows};
        values = found.changedValues;
        findings = m_prospect->issues.size();
    }
    const std::array<QString, 4> captions{tr("new cases"), tr("changed cases"), tr("the same"),
                                          tr("refused rows")};
    for (std::size_t k = 0; k < counts.size(); ++k) {
        m_counts[k]->setText(m_prospect ? countText(counts[k]) : absent());
        m_captions[k]->setText(captions[k]);
        m_counts[k]->setAccessibleName(captions[k]);
    }
    m_variables->setText(m_prospect ? newVariables() : QString());
    m_tabs->setTabText(Rows, tr("Rows"));
    m_tabs->setTabText(Changes, tr("Changed values: %1").arg(countText(values)));
    m_tabs->setTabText(Findings, tr("Findings: %1").arg(countText(findings)));
    m_rows->setAccessibleName(tr("Rows as they will stand in the study"));
    m_changes->setAccessibleName(tr("Values that will change"));
}

void CheckPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
