// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/shell/workspace_page.h"
#include "ui/tasks/background.h"

class QLabel;
class QPushButton;

namespace quadrat::ui {

class DrawForm;
class DrawnPanel;
class DrawnSamples;
class NoticeBar;
class ProgressStrip;

/// Drawing: on the left how, on the right what will come of it in words, the button, and what was
/// drawn before. A draw is kept for good; it is no change that can be undone.
class DrawPage : public WorkspacePage {
    Q_OBJECT

public:
    DrawPage(Document& document, DrawnSamples& samples, QWidget* parent = nullptr);

    QString title() const override;
    std::optional<Readiness> readiness() const override;
    QList<QAction*> actionsFor(Workspace::Menu menu) const override;
    bool takeFile(const QString& file) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void follow();
    void ask();
    void draw();
    void finish(const QString& name);
    void tellOfList();
    void importList(const QString& file = {});
    void retranslate();

    Document& m_document;
    DrawnSamples& m_samples;
    LatestTask m_task;
    QPointer<QFutureWatcherBase> m_drawing;
    DrawForm* m_form;
    DrawnPanel* m_drawn;
    NoticeBar* m_notice;
    ProgressStrip* m_progress;
    QLabel *m_head, *m_words, *m_trouble;
    QPushButton* m_button;
    QAction *m_draw, *m_import;
};

} // namespace quadrat::ui
