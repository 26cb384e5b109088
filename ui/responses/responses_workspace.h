// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tabbed_workspace.h"

class QToolButton;

namespace quadrat::ui {

class ChecksView;
class DataExport;
class AnswersImport;
class DataImport;
class DataView;
class HistoryView;
class ProgressStrip;
class VariableView;

/// What people answered: the answers, the variables, and what came in and was corrected.
class ResponsesWorkspace : public TabbedWorkspace {
    Q_OBJECT

public:
    explicit ResponsesWorkspace(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    Readiness readiness() const override;
    QList<QAction*> actionsFor(Menu menu) const override;
    QList<Findable> findables() override;
    bool takeFile(const QString& file) override;

    DataView& dataView() { return *m_data; }
    VariableView& variableView() { return *m_variables; }
    ChecksView& checksView() { return *m_checks; }

protected:
    bool isBegun() const override;
    void refresh() override;

private:
    void buildTools();
    void connectParts();
    void connectEmpty();
    void goTo(std::size_t place, const std::string& variable);

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
