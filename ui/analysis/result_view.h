// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/results.h"
#include "ui/models/result_model.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace quadrat::ui {

/// One result: its title, its chart, its table, and in words what the selected number says.
class ResultView : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(QWidget* parent = nullptr);

    /// \param specification  the whole of it, for the title and the source
    void show(const Result& result, const Specification& specification);

    /// Greys what is shown while a newer result is under way.
    void setStale(bool stale);

    QTableView* table() const { return m_table; }
    void setExplained(bool explained);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void speak(const QModelIndex& index);
    void fitColumns();
    void retranslate();

    std::optional<Result> m_result;
    Specification m_specification;
    ResultModel m_model;
    QLabel *m_title, *m_facts;
    QToolButton* m_explain;
    QSplitter* m_split;
    QTableView* m_table;
    QLabel* m_source;
    QLabel* m_words;
    QTextBrowser* m_paragraph;
};

} // namespace quadrat::ui
