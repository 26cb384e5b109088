// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/sample/allocation_model.h"
#include "ui/shell/workspace_page.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace quadrat::ui {

class HelpMark;
class WrittenField;

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
    /// How large the sample is.
    enum class Extent { Invited, Total, Budget, Margin };

    /// A field with its label above it.
    struct Field {
        QLabel* label;
        HelpMark* help;
        QWidget *field, *column;
    };

    QHBoxLayout* buildFields();
    QWidget* buildComparison();
    Field addField(QHBoxLayout* row, QWidget* field);
    void follow();
    void reckon();
    void showOutcome(const AllocationOutcome& outcome);
    void showFields();
    Extent extent() const;
    void setExtent(Extent extent);
    void setAmount(std::optional<double> amount);
    void change(const AllocationRequest& changed, const QString& what, int mergeId = -1);
    double halfWidth() const;
    void copy(const QTableView& table);
    void exportTable();
    void retranslate();

    Document& m_document;
    AllocationModel m_model;
    ComparisonModel m_comparison;
    AllocationOutcome m_outcome;
    bool m_stale = true; ///< the plan has changed since the figures were reckoned
    QTableView *m_table, *m_methods;
    Field m_methodField, m_extentField, m_amountField, m_leastField, m_powerField;
    QComboBox *m_method, *m_extent;
    WrittenField *m_amount, *m_least, *m_power;
    QLabel *m_summary, *m_trouble, *m_methodsHead, *m_methodWords, *m_empty;
    QWidget* m_body;
    QToolButton *m_copy, *m_export;
};

} // namespace quadrat::ui
