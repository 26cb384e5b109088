// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/renewed_labels.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace quadrat::ui {

/// Which variables take their words from the questionnaire as it is now: what they are called, and
/// what they would be called.
class RenewLabelsDialog : public QDialog {
    Q_OBJECT

public:
    RenewLabelsDialog(std::vector<RenewedVariable> renewed, QWidget* parent);

    std::vector<RenewedVariable> chosen() const;

private:
    void addVariable(const RenewedVariable& variable);
    void judge();

    std::vector<RenewedVariable> m_renewed;
    QTreeWidget* m_tree;
    QPushButton* m_accept;
};

} // namespace quadrat::ui
