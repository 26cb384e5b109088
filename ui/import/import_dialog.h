// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/import/change_model.h"
#include "ui/import/preview_model.h"
#include "ui/tasks/background.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace quadrat::ui {

class CheckPage;
class ColumnsPage;
class FilePage;
class NoticeBar;
class ProgressStrip;

/// Brings a file into the responses of the open study, in three steps: the file, its columns, and
/// what the import would do. Nothing is written before the last button, and then all or nothing.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Document& document, const QString& file, QWidget* parent = nullptr);

    void reject() override;

signals:
    void imported(const quadrat::ui::SharedProspect& prospect);
    void otherFileAsked(); ///< after it was closed

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Step { File, Columns, Check, StepCount };

    void layOut();
    void connectSteps();
    void read();
    void look();
    void write();
    void finish(const Project& project, const SharedProspect& prospect);
    void goTo(int step);
    void judge();
    void tell(const Message& reason);
    void retranslate();

    Document& m_document;
    const QString m_file;
    SharedSource m_source;
    SharedProspect m_prospect;
    QPointer<QFutureWatcherBase> m_importing;
    LatestTask m_task;

    QListWidget* m_steps;
    NoticeBar* m_notice;
    ProgressStrip* m_progress;
    QStackedWidget* m_pages;
    FilePage* m_filePage;
    ColumnsPage* m_columnsPage;
    CheckPage* m_checkPage;
    QPushButton *m_back, *m_next, *m_cancel;
};

} // namespace quadrat::ui
