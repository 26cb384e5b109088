// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/sample/draw_model.h"
#include "ui/shell/workspace.h"
#include "ui/tasks/background.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace quadrat::ui {

class DrawnSamples;
class ProgressStrip;
class SamplePrinting;

/// The samples that were drawn, and what can be done with one: its certificate, drawing it again to
/// compare, its list, its design for the responses.
class DrawnPanel : public QWidget {
    Q_OBJECT

public:
    DrawnPanel(Document& document, DrawnSamples& samples, QWidget* parent = nullptr);

    /// Takes the design of a draw, the cases of the responses told by that variable.
    void link(const Draw& draw, const QString& caseCode);

    QList<QAction*> actions() const { return {m_preview, m_save, m_verify, m_use}; }

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);
    void listAsked(); ///< of the sample that is looked at
    void responsesAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void follow();
    void verify();
    void use();
    void retranslate();

    Document& m_document;
    DrawnSamples& m_samples;
    DrawModel m_model;
    LatestTask m_verifying;
    SamplePrinting* m_printing;
    QLabel *m_head, *m_none;
    QTableView* m_table;
    ProgressStrip* m_progress;
    QPushButton *m_certificate, *m_list, *m_verifyButton, *m_useButton;
    QAction *m_preview, *m_save, *m_verify, *m_use;
};

} // namespace quadrat::ui
