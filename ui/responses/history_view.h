// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/responses.h"
#include "ui/document/document.h"
#include "ui/shell/workspace.h"
#include "ui/tasks/background.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace quadrat::ui {

/// What came in and what was corrected: imports, which can be withdrawn and taken back in, and the
/// log of edits, of which each can be taken back.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(Document& document, QWidget* parent = nullptr);

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);
    void cellAsked(std::size_t row, const std::string& variable);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct History {
        std::vector<Batch> batches;
        std::vector<Edit> edits;
        std::size_t allEdits = 0;
        bool isClosed = false;
    };

    void follow();
    void fill();
    void fillBatches();
    void fillEdits();
    void judge();
    void withdrawOrRestore();
    void takeBack();
    void closeOrReopen();
    void change(std::function<void(ProjectFile&, const Progress&)> work);
    void retranslate();

    Document& m_document;
    LatestTask m_reading;
    History m_history;
    QLabel *m_importsTitle, *m_editsTitle, *m_closedNote;
    QTableWidget *m_imports, *m_editsTable;
    QPushButton *m_withdraw, *m_takeBack, *m_goThere, *m_close;
};

} // namespace quadrat::ui
