// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/value_counts.h"
#include "core/data/codebook.h"
#include "ui/document/document.h"
#include "ui/tasks/background.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace quadrat::ui {

/// How often each value of one column comes, beside the grid: unweighted, with what is missing.
class ValueCountsPane : public QWidget {
    Q_OBJECT

public:
    explicit ValueCountsPane(QWidget* parent = nullptr);

    void show(const SharedResponses& responses, std::size_t column, const Codebook& codebook);
    void clear();

    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    LatestTask m_counting;
    Variable m_variable;
    ValueCounts m_counts;
    bool m_hasCounts = false;
    QLabel *m_name, *m_question, *m_summary;
    QTableWidget* m_table;
};

} // namespace quadrat::ui
