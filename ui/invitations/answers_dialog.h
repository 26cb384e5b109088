// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/invitations/answer_models.h"
#include "ui/tasks/background.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTableView;

namespace quadrat::ui {

class NoticeBar;
class ProgressStrip;

/// Brings answers back into the study: files and folders of messages, or a code that is pasted.
/// What would be new, changed, the same or refused is shown before anything is written.
class AnswersDialog : public QDialog {
    Q_OBJECT

public:
    explicit AnswersDialog(Document& document, QWidget* parent = nullptr);

    void addPaths(const QStringList& paths);
    void reject() override;

signals:
    void brought(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSources();
    QWidget* buildFindings();
    void chooseFiles();
    void chooseFolder();
    void look();
    void write();
    void finish(const Project& project);
    void judge();
    QString summary() const;
    void retranslate();

    Document& m_document;
    SharedAnswers m_answers;
    LatestTask m_looking;
    QPointer<QFutureWatcherBase> m_writing;
    QTimer m_pause;

    NoticeBar* m_notice;
    ProgressStrip* m_progress;
    QLabel *m_sourcesTitle, *m_pastedTitle, *m_summary;
    QListWidget* m_sources;
    QPlainTextEdit* m_pasted;
    QPushButton *m_files, *m_folder, *m_remove, *m_bring, *m_cancel;
    QTabWidget* m_tabs;
    QTableView *m_cases, *m_findings;
    AnswerCaseModel m_caseModel;
    AnswerFindingModel m_findingModel;
};

} // namespace quadrat::ui
