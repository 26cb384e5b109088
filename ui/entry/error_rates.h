// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/compare_entries.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace quadrat::ui {

class HelpMark;

/// How often each clerk erred, and at which question, of what two clerks keyed.
class ErrorRates : public QWidget {
    Q_OBJECT

public:
    explicit ErrorRates(QWidget* parent = nullptr);

    void setComparison(const KeyingComparison& comparison);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel *m_title, *m_notCounted;
    HelpMark* m_help;
    QTableWidget* m_table;
};

} // namespace quadrat::ui
