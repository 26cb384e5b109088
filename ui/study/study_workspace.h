// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/shell/workspace.h"
#include "ui/study/study_summary.h"

#include <string>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace quadrat::ui {

class EmptyPage;

/// The study as a whole: what it is called, where it stands, what is in it, what comes next.
class StudyWorkspace : public Workspace {
    Q_OBJECT

public:
    explicit StudyWorkspace(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    Readiness readiness() const override;

    /// The actions behind its buttons: keep as a study, restore points, and a way to every other
    /// workspace (an action by its objectName).
    void setActions(QAction* keep, QAction* points, const QList<QAction*>& places);

signals:
    void newRequested(); ///< the person wants to begin a study

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildNames();
    QWidget* buildNext();
    QWidget* buildResponses();
    QWidget* buildPoints();
    void read();
    void refresh();
    void refreshNames();
    void refreshNext();
    void refreshResponses();
    void refreshPoints();
    void edit(std::string Specification::*part, std::string StudyWords::*words, const QString& text,
              const QString& what, int mergeId);
    void retranslate();

    Document& m_document;
    LatestTask m_task;
    StudySummary m_summary;
    QStackedWidget* m_states;
    EmptyPage* m_empty;
    QLabel *m_titleLabel, *m_sourceLabel, *m_fileLabel, *m_file;
    QLineEdit *m_title, *m_source;
    QLabel *m_nextHead, *m_next;
    QHBoxLayout* m_ways;
    QLabel* m_responsesHead;
    QGridLayout* m_responses;
    QLabel *m_pointsHead, *m_points;
    QPushButton *m_keepButton, *m_pointsButton;
    QList<QAction*> m_places;
};

} // namespace quadrat::ui
