// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "ui/questionnaire/draft.h"

#include <QWidget>

class QSplitter;

namespace quadrat::ui {

class EditorPane;
class FormReview;
class OutlinePanel;

/// Where a questionnaire is written: the outline, the editor of what is chosen, what is found.
class WritePage : public QWidget {
    Q_OBJECT

public:
    WritePage(Draft& draft, FormReview& review, QWidget* parent = nullptr);

    void goTo(const QuestionnairePlace& place);
    OutlinePanel& outline() { return *m_outline; }

signals:
    void failed(const quadrat::Message& reason);

private:
    Draft& m_draft;
    OutlinePanel* m_outline;
    EditorPane* m_editor;
    QSplitter* m_across;
};

} // namespace quadrat::ui
