// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/shell/workspace.h"

class QStackedWidget;
class QTabBar;

namespace quadrat::ui {

class EmptyPage;
class FormReview;
class QuestionnaireFiles;
class TranslationPage;
class VersionsPage;
class WalkPage;
class WritePage;

/// The questionnaire: written, looked through, kept.
class QuestionnaireWorkspace : public Workspace {
    Q_OBJECT

public:
    explicit QuestionnaireWorkspace(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    Readiness readiness() const override;
    QList<QAction*> actionsFor(Menu menu) const override;
    QList<Findable> findables() override;
    bool takeFile(const QString& file) override;
    int part() const override;
    void showPart(int part) override;

    Draft& draft() { return m_draft; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void retranslate();
    void addPage(QWidget* page);
    void goTo(const QuestionnairePlace& place);
    void connectEmpty();
    void begin();

    Document& m_document;
    Draft m_draft;
    FormReview* m_review;
    QStackedWidget *m_states, *m_pages;
    QTabBar* m_tabs;
    EmptyPage* m_empty;
    WritePage* m_write;
    WalkPage* m_walk;
    TranslationPage* m_translation;
    VersionsPage* m_versions;
    QuestionnaireFiles* m_files;
};

} // namespace quadrat::ui
