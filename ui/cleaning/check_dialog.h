// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cleaning/check_form.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace quadrat::ui {

/// One check of the plan: what it looks for, with the sentence that the list will show.
class CheckDialog : public QDialog {
    Q_OBJECT

public:
    CheckDialog(const Check& check, const std::shared_ptr<const Imported>& imported,
                QWidget* parent);

    Check check() const { return m_form.check(); }

private:
    void judge();

    CheckForm m_form;
    QLabel *m_sentence, *m_trouble;
    QDialogButtonBox* m_buttons;
};

} // namespace quadrat::ui
