// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/interview.h"
#include "ui/questionnaire/form_review.h"
#include "ui/questionnaire/panel.h"

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace quadrat::ui {

class MailView;
class PaperView;
class QuestionCard;

/// The chosen question as people will see it, a card for each mode that is ticked: on its own, on
/// its page of paper, in its message. It may be answered, to see what that does; nothing of it is
/// kept.
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
        QuestionCard* card; ///< null: on paper, by e-mail
    };
    void addMode(Mode mode, QGridLayout* ticks, QBoxLayout* cards);
    void addWhole(Mode mode, QWidget* part, QGridLayout* ticks, QBoxLayout* cards);
    void fillLanguages();
    void renew();
    void present();
    void showWhole(Mode mode, std::optional<std::size_t> asked);
    void showFaults();

    Draft& m_draft;
    FormReview& m_review;
    std::unique_ptr<Interview> m_interview;
    std::vector<Shown> m_modes;
    MailView* m_mail;
    PaperView* m_paper;
    QComboBox* m_language;
    QLabel* m_nothing;
    QWidget* m_cards;
};

} // namespace quadrat::ui
