// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

class QToolButton;
class QVBoxLayout;

namespace quadrat::ui {

class ConditionBuilder;
class ConditionEdit;
class FormReview;
class KindForm;
class OptionsEdit;
class QuestionHead;
class SheetView;
class TextsEdit;
class WordingEdit;

/// The question that is chosen, with all that is to be said of it.
class QuestionEditor : public Panel {
    Q_OBJECT

public:
    QuestionEditor(Draft& draft, FormReview& review, QWidget* parent = nullptr);

    void show();                                  ///< the chosen question
    void showPart(QuestionnairePlace::Part part); ///< puts the cursor there
    ConditionEdit* condition() const { return m_condition; }

private:
    void addChecks(QVBoxLayout* layout);
    void connectParts();
    void buildCheck();
    void showProblems();

    Draft& m_draft;
    FormReview& m_review;
    QuestionHead* m_head;
    WordingEdit *m_text, *m_instruction;
    TextsEdit* m_interviewer;
    OptionsEdit* m_options;
    KindForm* m_kind;
    ConditionEdit* m_condition;
    SheetView* m_checks;
    ConditionBuilder* m_checkBuilder;
    QToolButton* m_buildCheck;
    int m_builtCheck = 0; ///< the line that the builder writes into
};

} // namespace quadrat::ui
