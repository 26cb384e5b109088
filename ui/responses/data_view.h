// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/row_order.h"
#include "ui/document/document.h"
#include "ui/responses/response_model.h"
#include "ui/shell/workspace.h"
#include "ui/tasks/background.h"

#include <QWidget>

#include <optional>
#include <utility>

class QLabel;
class QLineEdit;
class QSplitter;
class QToolButton;

namespace quadrat::ui {

class CellActions;
class ColumnChooser;
class FrozenTable;
class ProgressStrip;
class ValueCountsPane;

/// The responses as they are: cases down, variables across; filter, sort, find, copy, correct.
class DataView : public QWidget {
    Q_OBJECT

public:
    explicit DataView(Document& document, QWidget* parent = nullptr);
    ~DataView() override;

    /// Brings a cell into sight; filters that hide its row are taken off.
    void goTo(std::size_t row, const std::string& variable);

    const ResponseModel& model() const { return m_model; }
    FrozenTable& table() { return *m_table; }
    QAction* correctAction() const;
    QAction* findAction() const { return m_find; }

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);
    void shownChanged(const QString& text); ///< "1,204 of 2,231 cases"

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildBar();
    void buildActions();
    void follow();
    void followPlan();
    void followData();
    void arrange();
    void look();
    void showRows(RowList rows);
    void findNext();
    void showCounts();
    void retranslate();

    Document& m_document;
    ResponseModel m_model;
    Codebook m_codebook;      ///< of the plan when it was last followed
    SharedData m_derivedFrom; ///< data that the derived columns shown are of; null: there are none
    std::optional<std::pair<std::size_t, std::string>> m_wanted; ///< of goTo(), once rows are there
    LatestTask m_ordering, m_finding, m_edited;
    FrozenTable* m_table;
    QSplitter* m_split;
    ValueCountsPane* m_counts;
    ProgressStrip* m_progress;
    QToolButton *m_labels, *m_clear, *m_countsButton;
    ColumnChooser* m_columns;
    QLineEdit* m_text;
    QLabel* m_shown;
    CellActions* m_cells;
    QAction* m_find;
};

} // namespace quadrat::ui
