// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave.h"
#include "ui/document/document.h"
#include "ui/document/opener.h"
#include "ui/shell/workspace.h"

#include <QObject>

class QAction;
class QMenu;

namespace quadrat::ui {

/// What can be done with a study as a whole: make, open, keep, copy, restore, check, close; with
/// their dialogs and what the person is told.
class StudyActions : public QObject {
    Q_OBJECT

public:
    /// \param window  the parent of dialogs
    StudyActions(Document& document, QWidget* window);

    void openFile(const QString& file);

    /// Sees that all is saved. \return false if the person wants to stay
    bool mayLeave();

    const Autosave& autosave() const { return m_autosave; }

    QAction *create, *open, *sample, *keep, *copy, *points, *check, *close;
    QAction *save, *saveSpecification, *findings;
    QMenu* recent;

    void retranslate();

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);
    void noticeWithdrawn();
    /// What holds as long as it is so: a study that can only be read, is not kept yet, cannot be
    /// saved. Without text: nothing of the kind.
    void standingNotice(const quadrat::ui::Notice& notice);
    void workStarted(QFutureWatcherBase* work, const QString& what);
    void opened();  ///< by the person, not read again
    void changed(); ///< how the file stands: saved, refused, closed

private:
    void refresh();
    Notice standing() const;
    void chooseFile();
    void openSample();
    void createStudy();
    void keepAsStudy();
    void saveCopy();
    void saveNow();
    void saveSpecificationAs();
    void showPoints();
    void checkFile();
    void closeStudy();
    void showFindings();
    void tell(const Message& reason);
    QString askForStudyFile(const QString& title, const QString& proposed);

    Document& m_document;
    QWidget* m_window;
    Opener m_opener;
    Autosave m_autosave;
    LatestTask m_task;
    QString m_refusal; ///< why the disk refuses; empty while it does not
    QString m_asked;   ///< the file that the person asked for, while it is being opened
};

} // namespace quadrat::ui
