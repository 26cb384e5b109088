// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/study_sample.h"
#include "ui/document/document.h"
#include "ui/print/sample_sheets.h"
#include "ui/sample/drawn_list_model.h"
#include "ui/tasks/background.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace quadrat::ui {

class NoticeBar;
class ProgressStrip;
class SamplePrinting;

/// Contact sheets of a sample: for whom, and then to the eyes, the printer or a file.
class SheetsDialog : public QDialog {
    Q_OBJECT

public:
    SheetsDialog(Document& document, const Draw& draw, SharedList list, QWidget* parent = nullptr);

    /// The same without asking for a name.
    void writeTo(const QString& file);

signals:
    void written(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void look();
    std::vector<ContactGroup> groups() const;
    void withSheets(std::function<void(PagedDocument&)> use);
    void retranslate();

    Document& m_document;
    SheetFacts m_facts;
    const QString m_name;
    const std::uint64_t m_seed;
    std::vector<ContactLine> m_lines;
    LatestTask m_making;
    SamplePrinting* m_printing;
    NoticeBar* m_notice;
    ProgressStrip* m_progress;
    QLabel *m_head, *m_namesHead, *m_summary;
    QButtonGroup* m_by;
    QPlainTextEdit* m_names;
    QLabel* m_withinHead;
    QComboBox* m_within;
    QCheckBox* m_reserve;
    QPushButton *m_preview, *m_save, *m_close;
};

} // namespace quadrat::ui
