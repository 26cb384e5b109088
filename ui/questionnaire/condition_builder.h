// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/simple_condition.h"
#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace quadrat::ui {

/// A condition put together by choosing: questions, how their answers are compared, and with which
/// options or number. Opens under the field it writes into, with the condition that stands there
/// taken apart; one that says more than can be chosen stays text, and may be joined to.
class ConditionBuilder : public Panel {
    Q_OBJECT

public:
    /// What may be read: the questions before what is chosen, or all of them (by a check).
    enum class Reads { Before, All };

    explicit ConditionBuilder(Draft& draft, Reads reads = Reads::Before, QWidget* parent = nullptr);

    void open(const QPoint& under, const std::string& former);

    QComboBox* questions() const { return m_question; }
    QComboBox* comparisons() const { return m_comparison; }
    QListWidget* options() const { return m_options; }
    QListWidget* rows() const { return m_rows; }
    std::string condition() const;              ///< as chosen; empty while something is missing
    bool isTooRich() const { return m_isRich; } ///< the condition that stands

signals:
    void built(const std::string& condition); ///< the whole

private:
    QWidget* buildRows();
    void connectParts();
    void fillQuestions();
    void takeApart(const std::string& former);
    bool canShow(const AnswerComparison& comparison) const;
    const Question* chosenQuestion() const;
    const Field* chosenField() const;
    void showRow(int row);
    void fillComparisons();
    void fillOptions();
    void follow();
    AnswerComparison comparisonNow() const;
    QString inWords(const AnswerComparison& comparison) const;
    void add();
    void takeAway();
    void finish(const char* joining);

    Draft& m_draft;
    Reads m_reads;
    std::vector<Field> m_fields; ///< that may be read
    std::string m_former;
    bool m_isRich = false, m_isShowing = false;
    SimpleCondition m_condition; ///< at least one comparison; one may still lack something
    QLabel* m_rich;
    QWidget* m_several;
    QListWidget* m_rows;
    QComboBox *m_joining, *m_question, *m_comparison;
    QListWidget* m_options;
    QLineEdit* m_value;
    QPushButton *m_add, *m_takeAway, *m_set, *m_and, *m_or;
};

} // namespace quadrat::ui
