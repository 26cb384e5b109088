// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/invitations.h"
#include "ui/document/document.h"
#include "ui/shell/workspace_page.h"
#include "ui/tasks/background.h"

#include <QTimer>

#include <memory>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace quadrat::ui {

class AnswersImport;
class InvitationFields;
class InvitationMessage;
class IssueList;
class ProgressStrip;

/// Writes personal invitations and reminders as messages into a folder, from a list of the sample
/// or a table, and brings answers back. Nothing is sent from here.
class InvitationsPage : public WorkspacePage {
    Q_OBJECT

public:
    explicit InvitationsPage(Document& document, QWidget* parent = nullptr);

    QString title() const override;

    /// Takes a table with addresses. Also for tests.
    void openTable(const QString& file);
    /// Writes into a new or empty folder.
    void writeTo(const QString& folder);
    std::shared_ptr<const InvitationPlan> plan() const { return m_plan; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildFoot();
    void follow();
    void chooseTable();
    void openDraw(const QString& name);
    void readTable(const QString& file);
    void setList(std::shared_ptr<const Imported> list, const QString& name);
    InvitationChoices choices() const;
    void remember();
    void restore();
    void offerUsual();
    void look();
    void showMessage();
    void judge();
    void tell(const Message& reason);
    void retranslate();

    Document& m_document;
    std::shared_ptr<const Form> m_form; ///< null: no questionnaire
    std::shared_ptr<const Imported> m_list;
    QString m_listName;
    QString m_tablePath; ///< absolute, of the list that is open; empty: none, or that of a draw
    QString m_listLost;  ///< the list of the last time, which is not there
    bool m_isRestored = false; ///< the choices of the study are in sight
    std::shared_ptr<const InvitationPlan> m_plan;
    InvitationRequest m_request; ///< that the plan was made of
    std::size_t m_shown = 0;     ///< which message
    LatestTask m_reading, m_looking, m_writing;
    QTimer m_pause;

    QLabel *m_listTitle, *m_listWords, *m_counts;
    QPushButton *m_table, *m_write;
    QToolButton* m_answers;
    QCheckBox* m_leaveOut; ///< rows with a fault
    QComboBox* m_draws;
    InvitationFields* m_fields;
    InvitationMessage* m_message;
    IssueList* m_issues;
    ProgressStrip* m_progress;
    AnswersImport* m_answersImport;
};

} // namespace quadrat::ui
