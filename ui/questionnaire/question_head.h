// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace quadrat::ui {

/// The first line of a question: its kind, name, whether an answer is required, whether it asks who
/// somebody is.
class QuestionHead : public Panel {
    Q_OBJECT

public:
    explicit QuestionHead(Draft& draft, QWidget* parent = nullptr);

    void show(const Question& question);

private:
    void takeKind();
    void takeName();

    Draft& m_draft;
    QComboBox *m_kind, *m_required;
    QLineEdit* m_name;
    QCheckBox* m_identifying;
    QLabel* m_trouble;
};

} // namespace quadrat::ui
