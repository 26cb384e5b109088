// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cleaning/run_checks.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QTableWidget;

namespace quadrat::ui {

/// The checks of a plan, each with a tick for on or off, a sentence and how much it found. Changes
/// nothing by itself: what a person wants is asked for by signals.
class CheckList : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    /// \param checked  what was found so far; may be of an older plan
    void setPlan(const CheckPlan& plan, const Checked& checked, bool canChange);

    std::optional<std::size_t> current() const; ///< place in the plan; none: all checks
    void setCurrent(std::size_t place);

signals:
    void currentChanged();
    void turned(std::size_t place, bool on);
    void addAsked(const quadrat::ResponseCheck& kind);
    void editAsked(std::size_t place);
    void removeAsked(std::size_t place);
    void againAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void putCount(int row, const CheckOutcome* outcome, bool isOff);
    void judge();
    void retranslate();

    CheckPlan m_plan;
    Checked m_checked;
    bool m_canChange = false;
    QTableWidget* m_table;
    QPushButton *m_add, *m_edit, *m_remove, *m_again;
};

} // namespace quadrat::ui
