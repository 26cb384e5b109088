// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/editor_pane.h"

#include "ui/questionnaire/list_editor.h"
#include "ui/questionnaire/question_editor.h"
#include "ui/questionnaire/section_editor.h"
#include "ui/questionnaire/whole_editor.h"
#include "ui/widgets/scrolled.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quadrat::ui {

EditorPane::EditorPane(Draft& draft, FormReview& review, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_pages(new QStackedWidget), m_whole(new WholeEditor(draft)),
      m_section(new SectionEditor(draft, review)), m_question(new QuestionEditor(draft, review)),
      m_list(new ListEditor(draft))
{
    // In the order of Chosen::Part.
    for (QWidget* page : std::initializer_list<QWidget*>{m_whole, m_section, m_question, m_list})
        m_pages->addWidget(scrolled(page, Qt::ScrollBarAlwaysOff));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(&m_draft, &Draft::chosenChanged, this, &EditorPane::follow);
    follow();
}

void EditorPane::follow()
{
    m_pages->setCurrentIndex(int(m_draft.chosen().part));
    auto* area = static_cast<QScrollArea*>(m_pages->currentWidget());
    area->verticalScrollBar()->setValue(0);
}

void EditorPane::showPlace(const QuestionnairePlace& place)
{
    follow();
    switch (m_draft.chosen().part) {
    case Chosen::Part::Section:
        m_section->showPart(place.part);
        break;
    case Chosen::Part::Question:
        m_question->showPart(place.part);
        break;
    case Chosen::Part::List:
        m_list->showOption(place.option.value_or(0));
        break;
    case Chosen::Part::Questionnaire:
        m_whole->showPart(place.part);
        break;
    }
}

} // namespace quadrat::ui
