// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/study_file.h"
#include "ui/models/restore_point_model.h"
#include "ui/tasks/background.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace quadrat::ui {

class NoticeBar;
class ProgressStrip;

/// The moments a study can go back to: list, make one, go back, delete.
class RestorePointsDialog : public QDialog {
    Q_OBJECT

public:
    explicit RestorePointsDialog(std::shared_ptr<StudyFile> study, QWidget* parent = nullptr);

signals:
    void restored(); ///< the file is another now

private:
    void list();
    void look();
    void make();
    void askToGoBack();
    void goBack(const RestorePoint& point);
    void askToRemove();
    template <typename Work, typename Done>
    void start(const QString& what, Work work, Done done);

    std::shared_ptr<StudyFile> m_study;
    RestorePointModel m_model;
    LatestTask m_task;
    NoticeBar* m_notices;
    ProgressStrip* m_progress;
    QLabel* m_none;
    QTableView* m_points;
    QLineEdit* m_note;
    QPushButton *m_make, *m_goBack, *m_remove;
};

} // namespace quadrat::ui
