// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_source.h"
#include "ui/document/document.h"
#include "ui/tasks/background.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace quadrat::ui {

class ColumnChoice;
class IssueList;
class NoticeBar;
class PreviewModel;
class ProgressStrip;

/// Brings a list of units into the study: which sheet, which columns say what, what is wrong in it.
/// Nothing is written before the last button.
class FrameDialog : public QDialog {
    Q_OBJECT

public:
    FrameDialog(Document& document, const QString& file, QWidget* parent = nullptr);

    void reject() override;

signals:
    void imported(const QString& words);
    void otherFileAsked(); ///< after it was closed

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildFields();
    void layOut();
    void read();
    void showSource();
    void showAreas();
    void check();
    void showFindings(std::vector<Issue> issues);
    void write();
    void judge();
    FrameColumns columns() const;
    void retranslate();

    Document& m_document;
    const QString m_file;
    std::shared_ptr<const ImportSource> m_source;
    std::size_t m_faults = 0;
    bool m_isChecked = false;
    LatestTask m_reading, m_checking;
    QPointer<QFutureWatcherBase> m_writing;

    NoticeBar* m_notice;
    ProgressStrip* m_progress;
    QLabel *m_name, *m_facts, *m_carried, *m_findings;
    QFormLayout* m_form;
    QComboBox *m_sheet, *m_id, *m_size;
    QSpinBox* m_header;
    ColumnChoice* m_areas;
    PreviewModel* m_preview;
    QTableView* m_table;
    IssueList* m_issues;
    QPushButton *m_import, *m_cancel;
};

} // namespace quadrat::ui
