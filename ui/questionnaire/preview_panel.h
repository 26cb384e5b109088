// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/interview.h"
#include "ui/questionnaire/form_review.h"
#include "ui/questionnaire/panel.h"

#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace quadrat::ui {

class PaperView;
class QuestionCard;

/// The chosen question as people will see it, a card for each mode that is ticked. It may be
/// answered, to see what that does; nothing of it is kept.
class PreviewPanel : public Panel {
    Q_OBJECT

public:
    PreviewPanel(Draft& draft, FormReview& review, QWidget* parent = nullptr);

private:
    struct Shown {
        Mode mode;
        QToolButton* tick;
        QWidget* part;
        QLabel* head;
        QuestionCard* card; ///< null: on paper
    };
    void addMode(Mode mode, QGridLayout* ticks, QBoxLayout* cards);
    void addPaper(QGridLayout* ticks, QBoxLayout* cards);
    void fillLanguages();
    void renew();
    void present();
    void showFaults();

    Draft& m_draft;
    FormReview& m_review;
    std::unique_ptr<Interview> m_interview;
    std::vector<Shown> m_modes;
    PaperView* m_paper = nullptr;
    QComboBox* m_language;
    QLabel* m_nothing;
    QWidget* m_cards;
};

} // namespace quadrat::ui
