// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/question_numbers.h"
#include "ui/entry/form_keyer.h"

#include <QWidget>

#include <memory>
#include <optional>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace quadrat::ui {

/// The page of one paper form, dense: every field with what is keyed so far, and one line that has
/// the focus all the time and takes the keys.
///
/// Number keys and Enter as FormKeyer has them; Page Up or Shift+Tab goes back, Page Down goes on
/// without touching an answer, Ctrl+Z takes the last answer back, Delete takes away what stands
/// there. A fault flashes and sounds; Enter lets it stand as it is on paper where it can, Escape
/// or Backspace keys it anew.
class KeyingSheet : public QWidget {
    Q_OBJECT

public:
    explicit KeyingSheet(QWidget* parent = nullptr);

    void start(std::unique_ptr<FormKeyer> keyer, const std::string& language);
    void stop();
    void setStyle(KeyingStyle style);
    void setSounds(bool sounds) { m_sounds = sounds; }

    const FormKeyer* keyer() const { return m_keyer.get(); }
    QLineEdit* line() const { return m_line; } ///< where keys go
    QString faultText() const;

signals:
    void changed();        ///< an answer was taken or taken back
    void finished();       ///< Enter past the last field
    void leaveRequested(); ///< Escape where nothing is at fault

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool takeKey(QKeyEvent* event);
    bool takeFaultKey(QKeyEvent* event);
    bool takeClosedKey(QKeyEvent* event);
    bool takeAnyKey(QKeyEvent* event); ///< keys that mean the same on every field
    void after(KeyedEffect effect);
    void refill();
    void showField();
    void showFault();
    QString shownAnswer(std::size_t field) const;
    QString fieldName(std::size_t field) const;
    QString fieldWords(std::size_t field) const;
    QString hintFor(std::size_t field) const;
    void retranslate();

    std::unique_ptr<FormKeyer> m_keyer;
    std::optional<QuestionNumbers> m_numbers;
    std::string m_language;
    bool m_sounds = true;
    QTableWidget* m_table;
    QLabel *m_question, *m_hint, *m_fault, *m_keys;
    QLineEdit* m_line;
    QWidget* m_bar;
};

} // namespace quadrat::ui
