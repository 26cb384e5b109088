// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/cleaning/rule_form.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace quadrat::ui {

class DerivedPreview;

/// A variable made from others: its name, its label, its rule, and at once what the rule gives.
class DerivedDialog : public QDialog {
    Q_OBJECT

public:
    /// \param imported  as Document::data() has them
    /// \param start     without a name: a new variable
    DerivedDialog(const std::shared_ptr<const Imported>& imported, const ResponsePlan& plan,
                  const DerivedVariable& start, QWidget* parent);

    DerivedVariable variable() const;
    QLineEdit* nameField() const { return m_name; }
    DerivedPreview* preview() const { return m_preview; }
    QString trouble() const; ///< why it cannot be accepted; empty if it can

private:
    QString nameTrouble() const;
    void judge();
    void tell();

    ResponsePlan m_plan;
    DerivedVariable m_start;
    std::shared_ptr<const Imported> m_data; ///< what the rule may read
    RuleForm m_form;
    QString m_ruleTrouble; ///< found by trying
    bool m_isTried = false;
    QLineEdit *m_name, *m_label;
    QLabel* m_trouble;
    DerivedPreview* m_preview;
    QDialogButtonBox* m_buttons;
};

} // namespace quadrat::ui
