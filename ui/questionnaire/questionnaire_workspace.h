// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/shell/tabbed_workspace.h"

namespace quadrat::ui {

class FormReview;
class QuestionnaireFiles;
class TranslationPage;
class VersionsPage;
class WalkPage;
class WritePage;

/// The questionnaire: written, looked through, kept.
class QuestionnaireWorkspace : public TabbedWorkspace {
    Q_OBJECT

public:
    explicit QuestionnaireWorkspace(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    Readiness readiness() const override;
    QList<QAction*> actionsFor(Menu menu) const override;
    QList<Findable> findables() override;
    bool takeFile(const QString& file) override;

    Draft& draft() { return m_draft; }

protected:
    bool isBegun() const override;
    void refresh() override;

private:
    void goTo(const QuestionnairePlace& place);
    void connectEmpty();
    void begin();

    Draft m_draft;
    FormReview* m_review;
    WritePage* m_write;
    WalkPage* m_walk;
    TranslationPage* m_translation;
    VersionsPage* m_versions;
    QuestionnaireFiles* m_files;
};

} // namespace quadrat::ui
