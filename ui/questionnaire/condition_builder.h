// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

#include <string>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace quadrat::ui {

/// One simple condition put together by choosing: a question that comes before, how its answer is
/// compared, and with which options or number. Opens under the field it writes into.
class ConditionBuilder : public Panel {
    Q_OBJECT

public:
    explicit ConditionBuilder(Draft& draft, QWidget* parent = nullptr);

    /// \param former  the condition there is so far: it is joined to, or replaced if empty
    void open(const QPoint& under, const std::string& former);

    QComboBox* questions() const { return m_question; }
    QComboBox* comparisons() const { return m_comparison; }
    QListWidget* options() const { return m_options; }
    std::string condition() const; ///< as chosen; empty while something is missing

signals:
    void built(const std::string& condition); ///< the whole, joined to what there was

private:
    const Question* chosenQuestion() const;
    const Field* chosenField() const;
    void fillQuestions();
    void fillValues();
    void follow();
    void finish(const char* joining);

    Draft& m_draft;
    std::vector<Field> m_fields; ///< that stand before what is chosen
    std::string m_former;
    QComboBox *m_question, *m_comparison;
    QListWidget* m_options;
    QLineEdit* m_number;
    QPushButton *m_set, *m_and, *m_or;
};

} // namespace quadrat::ui
