// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/field_response.h"
#include "ui/document/document.h"
#include "ui/shell/workspace_page.h"
#include "ui/tasks/background.h"

class QLabel;
class QStackedWidget;

namespace quadrat::ui {

class DrawLink;
class EmptyPage;
class FigureTable;
class HelpMark;

/// How the fieldwork goes: how each case stands, the response rates, and who is still missing.
class ResponsePage : public WorkspacePage {
    Q_OBJECT

public:
    explicit ResponsePage(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    const FieldResponse& response() const { return m_response; }

signals:
    void shown(); ///< response() is as the file says now

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void reread();
    void fill();
    void retranslate();

    Document& m_document;
    LatestTask m_reading;
    FieldResponse m_response;
    QStackedWidget* m_states;
    EmptyPage* m_empty;
    QLabel *m_words, *m_caution, *m_linkLabel;
    HelpMark* m_help;
    DrawLink* m_link;
    FigureTable *m_outcomes, *m_missing, *m_rates;
};

} // namespace quadrat::ui
