// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/sample/allocation_model.h"
#include "ui/shell/workspace_page.h"

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace quadrat::ui {

class AllocationFields;

/// How the sample is spread over the strata, and what each method would give.
class AllocationPage : public WorkspacePage {
    Q_OBJECT

public:
    explicit AllocationPage(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    std::optional<Readiness> readiness() const override;

    AllocationModel& model() { return m_model; }
    ComparisonModel& comparison() { return m_comparison; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildComparison();
    void follow();
    void reckon();
    void showOutcome(const AllocationOutcome& outcome);
    void copy(const QTableView& table);
    void exportTable();
    void retranslate();

    Document& m_document;
    AllocationModel m_model;
    ComparisonModel m_comparison;
    AllocationOutcome m_outcome;
    bool m_stale = true; ///< the plan has changed since the figures were reckoned
    QTableView *m_table, *m_methods;
    AllocationFields* m_fields;
    QLabel *m_summary, *m_trouble, *m_methodsHead, *m_methodWords, *m_empty;
    QWidget* m_body;
    QToolButton *m_copy, *m_export;
};

} // namespace quadrat::ui
