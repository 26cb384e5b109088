// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/shell/workspace.h"
#include "ui/tasks/background.h"

#include <QObject>

#include <functional>

class QAction;

namespace quadrat::ui {

class Report;
class ResultView;

/// How results leave the window: table and chart to the clipboard, chart to a file, and the report
/// of all results to paper or a file. Holds the actions of it.
class ResultExport : public QObject {
    Q_OBJECT

public:
    /// \param view  the result looked at; also the parent of dialogs
    ResultExport(const Document& document, ResultView& view);

    QList<QAction*> copyActions() const { return {m_copyTable, m_copyChart}; }
    QList<QAction*> fileActions() const { return {m_saveChart, m_saveReport, m_print}; }
    QAction* copyTable() const { return m_copyTable; }
    QAction* print() const { return m_print; }

    void setEnabled(bool hasResult);
    void retranslate();

    /// Writes the report of all results to a file: .pdf, .odt or .docx.
    void saveReportTo(const QString& file);

signals:
    void started(QFutureWatcherBase* watcher, const QString& what);
    void noticeRaised(const quadrat::ui::Notice& notice);

private:
    void copyTableNow();
    void copyChartNow();
    void saveChart();
    void preview();
    void saveReport();
    void withReport(std::function<void(Report&)> use);
    QString fileBeside(const QString& suffix) const;

    const Document& m_document;
    ResultView& m_view;
    LatestTask m_task;
    QAction *m_copyTable, *m_copyChart, *m_saveChart, *m_saveReport, *m_print;
};

} // namespace quadrat::ui
