// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/fieldwork/fieldwork_page.h"
#include "ui/shell/workspace.h"

class QStackedWidget;
class QTabBar;

namespace quadrat::ui {

class EmptyPage;

/// The work in the field: how answers come in. A tab for each way; knows no more of them than
/// FieldworkPage.
class FieldworkWorkspace : public Workspace {
    Q_OBJECT

public:
    explicit FieldworkWorkspace(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    Readiness readiness() const override;
    QList<QAction*> actionsFor(Menu menu) const override;
    QList<Findable> findables() override;
    int part() const override;
    void showPart(int part) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addPage(FieldworkPage* page);
    void follow();
    void retranslate();

    Document& m_document;
    QStackedWidget *m_states, *m_stack;
    EmptyPage* m_empty;
    QTabBar* m_tabs;
    QList<FieldworkPage*> m_pages;
};

} // namespace quadrat::ui
