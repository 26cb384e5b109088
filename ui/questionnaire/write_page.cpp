// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/write_page.h"

#include "ui/questionnaire/editor_pane.h"
#include "ui/questionnaire/form_review.h"
#include "ui/questionnaire/outline_panel.h"
#include "ui/questionnaire/side_panel.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace quadrat::ui {

WritePage::WritePage(Draft& draft, FormReview& review, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_outline(new OutlinePanel(draft)),
      m_editor(new EditorPane(draft, review)), m_across(new QSplitter(Qt::Horizontal))
{
    m_across->addWidget(m_outline);
    m_across->addWidget(m_editor);
    auto* side = new SidePanel(draft, review);
    side->setMinimumWidth(240);
    m_across->addWidget(side);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({290, 520, 320});
    m_across->setHandleWidth(12);
    m_across->setChildrenCollapsible(false);
    m_outline->setMinimumWidth(220);
    m_editor->setMinimumWidth(360);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_across);
    connect(side, &SidePanel::placeActivated, this, &WritePage::goTo);
    connect(&review, &FormReview::reviewed, this,
            [this, &review] { m_outline->model().setFindings(review.findings()); });
    connect(m_outline, &OutlinePanel::failed, this, &WritePage::failed);
    connect(m_outline, &OutlinePanel::added, this, [this] {
        // What is new is worded at once.
        const Chosen& made = m_draft.chosen();
        if (made.part == Chosen::Part::Question)
            goTo({.part = QuestionnairePlace::Part::Wording,
                  .section = made.section,
                  .question = made.question});
        else if (made.part == Chosen::Part::Section)
            goTo({.part = QuestionnairePlace::Part::Section, .section = made.section});
        else
            goTo({.part = QuestionnairePlace::Part::List, .list = made.list});
    });
}

void WritePage::goTo(const QuestionnairePlace& place)
{
    m_draft.choose(chosenAt(place));
    m_editor->showPlace(place);
}

} // namespace quadrat::ui
