// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace quadrat::ui {

class FormReview;
class ListEditor;
class QuestionEditor;
class SectionEditor;
class WholeEditor;

/// The middle: the editor of what is chosen.
class EditorPane : public QWidget {
    Q_OBJECT

public:
    EditorPane(Draft& draft, FormReview& review, QWidget* parent = nullptr);

    /// Puts the cursor where a finding stands, which must be chosen.
    void showPlace(const QuestionnairePlace& place);

private:
    void follow();

    Draft& m_draft;
    QStackedWidget* m_pages;
    WholeEditor* m_whole;
    SectionEditor* m_section;
    QuestionEditor* m_question;
    ListEditor* m_list;
};

} // namespace quadrat::ui
