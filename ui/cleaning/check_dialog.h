// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cleaning/check_form.h"
#include "ui/tasks/background.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;

namespace quadrat::ui {

/// One check of the plan: what it looks for, with the sentence that the list will show, and how
/// much it would find.
class CheckDialog : public QDialog {
    Q_OBJECT

public:
    CheckDialog(const ResponseCheck& check, const std::shared_ptr<const Imported>& imported,
                QWidget* parent);

    ResponseCheck check() const { return m_form.check(); }

private:
    void judge();
    void tryOut();

    std::shared_ptr<const Imported> m_data;
    CheckForm m_form;
    QTimer m_pause;
    LatestTask m_trying;
    QLabel *m_sentence, *m_trouble;
    QDialogButtonBox* m_buttons;
};

} // namespace quadrat::ui
