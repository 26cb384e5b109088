// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tabbed_workspace.h"
#include "ui/shell/workspace_page.h"

namespace quadrat::ui {

/// A workspace on a study, with a tab for each of its pages. It knows no more of them than
/// WorkspacePage.
class PagedWorkspace : public TabbedWorkspace {
    Q_OBJECT

public:
    /// What is wrong on a page comes first; else the page that was reached last.
    Readiness readiness() const override;
    QList<QAction*> actionsFor(Menu menu) const override;
    QList<Findable> findables() override;
    bool takeFile(const QString& file) override; ///< for the page that is shown

protected:
    PagedWorkspace(Document& document, QWidget* parent);

    void addPage(WorkspacePage* page);

private:
    QList<WorkspacePage*> m_pages;
};

} // namespace quadrat::ui
