// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/sample/sample_page.h"
#include "ui/shell/workspace.h"

class QStackedWidget;
class QTabBar;

namespace quadrat::ui {

class EmptyPage;

/// The sample, from the population to the list of who is asked: a tab for each step. Knows no more
/// of them than SamplePage.
class SampleWorkspace : public Workspace {
    Q_OBJECT

public:
    explicit SampleWorkspace(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    Readiness readiness() const override;
    QList<QAction*> actionsFor(Menu menu) const override;
    QList<Findable> findables() override;
    bool takeFile(const QString& file) override;
    int part() const override;
    void showPart(int part) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addPage(SamplePage* page);
    void follow();
    void retranslate();

    Document& m_document;
    QStackedWidget *m_states, *m_stack;
    EmptyPage* m_empty;
    QTabBar* m_tabs;
    QList<SamplePage*> m_pages;
};

} // namespace quadrat::ui
