// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/shell/workspace.h"

class QStackedWidget;

namespace quadrat::ui {

class EmptyPage;
class FormReview;
class WritePage;

/// The questionnaire: written, looked through, kept.
class QuestionnaireWorkspace : public Workspace {
    Q_OBJECT

public:
    explicit QuestionnaireWorkspace(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    Readiness readiness() const override;
    QList<Findable> findables() override;
    int part() const override;
    void showPart(int part) override;

    Draft& draft() { return m_draft; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void retranslate();
    void begin();

    Document& m_document;
    Draft m_draft;
    FormReview* m_review;
    QStackedWidget* m_states;
    EmptyPage* m_empty;
    WritePage* m_write;
};

} // namespace quadrat::ui
