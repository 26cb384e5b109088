// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/results.h"
#include "ui/charts/chart_data.h"
#include "ui/models/result_model.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QSplitter;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace quadrat::ui {

class ChartPane;

/// One result: its title, its chart, its table, and in words what the selected number says.
class ResultView : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(QWidget* parent = nullptr);
    ~ResultView() override;

    /// \param specification  the whole of it, for the words and the source
    void show(const Result& result, const Specification& specification);

    /// Greys what is shown while a newer result is under way.
    /// The words of the study in another language, or others; the figures stay.
    void setWords(const Specification& specification);
    void setStale(bool stale);

    const std::optional<Result>& result() const { return m_result; }
    const QTableView& table() const { return *m_table; }
    ChartStyle chartStyle() const; ///< as chosen, for a file or the clipboard
    void setExplained(bool explained);

    /// Buttons at the right of the title.
    void setTools(const QList<QToolButton*>& tools);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildKinds();
    QWidget* buildHead();
    void refresh();
    void refreshChart();
    void refreshWords();
    void speak(const QModelIndex& index);
    void fitColumns();
    void retranslate();

    std::optional<Result> m_result;
    Specification m_specification;
    ChartKind m_kind = ChartKind::Automatic;
    ResultModel m_model;
    QLabel *m_title, *m_facts;
    QButtonGroup* m_kinds;
    QWidget* m_tools;
    QToolButton* m_explain;
    QSplitter* m_split;
    ChartPane* m_chart;
    QTableView* m_table;
    QLabel *m_source, *m_words;
    QTextBrowser* m_paragraph;
};

} // namespace quadrat::ui
