// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/call_outcome.h"

#include <QWidget>

#include <optional>
#include <string>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quadrat::ui {

/// How a call ended: the outcome, when to call again, a few words.
class CallPanel : public QWidget {
    Q_OBJECT

public:
    explicit CallPanel(QWidget* parent = nullptr);

    void clear();
    void setOutcome(CallOutcome outcome);          ///< Enter keeps the call then
    std::optional<CallOutcome> outcome() const;    ///< nothing: not chosen yet
    std::optional<std::string> callBackAt() const; ///< "2026-11-23 19:30", of a call-back
    std::string note() const;

signals:
    void keepRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void retranslate();

    QLabel *m_outcomeLabel, *m_backLabel, *m_noteLabel;
    QComboBox* m_outcome;
    QDateTimeEdit* m_back;
    QLineEdit* m_note;
    QPushButton* m_keep;
};

} // namespace quadrat::ui
