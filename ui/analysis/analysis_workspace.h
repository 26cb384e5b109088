// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/choice.h"
#include "ui/analysis/results.h"
#include "ui/document/document.h"
#include "ui/shell/workspace.h"

#include <optional>

class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace quadrat::ui {

class DesignPanel;
class EmptyPage;
class OptionPanel;
class ProgressStrip;
class ResultExport;
class ResultView;
class VariablePanel;

/// Choose on the left, read in the middle. Every choice is a change of the specification; the
/// results follow it.
class AnalysisWorkspace : public Workspace {
    Q_OBJECT

public:
    explicit AnalysisWorkspace(Document& document, QWidget* parent = nullptr);
    ~AnalysisWorkspace() override;

    QString title() const override;
    QIcon icon() const override;
    Readiness readiness() const override;
    QList<QAction*> actionsFor(Menu menu) const override;
    QList<Findable> findables() override;
    int part() const override { return m_current ? int(*m_current) : -1; }
    void showPart(int part) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildChoices();
    QWidget* buildResults();
    void buildTools();
    void opened();
    void followData();
    void followAccess();
    void followWords();
    void follow();
    void followTabs();
    void look();
    void show(const ResultOrReason& result);
    void edit(const EstimateChoice& choice, const QString& text);
    void tick(const QString& name, bool ticked);
    void filter(const QString& where);
    void begin();
    void select(int tab);
    void retranslate();

    Document& m_document;
    Results m_results;
    EstimateChoice m_choice;              ///< what the panels show
    std::optional<std::size_t> m_current; ///< entry looked at; none while nothing is ticked yet
    QString m_trouble;                    ///< why there is no result; empty if there is one

    QStackedWidget* m_states;
    EmptyPage* m_empty;
    QSplitter* m_split;
    DesignPanel* m_design;
    VariablePanel* m_variables;
    OptionPanel* m_options;
    QTabBar* m_tabs;
    QToolButton* m_new;
    ProgressStrip* m_progress;
    QStackedWidget* m_page;
    EmptyPage* m_invite;
    ResultView* m_view;
    ResultExport* m_export;
    QToolButton *m_copyButton, *m_saveButton, *m_printButton;
    QAction *m_explain, *m_showSpecification;
};

} // namespace quadrat::ui
