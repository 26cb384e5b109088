// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/form_review.h"
#include "ui/questionnaire/panel.h"

class QStackedWidget;
class QTabBar;

namespace quadrat::ui {

/// The right side of the page on which a questionnaire is written: how the question looks, and what
/// was found.
class SidePanel : public Panel {
    Q_OBJECT

public:
    SidePanel(Draft& draft, FormReview& review, QWidget* parent = nullptr);

signals:
    void placeActivated(const quadrat::QuestionnairePlace& place);

private:
    FormReview& m_review;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace quadrat::ui
