// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/checks.h"

#include <QTableWidget>

namespace quadrat::ui {

/// Missing answers by variable or by interviewer, most of them first.
class MissingTable : public QTableWidget {
    Q_OBJECT

public:
    explicit MissingTable(QWidget* parent = nullptr);

    void showItems(std::vector<ItemMissing> items);
    void showInterviewers(std::vector<InterviewerMissing> interviewers);

private:
    void start(const QStringList& titles);
    void add(const QStringList& texts, bool isTold);
};

} // namespace quadrat::ui
