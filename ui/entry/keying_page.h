// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/keying_pile.h"
#include "ui/shell/workspace_page.h"

#include <QElapsedTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace quadrat::ui {

class EmptyPage;
class KeyingSheet;
class KeyingStart;

/// Paper forms keyed heads-down: a case code, then field after field, without the mouse.
class KeyingPage : public WorkspacePage {
    Q_OBJECT

public:
    explicit KeyingPage(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    std::optional<Readiness> readiness() const override;

    KeyingPile& pile() { return m_pile; }
    KeyingSheet& sheet() { return *m_sheet; }
    QLineEdit& caseLine() { return *m_case; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildDesk();
    QLayout* buildHeader();
    void follow();
    void showCounts();
    void takeCase();
    void begin(const std::string& code);
    void endForm(EntryState state);
    void waitForCase(const QString& message);
    void say(const QString& words, bool wrong);
    void tellClosed(std::size_t newCases, std::size_t refused, std::size_t issues);
    int pass() const;
    std::string clerk() const;
    QString waitingWords() const;
    QString standingWords(const CaseFound& found) const;
    void retranslate();

    Document& m_document;
    KeyingPile m_pile;
    QStackedWidget* m_states;
    EmptyPage* m_empty;
    KeyingStart* m_start;
    KeyingSheet* m_sheet;
    QLabel *m_caseLabel, *m_message, *m_counts;
    QLineEdit* m_case;
    QComboBox* m_pass;
    QCheckBox *m_asOnPaper, *m_sounds;
    QPushButton *m_close, *m_leave, *m_missing;
    QElapsedTimer m_sitting;
    int m_done = 0;    ///< forms ended in this sitting
    QString m_reopens; ///< a case that was keyed already and is opened by Enter again
};

} // namespace quadrat::ui
