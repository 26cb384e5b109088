// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/shell/workspace.h"
#include "ui/tasks/background.h"

#include <QList>
#include <QObject>

class QAction;

namespace quadrat::ui {

/// Writes the responses, or what is known of them, to files for others.
class DataExport : public QObject {
    Q_OBJECT

public:
    DataExport(Document& document, QWidget* window);

    QList<QAction*> actions() const { return m_actions; }

    /// The same without asking for a name.
    void exportTo(const QString& file, bool labels);

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);
    void started(QFutureWatcherBase* work, const QString& what);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void exportData(bool labels);
    void exportCodebook();
    void retranslate();

    Document& m_document;
    QWidget* m_window;
    LatestTask m_writing;
    QAction *m_codes, *m_labels, *m_codebook;
    QList<QAction*> m_actions;
};

} // namespace quadrat::ui
