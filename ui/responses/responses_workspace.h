// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/shell/workspace.h"

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace quadrat::ui {

class ChecksView;
class DataExport;
class AnswersImport;
class DataImport;
class DataView;
class EmptyPage;
class HistoryView;
class ProgressStrip;
class VariableView;

/// What people answered: the answers, the variables, and what came in and was corrected.
class ResponsesWorkspace : public Workspace {
    Q_OBJECT

public:
    explicit ResponsesWorkspace(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    Readiness readiness() const override;
    QList<QAction*> actionsFor(Menu menu) const override;
    QList<Findable> findables() override;
    int part() const override;
    void showPart(int part) override;
    bool takeFile(const QString& file) override;

    DataView& dataView() { return *m_data; }
    VariableView& variableView() { return *m_variables; }
    ChecksView& checksView() { return *m_checks; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Tab { Data, Variables, Checks, History };

    void follow();
    void showTab(int tab);
    void nameEmptyButtons();
    void retranslate();

    Document& m_document;
    QStackedWidget *m_states, *m_pages;
    EmptyPage* m_empty;
    QTabBar* m_tabs;
    DataView* m_data;
    VariableView* m_variables;
    ChecksView* m_checks;
    HistoryView* m_history;
    ProgressStrip* m_progress;
    DataImport* m_import;
    AnswersImport* m_answers;
    DataExport* m_export;
    QToolButton *m_importButton, *m_exportButton;
};

} // namespace quadrat::ui
