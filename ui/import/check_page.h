// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/change_model.h"

#include <QWidget>

#include <array>

class QLabel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace quadrat::ui {

class IssueList;

/// The third step of an import: what it would do, before anything is written.
class CheckPage : public QWidget {
    Q_OBJECT

public:
    explicit CheckPage(QWidget* parent = nullptr);

    void setProspect(SharedProspect prospect); ///< null: it is being found out

signals:
    void failed(const quadrat::Message& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Tab { Rows, Changes, Findings };

    void describe();
    QString headline() const;
    QString newVariables() const;

    SharedProspect m_prospect;
    QLabel *m_headline, *m_variables;
    std::array<QLabel*, 4> m_counts, m_captions; ///< new, changed, the same, refused
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    RowModel* m_rowModel;
    ChangeModel* m_changeModel;
    QTableView *m_rows, *m_changes;
    IssueList* m_issues;
};

} // namespace quadrat::ui
