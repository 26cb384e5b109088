// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cleaning/finding_model.h"
#include "ui/document/document.h"
#include "ui/shell/workspace.h"
#include "ui/tasks/background.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace quadrat::ui {

class CheckList;
class EmptyPage;
class MissingTable;
class ProgressStrip;

/// What is looked for in the answers and what was found. The checks run by themselves while they
/// are in sight, after every change of the answers or of the plan.
class ChecksView : public QWidget {
    Q_OBJECT

public:
    explicit ChecksView(Document& document, QWidget* parent = nullptr);

    const SharedChecked& checked() const { return m_checked; } ///< null before the first run
    FindingModel& findings() { return m_model; }
    QTableView* findingTable() const { return m_table; }
    CheckList* checkList() const { return m_list; }

    void propose();                                          ///< a plan for these answers
    void put(const ResponseCheck& check);                    ///< one more
    void put(std::size_t place, const ResponseCheck& check); ///< in the place of another
    void remove(std::size_t place);
    void turn(std::size_t place, bool on);

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);
    void cellAsked(std::size_t row, const std::string& variable);
    void checkedAgain();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildFindings();
    void follow();
    void run();
    void take(SharedChecked checked);
    void showFindings();
    void judge();
    void ask(const ResponseCheck& check, std::optional<std::size_t> place);
    void changePlan(CheckPlan plan, const QString& what);
    std::optional<std::size_t> rowNow(const Finding& finding) const;
    void goThere();
    void correct();
    void leaveOut();
    void copy();
    void save();
    void warn(const Message& reason);
    void retranslate();

    Document& m_document;
    LatestTask m_running, m_proposing, m_saving;
    SharedChecked m_checked;
    SharedData m_followed; ///< the data last checked, or being checked
    CheckPlan m_followedPlan;
    FindingModel m_model;
    QStackedWidget* m_states;
    EmptyPage* m_empty;
    CheckList* m_list;
    ProgressStrip* m_progress;
    QLabel *m_title, *m_remark, *m_missingTitle;
    QTableView* m_table;
    MissingTable* m_missing;
    QPushButton *m_goThere, *m_correct, *m_leaveOut, *m_copy, *m_save;
};

} // namespace quadrat::ui
