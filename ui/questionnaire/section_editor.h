// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace quadrat::ui {

class ConditionEdit;
class FormReview;
class TextsEdit;

/// The section that is chosen: its title, when it is asked, whether it is asked for each of
/// several.
class SectionEditor : public Panel {
    Q_OBJECT

public:
    SectionEditor(Draft& draft, FormReview& review, QWidget* parent = nullptr);

    void show();
    void showPart(QuestionnairePlace::Part part);
    ConditionEdit* condition() const { return m_condition; }

private:
    void connectParts();
    void showProblems();

    Draft& m_draft;
    FormReview& m_review;
    QLineEdit* m_name;
    TextsEdit* m_title;
    ConditionEdit *m_condition, *m_count;
    QCheckBox *m_repeats, *m_random;
    QWidget* m_repeat;
    QSpinBox* m_most;
};

} // namespace quadrat::ui
