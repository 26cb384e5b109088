// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/compare_entries.h"
#include "ui/document/document.h"
#include "ui/shell/workspace_page.h"
#include "ui/tasks/background.h"

#include <memory>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace quadrat::ui {

class EmptyPage;
class ErrorRates;

/// Forms that two clerks keyed, field by field: what differs, what is right, and how often each of
/// them erred.
class ComparisonPage : public WorkspacePage {
    Q_OBJECT

public:
    explicit ComparisonPage(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    std::optional<Readiness> readiness() const override;

    /// Reads the pile again. The page does so whenever it comes into sight.
    void reread();
    const KeyingComparison& comparison() const { return m_comparison; }

signals:
    void shown(); ///< what was read is shown

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        std::size_t inCase, difference; ///< of m_comparison
    };
    QWidget* buildWork();
    QWidget* buildDecision();
    void fill();
    void showRow();
    void decide(const QString& answer);
    const FieldDifference* difference() const;
    const ComparedCase* compared() const;
    QString answerWords(std::size_t field, const std::string& answer) const;
    QString wording(std::size_t field) const;
    void retranslate();

    Document& m_document;
    LatestTask m_reading;
    std::shared_ptr<const Form> m_form;
    std::vector<Keying> m_piles;
    std::int64_t m_keying = 0;
    std::vector<std::string> m_waiting; ///< cases that a second clerk has still to key
    KeyingComparison m_comparison;
    std::vector<Row> m_rows;
    QStackedWidget* m_states;
    EmptyPage* m_empty;
    QComboBox* m_choice;
    QLabel *m_choiceLabel, *m_waitingWords, *m_question, *m_decided;
    QTableWidget* m_table;
    ErrorRates* m_rates;
    QPushButton *m_first, *m_second, *m_other;
    QLineEdit* m_otherLine;
};

} // namespace quadrat::ui
