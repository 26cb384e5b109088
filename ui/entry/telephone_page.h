// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/telephone_cases.h"
#include "ui/entry/keying_pile.h"
#include "ui/shell/workspace_page.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace quadrat::ui {

class CallPanel;
class EmptyPage;
class KeyingStart;
class QuestionCard;

/// Interviews by telephone: whom to call now, what to say, one question at a time, and how each
/// call ended. Telephone numbers are read from the list file beside the study, shown here, and
/// written nowhere.
class TelephonePage : public WorkspacePage {
    Q_OBJECT

public:
    explicit TelephonePage(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    std::optional<Readiness> readiness() const override;

    KeyingPile& pile() { return m_pile; }
    const std::vector<TelephoneCase>& due() const { return m_due; }

    /// Takes a case up, as by a click on it.
    void choose(const std::string& code);

signals:
    void shown(); ///< the list of cases is up to date

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildWork();
    QWidget* buildList();
    QWidget* buildCase();
    void follow();
    void readCalls();
    void fill();
    void takeTyped();
    void startInterview();
    void present();
    void next();
    void finishInterview();
    void keepCall();
    bool endEntry(CallOutcome outcome);
    void showCase();
    void showHistory();
    void putAside();
    void say(const QString& words, const char* part = "wrong"); ///< as the style sheet has it
    std::string language() const;
    void retranslate();

    Document& m_document;
    KeyingPile m_pile;
    LatestTask m_reading;
    QTimer m_minute;
    std::vector<Call> m_calls;
    std::vector<TelephoneCase> m_due;
    PhoneList m_phones;
    std::string m_code; ///< the case at hand; empty: none
    std::optional<Interview> m_interview;
    QStackedWidget *m_states, *m_caseStates;
    EmptyPage* m_empty;
    KeyingStart* m_start;
    QTableWidget* m_table;
    QLineEdit* m_case;
    QComboBox* m_column;
    QLabel *m_listTitle, *m_caseLabel, *m_columnLabel, *m_message, *m_codeWords, *m_number,
        *m_history, *m_choose, *m_introduction, *m_progress;
    QPushButton *m_begin, *m_leave, *m_close;
    QuestionCard* m_card;
    CallPanel* m_call;
};

} // namespace quadrat::ui
