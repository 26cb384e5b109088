// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/question_file.h"
#include "ui/shell/workspace.h"

class QAction;

namespace quadrat::ui {

/// The way of a questionnaire in and out: from templates, the library and files, and to files.
class QuestionnaireFiles : public QObject {
    Q_OBJECT

public:
    QuestionnaireFiles(Draft& draft, QWidget* window);

    QAction *fromTemplate, *insert, *keep, *import, *exportTo, *onPaper, *forBrowser;

    void readFile(const QString& file);
    void take(const Questionnaire& questionnaire); ///< in place of what there is, to be undone
    void retranslate();

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);

private:
    void askTemplate();
    void askInsert();
    void askImport();
    void askExport();
    void askPaper();
    void askBrowser();
    template <typename Dialog>
    void open(const QString& file); ///< empty: it is asked for
    void keepSelected();
    void offer(const FoundQuestionnaire& found, const QString& file);
    void write(const QString& file);
    /// A list of what is lost, and what to do if the person wants it so.
    void ask(const QString& title, const QString& words, const std::vector<Issue>& lost,
             const QString& accept, std::function<void()> act);
    void tell(const Message& reason);
    void tellWritten(const QString& file);
    void follow();

    Draft& m_draft;
    QWidget* m_window;
    LatestTask m_task;
};

} // namespace quadrat::ui
